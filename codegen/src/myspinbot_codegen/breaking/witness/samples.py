"""Values for a place, small ones first, made from what both versions say there. Used by `witness`.

What is made need not be valid: the validators say what is.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, islice, permutations
from typing import Any

from myspinbot_codegen.breaking.diff.constraints import Conj, Node
from myspinbot_codegen.breaking.diff.undeclared_members import fresh_names
from myspinbot_codegen.breaking.diff.values import json_in, kinds_of
from myspinbot_codegen.breaking.witness.pattern_samples import texts
from myspinbot_codegen.spec.formats import FORMATS

_DEEPEST = 7
_LONGEST = 2_000
_MOST_ITEMS = 300
_TRIED = 60
_PATIENCE = 8
_MOST_PLACES = 400
_PLAIN_TEXTS = ("", "a", "A", "0", "é", "a b", "x-y", "\n", "2024-13-45")
_PLAIN_NUMBERS = (0, 1, -1, 0.5, 2, 3, 1.5, 100, -100.25, 1_000_003)
_FORMAT_TEXTS: Mapping[str, Sequence[str]] = {
    "date": ("2024-02-29", "2026-01-31"),
    "date-time": ("2026-01-15T09:30:00Z", "2026-01-15t09:30:00.25+01:00"),
    "uuid": ("6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11", "6F1C2A52-8A1E-4B0E-9D53-0B5A3F1E7C11"),
}
_NUMBER_WORDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")

Accepts = Callable[[Conj, Any], bool]


class Samples:
    """Makes values; `accepts` says whether one is valid at a place, `prefers` which are better."""

    def __init__(self, accepts: Accepts, prefers: Accepts) -> None:
        self._accepts = accepts
        self._prefers = prefers
        self._valid: dict[tuple[object, ...], list[Any]] = {}
        self._depth = 0
        self._left = _MOST_PLACES

    def begin(self) -> None:
        """Begin a search: each may fill so many places, however types refer to each other."""
        self._left = _MOST_PLACES

    def tries(self, conj: Conj, other: Node | None = None) -> Iterator[Any]:
        """Values that may be valid there, among them those at the limits of both."""
        if conj.values is not None:
            yield from conj.values
            return
        if conj.impossible or self._depth > _DEEPEST or self._left <= 0:
            return
        yield from (value for value in _examples(conj) if kinds_of(value) <= conj.kinds)
        ways = conj.alternatives
        if ways:
            for way in ways:
                yield from islice(self.tries(way, other), _TRIED)
            return
        for kind in sorted(conj.kinds, key=_ORDER.index):
            yield from self._of_kind(kind, conj, other)

    def valid(self, conj: Conj, count: int = 1) -> list[Any]:
        """So many valid values, or as many as are found."""
        known = self._valid.get(conj.key)
        if known is None or len(known) < count:
            if self._left <= 0:
                return []
            self._left -= 1
            self._depth += 1
            self._valid[conj.key] = []
            tried = islice(self.tries(conj), _TRIED * count)
            known = self._best(conj, tried, count)
            self._depth -= 1
            self._valid[conj.key] = known
            if not known and (
                self._depth > 2 or self._left <= 0
            ):  # perhaps only too deep to be made
                del self._valid[conj.key]
        return known

    def _best(self, conj: Conj, tried: Iterator[Any], count: int) -> list[Any]:
        """So many valid values, preferred ones first where there are such."""
        preferred: list[Any] = []
        others: list[Any] = []
        for value in tried:
            if self._accepts(conj, value):
                (preferred if self._prefers(conj, value) else others).append(value)
            if len(preferred) == count or len(others) == count + _PATIENCE:
                break
        return [*preferred, *others][:count]

    def _of_kind(self, kind: str, conj: Conj, other: Node | None) -> Iterator[Any]:
        match kind:
            case "null":
                yield None
            case "boolean":
                yield from (False, True)
            case "integer" | "fraction":
                whole = kind == "integer"
                yield from (item for item in _numbers(conj, other) if _is_whole(item) == whole)
            case "string":
                yield from _strings(conj, other)
            case "array":
                yield from self._arrays(conj, other)
            case _:
                yield from self._objects(conj, other)

    def _arrays(self, conj: Conj, other: Node | None) -> Iterator[list[Any]]:
        asked = Conj(conj.roots + ((other,) if other else ()))
        counts = {0, 1, 2, 3, *_around(asked, "minItems"), *_around(asked, "maxItems")}
        counts |= {len(stated) + step for stated in asked.stated("prefixItems") for step in (0, 1)}
        least = max((int(item) for item in conj.stated("minItems")), default=0)
        wanted = [node.child("contains") for node in asked.nodes if "contains" in node.words]
        for count in sorted(item for item in counts if max(least, 0) <= item <= _MOST_ITEMS):
            for parts in ((), *([part] for part in wanted), *permutations(wanted, 2)):
                if (items := self._items(conj, count, parts)) is not None:
                    yield items
                    if count > 1:
                        yield [items[0]] * count
            if count and (first := self.valid(conj.item(0), 6)):
                yield from ([item] * count for item in first[1:])

    def _items(self, conj: Conj, count: int, parts: Sequence[Node]) -> list[Any] | None:
        """A list of so many items, different ones where there are such.

        They are valid under the parts, one after the other, and all further ones under the last.
        """
        items: list[Any] = []
        for index in range(count):
            place = conj.item(index).plus(*parts[min(index, len(parts) - 1) :][:1])
            found = self.valid(place, min(count, 12))
            if not found:
                return None
            fresh = [item for item in found if not json_in(item, items)]
            items.append(fresh[0] if fresh else _another(found[0], index))
        return items

    def _objects(self, conj: Conj, other: Node | None) -> Iterator[dict[str, Any]]:
        base = self._object(conj, conj.required)
        if base is None:
            return
        yield base
        named = [name for name in conj.names("properties") if name not in conj.avoid]
        for name in [item for item in named if item not in base][:30]:
            if (found := self._object(conj, {*base, name})) is not None:
                yield found
        everything = self._object(conj, {*base, *named})
        if everything is not None:
            yield everything
        yield from self._larger(conj, other, base, everything or base)
        for name in named[:30]:
            for value in self.valid(conj.member(name), 4)[:4]:
                yield {**base, name: value}

    def _larger(
        self, conj: Conj, other: Node | None, base: dict[str, Any], everything: dict[str, Any]
    ) -> Iterator[dict[str, Any]]:
        """Objects with members of other names, and with as many as the limits speak of."""
        asked = Conj(conj.roots + ((other,) if other else ()))
        fresh = list(islice(fresh_names(conj, other or conj.roots[0]), 4)) if conj.roots else ["x"]
        for name in fresh:
            if (found := self._object(conj, {*base, name})) is not None:
                yield found
        counts = {*_around(asked, "minProperties"), *_around(asked, "maxProperties")}
        stem = fresh[0] if fresh else "x"
        further = (f"{stem}{number}" for number in range(_MOST_ITEMS))
        for count in sorted(item for item in counts if len(base) < item <= _MOST_ITEMS):
            names = [*base, *(name for name in everything if name not in base)]
            names = [*names, *islice(further, max(0, count - len(names)))][:count]
            if (found := self._object(conj, set(names))) is not None:
                yield found

    def _object(self, conj: Conj, names: set[str] | frozenset[str]) -> dict[str, Any] | None:
        """An object with these members, and those that they call for."""
        wanted = set(names)
        for stated in conj.stated("dependentRequired") * 2:
            wanted |= {name for trigger in stated if trigger in wanted for name in stated[trigger]}
        ordered = [name for name in conj.names("properties") if name in wanted]
        result: dict[str, Any] = {}
        for name in [*ordered, *sorted(wanted.difference(ordered))]:
            found = self.valid(conj.member(name))
            if not found:
                return None
            result[name] = found[0]
        return result


_ORDER = ("string", "integer", "object", "array", "boolean", "null", "fraction")


def _examples(conj: Conj) -> Iterator[Any]:
    for stated in conj.stated("examples"):
        if isinstance(stated, list):
            yield from stated


def _is_whole(value: float) -> bool:
    return isinstance(value, int) or value.is_integer()


def _another(value: Any, index: int) -> Any:
    match value:
        case bool() | None:
            return value
        case int() | float():
            return value + index
        case str():
            return f"{value}{index}"
    return value


def _around(conj: Conj, keyword: str) -> set[int]:
    """Lengths at a limit, one below and one above."""
    found = {int(limit) + step for limit in conj.stated(keyword) for step in (-1, 0, 1)}
    return {length for length in found if length >= 0}


def _numbers(conj: Conj, other: Node | None) -> list[float]:
    asked = Conj(conj.roots + ((other,) if other else ()))
    limits = [value for word in _NUMBER_WORDS for value in asked.stated(word)]
    steps = [*asked.stated("multipleOf"), 1]
    near = [value + step for value in limits for step in (0, -1, 1, 0.5, -0.5)]
    low = max([*conj.stated("minimum"), *conj.stated("exclusiveMinimum")], default=0)
    multiples = [
        (math.floor(low / step) + factor) * step for step in steps for factor in (0, 1, 2, 3, 5)
    ]
    joint = [one * two for one in steps for two in steps]
    found = dict.fromkeys([*limits, *multiples, *joint, *near, *_PLAIN_NUMBERS])
    # A number that is whole reads better without a fraction.
    return list(dict.fromkeys(int(item) if _is_whole(item) else item for item in found))


def _strings(conj: Conj, other: Node | None) -> Iterator[str]:
    asked = Conj(conj.roots + ((other,) if other else ()))
    bases = [text for name in conj.stated("format") for text in _FORMAT_TEXTS.get(name, ())]
    bases += [text for pattern in conj.stated("pattern") for text in texts(pattern)]
    further = [text for pattern in asked.stated("pattern") for text in texts(pattern, 8)]
    further += [text for name in asked.stated("format") for text in _FORMAT_TEXTS.get(name, ())]
    further += [text for name in asked.stated("format") for text in texts(FORMATS[name].source, 8)]
    lengths = sorted({*_around(asked, "minLength"), *_around(asked, "maxLength")})
    fitted = (
        (base + (base[-1:] or "a") * length)[:length]
        for length in lengths
        if length <= _LONGEST
        for base in ["a", *bases[:8]]
    )
    yield from dict.fromkeys(chain(bases, fitted, _PLAIN_TEXTS, further))
