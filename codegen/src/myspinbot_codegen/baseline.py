"""Reads the released version of the contracts that a configuration names.

Used by the pipeline, for targets that say what has changed since.
"""

from __future__ import annotations

from pathlib import Path

from .cache.store import FOLDER, Store
from .config import Config
from .ir import Contracts
from .releases import open_release
from .releases.gitref import moving_files
from .releases.opening import parse_place


def read_baseline(config: Config) -> Contracts | None:
    """The contracts of the released version; None when the configuration names none.

    They have to be sound, and need not keep today's rules of style. Raises `SourceError` for their
    faults, `ConfigError` when there are none.
    """
    if config.baseline is None:
        return None
    with Store(config.root / FOLDER) as store:
        return open_release(config.baseline, config, store).contracts


def baseline_paths(config: Config) -> list[Path]:
    """Files and folders whose contents say whether the released version is still the same one."""
    if config.baseline is None:
        return []
    place = parse_place(config.baseline)
    return moving_files(config.root) if place.kind == "git" else [config.root / place.value]
