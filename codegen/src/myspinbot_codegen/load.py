"""Stage `load`: reads the source files into a `Tree`. Knows JSON and YAML, nothing about schemas.

Both are read strictly: a repeated key, `NaN`, half of a surrogate pair and endless nesting are
faults, since parsers disagree about them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from .config import SourceConfig
from .errors import ConfigError, Finding, SourceError
from .plain import faults
from .tree import Document, Example, Tree

_EXAMPLES = "examples/*/*.json"
_YAML = (".yaml", ".yml")
_RENAME = "Rename the file or folder: its name goes into generated files and messages."


Files = Mapping[PurePosixPath, bytes]
"""Contents by path below the source folder, of files that lie in no folder."""


def load(
    source: SourceConfig,
    root: Path,
    clean: Collection[str] = frozenset(),
    files: Files | None = None,
) -> Tree:
    """Read every source file, of `files` instead of the folder where they are given.

    JSON texts whose digest is in `clean` are known to be strict, and only parsed.

    Raises `SourceError` for files that are not JSON or YAML, `ConfigError` for no file at all.
    """
    folder = source.folder
    label = (
        folder.relative_to(root).as_posix() if folder.is_relative_to(root) else folder.as_posix()
    )
    findings: list[Finding] = []

    def read(relative: PurePosixPath) -> Document | None:
        try:
            _refuse_unprintable(relative)
            content = _content(folder / relative) if files is None else files[relative]
            return _document(content, relative, clean)
        except _SyntaxFault as fault:
            findings.append(
                Finding(
                    file=_printable(str(PurePosixPath(label) / relative)),
                    line=fault.line,
                    column=fault.column,
                    pointer=fault.pointer,
                    rule="SYNTAX",
                    message=fault.message,
                    hint=fault.hint,
                )
            )
            return None

    paths, other_paths = _paths(source, files)
    schemas = {document.path: document for path in paths if (document := read(path))}
    if not paths:
        raise ConfigError(
            f"no file matches {source.schemas!r} in {label!r}",
            hint="Mend `schemas` in [source]: patterns of .json, .yaml and .yml files in `folder`.",
        )
    examples: list[Example] = []
    stray: list[Document] = []
    stems = {(path.parent, document.stem): path for path, document in schemas.items()}
    for path in other_paths:
        document = read(path)
        if document is None:
            continue
        schema = stems.get((document.path.parents[2], path.parent.name))
        verdict = path.name.split("-", 1)[0]
        if schema is not None and verdict in {"valid", "invalid"}:
            examples.append(Example(document, schema, verdict == "valid"))
        else:
            stray.append(document)
    asyncapi = read(PurePosixPath(source.asyncapi)) if source.asyncapi else None
    if findings:
        raise SourceError(findings)
    return Tree(
        label,
        source.id_base,
        schemas,
        tuple(examples),
        asyncapi,
        tuple(stray),
        source.dialect,
        source.formats,
    )


def _printable(text: str) -> str:
    """A path as it can stand in a message: names on disk may be anything."""
    if text.isprintable():
        return text
    return text.encode("unicode_escape").decode()


class _SyntaxFault(Exception):
    def __init__(
        self,
        message: str,
        line: int = 1,
        column: int = 1,
        pointer: str = "",
        hint: str = "Write strict JSON, or YAML that says the same, in UTF-8.",
    ) -> None:
        self.message, self.line, self.column, self.pointer = message, line, column, pointer
        self.hint = hint


def _paths(
    source: SourceConfig, files: Files | None
) -> tuple[list[PurePosixPath], list[PurePosixPath]]:
    """The schema files, and the files in folders of examples."""
    found: set[PurePosixPath] = set()
    for pattern in source.schemas:
        if ".." in PurePosixPath(pattern).parts:
            raise ConfigError(
                f"{pattern!r} leads out of the source folder",
                hint="Name a `folder` in [source] that all sources lie in.",
            )
        try:
            found.update(_matching(source.folder, pattern, files))
        except (NotImplementedError, ValueError) as error:
            raise ConfigError(
                f"{pattern!r} is no pattern of files: {error}",
                hint="Mend `schemas` in [source]; it is relative to the folder, as in **/*.json.",
            ) from error
    examples = set(_matching(source.folder, f"**/{_EXAMPLES}", files))
    others = {*examples, PurePosixPath(source.asyncapi or "")}
    schemas = [
        path
        for path in sorted(found - others)
        if path.suffix in (".json", *_YAML)
        and (files is not None or (source.folder / path).is_file())
    ]
    return schemas, sorted(examples)


def _matching(folder: Path, pattern: str, files: Files | None) -> Iterable[PurePosixPath]:
    if files is None:
        return [PurePosixPath(path.relative_to(folder).as_posix()) for path in folder.glob(pattern)]
    parts = (
        r"(?:[^/]+/)*"
        if part == "**/"
        else r"[^/]*"
        if part == "*"
        else r"[^/]"
        if part == "?"
        else part
        if part.startswith("[")
        else re.escape(part)
        for part in re.findall(r"\*\*/|\*|\?|\[[^\]]*\]|[^*?\[]+|.", pattern)
    )
    expression = re.compile("".join(parts))
    return [path for path in files if expression.fullmatch(str(path))]


def _refuse_unprintable(path: PurePosixPath) -> None:
    if not str(path).isprintable():
        raise _SyntaxFault("the path has characters that cannot be printed", hint=_RENAME)


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise _SyntaxFault(f"cannot be read: {error.strerror}") from error


def _document(content: bytes, relative: PurePosixPath, clean: Collection[str]) -> Document:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _SyntaxFault(f"not UTF-8: {error.reason} at byte {error.start}") from error
    is_yaml = relative.suffix in _YAML
    if clean and not is_yaml and sha256(content).hexdigest() in clean:
        return Document(relative, text, json.loads(text))
    data = _parse_yaml(text) if is_yaml else parse_json(text)
    for pointer, message in faults(data):
        raise _SyntaxFault(message, pointer=pointer)
    return Document(relative, text, data)


def parse_json(text: str) -> Any:
    """Parse strict JSON."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(items)
        if len(result) != len(items):
            seen: set[str] = set()
            repeated = next(key for key, _ in items if key in seen or seen.add(key))  # type: ignore[func-returns-value]  # add() returns None on purpose
            raise _SyntaxFault(f"the key {repeated!r} is repeated in one object")
        return result

    def constant(name: str) -> Any:
        raise _SyntaxFault(f"{name} is not JSON")

    try:
        return json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
    except json.JSONDecodeError as error:
        raise _SyntaxFault(f"not JSON: {error.msg}", error.lineno, error.colno) from error
    except ValueError as error:
        raise _SyntaxFault(f"not JSON: {error}") from error
    except RecursionError as error:
        raise _SyntaxFault("nested too deeply") from error


def _parse_yaml(text: str) -> Any:
    import yaml  # noqa: PLC0415  # JSON alone does not need it

    from .yamltext import parse_yaml  # noqa: PLC0415  # the same

    try:
        return parse_yaml(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        raise _SyntaxFault(f"not YAML: {error.problem}", line, column) from error
    except (yaml.YAMLError, ValueError) as error:
        raise _SyntaxFault(f"not YAML: {error}") from error
    except RecursionError as error:
        raise _SyntaxFault("nested too deeply") from error
