"""The constraints on a value: everything that one version demands of it.

Used by the comparison and by the search for witnesses. References and `allOf` are taken apart.
"""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from myspinbot_codegen.breaking.diff.pattern_overlap import matches
from myspinbot_codegen.breaking.diff.value_kinds import (
    EVERY_KIND,
    kinds_of_type,
    kinds_of_value,
    without,
)
from myspinbot_codegen.breaking.versions import Node, NodeKey
from myspinbot_codegen.spec.json_values import identity

_DYNAMIC = frozenset({"anyOf", "oneOf", "if", "dependentSchemas", "not"})
_NO_KIND: frozenset[str] = frozenset()

Choice = tuple[bool, str, str, str]


@dataclass(frozen=True)
class Constraints:
    """Subschemas that hold at once, of one version or of both.

    `chosen` are unions of which a branch was chosen. Objects have the members `must` and lack the
    members `avoid`. Values are of the kinds `only`.
    """

    roots: tuple[Node, ...]
    chosen: frozenset[Choice] = frozenset()
    must: frozenset[str] = frozenset()
    avoid: frozenset[str] = frozenset()
    only: frozenset[str] = EVERY_KIND

    @cached_property
    def nodes(self) -> tuple[Node, ...]:
        """The subschemas, with all that they lead to through `$ref` and `allOf`."""
        nodes: dict[NodeKey, Node] = {}
        waiting = list(reversed(self.roots))
        while waiting:
            node = waiting.pop()
            if node.key not in nodes:
                nodes[node.key] = node
                waiting.extend(reversed(list(node.conjuncts())))
        return tuple(nodes.values())

    @cached_property
    def key(self) -> tuple[object, ...]:
        """The identity of the constraints."""
        nodes = frozenset(node.key for node in self.roots)
        return nodes, self.chosen, self.must, self.avoid, self.only

    def plus(self, *nodes: Node | None) -> Constraints:
        """These constraints and further subschemas."""
        return replace(self, roots=(*self.roots, *filter(None, nodes)))

    def having(
        self,
        must: Iterable[str] = (),
        avoid: Iterable[str] = (),
        only: frozenset[str] = EVERY_KIND,
    ) -> Constraints:
        """The same for objects with and without some members, or for some kinds of values."""
        return replace(
            self,
            must=self.must | frozenset(must),
            avoid=self.avoid | frozenset(avoid),
            only=self.only & only,
        )

    def values_of(self, keyword: str) -> list[Any]:
        """The values of a keyword in all subschemas that have it."""
        return [node.keywords[keyword] for node in self.nodes if keyword in node.keywords]

    def names_in(self, keyword: str) -> dict[str, None]:
        """The names in a keyword that is a list or a map of them, in their order."""
        return dict.fromkeys(name for names in self.values_of(keyword) for name in names)

    @cached_property
    def required_members(self) -> frozenset[str]:
        """The members that an object has."""
        return frozenset(self.names_in("required")) | self.must

    @cached_property
    def kinds(self) -> frozenset[str]:
        """The kinds of values that are allowed."""
        return self.only.intersection(*map(_kinds, self.nodes))

    @cached_property
    def impossible(self) -> bool:
        """Return whether no value is allowed, as far as that is plain."""
        return not self.kinds or any(node.schema is False for node in self.nodes)

    @cached_property
    def values(self) -> list[Any] | None:
        """All values that are allowed, where a schema lists them."""
        lists = [[value] for value in self.values_of("const")] + self.values_of("enum")
        if not lists:
            if not self.kinds <= {"null", "boolean"}:
                return None
            lists = [[None, False, True]]
        values = [value for value in lists[0] if kinds_of_value(value) <= self.kinds]
        for further in lists[1:]:
            values = without(values, without(values, further))
        return values

    @cached_property
    def identities(self) -> frozenset[Hashable]:
        """The keys of the listed values."""
        return frozenset(map(identity, self.values or ()))

    def member(self, name: str) -> Constraints:
        """The constraints on a member of an object."""
        if name not in self._members:
            nodes = [part for node in self.nodes for part in _member_nodes(node, name)]
            nodes = nodes or self._unevaluated_schema("unevaluatedProperties")
            self._members[name] = Constraints(tuple(nodes))
        return self._members[name]

    @cached_property
    def _members(self) -> dict[str, Constraints]:
        return {}

    def members(self, patterns: Collection[str]) -> Constraints:
        """The certain constraints on undeclared members whose names match these patterns.

        Without patterns, on those whose names match none.
        """
        nodes: list[Node] = []
        for node in self.nodes:
            known = node.keywords.get("patternProperties", {})
            matching = [node.child("patternProperties", name) for name in known if name in patterns]
            nodes += matching
            if (
                not matching
                and "additionalProperties" in node.keywords
                and not (patterns and known)
            ):
                nodes.append(node.child("additionalProperties"))
        if not nodes and not patterns:
            nodes = self._unevaluated_schema("unevaluatedProperties")
        return Constraints(tuple(nodes))

    def item(self, index: int) -> Constraints:
        """The constraints on an item of an array."""
        nodes: list[Node] = []
        for node in self.nodes:
            if index < len(node.keywords.get("prefixItems", ())):
                nodes.append(node.child("prefixItems", index))
            elif "items" in node.keywords:
                nodes.append(node.child("items"))
        if not nodes and not self.values_of("contains"):
            nodes = self._unevaluated_schema("unevaluatedItems")
        return Constraints(tuple(nodes))

    def member_names(self) -> Constraints:
        """The constraints on the names of members."""
        return Constraints(tuple(self.children("propertyNames")), only=frozenset({"string"}))

    def children(self, keyword: str) -> list[Node]:
        """The subschemas in a keyword that has one."""
        return [node.child(keyword) for node in self.nodes if keyword in node.keywords]

    def _unevaluated_schema(self, keyword: str) -> list[Node]:
        """The subschema of `unevaluated…`, unless it depends on the value or is not alone."""
        if any(not _DYNAMIC.isdisjoint(node.keywords) for node in self.nodes):
            return []
        nodes = self.children(keyword)
        return nodes if len(nodes) == 1 else []

    @property
    def most_items(self) -> int | None:
        """The largest number of items of an array, None where it is free."""
        limits = [int(limit) for limit in self.values_of("maxItems")]
        limits += [
            len(node.keywords.get("prefixItems", ()))
            for node in self.nodes
            if node.keywords.get("items") is False
        ]
        return min(limits, default=None)

    @property
    def closed_names(self) -> list[str] | None:
        """The names that members may have, where a schema lists them."""
        for node in self.nodes:
            keywords = node.keywords
            if keywords.get("additionalProperties") is False and not keywords.get(
                "patternProperties"
            ):
                names = keywords.get("properties", {})
                return [name for name in names if not self.member(name).impossible]
        return None

    @cached_property
    def alternatives(self) -> list[Constraints]:
        """The branches of the first union without a chosen one; empty if there is none.

        Together they allow all values, and perhaps more.
        """
        for node in self.nodes:
            for keyword in ("anyOf", "oneOf", "if"):
                choice = (*node.key, keyword)
                if keyword not in node.keywords or choice in self.chosen:
                    continue
                chosen = self.chosen | {choice}
                ways = _conditions(node) if keyword == "if" else zip(node.children(keyword))
                branches = [replace(self.plus(*way), chosen=chosen) for way in ways]
                return [branch for branch in branches if not branch.impossible]
        return []

    @cached_property
    def by_kind(self) -> list[Constraints]:
        """One for each kind of value, where there are several."""
        kinds = sorted(self.kinds)
        if len(kinds) < 2:  # several
            return []
        return [self.having(only=frozenset({kind})) for kind in kinds]


