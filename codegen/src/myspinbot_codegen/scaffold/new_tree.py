"""Writes the first configuration of a tree. Used by the command `init`.

It looks for schemas, and proposes the strictest rules that they keep, so that the first run
succeeds. If there are no schemas, it writes a first one.
"""

from __future__ import annotations

import json
import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import NO_BASE, RulesConfig, SourceConfig, load_config
from myspinbot_codegen.diagnostics.diagnostic import only_errors
from myspinbot_codegen.diagnostics.errors import ConfigError, SourceError
from myspinbot_codegen.frontend import check
from myspinbot_codegen.scaffold.new_files import write_new
from myspinbot_codegen.scaffold.new_type import type_files
from myspinbot_codegen.source.load import load
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, Dialect, dialect_named

_SKIPPED = frozenset({"build", "dist", "examples", "node_modules", "site-packages", "venv"})
_SUFFIXES = (".json", ".yaml", ".yml")
_ASYNCAPI = ("asyncapi.yaml", "asyncapi.yml", "asyncapi.json")
_WORDS = frozenset({"$defs", "allOf", "anyOf", "definitions", "oneOf", "properties"})
_FIRST_BASE = "https://schemas.example.org"
_FIRST = PurePosixPath("common/v1/greeting.schema.json")
_WAYS = (("STANDARD", True), ("MINIMAL", True), ("MINIMAL", False))
"""Rules, and whether `format` is checked: the strictest first."""


@dataclass(frozen=True, slots=True)
class Started:
    """The written files, and the number of errors of the sources under the proposed rules."""

    files: tuple[Path, ...]
    errors: int
    rules: str


def init(folder: Path, output: str | None = None) -> Started:
    """Write `codegen.toml` into a folder.

    Args:
        folder: The folder of the project.
        output: The output folder, relative to it; `generated` by default.

    Raises:
        ConfigError: A configuration exists, or the output folder is not possible.
    """
    _refuse_second(folder)
    files: dict[Path, str] = {}
    schemas = sorted(_schemas(folder))
    if schemas:
        source = _source(folder, schemas)
    else:
        files = type_files(
            folder / "schemas", _FIRST, _FIRST_BASE, "A greeting from one person to another."
        )
        source = SourceConfig(folder / "schemas", ("**/*.schema.json",), f"{_FIRST_BASE}/")
    rules, formats, count = _try_rules(source, folder) if schemas else ("STANDARD", True, 0)
    text = _text(source, folder, rules, output or "generated", formats=formats)
    config = folder / "codegen.toml"
    files[config] = text
    write_new(files, lambda: load_config(config))
    return Started(tuple(files), count, rules)


def _refuse_second(folder: Path) -> None:
    config = folder / "codegen.toml"
    if config.exists():
        raise ConfigError(
            "the file already exists", hint="Edit it, or remove it first.", file=str(config)
        )
    pyproject = folder / "pyproject.toml"
    if pyproject.is_file():
        try:
            tool = tomllib.loads(pyproject.read_text(encoding="utf-8")).get("tool")
        except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError):
            tool = None  # the reader of the configuration reports it
        if isinstance(tool, dict) and "myspinbot-codegen" in tool:
            raise ConfigError(
                "the table [tool.myspinbot-codegen] already exists",
                hint="Edit it, or remove it first.",
                file=str(pyproject),
            )


def _schemas(folder: Path) -> Iterator[Path]:
    """Yield files that look like schemas."""
    for at, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _SKIPPED and name[0] != "."]
        for name in names:
            path = Path(at, name)
            if path.suffix not in _SUFFIXES or name in _ASYNCAPI or not path.is_file():
                continue  # reading a pipe would block
            if _is_schema(_parse(path)):
                yield path


def _parse(path: Path) -> Any:
    """Return the content of a file; None if it cannot be read."""
    try:
        text = path.read_text(encoding="utf-8")
        return json.loads(text) if path.suffix == ".json" else yaml.safe_load(text)
    except (OSError, ValueError, RecursionError, yaml.YAMLError):
        return None


