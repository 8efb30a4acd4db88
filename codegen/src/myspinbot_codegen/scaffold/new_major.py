"""Begins the next major version of a type beside the one that there is. Used by the verb `new`.

The new version is a type of its own, since both are needed while messages of the old one are on
their way: `jobs/v1/job` becomes `jobs/v2/job_v2`, with the title `JobV2`.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urldefrag, urljoin

import yaml

from myspinbot_codegen.config.reader import NO_BASE, SourceConfig, load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.scaffold.new_files import as_json, write_new
from myspinbot_codegen.schema.naming import pascal
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.tree import Tree

_NAME = re.compile(r"([a-z][a-z0-9_]*)/v([1-9][0-9]*)/([a-z][a-z0-9_]*)")
_VERSIONED = re.compile(r"(.+)_v[1-9][0-9]*")
_DOCUMENTS = frozenset({"const", "default", "enum", "examples"})
_NAMED = frozenset(
    {"$defs", "definitions", "dependentSchemas", "dependencies", "patternProperties", "properties"}
)


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
    folder = PurePosixPath(area) / f"v{number}"
    old = next(
        (path for path in tree.schemas if path.parent == folder and _stem(path) == stem), None
    )
    if old is None:
        raise ConfigError(
            f"there is no schema {folder / stem} below {config.source.folder}",
            hint="Name it as its file is called, as in jobs/v1/job.",
            file=str(config_path),
        )
    new = PurePosixPath(area) / f"v{number + 1}" / _renamed(old.name, number + 1)
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


def _stem(path: PurePosixPath) -> str:
    return path.name.partition(".")[0]


def _renamed(name: str, number: int) -> str:
    """The name of a file or of an id that ends with a version."""
    stem, dot, suffix = name.partition(".")
    bare = found[1] if (found := _VERSIONED.fullmatch(stem)) else stem
    return f"{bare}_v{number}{dot}{suffix}"


def _files(
    tree: Tree, source: SourceConfig, old: PurePosixPath, new: PurePosixPath
) -> dict[Path, str]:
    """The texts of the new schema file and of the examples beside it."""
    schema = dict(tree.schemas[old].data)
    schema["title"] = pascal(_stem(new))
    schema.pop("x-revision", None)  # revisions count within a major version
    word = "$id" if "$id" in schema else "id"
    own = schema.get(word) if isinstance(schema.get(word), str) else None
    if source.id_base != NO_BASE or own is None:
        if source.id_base != NO_BASE:
            schema["$id"] = f"{source.id_base}{new}"
        led = _by_path(old, new)
    else:
        name = _renamed(own.rstrip("#").rpartition("/")[2], _number(new))
        schema[word] = urljoin(own, name)
        led = _by_id(own, name)
    document = _moved(schema, led)
    text = as_json(document) if new.suffix == ".json" else _as_yaml(document)
    files = {source.folder / new: text}
    folder = new.parent / "examples" / _stem(new)
    for example in tree.examples:
        if example.schema == old:
            files[source.folder / folder / example.document.path.name] = example.document.text
    return files


def _number(path: PurePosixPath) -> int:
    return int(path.parent.name.removeprefix("v"))


def _as_yaml(value: Any) -> str:
    return str(yaml.safe_dump(value, sort_keys=False, allow_unicode=True))


def _moved(value: Any, led: Callable[[str], str], *, named: bool = False) -> Any:
    """The schema with references that lead from the new file where they led from the old one.

    One that led to the old file itself leads to the new one. `named`: what has schemas by names,
    which are no keywords.
    """
    if isinstance(value, list):
        return [_moved(item, led) for item in value]
    if not isinstance(value, dict):
        return value
    if named:
        return {name: _moved(item, led) for name, item in value.items()}
    return {
        key: led(item)
        if key == "$ref" and isinstance(item, str)
        else item
        if key in _DOCUMENTS
        else _moved(item, led, named=key in _NAMED)
        for key, item in value.items()
    }


def _by_path(old: PurePosixPath, new: PurePosixPath) -> Callable[[str], str]:
    """References that are relative to the file."""

    def led(ref: str) -> str:
        location, mark, fragment = ref.partition("#")
        if not location or "://" in location:
            return ref
        target = posixpath.normpath(posixpath.join(str(old.parent), location))
        if target == str(old):
            return f"./{new.name}{mark}{fragment}"
        return f"{posixpath.relpath(target, str(new.parent))}{mark}{fragment}"

    return led


def _by_id(own: str, name: str) -> Callable[[str], str]:
    """References that are relative to an id, whose last part becomes `name`."""

    def led(ref: str) -> str:
        location, mark, fragment = ref.partition("#")
        is_own = location and urljoin(own, location) == urldefrag(own).url
        return f"{name}{mark}{fragment}" if is_own else ref

    return led
