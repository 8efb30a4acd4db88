"""Finds the order in which producers and consumers of a channel can be upgraded.

Used by `examine`.
"""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.breaking.compatibility import BACKWARD, BOTH, FORWARD
from myspinbot_codegen.breaking.diff.candidate_finder import CandidateFinder
from myspinbot_codegen.breaking.diff.candidates import Difference
from myspinbot_codegen.breaking.report import ChannelVerdict, Order, brief
from myspinbot_codegen.breaking.versions import Versions
from myspinbot_codegen.breaking.wire.channel_changes import (
    channels,
    dataschema,
    setting_breaks,
    traffic_breaks,
)
from myspinbot_codegen.breaking.wire.payload_revisions import Revisions
from myspinbot_codegen.breaking.witness.decide import decide
from myspinbot_codegen.schema.asyncapi import Message

Reasons = dict[tuple[str, str], str]


def channel_verdicts(versions: Versions, finder: CandidateFinder) -> Iterator[ChannelVerdict]:
    """The verdict on each channel of both versions."""
    old_channels = channels(versions.old)
    unreadable = _unreadable_messages(versions, finder)
    for new in versions.new.contracts.channels:
        old = old_channels.get(new.name)
        if old is None or new.kind == "other":
            continue
        reasons: dict[str, list[str]] = {
            level: [
                unreadable[message, level]
                for message in new.messages
                if (message, level) in unreadable
            ]
            for level in BOTH
        }
        breaks = (
            *setting_breaks(versions, old, new),
            *traffic_breaks(versions, old, new, old_channels, {}),
        )
        for break_ in breaks:
            for level in break_.levels:
                reasons[level].append(break_.message)
        every = dict.fromkeys([*reasons[BACKWARD], *reasons[FORWARD]])
        yield ChannelVerdict(new.name, _order(reasons), tuple(every), versions.old.release.name)


def _order(reasons: dict[str, list[str]]) -> Order:
    if reasons[BACKWARD] and reasons[FORWARD]:
        return "neither"
    if reasons[BACKWARD]:
        return "producers first"
    return "consumers first" if reasons[FORWARD] else "either"


def _unreadable_messages(versions: Versions, finder: CandidateFinder) -> Reasons:
    """The reason for each message and direction in which consumers cannot read it."""
    revisions = Revisions(versions, ())
    reasons: Reasons = {}
    sources: dict[int, tuple[str, str]] = {}
    differences: list[Difference] = []
    for name, new in versions.new.contracts.messages.items():
        old = versions.old.contracts.messages.get(name)
        if old is None:
            continue
        if old.type != new.type or dataschema(versions.old, old) != dataschema(versions.new, new):
            for level in BOTH:
                reasons[name, level] = f"{name}: its type or `dataschema` has changed"
            continue
        for level in BOTH:
            for difference in _differences(versions, finder, revisions, old, new, level):
                sources[id(difference)] = name, level
                differences.append(difference)

    def is_known(difference: Difference) -> bool:
        return sources[id(difference)] in reasons

    for difference, decision in decide(versions, differences, is_known):
        if (witness := decision.witness) is not None:
            source = sources[id(difference)]
            reasons[source] = (
                f"{source[0]}: {difference.candidate.message}; {witness.rejected_by} consumers "
                f"reject {brief(witness.document)}"
            )
    return reasons


def _differences(
    versions: Versions,
    finder: CandidateFinder,
    revisions: Revisions,
    old: Message,
    new: Message,
    level: str,
) -> list[Difference]:
    """The differences of a payload that readers may reject, the nearest to its root first."""
    before = versions.old.contracts.definitions[old.payload].name
    after = versions.new.contracts.definitions[new.payload].name
    differences = [
        difference
        for difference in finder.find(before, after, level, through=True)
        # Older readers keep additions of a sender with a higher revision.
        if not (
            level == FORWARD
            and revisions.is_raised(after)
            and revisions.is_kept(difference.candidate, after)
        )
    ]
    return sorted(differences, key=lambda difference: len(difference.candidate.route))
