"""Stage `check`: reports differences of the output folders. Used by the pipeline for `--check`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from myspinbot_codegen.diagnostics.errors import DriftError
from myspinbot_codegen.output.manifest import MANIFEST, Difference


def check(
    differences: Sequence[Difference], *, root: Path, source_folder: str, command: str
) -> None:
    """Check that nothing differs.

    Raises:
        DriftError: something differs: it names the files and the edited sources.
    """
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
        cause = "the manifest is missing, so the edited sources are unknown"
    else:
        cause = "no source was edited, but generated files or the toolchain"
    raise DriftError(
        "generated files differ from their sources\n"
        + "\n".join(f"  {line}" for line in lines)
        + f"\n  {cause}",
        hint=f"Run `{command}` and commit the changes.",
    )