def _conditions(node: Node) -> list[tuple[Node, ...]]:
    then, otherwise = (
        (node.child(keyword),) if keyword in node.keywords else () for keyword in ("then", "else")
    )
    return [(node.child("if"), *then), otherwise]


def _member_nodes(node: Node, name: str) -> list[Node]:
    keywords = node.keywords
    nodes = [node.child("properties", name)] if name in keywords.get("properties", {}) else []
    nodes += [
        node.child("patternProperties", pattern)
        for pattern in keywords.get("patternProperties", {})
        if matches(pattern, name)
    ]
    if not nodes and "additionalProperties" in keywords:
        nodes.append(node.child("additionalProperties"))
    return nodes


def _kinds(node: Node) -> frozenset[str]:
    """The kinds of values that a subschema and the branches in it allow."""
    cache = node.version.kinds
    if node.key not in cache:
        kinds = _own_kinds(node)
        for keyword in ("anyOf", "oneOf"):
            if branches := node.children(keyword):
                kinds &= _NO_KIND.union(*map(_branch_kinds, branches))
        cache[node.key] = kinds
    return cache[node.key]


def _own_kinds(node: Node) -> frozenset[str]:
    if node.schema is False:
        return _NO_KIND
    keywords, kinds = node.keywords, EVERY_KIND
    if "type" in keywords:
        kinds &= kinds_of_type(keywords["type"])
    if "enum" in keywords:
        kinds &= _NO_KIND.union(*map(kinds_of_value, keywords["enum"]))
    if "const" in keywords:
        kinds &= kinds_of_value(keywords["const"])
    return kinds


def _branch_kinds(node: Node) -> frozenset[str]:
    """The kinds of a branch, perhaps more: unions within it are ignored."""
    return EVERY_KIND.intersection(*map(_own_kinds, Constraints((node,)).nodes))
