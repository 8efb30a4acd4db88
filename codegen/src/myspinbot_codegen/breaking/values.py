"""What JSON values are: their kinds, and whether they are equal. Used by the comparison."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

_TYPES = {
    "null": frozenset({"null"}),
    "boolean": frozenset({"boolean"}),
    "integer": frozenset({"integer"}),
    "number": frozenset({"integer", "fraction"}),
    "string": frozenset({"string"}),
    "array": frozenset({"array"}),
    "object": frozenset({"object"}),
}
_LONGEST = 60


def types_kinds(stated: Any) -> frozenset[str]:
    """The kinds that the keyword `type` names: a number is an integer or a fraction."""
    names = [stated] if isinstance(stated, str) else stated
    return frozenset[str]().union(*(_TYPES[name] for name in names))


def kinds_of(value: Any) -> frozenset[str]:
    """The kind of a value, as a set."""
    match value:
        case None:
            return _TYPES["null"]
        case bool():
            return _TYPES["boolean"]
        case int():
            return _TYPES["integer"]
        case float():
            return _TYPES["integer"] if value.is_integer() else frozenset({"fraction"})
        case str():
            return _TYPES["string"]
        case list():
            return _TYPES["array"]
    return _TYPES["object"]


def same_json(one: Any, two: Any) -> bool:
    """Whether two values are equal as JSON: `1` equals `1.0` and differs from `true`."""
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(same_json, one, two))
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(same_json(one[key], two[key]) for key in one)
    return bool(one == two)


def json_in(value: Any, values: Iterable[Any]) -> bool:
    """Whether a value is among others, as JSON."""
    return any(same_json(value, other) for other in values)


def brief(value: Any) -> str:
    """A value for a message, on one line that is not too long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
