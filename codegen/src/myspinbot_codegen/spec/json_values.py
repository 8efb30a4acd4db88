"""JSON values: portability, equality and kinds.

Portable JSON is UTF-8 text with finite numbers and limited nesting, which every parser reads alike.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator
from typing import Any

from myspinbot_codegen.spec.pointer import join

MAX_DEPTH = 100
"""Maximum depth of nested arrays and objects."""


def json_errors(value: Any, pointer: str = "", depth: int = MAX_DEPTH) -> Iterator[tuple[str, str]]:
    """Yield the pointer and a description of each part that is not portable JSON."""
    match value:
        case str() if not _is_text(value):
            yield pointer, "half of a surrogate pair, which is not a character"
        case float() if not math.isfinite(value):
            yield pointer, "a number that is not finite, or too large"
        case dict() | list() if not depth:
            yield pointer, f"nested too deeply: more than {MAX_DEPTH} levels"
        case dict():
            for key, member in value.items():
                if not _is_text(key):
                    yield pointer, "a key with half of a surrogate pair, which is not a character"
                    return
                yield from json_errors(member, join(pointer, key), depth - 1)
        case list():
            for index, member in enumerate(value):
                yield from json_errors(member, join(pointer, index), depth - 1)
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


def same_json(left: Any, right: Any) -> bool:
    """Return whether two values are equal as JSON: `1` equals `1.0` and differs from `true`."""
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same_json, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same_json(left[key], right[key]) for key in left)
    return bool(left == right)


ALL_KINDS = frozenset({"null", "boolean", "number", "string", "array", "object"})


def kind_of(value: Any) -> str:
    """Return the JSON type of a value, `number` for every number."""
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


def identity(value: Any) -> Hashable:
    """Return a hashable key, the same for values that are equal as JSON."""
    if isinstance(value, list):
        return ("array", *map(identity, value))
    if isinstance(value, dict):
        return ("object", frozenset((name, identity(member)) for name, member in value.items()))
    return (isinstance(value, bool), value)
