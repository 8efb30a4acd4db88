"""Begins the next major version of a type beside the one that there is. Used by the verb `new`.

The new version is a type of its own, since both are needed while messages of the old one are on
their way: `jobs/v1/job` becomes `jobs/v2/job_v2`, with the title `JobV2`.
"""

from __future__ import annotations

import posixpath
import re
from pathlib import Path, PurePosixPath
from typing import Any

from ..config import NO_BASE, SourceConfig, load_config
from ..errors import ConfigError
from ..load import load
from ..names import pascal
from ..tree import Tree
from .files import as_json, write_new

_NAME = re.compile(r"([a-z][a-z0-9_]*)/v([1-9][0-9]*)/([a-z][a-z0-9_]*)")
_VERSIONED = re.compile(r"(.+)_v[1-9][0-9]*")


def new_major(config_path: Path, name: str) -> list[Path]:
    """Write the next major version of a type, as a copy, and return the files.

    Args:
        config_path: the configuration.
        name: `<area>/v<number>/<type>`, as the file is called.

    Raises `ConfigError` for a type that there is not, and for files that are there already.
    """
    config = load_config(config_path)
    tree = load(config.source, config.root)
    area, number, stem = _parts(name)
    old = PurePosixPath(area) / f"v{number}" / f"{stem}.schema.json"
    if old not in tree.schemas:
        raise ConfigError(
            f"there is no schema {old}",
            hint="Name it as its file is called, as in jobs/v1/job.",
            file=str(config_path),
        )
    bare = found[1] if (found := _VERSIONED.fullmatch(stem)) else stem
    new = old.parents[1] / f"v{number + 1}" / f"{bare}_v{number + 1}.schema.json"
    files = _files(tree, config.source, old, new)
    write_new(files)
    return list(files)


def _parts(name: str) -> tuple[str, int, str]:
    found = _NAME.fullmatch(name)
    if found is None:
        raise ConfigError(
            f"{name!r} is no <area>/v<number>/<type>",
            hint="Name the version that there is, as in jobs/v1/job.",
        )
    return found[1], int(found[2]), found[3]


def _files(
    tree: Tree, source: SourceConfig, old: PurePosixPath, new: PurePosixPath
) -> dict[Path, str]:
    """The texts of the new schema file and of the examples beside it."""
    schema = dict(tree.schemas[old].data)
    if source.id_base != NO_BASE:
        schema["$id"] = f"{source.id_base}{new}"
    schema["title"] = pascal(new.name.removesuffix(".schema.json"))
    schema.pop("x-revision", None)  # revisions count within a major version
    files = {source.folder / new: as_json(_moved(schema, old, new))}
    folder = new.parent / "examples" / new.name.removesuffix(".schema.json")
    for example in tree.examples:
        if example.schema == old:
            files[source.folder / folder / example.document.path.name] = example.document.text
    return files


def _moved(value: Any, old: PurePosixPath, new: PurePosixPath) -> Any:
    """The schema with references that lead from the new file where they led from the old one.

    One that led to the old file itself leads to the new one.
    """
    if isinstance(value, list):
        return [_moved(item, old, new) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _led(item, old, new)
        if key == "$ref" and isinstance(item, str)
        else item
        if key in {"const", "default", "enum", "examples"} and not isinstance(item, dict)
        else _moved(item, old, new)
        for key, item in value.items()
    }


def _led(ref: str, old: PurePosixPath, new: PurePosixPath) -> str:
    location, mark, fragment = ref.partition("#")
    if not location or "://" in location:
        return ref
    target = posixpath.normpath(posixpath.join(str(old.parent), location))
    if target == str(old):
        return f"./{new.name}{mark}{fragment}"
    return f"{posixpath.relpath(target, str(new.parent))}{mark}{fragment}"
