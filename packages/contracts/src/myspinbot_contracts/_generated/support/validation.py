# @generated as a copy of the toolchain's support code
# Do not edit: edit the source, then run `nox -s codegen`.
"""What the compiled validators report, and the words for it. Copied beside them.

A validator returns every fault it finds; an empty list means that the document is valid. The words
are made only when somebody reads them.
"""

from __future__ import annotations

import json
from collections.abc import Callable
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

    `limit` is the value of the JSON Schema keyword `rule`. A `guarded` fault was found where types
    do not say all that the schema says.
    """

    rule: str
    limit: Any
    value: Any
    path: tuple[str | int, ...]
    guarded: bool = False

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


def dependent(
    document: dict[str, Any], trigger: str, names: tuple[str, ...], *path: str | int
) -> list[Fault]:
    """A fault for each property that is not there although another one demands it."""
    return [
        Fault("dependentRequired", (trigger, name), document, (*path, name))
        for name in names
        if name not in document
    ]


def hidden(faults: list[Fault]) -> list[Fault]:
    """The same faults, which show no value: one of them may hold a secret."""
    for fault in faults:
        fault.value = SECRET
    return faults


def guarded(faults: list[Fault]) -> list[Fault]:
    """The same faults, which were found where types do not say all."""
    for fault in faults:
        fault.guarded = True
    return faults


Check = Callable[[Any], list[Fault]]


def whole(check: Check, *, hide: bool = False) -> Check:
    """The check of a whole document, all of which has to be JSON before its parts are looked at.

    `hide` keeps back what is no JSON value, for it may be a secret.
    """

    def checked(value: Any) -> list[Fault]:
        if faults := json_faults(value):
            return hidden(faults) if hide else faults
        return check(value)

    return checked


def shallow(check: Check, *, hide: bool = False) -> Check:
    """The same for a check that finds by itself what is no JSON, but does not count levels."""
    refused = whole(check, hide=hide)
    return lambda value: refused(value) if _is_deep(value) else check(value)


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            part
            for item in level
            if isinstance(item, _CONTAINERS)
            for part in (item.values() if isinstance(item, dict) else item)
            if type(part) not in _SCALARS
        ]
        if not level:
            return False
    return any(isinstance(item, _CONTAINERS) for item in level)


_CONTAINERS = (dict, list)
_SCALARS = frozenset({str, int, float, bool, type(None)})


def json_faults(value: Any, *path: str | int) -> list[Fault]:
    """Faults of what JSON has no words for, or not every parser reads.

    NaN, infinities, keys that are no text, objects of the language, halves of surrogate pairs, and
    more than 100 levels.
    """
    return [] if _is_plain(value) else _json_faults(value, path, _DEEPEST)


def _is_plain(value: Any) -> bool:  # noqa: C901  # calls would be slow
    """Whether a value surely has no such fault: quick, level by level, and shy of subclasses."""
    level = [value]
    for depth in range(_DEEPEST, -1, -1):
        below: list[Any] = []
        for item in level:
            kind = type(item)
            if kind is str:
                if not (item.isascii() or is_text(item)):
                    return False
            elif kind is dict and depth:
                if not all(type(key) is str and (key.isascii() or is_text(key)) for key in item):
                    return False
                below += item.values()
            elif kind is list and depth:
                below += item
            elif kind is float:
                if item - item != 0:
                    return False
            elif not (kind is int or kind is bool or item is None):
                return False
        if not below:
            return True
        level = below
    return False


def _json_faults(value: Any, path: tuple[str | int, ...], depth: int) -> list[Fault]:
    match value:
        case None | bool() | int():
            return []
        case str() if is_text(value):
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


def is_one_of(value: Any, others: tuple[Any, ...]) -> bool:
    """Whether a value equals one of some as JSON."""
    return _key(value) in map(_key, others)


def is_multiple(value: float, limit: float) -> bool:
    """Whether a number is a multiple, of a fraction as far as floating-point numbers can tell."""
    try:
        if isinstance(limit, int):
            return not value % limit
        quotient = value / limit
        return int(quotient) == quotient
    except OverflowError:
        # Slow to import, and hardly ever needed.
        from fractions import Fraction  # noqa: PLC0415  # as said

        return (Fraction(value) / Fraction(limit)).denominator == 1


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
    "anyOf": "a value that fits at least one of {} alternatives",
    "exclusiveMaximum": "a number less than {}",
    "exclusiveMinimum": "a number greater than {}",
    "format": "text in the format {}",
    "maxContains": "at most {} items of the kind that is counted",
    "maxItems": "at most {} items",
    "maxLength": "at most {} characters",
    "maxProperties": "at most {} properties",
    "maximum": "a number of at most {}",
    "minContains": "at least {} items of the kind that is counted",
    "minItems": "at least {} items",
    "minLength": "at least {} characters",
    "minProperties": "at least {} properties",
    "minimum": "a number of at least {}",
    "multipleOf": "a multiple of {}",
    "oneOf": "a value that fits exactly one of {} alternatives",
    "pattern": "text that matches {}",
}
_WORDS = {
    "contains": "an item of the kind that has to be there",
    "false": "nothing",
    "items": "no further items",
    "json": "a JSON value",
    "not": "a value of another kind",
    "propertyNames": "no properties",
    "unevaluatedItems": "no further items",
    "unevaluatedProperties": "no further properties",
    "uniqueItems": "items that all differ",
}
_COUNTED = {"Items": "items", "Length": "characters", "Properties": "properties"}
_HINTS = {
    "anyOf": "Send a value of one of the kinds that the type describes.",
    "const": "Send this value, spelled like this.",
    "contains": "Add an item of the kind that the description of the type tells.",
    "false": "Remove this value: nothing may stand here.",
    "enum": "Send one of these values, spelled like this.",
    "format": "A date-time looks like 2026-01-15T09:30:00Z, and its day exists.",
    "items": "Remove this item.",
    "json": "JSON has no NaN, infinities, halves of surrogate pairs, or more than 100 levels here.",
    "not": "The description of the type says what is excluded.",
    "oneOf": "This property tells which kind of object it is.",
    "pattern": "The description of the type says how it is spelled.",
    "propertyNames": "Send an empty object.",
    "type": "Send this type: text is never read as a number, nor the other way round.",
    "unevaluatedItems": "Remove this item.",
    "unevaluatedProperties": "Remove this property.",
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
        case "const":
            return _json(limit)
        case "dependentRequired":
            return f"the property {limit[1]!r}, since there is {limit[0]!r}"
        case "oneOf" if isinstance(limit, dict):
            values = ", ".join(map(_json, limit["values"]))
            return f"the property {limit['property']!r} to be one of {values}"
    return _WORDS.get(fault.rule) or _LIMITS[fault.rule].format(limit)


def _found(fault: Fault) -> str:
    value = fault.value
    match fault.rule:
        case "required" | "dependentRequired":
            return "nothing"
        case "additionalProperties" | "unevaluatedProperties":
            return f"the property {fault.path[-1]!r}"
    if value is SECRET:
        return "a secret value"
    if fault.rule == "oneOf" and isinstance(fault.limit, dict):
        return _json(value.get(fault.limit["property"]))
    for suffix, unit in _COUNTED.items():
        if fault.rule in (f"min{suffix}", f"max{suffix}"):
            return f"{len(value)} {unit}"
    return _json(value)


def _hint(fault: Fault) -> str:
    match fault.rule:
        case "required":
            return f"Add the property {fault.limit!r}."
        case "dependentRequired":
            return f"Add the property {fault.limit[1]!r}, or remove {fault.limit[0]!r}."
        case "oneOf" if not isinstance(fault.limit, dict):
            return "Send a value of exactly one of the kinds that the type describes."
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
