"""Stage `emit`: asks each target for its files. Used by the pipeline; writes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .config import Config
from .errors import ConfigError, TargetError
from .ir import Contracts
from .targets import find_target
from .targets.base import Request


def emit(config: Config, contracts: Contracts, source_folder: str) -> dict[Path, dict[str, str]]:
    """Return the text of each file by its path below each output folder.

    Raises `ConfigError` for an unknown target or option, `TargetError` when a target fails.
    """
    outputs: dict[Path, dict[str, str]] = {}
    for item in config.targets:
        target = find_target(item.name)
        if unknown := sorted(item.options.keys() - target.options):
            raise ConfigError(
                f"the target {item.name!r} has no option {', '.join(unknown)}",
                hint=f"Its options are: {', '.join(sorted(target.options)) or 'none'}.",
            )
        request = Request(contracts, item.options, config.command, source_folder, config.root)
        files = target.emit(request, target.parts(request, sorted(contracts.documents)))
        _merge(outputs.setdefault(item.output, {}), files, item.name)
    return outputs


def _merge(merged: dict[str, str], files: Mapping[str, str], target: str) -> None:
    for path, text in files.items():
        if merged.setdefault(path, text) != text:
            raise TargetError(
                f"the target {target!r} writes {path}, which another target writes differently",
                hint="Give the targets different output folders.",
            )
