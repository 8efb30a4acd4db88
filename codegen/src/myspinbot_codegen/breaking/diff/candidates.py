"""Differences that may break a direction, before a document has shown that they do.

Made by the groups of `walk`, decided by `witness`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from myspinbot_codegen.breaking.diff.constraints import Conj, Node


@dataclass(frozen=True, slots=True)
class Name:
    """The way to the names of an object's members."""


Step = str | int | Name
Route = tuple[tuple[Conj, Step], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """What one version says about the values at a place, and does not follow from the other.

    `one` are the values that the writers may send, `two` the subschema of the readers, of which
    `keywords` are meant. `route` leads from the whole document to the place. `more` names the part
    of the keyword.
    """

    rule: str
    one: Conj
    two: Node
    keywords: tuple[str, ...]
    said: str
    route: Route = ()
    more: str = ""
    values: tuple[Any, ...] = ()

    def inside(self, conj: Conj, step: Step) -> Candidate:
        """The same, seen from the object or list around it."""
        return replace(self, route=((conj, step), *self.route))

    def called(self, rule: str, said: str) -> Candidate:
        """The same by another name."""
        return replace(self, rule=rule, said=said)

    @property
    def key(self) -> tuple[object, ...]:
        """What tells it from other differences."""
        return self.rule, self.two.key, self.keywords, self.more
