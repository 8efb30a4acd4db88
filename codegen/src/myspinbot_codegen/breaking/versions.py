"""The two versions that are compared: their types, which of them belong together, and locations.

Used by all of `breaking`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from myspinbot_codegen.breaking.compatibility import category_of
from myspinbot_codegen.breaking.report import Break
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.releases.release import Release
from myspinbot_codegen.source.locations import Locator
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.pointer import join, lookup

NodeKey = tuple[bool, str, str]


class Version:
    """One of the two versions; `kinds` caches the kinds of values that its subschemas allow."""

    def __init__(self, release: Release, *, is_old: bool) -> None:
        self.release = release
        self.contracts = release.contracts
        self.is_old = is_old
        self.types: dict[str, Definition] = {
            definition.name: definition for definition in release.contracts.definitions.values()
        }
        self.kinds: dict[NodeKey, frozenset[str]] = {}
        self.locator = Locator()

    @property
    def name(self) -> str:
        """The word for it in messages."""
        return "old" if self.is_old else "new"

    def root(self, name: str) -> Node:
        """A whole type."""
        return Node(self, name, "", self.types[name].schema)

    def source_pointer(self, definition: Definition, pointer: str) -> str:
        """The pointer in the source file for a pointer in the canonical schema."""
        known, origins = pointer, definition.origins
        while known and known not in origins:
            known = known.rpartition("/")[0]
        origin = origins.get(known, definition.key.pointer)
        data = self.contracts.documents[definition.key.path].data
        for token in pointer.removeprefix(known).split("/")[1:]:
            # Where the dialect of the source has other keywords, the schema around them is shown.
            try:
                lookup(data, f"{origin}/{token}")
            except (LookupError, TypeError):
                break
            origin = f"{origin}/{token}"
        return origin


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A subschema of a type."""

    version: Version
    type: str
    pointer: str
    schema: Any

    @property
    def key(self) -> NodeKey:
        """The identity of the subschema."""
        return self.version.is_old, self.type, self.pointer

    @property
    def keywords(self) -> dict[str, Any]:
        """Its keywords; `true` and `false` have none."""
        return self.schema if isinstance(self.schema, dict) else {}

    def child(self, *steps: str | int) -> Node:
        """A subschema within it."""
        schema = self.schema
        for step in steps:
            schema = schema[step]
        return Node(self.version, self.type, join(self.pointer, *steps), schema)

    def children(self, keyword: str) -> list[Node]:
        """The subschemas in a keyword that has a list of them."""
        return [self.child(keyword, index) for index in range(len(self.keywords.get(keyword, ())))]

    def conjuncts(self) -> Iterator[Node]:
        """The subschemas for the same value in `$ref` and `allOf`."""
        if (ref := self.keywords.get("$ref")) is not None:
            yield self.version.root(ref.removeprefix(REFERENCE))
        yield from self.children("allOf")


class Versions:
    """Both versions, and which type of one is which type of the other.

    Types are matched by their place in the sources, then by the `$id` of their file and the place
    in it, then by name. `removed` are the types of the old version without a partner.
    """

    def __init__(self, old: Release, new: Release) -> None:
        self.old, self.new = Version(old, is_old=True), Version(new, is_old=False)
        self.pairs, self.removed = _match(self.old, self.new)
        self.partners: Mapping[Version, Mapping[str, str]] = {
            self.old: {before.name: after.name for before, after in self.pairs},
            self.new: {after.name: before.name for before, after in self.pairs},
        }
        """For each version, the names of its types in the other version."""

    def at_schema(
        self,
        rule: Rule,
        message: str,
        levels: tuple[str, ...],
        version: Version,
        definition: Definition,
        pointer: str = "",
    ) -> Break:
        """A break at a place of a canonical schema."""
        document = version.contracts.documents[definition.key.path]
        origin = version.source_pointer(definition, pointer)
        return self._at(rule, message, levels, version, document, origin, definition.name)

    def at_channels(self, rule: Rule, pointer: str, message: str, *levels: str) -> Break:
        """A break at a place of the AsyncAPI document, of the old one if there is no new one."""
        version = self.old if self.new.contracts.asyncapi is None else self.new
        document = version.contracts.asyncapi
        if document is None:
            raise AssertionError("channels without a document")
        return self._at(rule, message, levels, version, document, pointer, "")

    def _at(
        self,
        rule: Rule,
        message: str,
        levels: tuple[str, ...],
        version: Version,
        document: Document,
        pointer: str,
        type_: str,
    ) -> Break:
        line, column = version.locator.locate(document, pointer)
        return Break(
            file=version.release.label(document.path),
            line=line,
            column=column,
            pointer=pointer,
            rule=rule.id,
            message=message,
            hint=rule.hint,
            category=category_of(rule),
            levels=levels,
            against=self.old.release.name,
            type=type_,
        )


def _match(
    old: Version, new: Version
) -> tuple[list[tuple[Definition, Definition]], list[Definition]]:
    """The pairs of types, and the old types that are left."""
    before, after = dict(old.contracts.definitions), dict(new.contracts.definitions)
    pairs: list[tuple[Definition, Definition]] = []
    for identity in (_by_place, _by_id, _by_name):
        known = {identity(old, definition): key for key, definition in before.items()}
        for key, definition in sorted(after.items()):
            partner = known.pop(identity(new, definition), None)
            if partner is not None:
                pairs.append((before.pop(partner), definition))
                del after[key]
    pairs.sort(key=lambda pair: pair[1].key)
    return pairs, sorted(before.values(), key=lambda definition: definition.key)


def _by_place(_: Version, definition: Definition) -> object:
    return definition.key


def _by_id(version: Version, definition: Definition) -> object:
    key = definition.key
    return version.contracts.ids.get(key.path), key.pointer, key.scope


def _by_name(_: Version, definition: Definition) -> object:
    return definition.name
