"""Compares what is said about single values: types, values, limits, patterns. Used by `walk`."""

from __future__ import annotations

import math
from collections.abc import Iterator

from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Conj, Node
from myspinbot_codegen.breaking.diff.patterns import covers
from myspinbot_codegen.breaking.diff.values import brief, types_kinds, without
from myspinbot_codegen.breaking.diff.walk import Walk, group

_COUNTS = {
    "minLength": ("string", "WIRE_MIN_LENGTH"),
    "maxLength": ("string", "WIRE_MAX_LENGTH"),
    "minItems": ("array", "WIRE_MIN_ITEMS"),
    "maxItems": ("array", "WIRE_MAX_ITEMS"),
    "minProperties": ("object", "WIRE_MIN_PROPERTIES"),
    "maxProperties": ("object", "WIRE_MAX_PROPERTIES"),
}
_NUMBERS = frozenset({"integer", "fraction"})


@group("type")
def types(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every kind of value that there may be has to be allowed."""
    missing = one.kinds - types_kinds(two.words["type"])
    if missing:
        values = one.having(only=missing)
        yield Candidate("WIRE_TYPE", values, two, ("type",), walk.was("type", one, two))


@group("enum", "const")
def values(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every value that there may be has to be among those that are counted out."""
    for keyword in ("const", "enum"):
        if keyword not in two.words:
            continue
        stated = two.words[keyword]
        rule = "WIRE_CONST" if keyword == "const" or one.stated("const") else "WIRE_ENUM"
        if one.values is None:
            yield Candidate(rule, one, two, (keyword,), walk.was(keyword, one, two))
        elif missing := without(one.values, [stated] if keyword == "const" else stated):
            told = ", ".join(map(brief, missing[:5]))
            change = "may also stand here" if walk.forward else "may no longer stand here"
            said = f"{told} {change}"
            yield Candidate(rule, one, two, (keyword,), said, values=tuple(missing))


@group("minimum", "exclusiveMinimum")
def lower(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """No number may lie below the bound."""
    yield from _bound(walk, one, two, "inimum", 1)


@group("maximum", "exclusiveMaximum")
def upper(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """No number may lie above the bound."""
    yield from _bound(walk, one, two, "aximum", -1)


def _bound(walk: Walk, one: Conj, two: Node, word: str, sign: int) -> Iterator[Candidate]:
    plain, exclusive = f"m{word}", f"exclusiveM{word}"
    if one.kinds.isdisjoint(_NUMBERS):
        return
    whole = "fraction" not in one.kinds
    known = max(
        [_place(sign * value, whole=whole) for value in one.stated(plain)]
        + [_place(sign * value, whole=whole, open_=True) for value in one.stated(exclusive)],
        default=(-math.inf, False),
    )
    for keyword in (plain, exclusive):
        if keyword not in two.words:
            continue
        asked = _place(sign * two.words[keyword], whole=whole, open_=keyword == exclusive)
        if known < asked:
            other = exclusive if keyword == plain else plain
            said = walk.was(keyword, one, two)
            if one.stated(other) and not one.stated(keyword):
                now, was = (other, keyword) if walk.forward else (keyword, other)
                said = f"`{was}` has become `{now}`"
            yield Candidate(f"WIRE_M{word.upper()}", one, two, (keyword,), said)


def _place(value: float, *, whole: bool, open_: bool = False) -> tuple[float, bool]:
    """A lower bound, and whether the value itself is beyond it; of integers, the first one."""
    if whole:
        return (math.floor(value) + 1 if open_ else math.ceil(value)), False
    return value, open_


@group("multipleOf")
def multiple(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every number has to be a multiple."""
    step = two.words["multipleOf"]
    if one.kinds.isdisjoint(_NUMBERS):
        return
    known = [value for value in one.stated("multipleOf") if (value / step).is_integer()]
    if not known and not (float(1 / step).is_integer() and "fraction" not in one.kinds):
        said = walk.was("multipleOf", one, two)
        yield Candidate("WIRE_MULTIPLE_OF", one, two, ("multipleOf",), said)


@group(*_COUNTS)
def counts(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Texts, lists and objects have to be as long as they are asked to be, and no longer."""
    for keyword, (kind, rule) in _COUNTS.items():
        if keyword not in two.words or kind not in one.kinds:
            continue
        asked = two.words[keyword]
        if keyword.startswith("min"):
            least = max(one.stated(keyword), default=0)
            follows = max(least, len(one.required) if kind == "object" else 0) >= asked
        else:
            follows = _most(one, keyword) <= asked
        if not follows:
            yield Candidate(rule, one, two, (keyword,), walk.was(keyword, one, two))


def _most(one: Conj, keyword: str) -> float:
    known = [float(value) for value in one.stated(keyword)]
    if keyword == "maxItems" and one.most_items is not None:
        known.append(one.most_items)
    if keyword == "maxProperties" and one.closed_names is not None:
        known.append(len(one.closed_names))
    return min(known, default=math.inf)


@group("pattern")
def pattern(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """The pattern has to be found in every text."""
    asked = two.words["pattern"]
    if "string" in one.kinds and not any(covers(asked, known) for known in one.stated("pattern")):
        said = walk.was("pattern", one, two)
        yield Candidate("WIRE_PATTERN", one, two, ("pattern",), said)


@group("format")
def format_(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Every text has to have the format."""
    if "string" in one.kinds and two.words["format"] not in one.stated("format"):
        said = walk.was("format", one, two)
        yield Candidate("WIRE_FORMAT", one, two, ("format",), said)
