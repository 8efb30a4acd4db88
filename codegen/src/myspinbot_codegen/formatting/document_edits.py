"""Edits a JSON text at a location, and keeps everything else. Used by `lint --fix`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from myspinbot_codegen.formatting.json_layout import rank
from myspinbot_codegen.source.json_text import Array, Object, Part, Scalar, parts
from myspinbot_codegen.spec.pointer import tokens


def remove(text: str, pointer: str) -> str:
    """Remove a member of an object, or an item of an array."""
    around, step = _around(text, pointer)
    spans = _spans(around)
    index = _index(around, step)
    if len(spans) == 1:
        return text[: around.start + 1] + text[around.end - 1 :]
    if index + 1 < len(spans):
        return text[: spans[index][0]] + text[spans[index + 1][0] :]
    return text[: spans[index - 1][1]] + text[spans[index][1] :]


def put(text: str, pointer: str, value: Any) -> str:
    """Set a member to a scalar; a missing member is added at its canonical position."""
    part, key = _around(text, pointer)
    around = _object(part)
    written = json.dumps(value, ensure_ascii=False)
    if (member := around.member(key)) is not None:
        return text[: member.value.start] + written + text[member.value.end :]
    written = f"{json.dumps(key)}: {written}"
    if not around.members:
        return f"{text[: around.start + 1]}{written}{text[around.end - 1 :]}"
    later = (member for member in around.members if rank(member.key) > rank(key))
    if (following := next(later, None)) is not None:
        space = _space(text, around)
        return f"{text[: following.start]}{written},{space}{text[following.start :]}"
    end = around.members[-1].value.end
    return f"{text[:end]},{_space(text, around)}{written}{text[end:]}"


def rename(text: str, pointer: str, key: str, value: Any) -> str:
    """Replace a member by another key and a scalar."""
    around, old = _around(text, pointer)
    member = _object(around).members[_index(around, old)]
    written = f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}"
    return text[: member.start] + written + text[member.value.end :]


def hoist(text: str, pointer: str) -> str:
    """Replace a member whose value is a list of one object by the members of that object."""
    around, key = _around(text, pointer)
    member = _object(around).members[_index(around, key)]
    inner = _object(_inside(member.value, "0"))
    if not inner.members:
        return remove(text, pointer)
    body = text[inner.members[0].start : inner.members[-1].value.end]
    deep, flat = _space(text, inner), _space(text, _object(around))
    if "\n" in deep and "\n" in flat:
        # No JSON string contains a raw line feed, so this is white space between tokens.
        body = body.replace(deep, flat)
    return text[: member.start] + body + text[member.value.end :]


def _around(text: str, pointer: str) -> tuple[Object | Array, str]:
    """Return the container of a location, and the last step to it."""
    part: Part = parts(text)
    *steps, last = tokens(pointer)
    for step in steps:
        part = _inside(part, step)
    if isinstance(part, Scalar):
        raise TypeError(pointer)
    return part, last


def _inside(part: Part, step: str) -> Part:
    if isinstance(part, Scalar):
        raise TypeError(step)
    index = _index(part, step)
    return part.items[index] if isinstance(part, Array) else part.members[index].value


def _object(part: Part) -> Object:
    if not isinstance(part, Object):
        raise TypeError("not an object")
    return part


def _index(part: Object | Array, step: str) -> int:
    if isinstance(part, Array):
        return int(step)
    return [member.key for member in part.members].index(step)


def _spans(part: Object | Array) -> Sequence[tuple[int, int]]:
    if isinstance(part, Array):
        return [(element.start, element.end) for element in part.items]
    return [(member.start, member.value.end) for member in part.members]


def _space(text: str, part: Object) -> str:
    """Return the white space before the members of an object."""
    return text[part.start + 1 : part.members[0].start] or " "
