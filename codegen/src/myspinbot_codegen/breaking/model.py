"""What a comparison of two versions results in. Made by `engine`, printed by the command line."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Literal

from myspinbot_codegen.breaking.witness.search import Witness
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, printable
from myspinbot_codegen.output.result import counted

_MOST_REASONS = 4
Order = Literal["either", "producers first", "consumers first", "neither"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Break(Diagnostic):
    """One change that breaks readers.

    `levels` are the directions that it breaks; `against` is the released version. Where no document
    was found that shows it, a difference of documents is a warning.
    """

    category: str
    levels: tuple[str, ...]
    against: str
    type: str = ""
    witness: Witness | None = None
    tolerated: bool = False

    def __str__(self) -> str:
        return "\n".join([Diagnostic.__str__(self), *self.evidence()])

    def evidence(self) -> list[str]:
        """The document that shows it, on lines that belong below the diagnostic."""
        if self.witness is None:
            return []
        shown = self.witness
        other = self.type not in (shown.written_as, shown.read_as)
        of_type = f" of {shown.read_as}" if other else ""
        return [
            f"    witness{of_type}: {_on_one_line(shown.document)}",
            f"    accepted by the {shown.accepted_by} version, "
            f"refused by the {shown.rejected_by} one: {printable(shown.reason)}"
            f" ({', '.join(shown.validators)})",
        ]


def _on_one_line(document: Any) -> str:
    """A document as JSON that any terminal shows on one line, and any parser reads."""
    text = json.dumps(document, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(document)


@dataclass(frozen=True, slots=True)
class ChannelVerdict:
    """In which order producers and consumers of a channel can be upgraded, and why."""

    channel: str
    order: Order
    reasons: tuple[str, ...]
    against: str

    def __str__(self) -> str:
        told = {
            "either": "producers and consumers can be upgraded in any order",
            "producers first": "upgrade all producers before the first consumer",
            "consumers first": "upgrade all consumers before the first producer",
            "neither": "no order works: make a new version of the message (v2)",
        }[self.order]
        lines = [f"channel {self.channel}: {told}"]
        lines += [f"    {reason}" for reason in self.reasons[:_MOST_REASONS]]
        if (further := len(self.reasons) - _MOST_REASONS) > 0:
            lines.append(f"    and {counted(further, 'further reason')}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that breaks, what is tolerated since a revision was raised, and the channels."""

    breaks: tuple[Break, ...]
    tolerated: tuple[Break, ...] = ()
    channels: tuple[ChannelVerdict, ...] = ()
    against: tuple[str, ...] = field(default=())

    @property
    def failed(self) -> bool:
        """Whether anything is more than a warning."""
        return any(item.severity == "error" for item in self.breaks)
