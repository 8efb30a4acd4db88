"""Reads the released version of the contracts that a configuration names.

Used by the pipeline, for targets that say what has changed since.
"""

from __future__ import annotations

from pathlib import Path

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.model import Contracts


def read_baseline(config: Config, store: Store) -> Contracts | None:
    """The contracts of the released version; None when the configuration names none.

    They have to be sound, and need not keep today's rules of style. Raises `SourceError` for their
    faults, `ConfigError` when there are none.
    """
    if config.baseline is None:
        return None
    # Most configurations name none: reading releases takes Git, archives and a cache of its own.
    from myspinbot_codegen.releases import open_release  # noqa: PLC0415  # as said

    return open_release(config.baseline, config, store).contracts


def baseline_paths(config: Config) -> list[Path]:
    """Files and folders whose contents say whether the released version is still the same one."""
    if config.baseline is None:
        return []
    from myspinbot_codegen.releases.gitref import moving_files  # noqa: PLC0415  # as above
    from myspinbot_codegen.releases.opening import parse_place  # noqa: PLC0415  # as above

    place = parse_place(config.baseline)
    return moving_files(config.root) if place.kind == "git" else [config.root / place.value]
