"""Writes new files, all or none. Used by the other modules of the package."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from myspinbot_codegen.diagnostics.errors import ConfigError


def write_new(files: Mapping[Path, str], check: Callable[[], object] | None = None) -> None:
    """Write files that do not exist yet, then let `check` look at what is there.

    Raises `ConfigError` if one exists, or cannot be written, and whatever `check` raises. No file
    and no folder is left then.
    """
    made: list[Path] = []
    try:
        contents = {path: text.encode() for path, text in files.items()}
        _refuse_present(files)
        for path, content in contents.items():
            for folder in reversed(path.parents):
                if not folder.exists():
                    folder.mkdir()
                    made.append(folder)
            made.append(path)
            path.write_bytes(content)
        if check is not None:
            check()
    except BaseException as error:
        _remove(made)
        if isinstance(error, OSError):
            raise ConfigError(
                f"cannot be written: {error.strerror}",
                hint="Look at the folder and at what may be written in it.",
                file=str(error.filename),
            ) from error
        if isinstance(error, UnicodeEncodeError):
            raise ConfigError(
                "a text has half of a surrogate pair, which is no character",
                hint="Give names and descriptions in the encoding of this terminal.",
            ) from error
        raise


def _refuse_present(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.exists() or path.is_symlink():
            raise ConfigError(
                "the file is there already",
                hint="Nothing is ever overwritten: choose another name, or remove it.",
                file=str(path),
            )


def _remove(made: Sequence[Path]) -> None:
    """Remove files and folders, the last one first, as far as it can be done."""
    for path in reversed(made):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink(missing_ok=True)


def as_json(value: Any) -> str:
    """The text of a JSON file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
