"""Stage `check`: reports how the output folders differ, and writes nothing.

Used by the pipeline for `--check`.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from myspinbot_codegen.diagnostics.errors import DriftError
from myspinbot_codegen.output.manifest import MANIFEST, Difference


def check(
    differences: Sequence[Difference], *, root: Path, source_folder: str, command: str
) -> None:
    """Raise `DriftError` if anything differs: it names files, edited sources, remedy."""
    lines: list[str] = []
    sources: set[str] = set()
    for difference in differences:
        folder = (
            difference.folder.relative_to(root)
            if difference.folder.is_relative_to(root)
            else difference.folder
        )
        groups = (
            ("stale", difference.stale),
            ("missing", difference.missing),
            ("orphan", difference.orphans),
        )
        lines += [f"{word}: {folder / path}" for word, paths in groups for path in sorted(paths)]
        sources.update(difference.changed_sources)
    if not lines:
        return
    if sources:
        cause = "edited since: " + ", ".join(f"{source_folder}/{name}" for name in sorted(sources))
    elif any(MANIFEST in difference.missing for difference in differences):
        cause = "the manifest is missing, so that it cannot be told which source was edited"
    else:
        cause = "no source was edited: the generated files or the toolchain were"
    raise DriftError(
        "generated files differ from their sources\n"
        + "\n".join(f"  {line}" for line in lines)
        + f"\n  {cause}",
        hint=f"Run `{command}` and commit what it wrote.",
    )
