"""What the revision of a message allows: older readers keep the properties that they do not know.

Used by `engine`.

`x-revision` at the root of a payload's schema counts what was added to it; absent means 1. Where it
was raised, a new property is no break for older readers: they see that the sender is newer.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Side
from myspinbot_codegen.breaking.levels import FORWARD
from myspinbot_codegen.breaking.model import Break
from myspinbot_codegen.breaking.wire.preservation import Keeping
from myspinbot_codegen.spec.canonical_walk import referred_names

if TYPE_CHECKING:
    from myspinbot_codegen.breaking.engine import Engine

REVISION = "x-revision"


def revision(side: Side, name: str) -> int:
    """The revision of a payload."""
    value = side.root(name).words.get(REVISION, 1)
    return value if isinstance(value, int) and not isinstance(value, bool) else 1


class Revisions:
    """The payloads of both versions; `widened` are the old types that do not read all new ones."""

    def __init__(self, engine: Engine, widened: set[str]) -> None:
        self._engine = engine
        self._after = engine.after
        names = engine.pairs.backward
        self._keeping = Keeping(engine.before)
        self._widened = {name for name in names if names[name] in widened}
        self._reached = _closures(engine.after)
        contracts = engine.new.contracts
        self._payloads = {
            contracts.definitions[message.payload].name: message.name
            for message in contracts.messages.values()
        }
        referred = {name for found in self._reached.values() for name in found}
        self._entries = {
            name for name in self._reached if name in self._payloads or name not in referred
        }

    def raised(self, name: str) -> bool:
        """Whether the revision of a payload is higher than it was; a new one has none to raise."""
        old = self._engine.pairs.backward.get(name)
        if old is None:
            return True
        return revision(self._after, name) > revision(self._engine.before, old)

    def tolerates(self, found: Candidate) -> bool:
        """Whether a new property reaches only readers who are told of it, and keep it."""
        if not _is_addition(found):
            return False
        entries = self._entries_of(found)
        return bool(entries) and all(
            name in self._payloads and self.raised(name) and self.is_kept(found, name)
            for name in entries
        )

    def is_kept(self, found: Candidate, payload: str) -> bool:
        """Whether older readers of a payload keep a new property that it may have."""
        old = self._engine.pairs.backward.get(payload)
        return _is_addition(found) and (old is None or self._keeping.keeps(old, found.two))

    def hint(self, found: Candidate) -> str | None:
        """What to do about a property that older readers do not know."""
        if not _is_addition(found):
            return None
        entries = self._entries_of(found)
        if any(name in self._payloads and not self.is_kept(found, name) for name in entries):
            return (
                "Older readers keep it only where types say all: make a new version (v2), or leave "
                "out `uniqueItems` and what the rules of STANDARD refuse."
            )
        waiting = [name for name in entries if not self.raised(name)]
        if waiting and self._payloads.keys() >= {*entries}:
            return f"Raise `{REVISION}` of {', '.join(waiting)}: older readers then keep it."
        return "Upgrade all readers before the first writer, or make a new version (v2)."

    def _entries_of(self, found: Candidate) -> list[str]:
        fresh = [node.type for node in found.one.nodes if node.side is self._after]
        if not fresh:
            return []
        return sorted(
            name for name in self._entries if name == fresh[0] or fresh[0] in self._reached[name]
        )

    def breaks(self) -> Iterator[Break]:
        """Payloads that gained something without a higher revision."""
        for name, message in sorted(self._payloads.items()):
            old = self._engine.pairs.backward.get(name)
            if old is None or self.raised(name):
                continue
            gained = sorted(self._widened & {name, *self._reached[name]})
            then, now = revision(self._engine.before, old), revision(self._after, name)
            if not gained and now == then:
                continue
            said = (
                f"the message {message} gained something in {', '.join(gained)}, "
                f"and its revision is still {now}"
                if now == then
                else f"the revision of the message {message} was {then}, and is {now}"
            )
            definition = self._after.types[name]
            yield self._engine.at(
                definition,
                self._engine.new,
                "WIRE_REVISION_NOT_RAISED",
                f"/{REVISION}",
                said,
                (FORWARD,),
            )


def _is_addition(found: Candidate) -> bool:
    """Whether it is a property that the readers do not know, of an object that is closed."""
    return bool(found.more) and "additionalProperties" in found.keywords


def _closures(side: Side) -> dict[str, set[str]]:
    """For each type, those that it refers to, directly or not."""
    direct = {name: referred_names(item.schema) for name, item in side.types.items()}
    result: dict[str, set[str]] = {}
    for name, named in direct.items():
        found: set[str] = set()
        waiting = list(named)
        while waiting:
            current = waiting.pop()
            if current not in found:
                found.add(current)
                waiting.extend(direct[current])
        result[name] = found
    return result
