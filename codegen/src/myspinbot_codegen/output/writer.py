"""Stage `write`: brings the output folders up to date. Used by the pipeline.

New content is first written to temporary files, which then replace the old files. A failure or an
interruption undoes everything: each step is recorded before it begins, since it may fail midway.
Files that would not change are left alone and keep their modification time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from secrets import token_hex
from stat import S_IMODE

from myspinbot_codegen.diagnostics.errors import OutputError
from myspinbot_codegen.output.manifest import Difference


def write(differences: Sequence[Difference]) -> None:
    """Write stale and missing files, then remove orphans.

    Raises:
        OutputError: a file cannot be written or removed. All files are then restored.
    """
    staged: dict[Path, Path] = {}
    folders: list[Path] = []
    moved: list[tuple[Path, bytes | None]] = []
    try:
        for difference in differences:
            for path, text in {**difference.stale, **difference.missing}.items():
                file = difference.folder / path
                folders += _missing_folders(file.parent)
                file.parent.mkdir(parents=True, exist_ok=True)
                staged[file] = _temporary_path(file)
                _stage(file, staged[file], text.encode())
        for file, temporary in staged.items():
            moved.append((file, file.read_bytes() if file.exists() else None))
            temporary.replace(file)
        for difference in differences:
            for orphan in difference.orphans:
                file = difference.folder / orphan
                moved.append((file, file.read_bytes()))
                file.unlink()
    except BaseException as error:
        _undo(moved, staged.values(), folders)
        if isinstance(error, OSError):
            raise OutputError(
                f"cannot write: {error.strerror}",
                hint="Fix the permissions or free some space.",
                file=str(error.filename),
            ) from error
        raise
    for difference in differences:
        for orphan in difference.orphans:
            _remove_empty(difference.folder, difference.folder / orphan)


def write_sources(folder: Path, texts: Mapping[str, str]) -> None:
    """Write source files by their paths in the folder: all or none. Links are followed.

    Raises:
        OutputError: A file cannot be written.
    """
    files = {str((folder / path).resolve()): text for path, text in texts.items()}
    write([Difference(folder, stale=files, missing={}, orphans=(), changed_sources=())])


def _undo(
    moved: Iterable[tuple[Path, bytes | None]], staged: Iterable[Path], folders: Iterable[Path]
) -> None:
    """Restore all files, as far as a failing disk allows it."""
    for temporary in staged:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    for file, before in moved:
        with suppress(OSError):
            if before is None:
                file.unlink()
            else:
                temporary = _temporary_path(file)
                try:
                    _stage(file, temporary, before)
                    temporary.replace(file)
                finally:
                    temporary.unlink(missing_ok=True)
    for folder in reversed(list(folders)):
        with suppress(OSError):
            folder.rmdir()


def _missing_folders(folder: Path) -> list[Path]:
    """Return a folder and its parents, as far as they do not exist, outermost first."""
    return [path for path in (folder, *folder.parents) if not path.exists()][::-1]


def _temporary_path(file: Path) -> Path:
    """Return an unused path in the folder of a file."""
    return file.parent / f".codegen-{token_hex(8)}"


def _stage(file: Path, temporary: Path, content: bytes) -> None:
    """Write a temporary file, with the mode of the file that it will replace if there is one."""
    mode = S_IMODE(file.stat().st_mode) if file.exists() else 0o644
    temporary.write_bytes(content)
    temporary.chmod(mode)


def _remove_empty(folder: Path, orphan: Path) -> None:
    """Remove the folders that an orphan leaves empty."""
    for parent in orphan.parents:
        if parent == folder:
            return
        with suppress(OSError):
            parent.rmdir()
