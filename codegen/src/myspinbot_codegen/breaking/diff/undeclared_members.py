"""Members that neither version names: what the writers say about them, and names for them.

Used by `objects` and `samples`. All such names are told apart by the patterns that they are found
in, so that a few of them stand for all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import product

from myspinbot_codegen.breaking.diff.constraints import Conj, Node
from myspinbot_codegen.breaking.diff.patterns import apart, covers, everywhere, matches
from myspinbot_codegen.breaking.witness.pattern_samples import texts

_PLAIN = ("extra", "x", "Extra1", "0", "extra_2", "é", "-", "a b")
_MOST_TEXTS = 12

Region = tuple[Conj, list[str]]


def unmatched(one: Conj, declared: Collection[str], patterns: Collection[str]) -> Iterator[Region]:
    """Members that readers neither declare nor have a pattern for.

    For each kind of them what is surely said, and names where some are found.
    """
    if any(map(everywhere, patterns)):
        return
    mentioned = {*one.names("properties"), *declared}

    def is_other(name: str) -> bool:
        return name not in mentioned and not _found(patterns, name)

    counted_out = one.keys().values
    if counted_out is not None:
        yield from ((one.member(name), [name]) for name in counted_out if is_other(name))
        return
    own = one.names("patternProperties")
    if not any(map(everywhere, own)):
        free = [name for name in plain_names(one) if is_other(name) and not _found(own, name)]
        yield one.members(()), free
    for pattern in own:
        if not any(covers(other, pattern) for other in patterns):
            yield one.members({pattern}), [name for name in texts(pattern) if is_other(name)]


def matched(one: Conj, pattern: str) -> Iterator[Region]:
    """The same for members that writers do not name, and that a pattern of readers is found in."""
    mentioned = one.names("properties")
    names = [name for name in texts(pattern) if name not in mentioned]
    own = one.names("patternProperties")
    holding = {other for other in own if covers(other, pattern)}
    if holding:
        yield one.members(holding), names
    else:
        yield one.members(()), [name for name in names if not _found(own, name)]
    for other in own:
        if other in holding or apart(other, pattern):
            continue
        both = [
            name
            for name in (*names, *texts(other), *_joined(pattern, other))
            if name not in mentioned and matches(pattern, name) and matches(other, name)
        ]
        yield one.members({*holding, other}), both


def fresh_names(one: Conj, two: Node) -> Iterator[str]:
    """Names that neither version mentions, and names for the patterns of both."""
    mentioned = {*one.names("properties"), *two.words.get("properties", {})}
    patterns = {**one.names("patternProperties"), **dict(two.words.get("patternProperties", {}))}
    free = (name for name in plain_names(one) if not _found(patterns, name))
    first = next((name for name in free if name not in mentioned), None)
    if first is not None:
        yield first
    for pattern in patterns:
        yield from (text for text in texts(pattern, 3) if text not in mentioned)


def plain_names(one: Conj) -> list[str]:
    """A few names, those first that the writers allow."""
    asked = one.keys().stated("pattern")
    found = [*_PLAIN, *(text for pattern in asked for text in texts(pattern, 3))]
    return sorted(found, key=lambda name: not all(matches(pattern, name) for pattern in asked))


def _found(patterns: Collection[str], name: str) -> bool:
    return any(matches(pattern, name) for pattern in patterns)


def _joined(one: str, two: str) -> Iterator[str]:
    pairs = product(texts(one)[:_MOST_TEXTS], texts(two)[:_MOST_TEXTS])
    for first, second in pairs:
        yield first + second
        yield second + first
