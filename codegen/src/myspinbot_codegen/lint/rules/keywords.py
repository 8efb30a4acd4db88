"""Rules on keywords.

Each is one that every target honours exactly, and stands where it has an effect.

A schema has one of five forms: a reference, a constant, an enumeration, a union, or a type with its
own keywords.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from myspinbot_codegen.analysis import Context, Place
from myspinbot_codegen.lint.keywords import types_stated
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.lint.rules.inert import inert
from myspinbot_codegen.schema.facts import BY_TYPE
from myspinbot_codegen.spec.dialects import subschemas
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.spec.regex import NotPortable, is_small, portable

ANNOTATIONS = frozenset({"$comment", "default", "deprecated", "description", "examples", "title"})
_FORMS = ("$ref", "const", "enum", "oneOf", "anyOf", "type")
SUPPORTED = (
    ANNOTATIONS
    | frozenset(_FORMS)
    | {"$defs", "$id", "$schema"}
    | frozenset().union(*BY_TYPE.values())
)
_INSTEAD = {
    "$anchor": "Refer to whole files and to members of `$defs`.",
    "$dynamicRef": "Use `$ref`.",
    "allOf": "Write the properties out, or refer to one type from a property.",
    "contains": "Check it in code.",
    "dependentRequired": "Use `oneOf` with a constant property that tells the branches apart.",
    "if": "Use `oneOf` with a constant property that tells the branches apart.",
    "not": "Say what is allowed instead.",
    "patternProperties": "Use `propertyNames` with `additionalProperties`.",
    "prefixItems": "Use an object with named properties.",
    "unevaluatedProperties": "Use `additionalProperties`.",
}


@rule("KEYWORD_UNKNOWN", Phase.WORDS, Category.BASIC)
def keyword_unknown(context: Context) -> Iterator[Spot]:
    """Every keyword is one that the dialect knows, or begins with `x-`.

    JSON Schema ignores what is misspelt without a word.
    """
    for place in context.places():
        known = place.dialect.keywords
        for keyword in place.schema:
            if keyword not in known and not keyword.startswith("x-"):
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    f"`{keyword}` is no keyword",
                    "Correct the spelling; begin a word of your own with `x-`.",
                )


@rule("KEYWORD_UNSUPPORTED", Phase.WORDS, Category.STANDARD)
def keyword_unsupported(context: Context) -> Iterator[Spot]:
    """Every keyword is one that classes can say, so that no model needs a guard at run time."""
    for place in context.places():
        known = place.dialect.keywords
        for keyword in place.schema:
            if keyword in known and keyword not in SUPPORTED:
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    f"`{keyword}` is no keyword that classes can say",
                    _INSTEAD.get(keyword, "Say it with other keywords, or check it in code."),
                )


@rule("KEYWORD_MISPLACED", Phase.WORDS, Category.STANDARD)
def keyword_misplaced(context: Context) -> Iterator[Spot]:
    """A keyword stands where it means the same to every target.

    A schema has one of five forms: a reference, a constant, an enumeration, a union, or a type with
    its own keywords.
    """
    for place in context.places():
        # What decides nothing at all is found by a rule of its own.
        known = _allowed(place) | inert(place.schema, place.dialect).keys()
        for keyword in place.schema:
            if keyword in SUPPORTED and keyword not in known:
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    f"`{keyword}` has no effect here, or not the same in every target",
                    _advice(place, keyword),
                )


def _form(place: Place) -> str | None:
    return next((keyword for keyword in _FORMS if keyword in place.schema), None)


def _allowed(place: Place) -> frozenset[str]:
    allowed = ANNOTATIONS | {"$defs", "$id", "$schema"} if place.is_root else ANNOTATIONS
    if place.names_keys and "$ref" not in place.schema:
        return allowed | {"type"} | (BY_TYPE["string"] - {"format"})
    match _form(place):
        case None:
            return allowed
        case "const" | "enum" as form:
            return allowed | {form, "type"}
        case "type":
            return (
                allowed
                | {"type"}
                | frozenset().union(*(BY_TYPE[name] for name in types_stated(place.schema)))
            )
        case form:
            return allowed | {form}


def _advice(place: Place, keyword: str) -> str:
    if "$ref" in place.schema:
        return "Beside `$ref` only annotations may stand; put the rule into the other type."
    if keyword in ("$id", "$schema", "$defs"):
        return "It belongs at the top of the file only."
    if _form(place) is None:
        return 'Say the type first: "type": "...".'
    return f"Remove `{keyword}`, or correct the type."


@rule("SECRET_MISPLACED", Phase.WORDS, Category.MINIMAL)
def secret_misplaced(context: Context) -> Iterator[Spot]:
    """`x-secret` is `true` and stands beside the type string: nothing else can be kept secret."""
    for place in context.places():
        if "x-secret" in place.schema and (
            place.schema["x-secret"] is not True
            or _form(place) != "type"
            or "string" not in types_stated(place.schema)
            or place.names_keys
        ):
            yield Spot(
                place.document,
                join(place.pointer, "x-secret"),
                "`x-secret` would keep nothing secret here",
                'Write "x-secret": true beside "type": "string", without `enum` or `const`.',
            )


@rule("TYPE_LIST", Phase.WORDS, Category.STANDARD)
def type_list(context: Context) -> Iterator[Spot]:
    """A list of types is one type and null; other unions are written as `oneOf`."""
    for place in context.places():
        types = place.schema.get("type")
        if isinstance(types, list) and (len(types) != 2 or "null" not in types):
            yield Spot(
                place.document,
                join(place.pointer, "type"),
                "a list of types that is not one type and null",
                'Write "type": ["string", "null"], or `oneOf` with a branch per type.',
            )


@rule("SCHEMA_FALSE", Phase.WORDS, Category.STANDARD)
def schema_false(context: Context) -> Iterator[Spot]:
    """`false` stands only for `additionalProperties`.

    Elsewhere it makes a type that has no value.
    """
    for document in context.documents:
        for pointer, schema in subschemas(document.data, context.tree.dialect_of(document)):
            if schema is False and not pointer.endswith("/additionalProperties"):
                yield Spot(
                    document,
                    pointer,
                    "no value can be valid here",
                    "Remove the property or the branch.",
                )


@rule("FORMAT_UNSUPPORTED", Phase.WORDS, Category.MINIMAL, Category.PORTABLE)
def format_unsupported(context: Context) -> Iterator[Spot]:
    """A format is one that every target checks alike, unless formats are annotations."""
    for place in context.places():
        name = place.schema.get("format") if context.tree.formats else None
        if name is not None and name not in FORMATS:
            yield Spot(
                place.document,
                join(place.pointer, "format"),
                f"the format {name!r} is not checked alike by every target",
                f"Use {', '.join(sorted(FORMATS))}, a `pattern`, "
                'or formats = "annotation" in [source].',
            )


@rule("PATTERN_PORTABLE", Phase.WORDS, Category.MINIMAL, Category.PORTABLE)
def pattern_portable(context: Context) -> Iterator[Spot]:
    """A pattern means the same to the regular expressions of ECMA-262, Python and Rust."""
    for place in context.places():
        patterns = [("pattern", place.schema.get("pattern"))]
        patterns += [
            (join("patternProperties", name), name)
            for name in place.schema.get("patternProperties", ())
        ]
        for step, pattern in patterns:
            if isinstance(pattern, str) and (reason := _why_not_portable(pattern)):
                yield Spot(
                    place.document,
                    f"{place.pointer}/{step}",
                    f"the pattern is not portable: {reason}",
                    "Use characters, classes such as [0-9a-z], groups, | and quantifiers.",
                )


@cache
def _why_not_portable(pattern: str) -> str | None:
    try:
        spelled = portable(pattern)
        re.compile(spelled.python)
    except NotPortable as error:
        return str(error)
    except re.error:
        return "it is too large"
    return None if is_small(spelled.rust) or _fits(spelled.rust) else "it is too large"


def _fits(pattern: str) -> bool:
    """Whether it is not too large for Rust."""
    from pydantic_core import (  # noqa: PLC0415  # slow, and few patterns are that large
        SchemaError,
        SchemaValidator,
        core_schema,
    )

    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return False
    return True
