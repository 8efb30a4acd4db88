"""The lint rule: its check, its fix, and the properties of a file that it relies on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.diagnostics.rule import Rule
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.lint.suppressions import Suppressions
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import Dialect
from myspinbot_codegen.spec.pointer import join, lookup


@dataclass(frozen=True, slots=True)
class Violation:
    """A location where a rule is violated. Without a hint, that of the rule applies."""

    document: Document
    pointer: str
    message: str
    hint: str = ""

    @classmethod
    def at(
        cls, location: SchemaLocation, message: str, *steps: str | int, hint: str = ""
    ) -> Violation:
        """Return the violation at a schema, or at some steps below it."""
        return cls(location.document, join(location.pointer, *steps), message, hint)


@dataclass(frozen=True, slots=True)
class FixSite:
    """The location of a diagnostic, and everything that its fix may depend on.

    `targets` are the schemas that references lead to, None where that is unknown.
    """

    tree: Tree
    document: Document
    pointer: str
    dialect: Dialect
    targets: frozenset[tuple[PurePosixPath, str]] | None

    @property
    def text(self) -> str:
        """The text of the file."""
        return self.document.text

    @property
    def parent(self) -> Any:
        """The object or array that the location is in."""
        return lookup(self.document.data, self.pointer.rpartition("/")[0])


Check = Callable[[Analysis], Iterator[Violation]]
SchemaCheck = Callable[[SchemaLocation], Iterator[Violation]]
Edit = Callable[[FixSite], str | None]
"""Returns the text of the file with the diagnostic fixed, or None where that is not safe."""


SuppressionCheck = Callable[[Analysis, Suppressions, Mapping[str, "LintRule"]], Iterator[Violation]]


def each_schema(check: SchemaCheck) -> Check:
    """Return the check that looks at every schema of the files, one at a time."""
    return lambda analysis: chain.from_iterable(map(check, analysis.locations()))


def _find_nothing(_analysis: Analysis) -> Iterator[Violation]:
    yield from ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LintRule(Rule):
    """A rule of lint.

    Attributes:
        check: Finds the violations in the files that meet `needs`.
        needs: The properties of a file without which the check does not look at it.
        ensures: The property that a file lacks where it violates this rule.
        edit: The mechanical fix, for rules that `lint --fix` can fix.
    """

    check: Check = _find_nothing
    needs: Precondition = Precondition.WELL_FORMED
    ensures: Precondition = Precondition.NONE
    edit: Edit | None = None

    @property
    def is_minimal(self) -> bool:
        """Whether the later stages rely on the rule, so that it cannot be switched off."""
        return Category.MINIMAL in self.categories


@dataclass(frozen=True, slots=True, kw_only=True)
class SuppressionRule(LintRule):
    """A rule on suppressions, which runs after all others and cannot be suppressed."""

    check_suppressions: SuppressionCheck
