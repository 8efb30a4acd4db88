"""What a check found, and how it is told. Used by every check of `myspinbot doctor`."""

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
    """One thing that was looked at.

    `note` is neither good nor bad; `warn` is worth a look; `fail` means that something will not
    work.
    """

    subject: str
    outcome: Outcome
    text: str
    to_do: str = ""


def print_findings(console: Console, title: str, findings: Sequence[Finding]) -> None:
    """Print one section."""
    console.print(Padding(Text(title, "accent"), (1, 0, 0, 0)))
    table = Table.grid(padding=(0, 1))
    table.add_column(width=1)
    table.add_column(min_width=18, no_wrap=True)
    table.add_column(overflow="fold")
    for finding in findings:
        sign, style = _MARKS[finding.outcome]
        text = Text(finding.text, "" if finding.outcome in {"ok", "note"} else style)
        if finding.to_do:
            text.append(f"\n{finding.to_do}", "default")
        table.add_row(Text(sign, style), finding.subject, text)
    console.print(table)


def worst(findings: Sequence[Finding]) -> Outcome:
    """The worst outcome; `ok` if there are no findings."""
    order: tuple[Outcome, ...] = ("fail", "warn", "note", "ok")
    found = {finding.outcome for finding in findings}
    return next((outcome for outcome in order if outcome in found), "ok")
