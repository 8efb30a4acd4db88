"""Rules on keywords that decide nothing, where they stand or as they are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.keywords import types_stated
from myspinbot_codegen.lint.registry import Category, Phase, Severity, Spot, rule
from myspinbot_codegen.schema.facts import BY_TYPE
from myspinbot_codegen.spec.dialects import Dialect
from myspinbot_codegen.spec.pointer import join

_PARTNERS = {
    "additionalItems": "items",
    "else": "if",
    "maxContains": "contains",
    "minContains": "contains",
    "then": "if",
}


@rule("KEYWORD_INERT", Phase.WORDS, Category.BASIC)
def keyword_inert(context: Context) -> Iterator[Spot]:
    """A keyword has what it works on: a type, or a keyword beside it.

    JSON Schema ignores `minLength` beside a number, or `then` without `if`, without a word.
    """
    for place in context.places():
        for keyword, reason in inert(place.schema, place.dialect).items():
            yield Spot(
                place.document,
                join(place.pointer, keyword),
                f"`{keyword}` decides nothing {reason}",
                f"Remove `{keyword}`, or mend what it belongs to.",
            )


def inert(schema: dict[str, Any], dialect: Dialect) -> dict[str, str]:
    """Keywords of a schema that decide nothing, each with the reason."""
    words = [word for word in schema if word in dialect.assertions]
    if dialect.legacy and "$ref" in schema:
        return {word: "beside `$ref` in this draft" for word in words if word != "$ref"}
    found: dict[str, str] = {}
    types = types_stated(schema)
    for word in words:
        partner = _PARTNERS.get(word)
        if partner is not None and partner not in schema:
            found[word] = f"without `{partner}`"
        elif word == "additionalItems" and not isinstance(schema["items"], list):
            found[word] = "unless `items` is a list"
        elif word == "if" and not schema.keys() & {"then", "else"} and not _evaluates(schema):
            found[word] = "without `then` or `else`"
        elif types and word in _TYPED and not any(word in _WORDS[name] for name in types):
            found[word] = f"beside the type {' or '.join(types)}"
    return found


_FURTHER = {
    "array": {
        "additionalItems",
        "contains",
        "maxContains",
        "minContains",
        "prefixItems",
        "unevaluatedItems",
    },
    "object": {
        "dependencies",
        "dependentRequired",
        "dependentSchemas",
        "patternProperties",
        "unevaluatedProperties",
    },
}
_WORDS = {name: words | _FURTHER.get(name, set()) for name, words in BY_TYPE.items()}
_TYPED = frozenset().union(*_WORDS.values())


def _evaluates(schema: dict[str, Any]) -> bool:
    """Whether something beside `if` asks which members it has looked at."""
    return bool(schema.keys() & {"unevaluatedItems", "unevaluatedProperties"})


@rule("KEYWORD_REDUNDANT", Phase.WORDS, Category.STANDARD, severity=Severity.WARNING)
def keyword_redundant(context: Context) -> Iterator[Spot]:
    """A keyword says more than its absence would, as simply as it can be said.

    `"minLength": 0`, `"uniqueItems": false`, `"type": ["string"]` or `anyOf` of one branch make a
    reader look for a reason that there is not.
    """
    for place in context.places():
        for keyword in redundant(place.schema):
            yield Spot(
                place.document,
                join(place.pointer, keyword),
                f"`{keyword}` says nothing as it is written here",
                "Remove it, or say it more simply; `lint --fix` does where it can.",
            )


_DEFAULTS: dict[str, Any] = {
    "deprecated": False,
    "minItems": 0,
    "minLength": 0,
    "minProperties": 0,
    "pattern": "",
    "readOnly": False,
    "required": [],
    "uniqueItems": False,
    "writeOnly": False,
}


def redundant(schema: dict[str, Any]) -> list[str]:
    """Keywords of a schema that could be left out or written more simply."""
    return [
        word
        for word, value in schema.items()
        if _is_default(schema, word, value)
        or (word in ("allOf", "anyOf", "oneOf") and isinstance(value, list) and len(value) == 1)
        or (word == "type" and isinstance(value, list) and len(value) == 1)
    ]


def _is_default(schema: dict[str, Any], word: str, value: Any) -> bool:
    # Beside the upper limit, the lower one says that it was thought of.
    limited = f"max{word.removeprefix('min')}" in schema
    return word in _DEFAULTS and value == _DEFAULTS[word] and not limited
