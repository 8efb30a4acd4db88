"""Walks two versions of a type at once, and finds where the values of one go beyond the other.

Used by `engine`, once for each direction: `one` is what writers may send, `two` what readers ask
for. What provably follows gives nothing; what does not is a candidate, which a document decides.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from .candidates import Candidate
from .sides import Conj, Node

Group = Callable[["Walk", Conj, Node], Iterable[Candidate]]
_GROUPS: list[tuple[frozenset[str], Group]] = []
_ANNOTATIONS = frozenset(
    {"default", "deprecated", "description", "examples", "readOnly", "title", "writeOnly"}
)
_MOST_STEPS = 40_000
_MOST_SPLITS = 3


class TooLarge(Exception):
    """Two types have too many combinations of branches to be compared."""


def group(*keywords: str) -> Callable[[Group], Group]:
    """Register what compares some keywords, which mean something together."""

    def register(compare: Group) -> Group:
        _GROUPS.append((frozenset(keywords), compare))
        return compare

    return register


class Walk:
    """One walk from writers to readers.

    `partner` names the type of the other version that a type became; where both versions refer to
    such a pair, it is compared by itself, unless `through` is set. `forward` is set where the
    readers are the old version.
    """

    def __init__(
        self,
        partner: Callable[[Node], Callable[[str], str | None]],
        *,
        forward: bool,
        through: bool = False,
    ) -> None:
        self._partner = partner
        self._through = through
        self.forward = forward
        self._known: dict[tuple[object, ...], tuple[Candidate, ...] | None] = {}
        self._steps = 0

    def narrow(self, one: Conj, two: Node) -> tuple[Candidate, ...]:
        """What the readers ask for and the writers do not keep; nothing if all is contained.

        Pairs that are being walked count as contained, so that recursion ends. Raises `TooLarge`.
        """
        key = (one.key, two.key)
        if key in self._known:
            return self._known[key] or ()
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise TooLarge
        self._known[key] = None
        found = tuple(self._narrow(one, two))
        self._known[key] = found
        return found

    def contains(self, one: Conj, two: Node) -> bool:
        """Whether all values of the writers are plainly ones of the readers."""
        return not self.narrow(one, two)

    def _narrow(self, one: Conj, two: Node) -> Iterator[Candidate]:
        if two.schema is True or one.impossible:
            return
        if two.schema is False:
            said = "nothing may stand here" + (" in the old version" if self.forward else " now")
            yield Candidate("WIRE_SCHEMA_FALSE", one, two, (), said)
            return
        if any(self._same(node, two) for node in one.nodes):
            return
        for node in two.within():
            if not self._apart(one, two, node):
                yield from self.narrow(one, node)
        for keywords, compare in _GROUPS:
            if not keywords.isdisjoint(two.words):
                yield from self._group(compare, one, two, 0)

    def _group(self, compare: Group, one: Conj, two: Node, depth: int) -> list[Candidate]:
        """What a group finds; where the writers have a union, what it finds for each branch."""
        found = list(compare(self, one, two))
        if not found or depth == _MOST_SPLITS:
            return found
        ways = one.alternatives
        if not ways and not {"anyOf", "oneOf", "not"}.isdisjoint(two.words):
            ways = one.by_kind
        if not ways:
            return found
        split = [item for way in ways for item in self._group(compare, way, two, depth + 1)]
        return list({(item.key, item.one.key): item for item in split}.values())

    def _apart(self, one: Conj, two: Node, referred: Node) -> bool:
        """Whether both versions refer to a type that is compared by itself."""
        if self._through or "$ref" not in two.words or referred.pointer:
            return False
        return any(self._pair(node, referred.type) for node in one.nodes)

    def _pair(self, node: Node, name: str) -> bool:
        ref = node.words.get("$ref")
        return ref is not None and self._partner(node)(ref.removeprefix("#/$defs/")) == name

    def _same(self, one: Node, two: Node) -> bool:
        """Whether two subschemas are written alike, and refer to types that are a pair."""
        if self._through and "$ref" in _text(two.schema):
            return False
        names = self._partner(one)
        return _text(one.schema, names) == _text(two.schema)

    def was(self, keyword: str, one: Conj, two: Node) -> str:
        """In words, how a keyword has changed."""
        writers, readers = one.stated(keyword), two.words.get(keyword)
        old, new = ([readers], writers) if self.forward else (writers, [readers])
        old, new = ([item for item in side if item is not None] for side in (old, new))
        if not old:
            return f"`{keyword}` is new: {_brief(new[0])}" if new else f"`{keyword}` has changed"
        if not new:
            return f"`{keyword}` is gone; it was {_brief(old[0])}"
        return f"`{keyword}` was {_brief(old[0])}; it is {_brief(new[0])}"


def _brief(value: Any) -> str:
    from .values import brief  # noqa: PLC0415  # only when there is something to tell

    return brief(value)


def _text(schema: Any, names: Callable[[str], str | None] | None = None) -> str:
    """A schema as text, without annotations, and with references by the other version's names."""
    return json.dumps(_plain(schema, names), sort_keys=True)


def _plain(schema: Any, names: Callable[[str], str | None] | None) -> Any:
    if isinstance(schema, list):
        return [_plain(item, names) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for keyword, value in schema.items():
        if keyword in _ANNOTATIONS or keyword.startswith("x-"):
            continue
        if keyword in ("const", "enum"):
            result[keyword] = value
        elif keyword == "$ref" and names is not None:
            result[keyword] = f"#/$defs/{names(value.removeprefix('#/$defs/'))}"
        elif keyword in ("properties", "patternProperties", "dependentSchemas"):
            result[keyword] = {name: _plain(item, names) for name, item in value.items()}
        else:
            result[keyword] = _plain(value, names)
    return result
