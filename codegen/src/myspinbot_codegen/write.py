"""Stage `write`: brings the output folders up to date. Used by the pipeline.

Everything new is written beside its place first and then moved there, and a failure undoes what was
done. Files that would not change are left alone and keep their modification time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from stat import S_IMODE
from tempfile import NamedTemporaryFile

from .errors import OutputError
from .outputs import Difference


def write(differences: Sequence[Difference]) -> None:
    """Write what is stale or missing, then remove orphans. Raises `OutputError`.

    Every file is then what it was before.
    """
    staged: dict[Path, Path] = {}
    folders: list[Path] = []
    moved: list[tuple[Path, bytes | None]] = []
    try:
        for difference in differences:
            for path, text in {**difference.stale, **difference.missing}.items():
                place = difference.folder / path
                folders += _make_folders(place.parent)
                staged[place] = _stage(place, text.encode())
        for place, temporary in staged.items():
            before = place.read_bytes() if place.exists() else None
            temporary.replace(place)
            moved.append((place, before))
        for difference in differences:
            for orphan in difference.orphans:
                place = difference.folder / orphan
                before = place.read_bytes()
                place.unlink()
                moved.append((place, before))
    except BaseException as error:
        _undo(moved, staged.values(), folders)
        if isinstance(error, OSError):
            raise OutputError(
                f"cannot write: {error.strerror}",
                hint="Mend the permissions or free some space.",
                file=str(error.filename),
            ) from error
        raise
    for difference in differences:
        for orphan in difference.orphans:
            _remove_empty(difference.folder, difference.folder / orphan)


def _undo(
    moved: Iterable[tuple[Path, bytes | None]], staged: Iterable[Path], folders: Iterable[Path]
) -> None:
    """Put everything back, as far as a failing disk allows it."""
    for temporary in staged:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    for place, before in moved:
        with suppress(OSError):
            if before is None:
                place.unlink()
            else:
                _stage(place, before).replace(place)
    for folder in reversed(list(folders)):
        with suppress(OSError):
            folder.rmdir()


def _make_folders(folder: Path) -> list[Path]:
    """Make a folder with those around it; returns the new ones, outermost first."""
    new = [path for path in (folder, *folder.parents) if not path.exists()]
    folder.mkdir(parents=True, exist_ok=True)
    return new[::-1]


def _stage(path: Path, content: bytes) -> Path:
    """Write a file beside its place, with the mode of what is there if anything is.

    Nothing stays behind when that fails.
    """
    mode = S_IMODE(path.stat().st_mode) if path.exists() else 0o644
    with NamedTemporaryFile(dir=path.parent, prefix=".codegen-", delete=False) as file:
        temporary = Path(file.name)
        try:
            file.write(content)
            temporary.chmod(mode)
        except BaseException:
            temporary.unlink()
            raise
    return temporary


def _remove_empty(folder: Path, orphan: Path) -> None:
    """Remove the folders that an orphan leaves empty."""
    for parent in orphan.parents:
        if parent == folder:
            return
        with suppress(OSError):
            parent.rmdir()
