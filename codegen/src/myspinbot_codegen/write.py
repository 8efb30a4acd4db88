"""Stage `write`: brings the output folders up to date. Used by the pipeline.

Everything new is written beside its place first and then moved there, so that a failure leaves the
old files whole. Files that would not change are left alone and keep their modification time.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile

from .errors import OutputError
from .outputs import Difference


def write(differences: Sequence[Difference]) -> None:
    """Write what is stale or missing, then remove orphans. Raises `OutputError`.

    Nothing has changed then, unless the file system fails while files are moved into place.
    """
    staged: dict[Path, Path] = {}
    try:
        for difference in differences:
            for path, text in {**difference.stale, **difference.missing}.items():
                place = difference.folder / path
                staged[place] = _stage(place, text)
        for place, temporary in staged.items():
            temporary.replace(place)
    except OSError as error:
        raise OutputError(
            f"cannot write: {error.strerror}",
            hint="Mend the permissions or free some space.",
            file=str(error.filename),
        ) from error
    finally:
        for temporary in staged.values():
            temporary.unlink(missing_ok=True)
    for difference in differences:
        for orphan in difference.orphans:
            _remove(difference.folder, difference.folder / orphan)


def _stage(path: Path, text: str) -> Path:
    """Write a file beside its place; nothing stays behind when that fails."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=".codegen-", delete=False
    ) as file:
        temporary = Path(file.name)
        try:
            file.write(text)
            temporary.chmod(0o644)
        except BaseException:
            temporary.unlink()
            raise
    return temporary


def _remove(folder: Path, orphan: Path) -> None:
    """Remove a file and the folders that it leaves empty."""
    orphan.unlink()
    for parent in orphan.parents:
        if parent == folder:
            return
        with suppress(OSError):
            parent.rmdir()
