"""Writes new files, all or none."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any

from myspinbot_codegen.diagnostics.errors import ConfigError


def write_new(files: Mapping[Path, str], check: Callable[[], object] | None = None) -> None:
    """Write files that do not exist yet, then call `check`.

    After an error no new file or folder is left.

    Raises:
        ConfigError: A file exists or cannot be written. Errors of `check` pass through.
    """
    try:
        contents = {path: text.encode() for path, text in files.items()}
        _refuse_present(files)
        with ExitStack() as undo:
            for path, content in contents.items():
                for folder in reversed(path.parents):
                    if not folder.exists():
                        folder.mkdir()
                        undo.callback(_remove, folder)
                undo.callback(_remove, path)
                path.write_bytes(content)
            if check is not None:
                check()
            undo.pop_all()
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror}",
            hint="Check the folder and its permissions.",
            file=str(error.filename),
        ) from error
    except UnicodeEncodeError as error:
        raise ConfigError(
            "a string has half of a surrogate pair, which is not a character",
            hint="Give names and descriptions in the encoding of this terminal.",
        ) from error


def _refuse_present(paths: Iterable[Path]) -> None:
    for path in paths:
        if path.exists() or path.is_symlink():
            raise ConfigError(
                "the file already exists",
                hint="Choose another name, or remove the file: nothing is overwritten.",
                file=str(path),
            )


def _remove(path: Path) -> None:
    """Remove a file or an empty folder, if possible."""
    with suppress(OSError):
        if path.is_dir():
            path.rmdir()
        else:
            path.unlink(missing_ok=True)


def as_json(value: Any) -> str:
    """Return a value as the text of a JSON file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
