"""Writes new files, all or none. Used by the other modules of the package."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..errors import ConfigError


def write_new(files: Mapping[Path, str]) -> None:
    """Write files that do not exist yet. Raises `ConfigError`, and writes none, if one does."""
    for path in files:
        if path.exists() or path.is_symlink():
            raise ConfigError(
                "the file is there already",
                hint="Nothing is ever overwritten: choose another name, or remove it.",
                file=str(path),
            )
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise ConfigError(
            f"cannot be written: {error.strerror}",
            hint="Look at the folder and at what may be written in it.",
            file=str(error.filename),
        ) from error


def as_json(value: Any) -> str:
    """The text of a JSON file."""
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"
