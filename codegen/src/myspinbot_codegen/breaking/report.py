"""The results of a comparison: breaks, their witnesses, and verdicts on channels.

Made by all of `breaking`, printed by the command line.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, printable
from myspinbot_codegen.output.result import count

_MOST_REASONS = 4
_LONGEST_VALUE = 60
_MOST_VALUES = 5

Order = Literal["either", "producers first", "consumers first", "neither"]
_ADVICE: dict[Order, str] = {
    "either": "producers and consumers can be upgraded in any order",
    "producers first": "upgrade all producers before the first consumer",
    "consumers first": "upgrade all consumers before the first producer",
    "neither": "no order works: publish a new version of the message (v2)",
}


@dataclass(frozen=True, slots=True)
class Witness:
    """A document that one version accepts and the other rejects, with the message of a validator.

    `written_as` and `read_as` are the names of its type in the two versions. `validators` are those
    that were asked, and agree.
    """

    document: Any
    written_as: str
    read_as: str
    accepted_by: str
    rejected_by: str
    reason: str
    validators: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Break(Diagnostic):
    """One change that breaks readers or programs.

    `levels` are the directions that it breaks, `against` is the released version. A difference of
    documents is a warning where no witness was found.
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
        """The witness, on lines that belong below the message."""
        if self.witness is None:
            return []
        witness = self.witness
        is_own = self.type in (witness.written_as, witness.read_as)
        of_type = "" if is_own else f" of {witness.read_as}"
        return [
            f"    witness{of_type}: {_on_one_line(witness.document)}",
            f"    accepted by the {witness.accepted_by} version, "
            f"rejected by the {witness.rejected_by} one: {printable(witness.reason)}"
            f" ({', '.join(witness.validators)})",
        ]


def _on_one_line(document: Any) -> str:
    """A document as JSON that any terminal shows on one line, and any parser reads."""
    text = json.dumps(document, ensure_ascii=False)
    return text if text.isprintable() else json.dumps(document)


def brief(value: Any) -> str:
    """A value for a message, on one short line."""
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_VALUE else f"{text[: _LONGEST_VALUE - 3]}..."


def brief_list(values: Sequence[Any]) -> str:
    """A few values for a message."""
    return ", ".join(map(brief, values[:_MOST_VALUES]))


@dataclass(frozen=True, slots=True)
class ChannelVerdict:
    """The order in which producers and consumers of a channel can be upgraded, and the reasons."""

    channel: str
    order: Order
    reasons: tuple[str, ...]
    against: str

    def __str__(self) -> str:
        lines = [f"channel {self.channel}: {_ADVICE[self.order]}"]
        lines += [f"    {reason}" for reason in self.reasons[:_MOST_REASONS]]
        if (further := len(self.reasons) - _MOST_REASONS) > 0:
            lines.append(f"    and {count(further, 'further reason')}")
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Report:
    """All breaks, those that a raised revision makes tolerable, and the verdicts on channels."""

    breaks: tuple[Break, ...]
    tolerated: tuple[Break, ...]
    channels: tuple[ChannelVerdict, ...]
    against: tuple[str, ...]

    @property
    def failed(self) -> bool:
        """Return whether any break is more than a warning."""
        return any(break_.severity == "error" for break_ in self.breaks)
