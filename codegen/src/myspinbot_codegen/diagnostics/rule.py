"""The rule: the properties that lint rules and breaking rules share."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """The effect of a diagnostic: an error ends a run, a warning is only reported."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule that sources are checked against.

    Attributes:
        id: The stable name of the rule, in upper case.
        summary: The demand of the rule, in one sentence.
        reason: Why it matters, where the summary does not show it.
        hint: How to fix a violation, where that is the same for all of them.
        fix: The change that `--fix` makes, as a sentence without its subject.
        categories: The sets of rules that it belongs to.
        severity: The severity of its diagnostics.
    """

    id: str
    summary: str
    reason: str = ""
    hint: str = ""
    fix: str = ""
    categories: frozenset[str] = frozenset()
    severity: Severity = Severity.ERROR
