"""Copies a type to its next major version. Used by the command `new`.

The new version is a separate type, because both are needed while old messages are in transit:
`jobs/v1/job` becomes `jobs/v2/job_v2`, with the title `JobV2`.
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
        config_path: The configuration.
        name: `<area>/v<number>/<type>`, the path of the file without its suffix.

    Raises:
        ConfigError: There is no such type, or a file already exists.
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
            hint="Use the path of its file, as in jobs/v1/job.",
            file=str(config_path),
        )
    new = PurePosixPath(area) / f"v{number + 1}" / _versioned_name(old.name, number + 1)
    files = _files(tree, config.source, old, new)
    write_new(files)
    return list(files)


def _parts(name: str) -> tuple[str, int, str]:
    match = _NAME.fullmatch(name)
    if match is None:
        raise ConfigError(
            f"{name!r} is not of the form <area>/v<number>/<type>",
            hint="Name an existing version, as in jobs/v1/job.",
        )
    return match[1], int(match[2]), match[3]


def _stem(path: PurePosixPath) -> str:
    return path.name.partition(".")[0]


def _versioned_name(name: str, number: int) -> str:
    """Return the name of a file or id with another version."""
    stem, dot, suffix = name.partition(".")
    bare = match[1] if (match := _VERSIONED.fullmatch(stem)) else stem
    return f"{bare}_v{number}{dot}{suffix}"


def _files(
    tree: Tree, source: SourceConfig, old: PurePosixPath, new: PurePosixPath
) -> dict[Path, str]:
    """Return the texts of the new schema file and of its examples."""
    schema = dict(tree.schemas[old].data)
    schema["title"] = pascal(_stem(new))
    schema.pop("x-revision", None)  # revisions count within a major version
    word = "$id" if "$id" in schema else "id"
    own = schema.get(word) if isinstance(schema.get(word), str) else None
    if source.id_base != NO_BASE or own is None:
        if source.id_base != NO_BASE:
            schema["$id"] = f"{source.id_base}{new}"
        redirect = _by_path(old, new)
    else:
        name = _versioned_name(own.rstrip("#").rpartition("/")[2], _number(new))
        schema[word] = urljoin(own, name)
        redirect = _by_id(own, name)
    document = _redirect_references(schema, redirect)
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


def _redirect_references(value: Any, redirect: Callable[[str], str], *, named: bool = False) -> Any:
    """Adapt references to the new file, so that they lead to the same schemas.

    A reference to the old file itself leads to the new one. `named` is true inside a keyword that
    maps names to schemas.
    """
    if isinstance(value, list):
        return [_redirect_references(member, redirect) for member in value]
    if not isinstance(value, dict):
        return value
    if named:
        return {name: _redirect_references(member, redirect) for name, member in value.items()}
    return {
        key: redirect(member)
        if key == "$ref" and isinstance(member, str)
        else member
        if key in _DOCUMENTS
        else _redirect_references(member, redirect, named=key in _NAMED)
        for key, member in value.items()
    }


def _by_path(old: PurePosixPath, new: PurePosixPath) -> Callable[[str], str]:
    """Redirect references that are relative to the file."""

    def redirect(ref: str) -> str:
        location, mark, fragment = ref.partition("#")
        if not location or "://" in location:
            return ref
        target = posixpath.normpath(posixpath.join(str(old.parent), location))
        if target == str(old):
            return f"./{new.name}{mark}{fragment}"
        return f"{posixpath.relpath(target, str(new.parent))}{mark}{fragment}"

    return redirect


def _by_id(own: str, name: str) -> Callable[[str], str]:
    """Redirect references that are relative to an id, whose last part becomes `name`."""

    def redirect(ref: str) -> str:
        location, mark, fragment = ref.partition("#")
        is_own = location and urljoin(own, location) == urldefrag(own).url
        return f"{name}{mark}{fragment}" if is_own else ref

    return redirect
