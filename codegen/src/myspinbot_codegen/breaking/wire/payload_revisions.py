"""Revisions of payloads: older readers keep properties that a newer sender has added.

Used by `examine` and `upgrade_order`.

`x-revision` at the root of a payload's schema counts its additions; it is 1 if it is absent. With a
higher revision, a new property does not break older readers: they see that the sender is newer.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from myspinbot_codegen.breaking.compatibility import FORWARD, breaking_rule
from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.report import Break
from myspinbot_codegen.breaking.versions import Version, Versions
from myspinbot_codegen.breaking.wire.preservation import Preservation
from myspinbot_codegen.spec.canonical_walk import closure, referred_names

REVISION = "x-revision"
REVISION_NOT_RAISED = breaking_rule(
    "WIRE_REVISION_NOT_RAISED",
    "A message that can contain more has a higher `x-revision`.",
    "Set `x-revision` at the root of the payload's schema to a higher number than before.",
)


def revision_of(version: Version, payload: str) -> int:
    """The revision of a payload."""
    value = version.root(payload).keywords.get(REVISION, 1)
    return value if isinstance(value, int) and not isinstance(value, bool) else 1


class Revisions:
    """The payloads of both versions; `widened` are old types that reject some new documents."""

    def __init__(self, versions: Versions, widened: Collection[str]) -> None:
        self._versions = versions
        self._old_names = versions.partners[versions.new]
        self._preservation = Preservation(versions.old)
        self._widened = {new for new, old in self._old_names.items() if old in widened}
        contracts = versions.new.contracts
        self._payloads = {
            contracts.definitions[message.payload].name: message.name
            for message in contracts.messages.values()
        }
        self._schemas = {name: type_.schema for name, type_ in versions.new.types.items()}
        referred = set[str]().union(*map(referred_names, self._schemas.values()))
        self._entries = self._payloads.keys() | (self._schemas.keys() - referred)
        self._closures: dict[str, Collection[str]] = {}

    def is_raised(self, payload: str) -> bool:
        """Return whether the revision of a payload is higher than before, or the payload is new."""
        old = self._old_names.get(payload)
        versions = self._versions
        return old is None or revision_of(versions.new, payload) > revision_of(versions.old, old)

    def tolerates(self, candidate: Candidate) -> bool:
        """Return whether a new property reaches only readers that keep it."""
        entries = self._entries_of(candidate)
        return bool(entries) and all(
            name in self._payloads and self.is_raised(name) and self.is_kept(candidate, name)
            for name in entries
        )

    def is_kept(self, candidate: Candidate, payload: str) -> bool:
        """Return whether older readers of a payload keep a new property in it."""
        if not _is_addition(candidate):
            return False
        old = self._old_names.get(payload)
        return old is None or self._preservation.keeps(old, candidate.readers)

    def hint(self, candidate: Candidate) -> str | None:
        """The hint for a property that older readers do not know."""
        if not _is_addition(candidate):
            return None
        entries = self._entries_of(candidate)
        if any(name in self._payloads and not self.is_kept(candidate, name) for name in entries):
            return (
                "Older readers keep it only where generated types express the whole schema: remove "
                "`uniqueItems` and everything that the rules of STANDARD report, or publish a v2 "
                "beside this version."
            )
        waiting = [name for name in entries if not self.is_raised(name)]
        if waiting and self._payloads.keys() >= {*entries}:
            return f"Raise `{REVISION}` of {', '.join(waiting)}: then older readers keep it."
        return "Upgrade all readers before the first writer, or publish a v2 beside this version."

    def _entries_of(self, candidate: Candidate) -> list[str]:
        """The payloads and other documents of the new version that contain the difference."""
        nodes = [node for node in candidate.writers.nodes if not node.version.is_old]
        if not nodes:
            return []
        return sorted(name for name in self._entries if nodes[0].type in self._closure(name))

    def _closure(self, name: str) -> Collection[str]:
        """A type, and all types that it refers to."""
        if name not in self._closures:
            self._closures[name] = closure(name, self._schemas).keys()
        return self._closures[name]

    def breaks(self) -> Iterator[Break]:
        """Find payloads that can contain more without a higher revision, or have a lower one."""
        versions = self._versions
        for name, message in sorted(self._payloads.items()):
            old = self._old_names.get(name)
            if old is None or self.is_raised(name):
                continue
            widened = sorted(self._widened.intersection(self._closure(name)))
            was, now = revision_of(versions.old, old), revision_of(versions.new, name)
            if not widened and now == was:
                continue
            text = f"`{REVISION}` of the message {message} was {was} and is now {now}"
            if now == was:
                text = (
                    f"`{REVISION}` of the message {message} is still {now}, but it can contain "
                    f"more in {', '.join(widened)}"
                )
            type_ = versions.new.types[name]
            place = f"/{REVISION}"
            yield versions.at_schema(
                REVISION_NOT_RAISED, text, (FORWARD,), versions.new, type_, place
            )


def _is_addition(candidate: Candidate) -> bool:
    """Return whether it is a property that the readers do not know, of a closed object."""
    return bool(candidate.part) and "additionalProperties" in candidate.keywords
