"""Values for a place, small ones first, made from the constraints of both versions.

Used by `witness_search`. The values need not be valid: the validators decide.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import chain, islice, permutations
from typing import Any

from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.diff.pattern_samples import pattern_samples
from myspinbot_codegen.breaking.diff.undeclared_members import fresh_names
from myspinbot_codegen.breaking.diff.value_kinds import is_whole, kinds_of_value, without
from myspinbot_codegen.breaking.versions import Node
from myspinbot_codegen.spec.formats import FORMATS

_DEEPEST = 7
_LONGEST = 2_000
_MOST_ITEMS = 300
_MOST_MEMBERS = 30
_MOST_TRIES = 60
_MOST_REJECTED = 8
_MOST_PLACES = 400
_PLAIN_STRINGS = ("", "a", "A", "0", "é", "a b", "x-y", "\n", "2024-13-45")
_PLAIN_NUMBERS = (0, 1, -1, 0.5, 2, 3, 1.5, 100, -100.25, 1_000_003)
_FORMAT_SAMPLES: Mapping[str, Sequence[str]] = {
    "date": ("2024-02-29", "2026-01-31"),
    "date-time": ("2026-01-15T09:30:00Z", "2026-01-15t09:30:00.25+01:00"),
    "uuid": ("6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11", "6F1C2A52-8A1E-4B0E-9D53-0B5A3F1E7C11"),
}
_NUMBER_KEYWORDS = ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf")
_KINDS = ("string", "integer", "object", "array", "boolean", "null", "fraction")

Predicate = Callable[[Constraints, Any], bool]


class Samples:
    """Makes values; `accepts` selects the valid ones, `prefers` the better ones of them."""

    def __init__(self, accepts: Predicate, prefers: Predicate) -> None:
        self._accepts = accepts
        self._prefers = prefers
        self._valid: dict[tuple[object, ...], list[Any]] = {}
        self._depth = 0
        self._places_left = _MOST_PLACES

    def begin(self) -> None:
        """Begin a search, which may fill a limited number of places."""
        self._places_left = _MOST_PLACES

    def tries(self, place: Constraints, readers: Node | None = None) -> Iterator[Any]:
        """Values that may be valid, among them those at the limits of writers and readers."""
        if place.values is not None:
            yield from place.values
            return
        if place.impossible or self._depth > _DEEPEST or self._places_left <= 0:
            return
        yield from (value for value in _examples(place) if kinds_of_value(value) <= place.kinds)
        branches = place.alternatives
        for branch in branches:
            yield from islice(self.tries(branch, readers), _MOST_TRIES)
        if not branches:
            for kind in sorted(place.kinds, key=_KINDS.index):
                yield from self._of_kind(kind, place, place.plus(readers))

    def valid(self, place: Constraints, count: int = 1) -> list[Any]:
        """Valid values, up to the given number of them."""
        known = self._valid.get(place.key)
        if known is None or len(known) < count:
            if self._places_left <= 0:
                return []
            self._places_left -= 1
            self._depth += 1
            self._valid[place.key] = []
            known = self._best(place, islice(self.tries(place), _MOST_TRIES * count), count)
            self._depth -= 1
            self._valid[place.key] = known
            # Without a value, the place may only be too deep.
            if not known and (self._depth > 2 or self._places_left <= 0):
                del self._valid[place.key]
        return known

    def _best(self, place: Constraints, tries: Iterator[Any], count: int) -> list[Any]:
        """Valid values, up to the given number of them, the preferred ones first."""
        preferred: list[Any] = []
        rest: list[Any] = []
        for value in tries:
            if self._accepts(place, value):
                (preferred if self._prefers(place, value) else rest).append(value)
            if len(preferred) == count or len(rest) == count + _MOST_REJECTED:
                break
        return [*preferred, *rest][:count]

    def _of_kind(self, kind: str, place: Constraints, both: Constraints) -> Iterator[Any]:
        """Values of a kind; `both` are the constraints of writers and readers."""
        match kind:
            case "null":
                yield None
            case "boolean":
                yield from (False, True)
            case "integer" | "fraction":
                whole = kind == "integer"
                yield from (number for number in _numbers(place, both) if is_whole(number) == whole)
            case "string":
                yield from _strings(place, both)
            case "array":
                yield from self._arrays(place, both)
            case _:
                yield from self._objects(place, both)

    def _arrays(self, place: Constraints, both: Constraints) -> Iterator[list[Any]]:
        sizes = {0, 1, 2, 3, *_around(both, "minItems"), *_around(both, "maxItems")}
        sizes |= {len(items) + step for items in both.values_of("prefixItems") for step in (0, 1)}
        least = max((int(limit) for limit in place.values_of("minItems")), default=0)
        contained = both.children("contains")
        for size in sorted(size for size in sizes if max(least, 0) <= size <= _MOST_ITEMS):
            for parts in ((), *([part] for part in contained), *permutations(contained, 2)):
                if (items := self._items(place, size, parts)) is not None:
                    yield items
                    if size > 1:
                        yield [items[0]] * size
            if size and (first := self.valid(place.item(0), 6)):
                yield from ([value] * size for value in first[1:])

    def _items(self, place: Constraints, size: int, parts: Sequence[Node]) -> list[Any] | None:
        """An array of a size, with different items if possible.

        They are valid under the parts, one after the other, and all further ones under the last.
        """
        items: list[Any] = []
        for index in range(size):
            at_index = place.item(index).plus(*parts[min(index, len(parts) - 1) :][:1])
            values = self.valid(at_index, min(size, 12))
            if not values:
                return None
            fresh = without(values, items)
            items.append(fresh[0] if fresh else _variant(values[0], index))
        return items

    def _objects(self, place: Constraints, both: Constraints) -> Iterator[dict[str, Any]]:
        base = self._object(place, place.required_members)
        if base is None:
            return
        yield base
        named = [name for name in place.names_in("properties") if name not in place.avoid]
        further = [{*base, name} for name in named if name not in base][:_MOST_MEMBERS]
        yield from self._each(place, further)
        everything = self._object(place, {*base, *named})
        if everything is not None:
            yield everything
        yield from self._larger(place, both, base, everything or base)
        for name in named[:_MOST_MEMBERS]:
            for value in self.valid(place.member(name), 4)[:4]:
                yield {**base, name: value}

    def _larger(
        self,
        place: Constraints,
        both: Constraints,
        base: dict[str, Any],
        everything: dict[str, Any],
    ) -> Iterator[dict[str, Any]]:
        """Objects with undeclared members, and of sizes around the limits."""
        fresh = ["x"]
        if place.roots:
            # The readers are in `both` only, if they are known.
            (*_, readers) = (place.roots[0], *both.roots[len(place.roots) :])
            fresh = list(islice(fresh_names(place, readers), 4))
        yield from self._each(place, ({*base, name} for name in fresh))
        sizes = {*_around(both, "minProperties"), *_around(both, "maxProperties")}
        stem = fresh[0] if fresh else "x"
        further = (f"{stem}{number}" for number in range(_MOST_ITEMS))
        for size in sorted(size for size in sizes if len(base) < size <= _MOST_ITEMS):
            names = [*base, *(name for name in everything if name not in base)]
            names = [*names, *islice(further, max(0, size - len(names)))][:size]
            yield from self._each(place, [set(names)])

    def _each(self, place: Constraints, names: Iterable[set[str]]) -> Iterator[dict[str, Any]]:
        objects = (self._object(place, members) for members in names)
        return (object_ for object_ in objects if object_ is not None)

    def _object(self, place: Constraints, names: Iterable[str]) -> dict[str, Any] | None:
        """An object with these members, and those that they require."""
        wanted = set(names)
        for stated in place.values_of("dependentRequired") * 2:
            wanted |= {name for trigger in stated if trigger in wanted for name in stated[trigger]}
        ordered = [name for name in place.names_in("properties") if name in wanted]
        result: dict[str, Any] = {}
        for name in [*ordered, *sorted(wanted.difference(ordered))]:
            values = self.valid(place.member(name))
            if not values:
                return None
            result[name] = values[0]
        return result


def _examples(place: Constraints) -> Iterator[Any]:
    for examples in place.values_of("examples"):
        if isinstance(examples, list):
            yield from examples


def _variant(value: Any, index: int) -> Any:
    match value:
        case bool() | None:
            return value
        case int() | float():
            return value + index
        case str():
            return f"{value}{index}"
    return value


def _around(place: Constraints, keyword: str) -> set[int]:
    """The sizes at a limit, one below it and one above."""
    sizes = {int(limit) + step for limit in place.values_of(keyword) for step in (-1, 0, 1)}
    return {size for size in sizes if size >= 0}


def _numbers(place: Constraints, both: Constraints) -> list[float]:
    limits = [value for keyword in _NUMBER_KEYWORDS for value in both.values_of(keyword)]
    steps = [*both.values_of("multipleOf"), 1]
    near = [value + step for value in limits for step in (0, -1, 1, 0.5, -0.5)]
    low = max([*place.values_of("minimum"), *place.values_of("exclusiveMinimum")], default=0)
    multiples = [
        (math.floor(low / step) + factor) * step for step in steps for factor in (0, 1, 2, 3, 5)
    ]
    products = [left * right for left in steps for right in steps]
    numbers = dict.fromkeys([*limits, *multiples, *products, *near, *_PLAIN_NUMBERS])
    # A whole number is easier to read without a fraction.
    return list(dict.fromkeys(int(value) if is_whole(value) else value for value in numbers))


def _strings(place: Constraints, both: Constraints) -> Iterator[str]:
    bases = [text for name in place.values_of("format") for text in _FORMAT_SAMPLES.get(name, ())]
    bases += [text for word in place.values_of("pattern") for text in pattern_samples(word)]
    formats = both.values_of("format")
    further = [text for word in both.values_of("pattern") for text in pattern_samples(word, 8)]
    further += [text for name in formats for text in _FORMAT_SAMPLES.get(name, ())]
    further += [text for name in formats for text in pattern_samples(FORMATS[name].source, 8)]
    lengths = sorted({*_around(both, "minLength"), *_around(both, "maxLength")})
    fitted = (
        (base + (base[-1:] or "a") * length)[:length]
        for length in lengths
        if length <= _LONGEST
        for base in ["a", *bases[:8]]
    )
    yield from dict.fromkeys(chain(bases, fitted, _PLAIN_STRINGS, further))
