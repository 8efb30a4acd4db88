# @generated as a copy of the toolchain's support code
# Do not edit: edit the source, then run `nox -s codegen`.
"""What the compiled validators report, and the words for it. Copied beside them.

A validator returns every fault it finds; an empty list means that the document is valid. The words
are made only when somebody reads them.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

_LONGEST = 200

_DEEPEST = 100

SECRET = object()
"""Stands for a value that must not be shown."""


@dataclass(slots=True)
class Fault:
    """A document breaks a rule. `path` leads to `value`.

    `limit` is the value of the JSON Schema keyword `rule`.
    """

    rule: str
    limit: Any
    value: Any
    path: tuple[str | int, ...]

    @property
    def pointer(self) -> str:
        """The place as a JSON pointer (RFC 6901)."""
        return _shown(
            "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in self.path)
        )

    @property
    def expected(self) -> str:
        """What would have been right."""
        return _short(_expected(self))

    @property
    def found(self) -> str:
        """What was there instead."""
        return _short(_found(self))

    @property
    def hint(self) -> str:
        """What to do about it."""
        return _short(_hint(self))


def below(faults: list[Fault], *path: str | int) -> list[Fault]:
    """The same faults as seen from further up in the document."""
    for fault in faults:
        fault.path = (*path, *fault.path)
    return faults


def missing(document: dict[str, Any], names: tuple[str, ...], *path: str | int) -> list[Fault]:
    """A fault for each required property that is not there, at the place where it should be."""
    return [
        Fault("required", name, document, (*path, name)) for name in names if name not in document
    ]


def unknown(document: dict[str, Any], known: tuple[str, ...], *path: str | int) -> list[Fault]:
    """A fault for each property that should not be there, at its place."""
    return [
        Fault("additionalProperties", known, value, (*path, name))
        for name, value in document.items()
        if name not in known
    ]


def json_faults(value: Any, *path: str | int) -> list[Fault]:
    """Faults of what JSON has no words for, or not every parser reads.

    NaN, infinities, keys that are no text, objects of the language, halves of surrogate pairs, and
    more than 100 levels.
    """
    return _json_faults(value, path, _DEEPEST)


def _json_faults(value: Any, path: tuple[str | int, ...], depth: int) -> list[Fault]:
    match value:
        case None | bool() | int():
            return []
        case str() if value.isascii() or is_text(value):
            return []
        case float() if value - value == 0:
            return []
        case list() if depth:
            return [
                fault
                for index, item in enumerate(value)
                for fault in _json_faults(item, (*path, index), depth - 1)
            ]
        case dict() if depth and all(map(is_text, value)):
            return [
                fault
                for key, item in value.items()
                for fault in _json_faults(item, (*path, key), depth - 1)
            ]
    return [Fault("json", None, value, path)]


def is_text(value: Any) -> bool:
    """Whether a value is text that UTF-8 can hold: half of a surrogate pair is no character."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def all_differ(items: list[Any]) -> bool:
    """Whether no two items are equal as JSON: `1` equals `1.0` and differs from `true`."""
    return len(items) < 2 or len({_key(item) for item in items}) == len(items)


def _key(value: Any) -> Any:
    """A hashable stand-in for a JSON value; equal exactly if the values are."""
    match value:
        case bool():
            return ("boolean", value)
        case list():
            return ("array", *map(_key, value))
        case dict():
            return ("object", frozenset((key, _key(item)) for key, item in value.items()))
    return value


_LIMITS = {
    "exclusiveMaximum": "a number less than {}",
    "exclusiveMinimum": "a number greater than {}",
    "format": "text in the format {}",
    "maxItems": "at most {} items",
    "maxLength": "at most {} characters",
    "maxProperties": "at most {} properties",
    "maximum": "a number of at most {}",
    "minItems": "at least {} items",
    "minLength": "at least {} characters",
    "minProperties": "at least {} properties",
    "minimum": "a number of at least {}",
    "multipleOf": "a multiple of {}",
    "pattern": "text that matches {}",
}
_COUNTED = {"Items": "items", "Length": "characters", "Properties": "properties"}
_HINTS = {
    "enum": "Send one of these values, spelled like this.",
    "format": "A date-time looks like 2026-01-15T09:30:00Z, and its day exists.",
    "json": "JSON has no NaN, infinities, halves of surrogate pairs, or more than 100 levels here.",
    "oneOf": "This property tells which kind of object it is.",
    "pattern": "The description of the type says how it is spelled.",
    "type": "Send this type: text is never read as a number, nor the other way round.",
    "uniqueItems": "Remove what is listed twice.",
}


def _expected(fault: Fault) -> str:
    limit = fault.limit
    match fault.rule:
        case "type":
            return " or ".join(limit if isinstance(limit, list) else [limit])
        case "required":
            return f"the property {limit!r}"
        case "additionalProperties":
            return (
                f"one of the properties {', '.join(map(repr, limit))}" if limit else "no properties"
            )
        case "enum":
            return f"one of {', '.join(map(_json, limit))}"
        case "oneOf":
            values = ", ".join(map(_json, limit["values"]))
            return f"the property {limit['property']!r} to be one of {values}"
        case "uniqueItems":
            return "items that all differ"
        case "json":
            return "a JSON value"
    return _LIMITS[fault.rule].format(limit)


def _found(fault: Fault) -> str:
    value = fault.value
    if value is SECRET:
        return "a secret value"
    match fault.rule:
        case "required":
            return "nothing"
        case "additionalProperties":
            return f"the property {fault.path[-1]!r}"
        case "oneOf":
            return _json(value.get(fault.limit["property"]))
    for suffix, unit in _COUNTED.items():
        if fault.rule in (f"min{suffix}", f"max{suffix}"):
            return f"{len(value)} {unit}"
    return _json(value)


def _hint(fault: Fault) -> str:
    match fault.rule:
        case "required":
            return f"Add the property {fault.limit!r}."
        case "additionalProperties":
            name = str(fault.path[-1])
            close = get_close_matches(name, fault.limit, n=1)
            return f"Did you mean {close[0]!r}?" if close else f"Remove the property {name!r}."
    return _HINTS.get(fault.rule, "Send a value within the limit.")


def _json(value: Any) -> str:
    try:
        return json.dumps(value, default=repr, ensure_ascii=False)
    except (ValueError, TypeError, RecursionError):
        # Cycles, endless nesting and numbers of thousands of digits.
        return f"a {type(value).__name__} that cannot be shown"


def _short(text: str) -> str:
    return _shown(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")


def _shown(text: str) -> str:
    """Text that can be sent: half of a surrogate pair is no character."""
    return text.encode(errors="backslashreplace").decode()