def _is_schema(data: Any) -> bool:
    if not isinstance(data, dict):
        return False
    if "$schema" in data:
        return "json-schema.org" in str(data["$schema"])
    return bool(_WORDS & data.keys()) and not {"openapi", "asyncapi", "swagger"} & data.keys()


def _source(folder: Path, schemas: list[Path]) -> SourceConfig:
    below = Path(os.path.commonpath([path.parent for path in schemas]))
    if below == folder and any(path.parent == folder for path in schemas):
        raise ConfigError(
            "the schemas are in the top folder, next to all other files",
            hint="Move them into a folder, such as schemas/, and try again.",
            file=str(schemas[0]),
        )
    if below == folder:
        tops = sorted({path.relative_to(folder).parts[0] for path in schemas})
        raise ConfigError(
            f"the schemas are in several folders: {', '.join(tops)}",
            hint="Move them into one folder, such as schemas/, or write codegen.toml by hand.",
            file=str(folder),
        )
    while below.parent != folder and _id_base(below.parent, schemas) != NO_BASE:
        below = below.parent
    base = _id_base(below, schemas)
    asyncapi = next((name for name in _ASYNCAPI if (below / name).is_file()), None)
    return SourceConfig(below, _patterns(schemas), base, asyncapi, _dialect(schemas))


def _patterns(schemas: list[Path]) -> tuple[str, ...]:
    endings = {
        f".schema{path.suffix}" if path.stem.endswith(".schema") else path.suffix
        for path in schemas
    }
    endings = {
        end for end in endings if end in _SUFFIXES or end.removeprefix(".schema") not in endings
    }
    return tuple(f"**/*{ending}" for ending in sorted(endings))


def _dialect(schemas: list[Path]) -> Dialect:
    """Return the dialect for files that name none, judged by their keywords."""
    documents = [_parse(path) for path in schemas]
    unnamed = [document for document in documents if "$schema" not in document]
    if any("definitions" in document for document in unnamed):
        return dialect_named("draft-07") or DRAFT_2020_12
    return DRAFT_2020_12


def _id_base(folder: Path, schemas: list[Path]) -> str:
    """Return the common base of all ids, if they end with the paths of their files."""
    bases = set()
    for path in schemas:
        id_ = str(_parse(path).get("$id", ""))
        relative = path.relative_to(folder).as_posix()
        bases.add(id_.removesuffix(relative) if id_.endswith(f"/{relative}") else "")
    base = bases.pop() if len(bases) == 1 else ""
    return base if "://" in base else NO_BASE


def _try_rules(source: SourceConfig, root: Path) -> tuple[str, bool, int]:
    """Return the strictest rules that the sources keep, and the number of errors if none."""
    count = 0
    for rules, formats in _WAYS:
        tried = SourceConfig(
            source.folder, source.schemas, source.id_base, source.asyncapi, source.dialect, formats
        )
        try:
            check(Analysis(load(tried, root)), RulesConfig((rules,)))
        except SourceError as error:
            count = len(only_errors(error.diagnostics))
        else:
            return rules, formats, 0
    return "MINIMAL", False, count


def _text(source: SourceConfig, folder: Path, rules: str, output: str, *, formats: bool) -> str:
    """Return the text of the configuration, without default values."""
    lines = [
        "# The input and output of myspinbot-codegen.",
        "",
        "[source]",
        f"folder = {json.dumps(source.folder.relative_to(folder).as_posix())}",
        f"schemas = {json.dumps(list(source.schemas))}",
    ]
    if source.id_base != NO_BASE:
        lines.append(f"id_base = {json.dumps(source.id_base.rstrip('/'))}")
    if source.dialect is not DRAFT_2020_12:
        lines.append(f"dialect = {json.dumps(source.dialect.name)}")
    if not formats:
        lines.append('formats = "annotation"')
    if source.asyncapi:
        lines.append(f"asyncapi = {json.dumps(source.asyncapi)}")
    lines += ["", "[rules]", f"use = {json.dumps(rules)}"]
    for target in ("pydantic", "validators"):
        lines += ["", "[[targets]]", f'name = "{target}"', f"output = {json.dumps(output)}"]
    return "\n".join(lines) + "\n"
