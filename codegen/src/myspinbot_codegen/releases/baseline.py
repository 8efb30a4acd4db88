"""Reads the released version of the contracts that a configuration names.

Used by the pipeline, for targets that compare with it.
"""

from __future__ import annotations

from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.model import Contracts


def read_baseline(config: Config, store: Store) -> Contracts | None:
    """Return the contracts of the released version; None if the configuration names none.

    Only `MINIMAL` rules apply to them.

    Raises:
        ConfigError: the released version does not exist.
        SourceError: it has errors.
    """
    if config.baseline is None:
        return None
    from myspinbot_codegen.releases.opening import open_release  # noqa: PLC0415  # most configurations have no baseline

    return open_release(config.baseline, config, store).contracts


def baseline_paths(config: Config) -> list[Path]:
    """Return the files and folders that change when the released version changes."""
    if config.baseline is None:
        return []
    from myspinbot_codegen.releases.gitref import moving_files  # noqa: PLC0415  # most configurations have no baseline
    from myspinbot_codegen.releases.opening import parse_location  # noqa: PLC0415  # most configurations have no baseline

    location = parse_location(config.baseline)
    return moving_files(config.root) if location.kind == "git" else [config.root / location.value]
