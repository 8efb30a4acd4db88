"""Walks two versions of a type at once, and finds where the values of one go beyond the other.

Used by `engine`, once for each direction: `one` is what writers may send, `two` what readers ask
for. What provably follows gives nothing; what does not is a candidate, which a document decides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import ALL, Conj, Node, Side
from myspinbot_codegen.breaking.diff.equivalence import leans, text
from myspinbot_codegen.breaking.diff.type_matching import Pairs
from myspinbot_codegen.breaking.diff.values import brief
from myspinbot_codegen.spec.canonical_walk import REFERENCE, referred_names

Group = Callable[["Walk", Conj, Node], Iterable[Candidate]]
_GROUPS: list[tuple[frozenset[str], Group]] = []
_MOST_STEPS = 12_000
_MOST_SPLITS = 3


class TooLarge(Exception):
    """Two types have too many combinations of branches to be compared."""


@dataclass(frozen=True, slots=True)
class _Known:
    found: tuple[Candidate, ...]
    whole: bool


@dataclass(frozen=True, slots=True)
class Branches:
    """The branches of a union, and which is written how."""

    conjs: list[Conj]
    texts: dict[str, Node]

    @property
    def side(self) -> Side:
        """The version that they are of."""
        return self.conjs[0].roots[0].side


def group(*keywords: str) -> Callable[[Group], Group]:
    """Register what compares some keywords, which mean something together."""

    def register(compare: Group) -> Group:
        _GROUPS.append((frozenset(keywords), compare))
        return compare

    return register


class Walk:
    """One walk from `writers` to the other version; `forward` is set where they are the new one.

    A type that became another one is compared by itself where both versions refer to the pair,
    unless `through` is set.
    """

    def __init__(self, pairs: Pairs, writers: Side, *, forward: bool, through: bool) -> None:
        self._pairs = pairs
        self._writers = writers
        self._through = through
        self.forward = forward
        self._known: dict[tuple[object, ...], _Known] = {}
        self._walking: set[tuple[object, ...]] = set()
        self._branches: dict[tuple[object, ...], Branches] = {}
        self._trail: list[tuple[object, ...]] = []
        self._assumed: set[tuple[object, ...]] = set()
        self._texts: dict[tuple[object, ...], str] = {}
        self._steps = 0

    def narrow(self, one: Conj, two: Node) -> tuple[Candidate, ...]:
        """What the readers ask for and the writers do not keep; nothing if all is contained.

        Pairs that are being walked count as contained, so that recursion ends. Raises `TooLarge`.
        """
        return self._walked(one, two, every=True)

    def contains(self, one: Conj, two: Node) -> bool:
        """Whether all values of the writers are plainly ones of the readers."""
        return not self._walked(one, two, every=False)

    def _walked(self, one: Conj, two: Node, *, every: bool) -> tuple[Candidate, ...]:
        """All candidates of a pair, or only the first one that comes up."""
        key = (one.key, two.key)
        known = self._known.get(key)
        if known is not None and (known.whole or not every):
            return known.found
        if key in self._walking:
            self._assumed.add(key)
            return ()
        self._walking.add(key)
        start = len(self._trail)
        walked = self._narrow(one, two)
        found = tuple(walked if every else islice(walked, 1))
        self._walking.discard(key)
        self._known[key] = _Known(found, whole=every or not found)
        if found and key in self._assumed:
            # What was called contained meanwhile relied on what turned out to be wrong.
            for later in self._trail[start:]:
                if later in self._known and not self._known[later].found:
                    del self._known[later]
            del self._trail[start:]
        self._assumed.discard(key)
        self._trail.append(key)
        return found

    def _narrow(self, one: Conj, two: Node) -> Iterator[Candidate]:
        if two.schema is True or one.impossible:
            return
        if two.schema is False:
            said = "nothing may stand here" + (" in the old version" if self.forward else " now")
            yield Candidate("WIRE_SCHEMA_FALSE", one, two, (), said)
            return
        if any(self._same(node, two) for node in one.nodes):
            return
        listed, rest = _counted_out(one, two)
        yield from listed
        yield from () if rest.impossible else self._compared(rest, two)

    def _compared(self, one: Conj, two: Node) -> Iterator[Candidate]:
        for node in two.within():
            if not self._apart(one, two, node):
                yield from self.narrow(one, node)
        for keywords, compare in _GROUPS:
            if not keywords.isdisjoint(two.words):
                yield from _once(self._group(compare, one, two, 0))

    def _group(self, compare: Group, one: Conj, two: Node, depth: int) -> Iterator[Candidate]:
        """What a group finds; where the writers have a union, what it finds for each branch."""
        self._steps += 1
        if self._steps > _MOST_STEPS:
            raise TooLarge
        found = iter(compare(self, one, two))
        first = next(found, None)
        if first is None:
            return
        ways: list[Conj] = []
        if depth < _MOST_SPLITS:
            ways = one.alternatives
            if not ways and not {"anyOf", "oneOf", "not"}.isdisjoint(two.words):
                ways = one.by_kind
        if not ways:
            yield first
            yield from found
        for way in ways:
            listed, rest = _counted_out(way, two)
            yield from listed
            yield from () if rest.impossible else self._group(compare, rest, two, depth + 1)

    def branches(self, node: Node, keyword: str) -> Branches:
        """The branches of a union."""
        key = (*node.key, keyword)
        if key not in self._branches:
            nodes = [node.child(keyword, index) for index in range(len(node.words[keyword]))]
            texts = {self._text(branch, renamed=False): branch for branch in reversed(nodes)}
            self._branches[key] = Branches([Conj((branch,)) for branch in nodes], texts)
        return self._branches[key]

    def alike(self, one: Conj, branches: Branches) -> Node | None:
        """A branch that is written like something that is said about the writers' values."""
        for node in one.nodes:
            found = branches.texts.get(self._text(node, renamed=node.side is not branches.side))
            if found is not None and self._same(node, found):
                return found
        return None

    def _apart(self, one: Conj, two: Node, referred: Node) -> bool:
        """Whether both versions refer to a type that is compared by itself."""
        if self._through or "$ref" not in two.words or referred.pointer:
            return False
        return any(self._pair(node, referred) for node in one.nodes)

    def _pair(self, node: Node, referred: Node) -> bool:
        # Only what writers send and readers read: the other direction may not be looked at.
        if node.side is not self._writers or referred.side is self._writers:
            return False
        ref = node.words.get("$ref")
        names = self._pairs.partners(node.side.contracts)
        return ref is not None and names.get(ref.removeprefix(REFERENCE)) == referred.type

    def _same(self, one: Node, two: Node) -> bool:
        """Whether two subschemas are written alike, and what they refer to is looked at."""
        if one.side is two.side:
            return self._text(one, renamed=False) == self._text(two, renamed=False)
        if self._text(one, renamed=True) != self._text(two, renamed=False):
            return False
        steady = self._pairs.unchanged(two.side.contracts)
        named = referred_names(two.schema)
        if all(name in steady for name in named):
            return True
        return (
            not self._through
            and one.side is self._writers
            and all(name in self._pairs.partners(two.side.contracts) for name in named)
            and not leans(two.schema, steady)
        )

    def _text(self, node: Node, *, renamed: bool) -> str:
        key = (*node.key, renamed)
        if key not in self._texts:
            names = self._pairs.partners(node.side.contracts).get if renamed else None
            self._texts[key] = text(node.schema, names)
        return self._texts[key]

    def was(self, keyword: str, one: Conj, two: Node) -> str:
        """In words, how a keyword has changed."""
        writers, readers = one.stated(keyword), two.words.get(keyword)
        old, new = ([readers], writers) if self.forward else (writers, [readers])
        old, new = ([item for item in side if item is not None] for side in (old, new))
        if not old:
            return f"`{keyword}` is new: {brief(new[0])}" if new else f"`{keyword}` has changed"
        if not new:
            return f"`{keyword}` is gone; it was {brief(old[0])}"
        return f"`{keyword}` was {brief(old[0])}; it is {brief(new[0])}"


def _counted_out(one: Conj, two: Node) -> tuple[tuple[Candidate, ...], Conj]:
    """Lists and objects that are counted out, and all other values.

    What is in them is not walked: each of them can be asked about.
    """
    listed = tuple(value for value in one.values or () if isinstance(value, dict | list))
    if not listed:
        return (), one
    rule = "WIRE_CONST" if one.stated("const") else "WIRE_ENUM"
    said = "not each value that is counted out may stand here"
    found = Candidate(rule, one, two, (), said, values=listed)
    return (found,), one.having(only=ALL - {"array", "object"})


def _once(found: Iterable[Candidate]) -> Iterator[Candidate]:
    seen: set[tuple[object, ...]] = set()
    for item in found:
        key = (item.key, item.one.key)
        if key not in seen:
            seen.add(key)
            yield item
