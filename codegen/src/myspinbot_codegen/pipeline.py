"""The stages in their order: load, resolve, lint, lower, emit, then write or check.

Used by the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from .check import check
from .config import load_config
from .emit import emit
from .errors import SourceError
from .lint import lint
from .load import load
from .lower import lower
from .outputs import Difference, compare, with_manifest
from .write import write


@dataclass(frozen=True, slots=True)
class Result:
    """What a run did."""

    definitions: int
    written: tuple[Path, ...]
    removed: tuple[Path, ...]
    unchanged: int


def generate(config_path: Path, *, check_only: bool = False) -> Result:
    """Run the pipeline. With `check_only` nothing is written. Raises `CodegenError`.

    Nothing is written then.
    """
    config = load_config(config_path)
    tree = load(config.source, config.root)
    if findings := lint(tree):
        raise SourceError(findings)
    contracts = lower(tree)
    outputs = {
        folder: with_manifest(files, tree.sources())
        for folder, files in emit(config, contracts, tree.folder).items()
    }
    differences = [compare(folder, files) for folder, files in outputs.items()]
    if check_only:
        check(differences, root=config.root, source_folder=tree.folder, command=config.command)
    else:
        write(differences)
    written = _paths(differences, lambda difference: [*difference.stale, *difference.missing])
    return Result(
        definitions=len(contracts.definitions),
        written=written,
        removed=_paths(differences, lambda difference: difference.orphans),
        unchanged=sum(map(len, outputs.values())) - len(written),
    )


def _paths(
    differences: Iterable[Difference], pick: Callable[[Difference], Iterable[str]]
) -> tuple[Path, ...]:
    return tuple(
        difference.folder / path for difference in differences for path in sorted(pick(difference))
    )
