"""The annotation `x-lint-ignore`: a schema asks for a rule not to hold for it and what is in it.

    "x-lint-ignore": {"PROPERTY_NAME": "The partner's API spells it so."}

Used by the lint stage. Generated code and documentation never see it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import LINT_IGNORE, UnknownDialect, subschemas


@dataclass(frozen=True, slots=True)
class Ignore:
    """One annotation: where it stands, and what stands in it."""

    document: Document
    pointer: str
    value: Any

    def covers(self, rule: str, pointer: str) -> bool:
        """Whether it asks, with a reason, for a rule not to hold at a place."""
        inside = pointer == self.pointer or pointer.startswith(f"{self.pointer}/")
        return inside and has_reason(self.value, rule)


def has_reason(value: Any, rule: str) -> bool:
    """Whether an annotation gives a reason for ignoring a rule."""
    reason = value.get(rule) if isinstance(value, dict) else None
    return isinstance(reason, str) and bool(reason.strip())


@dataclass
class Ignores:
    """The annotations of one run, and which of them were of use.

    `ran` are the rules whose diagnostics were asked about.
    """

    ran: set[str] = field(default_factory=set)
    _used: set[tuple[PurePosixPath, str, str]] = field(default_factory=set)
    _known: dict[PurePosixPath, tuple[Ignore, ...]] = field(default_factory=dict)

    def cover(self, tree: Tree, rule: str, document: Document, pointer: str) -> bool:
        """Whether a diagnostic is to be left out. What asks for it counts as used."""
        asking = [item for item in self.of(tree, document) if item.covers(rule, pointer)]
        self._used.update((document.path, item.pointer, rule) for item in asking)
        return bool(asking)

    def was_used(self, ignore: Ignore, rule: str) -> bool:
        """Whether an annotation has kept a diagnostic of a rule back."""
        return (ignore.document.path, ignore.pointer, rule) in self._used

    def of(self, tree: Tree, document: Document) -> tuple[Ignore, ...]:
        """The annotations of a schema file."""
        known = self._known.get(document.path)
        if known is None:
            known = self._known[document.path] = tuple(_find(tree, document))
        return known


def _find(tree: Tree, document: Document) -> Iterator[Ignore]:
    if LINT_IGNORE not in document.text or document.path not in tree.schemas:
        return
    try:
        for pointer, schema in subschemas(document.data, tree.dialect_of(document)):
            if isinstance(schema, dict) and LINT_IGNORE in schema:
                yield Ignore(document, pointer, schema[LINT_IGNORE])
    except UnknownDialect:
        # A rule of its own says so; where schemas stand in such a file nobody knows.
        return
