"""Texts that a pattern is found in, of several lengths and spellings. Used by `samples`.

The same ones every time: a witness should not change from run to run.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from random import Random
from typing import Any

from myspinbot_codegen.spec.regex import portable

# The standard parser of patterns, for which there are no types.
sre: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

_LONGEST = 400
_TRIES = 120
_REPEATS = 6


@cache
def texts(pattern: str, count: int = 40) -> tuple[str, ...]:
    """Texts that an ECMA pattern is found in; short ones first."""
    compiled = re.compile(portable(pattern).python)
    found: dict[str, None] = {}
    for number in range(_TRIES):
        random = Random(number)  # noqa: S311  # no secrets
        text = _Writer(random, extra=number // 4).write(parser.parse(compiled.pattern))
        if len(text) <= _LONGEST and compiled.search(text):
            found[text] = None
        if len(found) >= count:
            break
    return tuple(sorted(found, key=lambda text: (len(text), text)))


class _Writer:
    """Writes one text along a parsed pattern; `extra` is how often more than need be it repeats."""

    def __init__(self, random: Random, extra: int) -> None:
        self._random = random
        self._extra = extra

    def write(self, parts: Any) -> str:
        return "".join(self._part(kind, value) for kind, value in parts)

    def _part(self, kind: Any, value: Any) -> str:
        if kind is sre.LITERAL:
            return chr(value)
        if kind is sre.NOT_LITERAL:
            return "a" if value != ord("a") else "b"
        if kind is sre.ANY:
            return self._random.choice("aZ0")
        if kind is sre.IN:
            return self._member(value)
        if kind is sre.BRANCH:
            return self.write(self._random.choice(value[1]))
        if kind is sre.SUBPATTERN:
            return self.write(value[3])
        if kind in (sre.MAX_REPEAT, sre.MIN_REPEAT):
            least, most, inner = value
            times = min(least + self._times(), int(most), least + _LONGEST)
            return "".join(self.write(inner) for _ in range(times))
        return ""

    def _times(self) -> int:
        return self._extra if self._extra > _REPEATS else self._random.randint(0, self._extra)

    def _member(self, members: list[tuple[Any, Any]]) -> str:
        if members[0][0] is sre.NEGATE:
            outside = [char for char in "aA0 -_é" if not any(_has(item, char) for item in members)]
            return self._random.choice(outside or ["\u00fc"])
        kind, value = self._random.choice(members)
        if kind is sre.RANGE:
            return chr(self._random.choice((value[0], value[1], self._random.randint(*value))))
        return chr(value) if kind is sre.LITERAL else "a"


def _has(member: tuple[Any, Any], char: str) -> bool:
    kind, value = member
    if kind is sre.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    return kind is sre.LITERAL and bool(value == ord(char))
