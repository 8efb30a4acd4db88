"""Differences that may break a direction, before a document has shown that they do.

Made by the checks of the comparison, decided by `witness`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.versions import Node
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.spec.pointer import join


@dataclass(frozen=True, slots=True)
class NameStep:
    """The step from an object to the names of its members."""


Step = str | int | NameStep
Route = tuple[tuple[Constraints, Step], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A demand of the readers that does not follow from the constraints of the writers.

    `writers` are the values that writers may send, `readers` is the subschema that may reject them,
    with the `keywords` that matter. `route` leads from the whole document to the value. `part` is
    the name of a part of the keyword, such as a property. `values` may show the difference.
    """

    rule: Rule
    writers: Constraints
    readers: Node
    keywords: tuple[str, ...]
    message: str
    route: Route = ()
    part: str = ""
    values: tuple[Any, ...] = ()

    def inside(self, container: Constraints, step: Step) -> Candidate:
        """The same difference, seen from the object or array around it."""
        return replace(self, route=((container, step), *self.route))

    def under(self, rule: Rule, message: str | None = None) -> Candidate:
        """The same difference, reported by another rule."""
        return replace(self, rule=rule, message=message or self.message)

    @property
    def key(self) -> tuple[object, ...]:
        """The identity of the difference."""
        return self.rule.id, self.readers.key, self.keywords, self.part

    def location(self) -> tuple[Node, str]:
        """The subschema that the difference is shown at, and the pointer of the keyword.

        If the readers are the old version, it is shown in the new version if possible.
        """
        node, keywords = self.readers, frozenset(self.keywords)
        if node.version.is_old:
            nodes = [writer for writer in self.writers.nodes if not writer.version.is_old]
            if not nodes:
                return node, node.pointer
            if self.rule.id == "WIRE_PROPERTY_ADDED":
                for writer in nodes:
                    if self.part in writer.keywords.get("properties", {}):
                        return writer, join(writer.pointer, "properties", self.part)
            used = (writer for writer in nodes if not keywords.isdisjoint(writer.keywords))
            node = next(used, nodes[0])
        keyword = next((word for word in self.keywords if word in node.keywords), None)
        return node, node.pointer if keyword is None else join(node.pointer, keyword)


@dataclass(frozen=True, slots=True)
class Difference:
    """A candidate, with the whole types of writers and readers that it was found in."""

    candidate: Candidate
    writers: Node
    readers: Node

    @property
    def forward(self) -> bool:
        """Return whether the readers are the old version."""
        return self.readers.version.is_old

    @property
    def key(self) -> tuple[object, ...]:
        """The identity in a report: several routes may lead to one difference."""
        candidate = self.candidate
        node, pointer = candidate.location()
        return candidate.rule.id, node.key, pointer, self.forward, candidate.part


def all_keywords(first: str, readers: Node) -> tuple[str, ...]:
    """All keywords of a subschema, one of them first.

    `unevaluated…` depends on the others.
    """
    return first, *(keyword for keyword in readers.keywords if keyword != first)
