"""What every parser of JSON reads alike, and when two values are the same.

UTF-8 text, finite numbers, nesting that ends. Used by `load` for source files, by `reference` for
the documents that it judges, and by whatever compares values.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.spec.pointer import join

MAX_DEPTH = 100
"""How many lists and objects may stand within each other."""


def faults(value: Any, pointer: str = "", depth: int = MAX_DEPTH) -> Iterator[tuple[str, str]]:
    """What parsers of JSON do not all read alike, or what JSON cannot say at all.

    Pointer and words of each.
    """
    match value:
        case str() if not _is_text(value):
            yield pointer, "half of a surrogate pair, which is no character"
        case float() if not math.isfinite(value):
            yield pointer, "a number that is not finite, or too large"
        case dict() | list() if not depth:
            yield pointer, f"nested too deeply: more than {MAX_DEPTH} levels"
        case dict():
            for key, member in value.items():
                if not _is_text(key):
                    yield pointer, "a key with half of a surrogate pair, which is no character"
                    return
                yield from faults(member, join(pointer, key), depth - 1)
        case list():
            for index, item in enumerate(value):
                yield from faults(item, join(pointer, index), depth - 1)
        case str() | float() | int() | None:
            return
        case _:
            yield pointer, f"JSON has no {type(value).__name__}"


def _is_text(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def same_json(one: Any, two: Any) -> bool:
    """Whether two values are equal as JSON: `1` equals `1.0` and differs from `true`."""
    if isinstance(one, bool) or isinstance(two, bool):
        return one is two
    if isinstance(one, list) and isinstance(two, list):
        return len(one) == len(two) and all(map(same_json, one, two))
    if isinstance(one, dict) and isinstance(two, dict):
        return one.keys() == two.keys() and all(same_json(one[key], two[key]) for key in one)
    return bool(one == two)


ALL_KINDS = frozenset({"null", "boolean", "number", "string", "array", "object"})


def kind_of(value: Any) -> str:
    """JSON type of a value, `number` for every number."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
    return "object"
