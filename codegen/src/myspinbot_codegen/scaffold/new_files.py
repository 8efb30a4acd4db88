"""Writes new files, all or none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from myspinbot_codegen.diagnostics.errors import ConfigError


def write_new(files: Mapping[Path, str], check: Callable[[], object] | None = None) -> None:
    """Write files that do not exist yet, then call `check`.

    After an error no new file or folder is left.

    Raises:
        ConfigError: A file exists or cannot be written. Errors of `check` pass through.
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
                hint="Check the folder and its permissions.",
                file=str(error.filename),
            ) from error
        if isinstance(error, UnicodeEncodeError):
            raise ConfigError(
                "a string has half of a surrogate pair, which is not a character",
                hint="Give names and descriptions in the encoding of this terminal.",
            ) from error
        raise


def _refuse_present(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.exists() or path.is_symlink():
            raise ConfigError(
                "the file already exists",
                hint="Choose another name, or remove the file: nothing is overwritten.",
                file=str(path),
            )


def _remove(made: Sequence[Path]) -> None:
    """Remove files and folders, the last one first, as far as possible."""
    for path in reversed(made):
        with suppress(OSError):
            if path.is_dir():
                path.rmdir()
            else:
                path.unlink(missing_ok=True)


def as_json(value: Any) -> str:
    """Return a value as the text of a JSON file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
