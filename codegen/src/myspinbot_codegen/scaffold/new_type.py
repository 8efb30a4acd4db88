"""Writes the schema file of a new type, with a valid and an invalid example.

The files keep all lint rules. Used by the commands `new` and `init`.
"""

from __future__ import annotations

import keyword
import re
from pathlib import Path, PurePosixPath

from myspinbot_codegen.config.reader import NO_BASE, SourceConfig, load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.scaffold.new_files import as_json, write_new
from myspinbot_codegen.schema.naming import pascal

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_SEGMENT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_EXAMPLE = {"name": "first"}


def new_type(config_path: Path, name: str, description: str | None = None) -> list[Path]:
    """Write a type into the tree of a configuration, and return the files.

    Args:
        config_path: The configuration.
        name: `<area>/<type>`, each in snake_case.
        description: A sentence that describes the type; by default it is made from the name.

    Raises:
        ConfigError: The name is not possible, or a file already exists.
    """
    source = load_config(config_path).source
    path = _path(name)
    files = type_files(source.folder, path, source.id_base, description)

    def check() -> None:
        if not _is_read(source, source.folder / path):
            raise ConfigError(
                f"`schemas` in [source] would not find {path}",
                hint='Add a pattern such as "**/*.schema.json".',
                file=str(config_path),
            )

    write_new(files, check)
    return list(files)


def type_files(
    folder: Path, path: PurePosixPath, id_base: str, description: str | None = None
) -> dict[Path, str]:
    """Return the texts of the schema file of a type and of its examples."""
    stem = path.name.removesuffix(".schema.json")
    schema = {
        "$schema": _DIALECT,
        **({} if id_base == NO_BASE else {"$id": f"{id_base.rstrip('/')}/{path}"}),
        "title": pascal(stem),
        "description": description or f"{stem.replace('_', ' ').capitalize()}.",
        "type": "object",
        "additionalProperties": False,
        "properties": {
            "name": {
                "description": "The name.",
                "type": "string",
                "minLength": 1,
                "maxLength": 200,
            }
        },
        "required": ["name"],
        "examples": [_EXAMPLE],
    }
    examples = folder / path.parent / "examples" / stem
    return {
        folder / path: as_json(schema),
        examples / "valid-typical.json": as_json(_EXAMPLE),
        examples / "invalid-no_name.json": as_json({}),
    }


def _path(name: str) -> PurePosixPath:
    parts = name.split("/")
    if len(parts) != 2:
        raise ConfigError(
            f"{name!r} is not of the form <area>/<type>", hint="Write it as in jobs/job_state."
        )
    for part in parts:
        if not _SEGMENT.fullmatch(part) or keyword.iskeyword(part):
            raise ConfigError(
                f"{part!r} is not a snake_case name that code can use",
                hint="Use lower-case letters, digits and single underscores, and no reserved word.",
            )
    area, stem = parts
    return PurePosixPath(area) / "v1" / f"{stem}.schema.json"


def _is_read(source: SourceConfig, path: Path) -> bool:
    try:
        return any(path in source.folder.glob(pattern) for pattern in source.schemas)
    except (NotImplementedError, ValueError):  # not a pattern
        return False
