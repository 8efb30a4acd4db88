"""The results of checks, and how they are printed. Used by every check of `myspinbot doctor`."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from rich.console import Console
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

Outcome = Literal["ok", "note", "warn", "fail"]

_MARKS = {"ok": ("✓", "ok"), "note": ("·", "idle"), "warn": ("!", "odd"), "fail": ("✗", "bad")}


@dataclass(frozen=True)
class Finding:
    """The result of one check.

    Attributes:
        subject: the checked component.
        outcome: `note` is neither good nor bad; `warn` may be a problem; `fail` means that
            something will not work.
        message: the result in a few words.
        hint: how to fix it; may be empty.
    """

    subject: str
    outcome: Outcome
    message: str
    hint: str = ""


def print_findings(console: Console, title: str, findings: Sequence[Finding]) -> None:
    """Print the findings of one section."""
    console.print(Padding(Text(title, "accent"), (1, 0, 0, 0)))
    table = Table.grid(padding=(0, 1))
    table.add_column(width=1)
    table.add_column(min_width=18, no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        sign, style = _MARKS[finding.outcome]
        text = Text(finding.message, "" if finding.outcome in {"ok", "note"} else style)
        if finding.hint:
            text.append(f"\n{finding.hint}", "default")
        table.add_row(Text(sign, style), finding.subject, text)
    console.print(table)


def worst(findings: Sequence[Finding]) -> Outcome:
    """Return the worst outcome; `ok` if there are no findings."""
    order: tuple[Outcome, ...] = ("fail", "warn", "note", "ok")
    outcomes = {finding.outcome for finding in findings}
    return next((outcome for outcome in order if outcome in outcomes), "ok")
