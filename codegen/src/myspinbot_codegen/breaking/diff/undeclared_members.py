"""Members that neither version declares: the constraints on them, and names for them.

Used by `object_changes` and `samples`. A region holds the names that match the same patterns, so
that a few names represent all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import product

from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.diff.pattern_overlap import (
    covers,
    disjoint_patterns,
    matches,
    matches_everything,
)
from myspinbot_codegen.breaking.diff.pattern_samples import pattern_samples
from myspinbot_codegen.breaking.versions import Node

_PLAIN_NAMES = ("extra", "x", "Extra1", "0", "extra_2", "é", "-", "a b")
_MOST_SAMPLES = 12

Region = tuple[Constraints, list[str]]


def regions_of_others(
    writers: Constraints, declared: Collection[str], patterns: Collection[str]
) -> Iterator[Region]:
    """Regions of members that readers neither declare nor have a pattern for.

    Each has the certain constraints of the writers, and names as far as some are known.
    """
    if any(map(matches_everything, patterns)):
        return
    mentioned = {*writers.names_in("properties"), *declared}

    def is_free(name: str) -> bool:
        return name not in mentioned and not _matches_any(patterns, name)

    listed = writers.member_names().values
    if listed is not None:
        yield from ((writers.member(name), [name]) for name in listed if is_free(name))
        return
    own = writers.names_in("patternProperties")
    if not any(map(matches_everything, own)):
        names = plain_names(writers)
        yield writers.members(()), [n for n in names if is_free(n) and not _matches_any(own, n)]
    for pattern in own:
        if not any(covers(known, pattern) for known in patterns):
            names = [name for name in pattern_samples(pattern) if is_free(name)]
            yield writers.members({pattern}), names


def regions_of(writers: Constraints, pattern: str) -> Iterator[Region]:
    """Regions of members that writers do not declare, and that a pattern of the readers matches."""
    mentioned = writers.names_in("properties")
    names = [name for name in pattern_samples(pattern) if name not in mentioned]
    own = writers.names_in("patternProperties")
    covering = {known for known in own if covers(known, pattern)}
    if covering:
        yield writers.members(covering), names
    else:
        yield writers.members(()), [name for name in names if not _matches_any(own, name)]
    for known in own:
        if known in covering or disjoint_patterns(known, pattern):
            continue
        both = [
            name
            for name in (*names, *pattern_samples(known), *_joined_samples(pattern, known))
            if name not in mentioned and matches(pattern, name) and matches(known, name)
        ]
        yield writers.members({*covering, known}), both


def fresh_names(writers: Constraints, readers: Node) -> Iterator[str]:
    """Names that neither version declares, and names that match the patterns of both."""
    mentioned = {*writers.names_in("properties"), *readers.keywords.get("properties", {})}
    patterns = {
        **writers.names_in("patternProperties"),
        **dict(readers.keywords.get("patternProperties", {})),
    }
    free = (name for name in plain_names(writers) if not _matches_any(patterns, name))
    first = next((name for name in free if name not in mentioned), None)
    if first is not None:
        yield first
    for pattern in patterns:
        yield from (name for name in pattern_samples(pattern, 3) if name not in mentioned)


def plain_names(writers: Constraints) -> list[str]:
    """A few names; those that the writers allow come first."""
    patterns = writers.member_names().values_of("pattern")
    names = [*_PLAIN_NAMES, *(name for word in patterns for name in pattern_samples(word, 3))]
    return sorted(names, key=lambda name: not all(matches(word, name) for word in patterns))


def _matches_any(patterns: Collection[str], name: str) -> bool:
    return any(matches(pattern, name) for pattern in patterns)


def _joined_samples(left: str, right: str) -> Iterator[str]:
    samples = (pattern_samples(pattern)[:_MOST_SAMPLES] for pattern in (left, right))
    for first, second in product(*samples):
        yield first + second
        yield second + first
