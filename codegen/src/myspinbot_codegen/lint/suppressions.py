"""The annotation `x-lint-ignore`, which suppresses a rule for a schema and everything in it.

    "x-lint-ignore": {"PROPERTY_NAME": "The partner's API spells it so."}

Used by the linter. Generated code and documentation never contain it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import LINT_IGNORE, UnknownDialect, subschemas


@dataclass(frozen=True, slots=True)
class Suppression:
    """One annotation: the location of its schema, and its value."""

    document: Document
    pointer: str
    value: Any

    def covers(self, rule: str, pointer: str) -> bool:
        """Return whether it suppresses a rule, with a reason, at a location."""
        is_inside = pointer == self.pointer or pointer.startswith(f"{self.pointer}/")
        return is_inside and self.has_reason(rule)

    def has_reason(self, rule: str) -> bool:
        """Return whether it gives a reason for suppressing a rule."""
        reason = self.value.get(rule) if isinstance(self.value, dict) else None
        return isinstance(reason, str) and bool(reason.strip())


@dataclass
class Suppressions:
    """The annotations of one run of lint, and which of them suppressed a diagnostic."""

    tree: Tree
    _checked: dict[str, Collection[PurePosixPath]] = field(default_factory=dict)
    _used: set[tuple[PurePosixPath, str, str]] = field(default_factory=set)
    _known: dict[PurePosixPath, tuple[Suppression, ...]] = field(default_factory=dict)

    def note(self, rule: str, paths: Collection[PurePosixPath]) -> None:
        """Remember that a rule has looked at some files."""
        self._checked[rule] = paths

    def cover(self, rule: str, document: Document, pointer: str) -> bool:
        """Return whether a diagnostic is suppressed, and count the annotations as used."""
        covering = [
            suppression for suppression in self.of(document) if suppression.covers(rule, pointer)
        ]
        self._used.update((document.path, suppression.pointer, rule) for suppression in covering)
        return bool(covering)

    def is_unused(self, suppression: Suppression, rule: str) -> bool:
        """Return whether a rule has looked at the file, and the annotation suppressed nothing."""
        path = suppression.document.path
        checked = path in self._checked.get(rule, ())
        return checked and (path, suppression.pointer, rule) not in self._used

    def in_documents(self, documents: Iterable[Document]) -> Iterator[Suppression]:
        """The annotations of some schema files."""
        for document in documents:
            yield from self.of(document)

    def of(self, document: Document) -> tuple[Suppression, ...]:
        """The annotations of a schema file."""
        known = self._known.get(document.path)
        if known is None:
            known = self._known[document.path] = tuple(self._find(document))
        return known

    def _find(self, document: Document) -> Iterator[Suppression]:
        if LINT_IGNORE not in document.text or document.path not in self.tree.schemas:
            return
        try:
            for pointer, schema in subschemas(document.data, self.tree.dialect_of(document)):
                if isinstance(schema, dict) and LINT_IGNORE in schema:
                    yield Suppression(document, pointer, schema[LINT_IGNORE])
        except UnknownDialect:
            # DIALECT_UNKNOWN reports it; the locations of schemas are unknown in such a file.
            return
