"""What JSON values are: their kinds, and whether they are equal. Used by the comparison."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable
from typing import Any

from myspinbot_codegen.spec.json_values import same_json

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


def json_in(value: Any, values: Iterable[Any]) -> bool:
    """Whether a value is among others, as JSON."""
    return any(same_json(value, other) for other in values)


def identity(value: Any) -> Hashable:
    """What is equal for values that are equal as JSON, and can be looked up."""
    if isinstance(value, list):
        return ("array", *map(identity, value))
    if isinstance(value, dict):
        return ("object", frozenset((name, identity(item)) for name, item in value.items()))
    return (isinstance(value, bool), value)


def without(values: Iterable[Any], others: Iterable[Any]) -> list[Any]:
    """The values that are not among others, as JSON."""
    known = set(map(identity, others))
    return [value for value in values if identity(value) not in known]


def brief(value: Any) -> str:
    """A value for a message, on one line that is not too long."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."
