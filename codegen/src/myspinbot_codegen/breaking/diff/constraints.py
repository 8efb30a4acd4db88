"""One version of the contracts as a place to walk in, and what is known about the values there.

Used by the comparison. A `Node` is one subschema. A `Conj` is several that hold at once: all that
one version says about the values at a place, with references and `allOf` taken apart.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from myspinbot_codegen.breaking.diff.patterns import matches
from myspinbot_codegen.breaking.diff.values import identity, kinds_of, types_kinds, without
from myspinbot_codegen.ir.model import Contracts, Definition
from myspinbot_codegen.spec.pointer import join

ALL = frozenset({"null", "boolean", "integer", "fraction", "string", "array", "object"})
_REF = "#/$defs/"
_DYNAMIC = frozenset({"anyOf", "oneOf", "if", "dependentSchemas", "not"})


class Side:
    """The types of one version by name."""

    def __init__(self, contracts: Contracts) -> None:
        self.contracts = contracts
        self.types: dict[str, Definition] = {
            definition.name: definition for definition in contracts.definitions.values()
        }

        self._kinds: dict[tuple[str, str], frozenset[str]] = {}

    def root(self, name: str) -> Node:
        """A whole type."""
        return Node(self, name, "", self.types[name].schema)

    def kinds(self, node: Node) -> frozenset[str]:
        """Kinds of values that a subschema allows by itself, and by what its branches allow."""
        key = (node.type, node.pointer)
        if key not in self._kinds:
            found = _own_kinds(node)
            for keyword in ("anyOf", "oneOf"):
                if (count := len(node.words.get(keyword, ()))) > 0:
                    branches = (node.child(keyword, index) for index in range(count))
                    found &= frozenset[str]().union(*map(_shallow_kinds, branches))
            self._kinds[key] = found
        return self._kinds[key]


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A subschema of a type."""

    side: Side
    type: str
    pointer: str
    schema: Any

    @property
    def key(self) -> tuple[int, str, str]:
        """What tells it from all others."""
        return id(self.side), self.type, self.pointer

    @property
    def words(self) -> dict[str, Any]:
        """Its keywords; `true` and `false` have none."""
        return self.schema if isinstance(self.schema, dict) else {}

    def child(self, *steps: str | int) -> Node:
        """A subschema within it."""
        schema = self.schema
        for step in steps:
            schema = schema[step]
        return Node(self.side, self.type, join(self.pointer, *steps), schema)

    def within(self) -> Iterator[Node]:
        """What it asks of the same value through `$ref` and `allOf`."""
        if (ref := self.words.get("$ref")) is not None:
            yield self.side.root(ref.removeprefix(_REF))
        for index in range(len(self.words.get("allOf", ()))):
            yield self.child("allOf", index)


Choice = tuple[int, str, str, str]


