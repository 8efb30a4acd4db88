"""Strings that match a pattern, of several lengths. Used by the comparison and by `samples`.

They are the same in every run, so that a witness does not change.
"""

from __future__ import annotations

import re
from functools import cache
from random import Random

from myspinbot_codegen.spec.regex import portable
from myspinbot_codegen.spec.regex.flatten import Row, flat
from myspinbot_codegen.spec.regex.syntax import (
    Alternation,
    CharacterClass,
    Literal,
    Node,
    Repeat,
    Sequence,
)

_LONGEST = 400
_TRIES = 120
_REPEATS = 6


@cache
def pattern_samples(pattern: str, count: int = 40) -> tuple[str, ...]:
    """Strings that match an ECMA pattern; short ones first."""
    compiled = re.compile(portable(pattern).python)
    row = flat(pattern)
    samples: dict[str, None] = {}
    for number in range(_TRIES):
        random = Random(number)  # noqa: S311  # no secrets
        text = _Writer(random, extra=number // 4).write(row)
        if len(text) <= _LONGEST and compiled.search(text):
            samples[text] = None
        if len(samples) >= count:
            break
    return tuple(sorted(samples, key=lambda text: (len(text), text)))


class _Writer:
    """Writes one string along a pattern, with up to `extra` further repeats."""

    def __init__(self, random: Random, extra: int) -> None:
        self._random = random
        self._extra = extra

    def write(self, row: Row) -> str:
        return "".join(map(self._write_node, row))

    def _write_node(self, node: Node) -> str:
        match node:
            case Literal(char):
                return char
            case CharacterClass():
                return self._member(node)
            case Sequence(row):
                return self.write(row)
            case Alternation(branches):
                return self._write_node(self._random.choice(branches))
            case Repeat(inner, least, most):
                times = min(least + self._times(), least + _LONGEST)
                times = times if most is None else min(times, most)
                return "".join(self._write_node(inner) for _ in range(times))
        return ""

    def _times(self) -> int:
        return self._extra if self._extra > _REPEATS else self._random.randint(0, self._extra)

    def _member(self, node: CharacterClass) -> str:
        if node.negated and len(node.members) == 1 and isinstance(node.members[0], str):
            return "b" if node.members == ("a",) else "a"
        if node.negated:
            outside = [
                char for char in "aA0 -_é" if not any(char in member for member in node.members)
            ]
            return self._random.choice(outside or ["\u00fc"])
        member = self._random.choice(node.members)
        if isinstance(member, str):
            return member
        low, high = ord(member.low), ord(member.high)
        return chr(self._random.choice((low, high, self._random.randint(low, high))))
