"""Kinds of JSON values, where a number is an integer or a fraction, and lists of equal values.

Used by the comparison.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from myspinbot_codegen.spec.json_values import ALL_KINDS, identity, kind_of

NUMBERS = frozenset({"integer", "fraction"})
EVERY_KIND = ALL_KINDS - {"number"} | NUMBERS


def kinds_of_type(types: str | list[str]) -> frozenset[str]:
    """The kinds that the keyword `type` names."""
    names = [types] if isinstance(types, str) else types
    return frozenset(names) - {"number"} | (NUMBERS if "number" in names else frozenset())


def kinds_of_value(value: Any) -> frozenset[str]:
    """The kind of a value, as a set."""
    kind = kind_of(value)
    if kind == "number":
        kind = "integer" if is_whole(value) else "fraction"
    return frozenset({kind})


def is_whole(number: float) -> bool:
    """Return whether a number has no fraction, as `1.0` has none."""
    return isinstance(number, int) or number.is_integer()


def without(values: Iterable[Any], excluded: Iterable[Any]) -> list[Any]:
    """The values that are not equal to an excluded one, as JSON."""
    keys = set(map(identity, excluded))
    return [value for value in values if identity(value) not in keys]
