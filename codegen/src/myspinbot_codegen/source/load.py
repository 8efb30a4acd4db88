"""Stage `load`: reads the source files into a `Tree`. It knows JSON and YAML, but no schemas.

Both are read strictly: a repeated key, `NaN`, half of a surrogate pair and endless nesting are
errors, because parsers disagree about them.
"""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Collection, Iterable, Mapping
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any

from myspinbot_codegen.config.reader import SourceConfig
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, printable
from myspinbot_codegen.diagnostics.errors import ConfigError, FileError, SourceError
from myspinbot_codegen.source.locations import json_places, line_and_column, locate
from myspinbot_codegen.source.tree import Document, Example, Tree
from myspinbot_codegen.spec.json_values import json_errors
from myspinbot_codegen.spec.pointer import tokens

_EXAMPLES = "examples/*/*.json"
_YAML = (".yaml", ".yml")
_RENAME = "Rename the file or folder: its name goes into generated files and messages."
_REPLACE = "Replace it by a readable regular file, or exclude it from the sources."
_UTF_8 = "Save the file as UTF-8 without a byte order mark."

Files = Mapping[PurePosixPath, bytes]
"""Contents by path below the source folder, for files that are not on disk."""


def load(
    source: SourceConfig,
    root: Path,
    clean: Collection[str] = frozenset(),
    files: Files | None = None,
    label: str | None = None,
) -> Tree:
    """Read every source file, from `files` instead of the folder if given.

    JSON texts whose digest is in `clean` are known to be strict, and only parsed. Messages call the
    folder `label`, by default its path from `root`.

    Raises:
        SourceError: A file is not JSON or YAML, or cannot be read.
        ConfigError: No file matches, or the AsyncAPI document does not exist.
    """
    folder = source.folder
    if label is None:
        label = (folder.relative_to(root) if folder.is_relative_to(root) else folder).as_posix()
    diagnostics: list[Diagnostic] = []

    def read(relative: PurePosixPath) -> Document | None:
        try:
            _refuse_unprintable(relative)
            content = _content(folder / relative) if files is None else files[relative]
            return _document(content, relative, clean)
        except _SyntaxProblem as problem:
            diagnostics.append(
                Diagnostic(
                    file=printable(str(PurePosixPath(label) / relative)),
                    line=problem.line,
                    column=problem.column,
                    pointer=problem.pointer,
                    rule="SYNTAX",
                    message=problem.message,
                    hint=problem.hint,
                )
            )
            return None

    paths, other_paths = _paths(source, files)
    schemas = {document.path: document for path in paths if (document := read(path))}
    if not paths:
        raise ConfigError(
            f"no file matches {' or '.join(source.schemas)} in {label!r}",
            hint="Fix `schemas` in [source]: patterns of .json, .yaml and .yml files in `folder`.",
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
    asyncapi = read(_asyncapi(source, files)) if source.asyncapi else None
    if diagnostics:
        raise SourceError(diagnostics)
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


def _asyncapi(source: SourceConfig, files: Files | None) -> PurePosixPath:
    path = PurePosixPath(source.asyncapi or "")
    there = os.path.lexists(source.folder / path) if files is None else path in files
    if not there:
        raise ConfigError(
            f"`asyncapi` names {source.asyncapi!r}, which is not a file of the source folder",
            hint="Fix `asyncapi` in [source]; it is relative to the source folder.",
        )
    return path


class _SyntaxProblem(Exception):
    def __init__(
        self,
        message: str,
        line: int = 1,
        column: int = 1,
        pointer: str = "",
        hint: str = "Write strict JSON or equivalent YAML, in UTF-8.",
    ) -> None:
        self.message, self.line, self.column, self.pointer = message, line, column, pointer
        self.hint = hint


def _paths(
    source: SourceConfig, files: Files | None
) -> tuple[list[PurePosixPath], list[PurePosixPath]]:
    """Return the schema files, and the files in folders of examples."""
    if files is None:
        # A glob skips unreadable folders, and the generated code of their schemas would be removed.
        for _ in os.walk(source.folder, onerror=_refuse_unreadable):
            pass
    matched: set[PurePosixPath] = set()
    for pattern in source.schemas:
        if ".." in PurePosixPath(pattern).parts:
            raise ConfigError(
                f"{pattern!r} leads out of the source folder",
                hint="Set `folder` in [source] to a folder that contains all sources.",
            )
        if not _is_pattern(PurePosixPath(pattern)):
            raise ConfigError(
                f"{pattern!r} is not a file pattern",
                hint="Fix `schemas` in [source]; it is relative to the folder, as in **/*.json.",
            )
        matched.update(_matching(source.folder, pattern, files))
    examples = set(_matching(source.folder, f"**/{_EXAMPLES}", files))
    excluded = {*examples, PurePosixPath(source.asyncapi or "")}
    schemas = [path for path in sorted(matched - excluded) if path.suffix in (".json", *_YAML)]
    return schemas, sorted(examples)


def _is_pattern(pattern: PurePosixPath) -> bool:
    """Return whether every version of Python reads the pattern alike."""
    stars = all(part == "**" for part in pattern.parts if "**" in part)
    return pattern.parts != () and not pattern.is_absolute() and stars


def _matching(folder: Path, pattern: str, files: Files | None) -> Iterable[PurePosixPath]:
    if files is None:
        return [
            PurePosixPath(path.relative_to(folder).as_posix())
            for path in folder.glob(pattern)
            # Emacs marks an open file with a dangling link of that name.
            if not path.name.startswith(".#")
        ]
    parts = re.findall(r"\*\*/|\*|\?|\[[^\]]*\]|[^*?\[]+|.", pattern)
    expression = re.compile("".join(map(_expression, parts)))
    return [path for path in files if expression.fullmatch(str(path))]


def _expression(part: str) -> str:
    """Return the regular expression of one part of a file pattern."""
    known = {"**/": "(?:[^/]+/)*", "*": "[^/]*", "?": "[^/]"}
    if part in known or len(part) < 3 or part[0] != "[":
        return known.get(part, re.escape(part))
    begin, members = ("[^", part[2:-1]) if part[1] == "!" else ("[", part[1:-1])
    return begin + re.sub(r"([\\\[^&~|])", r"\\\1", members) + "]"


def _refuse_unreadable(error: OSError) -> None:
    raise FileError(
        f"cannot be read: {error.strerror}",
        hint="Fix the permissions, or move it out of the source folder.",
        file=str(error.filename),
    )


def _refuse_unprintable(path: PurePosixPath) -> None:
    if not str(path).isprintable():
        raise _SyntaxProblem("the path has characters that cannot be printed", hint=_RENAME)


def _content(path: Path) -> bytes:
    try:
        # Reading a named pipe would block, and some devices never end.
        if not stat.S_ISREG(path.stat().st_mode):
            raise _SyntaxProblem("cannot be read: it is not a regular file", hint=_REPLACE)
        return path.read_bytes()
    except OSError as error:
        raise _SyntaxProblem(f"cannot be read: {error.strerror}", hint=_REPLACE) from error


def _document(content: bytes, relative: PurePosixPath, clean: Collection[str]) -> Document:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8")
        raise _SyntaxProblem(
            f"not UTF-8: {error.reason} at byte {error.start}",
            *line_and_column(before, len(before)),
            hint=_UTF_8,
        ) from error
    is_yaml = relative.suffix in _YAML
    if text.startswith("\ufeff") and not is_yaml:
        raise _SyntaxProblem(
            "begins with a byte order mark, which JSON does not allow", hint=_UTF_8
        )
    if clean and not is_yaml and sha256(content).hexdigest() in clean:
        return Document(relative, text, json.loads(text))
    document = Document(relative, text, _parse_yaml(text) if is_yaml else parse_json(text))
    for pointer, message in json_errors(document.data):
        raise _SyntaxProblem(message, *locate(document, pointer), pointer)
    return document


class _NotStrict(Exception):
    """The text is JSON for `json`, but not strict."""


def parse_json(text: str) -> Any:
    """Parse strict JSON."""

    def pairs(items: list[tuple[str, Any]]) -> dict[str, Any]:
        result = dict(items)
        if len(result) != len(items):
            raise _NotStrict
        return result

    def constant(_name: str) -> Any:
        raise _NotStrict

    try:
        try:
            return json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
        except _NotStrict:
            # Report plain syntax errors first.
            json.loads(text)
    except json.JSONDecodeError as error:
        raise _SyntaxProblem(f"not JSON: {error.msg}", error.lineno, error.colno) from error
    except ValueError as error:
        raise _SyntaxProblem(f"not JSON: {error}") from error
    except RecursionError as error:
        raise _SyntaxProblem("nested too deeply") from error
    raise _not_strict(text)


def _not_strict(text: str) -> _SyntaxProblem:
    """Return the first violation of strictness in a JSON text, with its location."""
    seen: set[str] = set()
    for pointer, start, word in json_places(text):
        if pointer in seen:
            message = f"the key {tokens(pointer)[-1]!r} is repeated in one object"
        elif word in ("NaN", "Infinity", "-Infinity"):
            message = f"{word} is not JSON"
        else:
            seen.add(pointer)
            continue
        return _SyntaxProblem(message, *line_and_column(text, start), pointer)
    raise AssertionError("strict JSON was taken for something else")


def _parse_yaml(text: str) -> Any:
    import yaml  # noqa: PLC0415  # JSON alone does not need it

    from myspinbot_codegen.source.yaml_text import NotJsonError, parse_yaml  # noqa: PLC0415  # JSON does not need it

    try:
        return parse_yaml(text)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        prefix = "" if isinstance(error, NotJsonError) else "not YAML: "
        raise _SyntaxProblem(f"{prefix}{error.problem}", line, column) from error
    except (yaml.YAMLError, ValueError) as error:
        raise _SyntaxProblem(f"not YAML: {error}") from error
    except RecursionError as error:
        raise _SyntaxProblem("nested too deeply") from error
