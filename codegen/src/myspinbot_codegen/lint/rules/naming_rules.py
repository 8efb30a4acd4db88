"""Rules on names that become attributes and classes: they clash with nothing in generated code."""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Iterator

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.lint.categories import BASIC, PORTABLE, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.schema.canonicalizer import keys
from myspinbot_codegen.schema.naming import MODEL_NAMES, RESERVED, type_name
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.pointer import lookup

_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
# A field of such a name would hide the type in the annotations below it.
_TYPE_NAMES = frozenset({"bool", "dict", "float", "int", "list", "str"})
# Except those that Python reserves too.
# fmt: off
_JAVASCRIPT = frozenset([
    "case", "catch", "const", "debugger", "default", "delete", "do", "enum", "export", "extends",
    "false", "function", "implements", "instanceof", "interface", "let", "new", "null",
    "package", "private", "protected", "public", "static", "super", "switch", "this", "throw",
    "true", "typeof", "var", "void",
])
# fmt: on


def _property_name(location: SchemaLocation) -> Iterator[Violation]:
    for name in location.schema.get("properties", {}):
        if error := _name_error(name):
            message = f"the property name {name!r} {error}"
            yield Violation.at(location, message, "properties", name)


def _name_error(name: str) -> str | None:
    if not _SNAKE.fullmatch(name):
        return "is not in snake_case"
    if keyword.iskeyword(name):
        return "is a reserved word of Python"
    if name in _JAVASCRIPT:
        return "is a reserved word of JavaScript"
    if name in _TYPE_NAMES:
        return "is the name of a Python type"
    if name in MODEL_NAMES or name.startswith("model_"):
        return "is a name that the models of pydantic use themselves"
    return None


def _property_case(location: SchemaLocation) -> Iterator[Violation]:
    seen: dict[str, str] = {}
    for name in location.schema.get("properties", {}):
        earlier = seen.setdefault(name.casefold(), name)
        if earlier != name:
            message = f"the property {name!r} differs from {earlier!r} only in case"
            yield Violation.at(location, message, "properties", name)


def _title_spelling(location: SchemaLocation) -> Iterator[Violation]:
    title = location.schema.get("title")
    if not location.is_root and title is not None and not _PASCAL.fullmatch(title):
        yield Violation.at(location, f"the title {title!r} is not in PascalCase", "title")


def _title_reserved(location: SchemaLocation) -> Iterator[Violation]:
    title = location.schema.get("title", "")
    if title in RESERVED or keyword.iskeyword(title):
        yield Violation.at(
            location, f"generated code uses the name {title!r} for something else", "title"
        )


def _title_unique(analysis: Analysis) -> Iterator[Violation]:
    types: defaultdict[str, list[Key]] = defaultdict(list)
    for _, document in sorted(analysis.tree.schemas.items()):
        for key in keys(document, analysis.tree.dialect_of(document).definitions):
            schema = lookup(document.data, key.pointer)
            types[type_name(schema, document, key).lower()].append(key)
    for first, *duplicates in types.values():
        fragment = f"#{first.pointer}" if first.pointer else ""
        for key in duplicates:
            yield Violation(
                analysis.tree.schemas[key.path],
                key.pointer,
                "another type has the same name, apart from case: "
                f"{analysis.tree.label(first.path)}{fragment}",
            )


def _name_collision(analysis: Analysis) -> Iterator[Violation]:
    for key, name in analysis.lowered.renamed:
        document = analysis.canonical.documents[key.path]
        yield Violation(document, key.pointer, f"two objects would have the name {name!r}")


RULES = (
    LintRule(
        id="PROPERTY_NAME",
        summary="A property name is in snake_case, and can be an attribute in every target "
        "language.",
        hint="Choose another name: there are no aliases between wire and attribute.",
        categories=STANDARD | PORTABLE,
        check=each_schema(_property_name),
    ),
    LintRule(
        id="PROPERTY_CASE",
        summary="No two properties of an object differ only in case.",
        reason="Some languages and most databases take them for one.",
        hint="Rename one of them.",
        categories=BASIC | PORTABLE,
        check=each_schema(_property_case),
    ),
    LintRule(
        id="TITLE_SPELLING",
        summary="A title inside a file is in PascalCase too, since it is the name of a class.",
        hint="Use a title only to name a type; put other text into `description`.",
        categories=STANDARD,
        check=each_schema(_title_spelling),
    ),
    LintRule(
        id="TITLE_RESERVED",
        summary="No type has the name of a class that generated code imports, or a reserved word "
        "of Python.",
        hint="Choose another title.",
        categories=STANDARD,
        check=each_schema(_title_reserved),
    ),
    LintRule(
        id="TITLE_UNIQUE",
        summary="No two types of the whole tree have the same name.",
        reason="Every type can then be imported from one package.",
        hint="Rename one of them.",
        categories=STANDARD,
        check=_title_unique,
    ),
    LintRule(
        id="NAME_COLLISION",
        summary="The names of inline objects differ from each other and from the types of the "
        "tree.",
        reason="They are derived from the location of the object.",
        hint="Give the inline object a title of its own, or move it into a file.",
        categories=STANDARD,
        needs=Precondition.COMPLETE,
        check=_name_collision,
    ),
)
