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
    staged: list[tuple[Path, Path]] = []
    try:
        for difference in differences:
            for path, text in {**difference.stale, **difference.missing}.items():
                staged.append(_stage(difference.folder / path, text))
        for temporary, place in staged:
            temporary.replace(place)
    except OSError as error:
        raise OutputError(
            f"cannot write: {error.strerror}",
            hint="Mend the permissions or free some space.",
            file=str(error.filename),
        ) from error
    finally:
        for temporary, _ in staged:
            temporary.unlink(missing_ok=True)
    for difference in differences:
        for orphan in difference.orphans:
            _remove(difference.folder, difference.folder / orphan)


def _stage(path: Path, text: str) -> tuple[Path, Path]:
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=".codegen-", delete=False
    ) as file:
        file.write(text)
    temporary = Path(file.name)
    temporary.chmod(0o644)
    return temporary, path


def _remove(folder: Path, orphan: Path) -> None:
    """Remove a file and the folders that it leaves empty."""
    orphan.unlink()
    for parent in orphan.parents:
        if parent == folder:
            return
        with suppress(OSError):
            parent.rmdir()