@dataclass(frozen=True)
class Conj:
    """Subschemas that hold at once, of one version or of both.

    `chosen` are unions of which a branch was taken. Values have to have the members `must`, may not
    have those of `avoid`, and are of the kinds `only`.
    """

    roots: tuple[Node, ...]
    chosen: frozenset[Choice] = frozenset()
    must: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()
    only: frozenset[str] = ALL

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The subschemas with all that they ask for through `$ref` and `allOf`."""
        found: dict[tuple[int, str, str], Node] = {}
        waiting = list(reversed(self.roots))
        while waiting:
            node = waiting.pop()
            if node.key not in found:
                found[node.key] = node
                waiting.extend(reversed(list(node.within())))
        return tuple(found.values())

    @cached_property
    def key(self) -> tuple[object, ...]:
        """What tells it from all others."""
        nodes = frozenset(node.key for node in self.roots)
        return nodes, self.chosen, self.must, self.avoid, self.only

    def plus(self, *nodes: Node) -> Conj:
        """The same, and these."""
        return replace(self, roots=(*self.roots, *nodes))

    def having(
        self,
        must: Iterable[str] = (),
        avoid: Iterable[str] = (),
        only: frozenset[str] = ALL,
    ) -> Conj:
        """The same values as far as they have these members, and are of these kinds."""
        return replace(
            self,
            must=self.must | frozenset(must),
            avoid=self.avoid | frozenset(avoid),
            only=self.only & only,
        )

    def stated(self, keyword: str) -> list[Any]:
        """What its subschemas say by a keyword."""
        return [node.words[keyword] for node in self.nodes if keyword in node.words]

    def names(self, keyword: str) -> dict[str, None]:
        """The names in a keyword that is a list or a map of them, in their order."""
        return dict.fromkeys(name for stated in self.stated(keyword) for name in stated)

    @cached_property
    def required(self) -> frozenset[str]:
        """Members that a value has, if it is an object."""
        return frozenset(self.names("required")) | self.must

    @cached_property
    def kinds(self) -> frozenset[str]:
        """Kinds of values that there may be."""
        found = self.only
        for node in self.nodes:
            found &= node.side.kinds(node)
        return found

    @cached_property
    def impossible(self) -> bool:
        """Whether there is plainly no value."""
        return not self.kinds or any(node.schema is False for node in self.nodes)

    @cached_property
    def values(self) -> list[Any] | None:
        """All values that there may be, where they are counted out."""
        lists = [[item] for item in self.stated("const")] + self.stated("enum")
        if not lists:
            if not self.kinds <= {"null", "boolean"}:
                return None
            lists = [[None, False, True]]
        found = [value for value in lists[0] if kinds_of(value) <= self.kinds]
        for other in lists[1:]:
            found = without(found, without(found, other))
        return found

    @cached_property
    def identities(self) -> frozenset[Hashable]:
        """The values that are counted out, to be looked up."""
        return frozenset(map(identity, self.values or ()))

    def member(self, name: str) -> Conj:
        """What is said about the member of an object."""
        if name not in self._members:
            self._members[name] = self._member(name)
        return self._members[name]

    @cached_property
    def _members(self) -> dict[str, Conj]:
        return {}

    def _member(self, name: str) -> Conj:
        found: list[Node] = []
        touched = False
        for node in self.nodes:
            parts = _member(node, name)
            touched = touched or bool(parts)
            found += parts
        if not touched:
            found += self._otherwise("unevaluatedProperties")
        return Conj(tuple(found))

    def members(self, patterns: Collection[str]) -> Conj:
        """What is surely said about members that nobody names, and these patterns are found in.

        Without patterns, about those that none is found in.
        """
        found: list[Node] = []
        for node in self.nodes:
            known = node.words.get("patternProperties", {})
            named = [node.child("patternProperties", item) for item in known if item in patterns]
            found += named
            if not named and "additionalProperties" in node.words and not (patterns and known):
                found.append(node.child("additionalProperties"))
        if not found and not patterns:
            found += self._otherwise("unevaluatedProperties")
        return Conj(tuple(found))

    def item(self, index: int) -> Conj:
        """What is said about an item of a list."""
        found: list[Node] = []
        for node in self.nodes:
            if index < len(node.words.get("prefixItems", ())):
                found.append(node.child("prefixItems", index))
            elif "items" in node.words:
                found.append(node.child("items"))
        if not found and not self.stated("contains"):
            found += self._otherwise("unevaluatedItems")
        return Conj(tuple(found))

    def keys(self) -> Conj:
        """What is said about the names of members."""
        return Conj(tuple(self._children("propertyNames")), only=frozenset({"string"}))

    def _children(self, keyword: str) -> list[Node]:
        return [node.child(keyword) for node in self.nodes if keyword in node.words]

    def _otherwise(self, keyword: str) -> list[Node]:
        """What `unevaluated...` says, unless it depends on the value or on others what it is of."""
        if any(not _DYNAMIC.isdisjoint(node.words) for node in self.nodes):
            return []
        found = self._children(keyword)
        return found if len(found) == 1 else []

    def declares(self, name: str) -> bool:
        """Whether a member is named by itself."""
        return name in self.names("properties")

    @property
    def most_items(self) -> int | None:
        """How many items a list has at most, None where nothing says so."""
        limits = [int(limit) for limit in self.stated("maxItems")]
        limits += [
            len(node.words.get("prefixItems", ()))
            for node in self.nodes
            if node.words.get("items") is False
        ]
        return min(limits, default=None)

    @property
    def closed_names(self) -> list[str] | None:
        """The names that members may have, where they are counted out."""
        for node in self.nodes:
            words = node.words
            if words.get("additionalProperties") is False and not words.get("patternProperties"):
                names = words.get("properties", {})
                return [name for name in names if not self.member(name).impossible]
        return None

    @cached_property
    def alternatives(self) -> list[Conj]:
        """Ways that a value can go at the first union that is open; none where none is.

        Together they hold all values, and perhaps more.
        """
        for node in self.nodes:
            for keyword in ("anyOf", "oneOf", "if"):
                choice = (*node.key, keyword)
                if keyword not in node.words or choice in self.chosen:
                    continue
                chosen = self.chosen | {choice}
                ways = (
                    _conditions(node)
                    if keyword == "if"
                    else [(node.child(keyword, i),) for i in range(len(node.words[keyword]))]
                )
                found = [replace(self.plus(*way), chosen=chosen) for way in ways]
                return [item for item in found if not item.impossible]
        return []

    @cached_property
    def by_kind(self) -> list[Conj]:
        """One for each kind of value, where there are several."""
        kinds = sorted(self.kinds)
        if len(kinds) < 2:  # several
            return []
        return [self.having(only=frozenset({kind})) for kind in kinds]


def _conditions(node: Node) -> list[tuple[Node, ...]]:
    then = (node.child("then"),) if "then" in node.words else ()
    return [(node.child("if"), *then), (node.child("else"),) if "else" in node.words else ()]


def _member(node: Node, name: str) -> list[Node]:
    words = node.words
    found = [node.child("properties", name)] if name in words.get("properties", {}) else []
    found += [
        node.child("patternProperties", pattern)
        for pattern in words.get("patternProperties", {})
        if matches(pattern, name)
    ]
    if not found and "additionalProperties" in words:
        found.append(node.child("additionalProperties"))
    return found


def _own_kinds(node: Node) -> frozenset[str]:
    if node.schema is False:
        return frozenset()
    words, found = node.words, ALL
    if "type" in words:
        found &= types_kinds(words["type"])
    for values in (
        *([words["enum"]] if "enum" in words else ()),
        *([[words["const"]]] if "const" in words else ()),
    ):
        found &= frozenset[str]().union(*map(kinds_of, values))
    return found


def _shallow_kinds(node: Node) -> frozenset[str]:
    """Kinds of the values of a branch, perhaps more: unions within it are passed over."""
    found = ALL
    for part in Conj((node,)).nodes:
        found &= _own_kinds(part)
    return found
