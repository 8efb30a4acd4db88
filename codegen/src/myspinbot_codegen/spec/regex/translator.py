"""The translation of a portable pattern for each engine."""

from __future__ import annotations

import re
from dataclasses import dataclass

from myspinbot_codegen.spec.regex.parser import parse
from myspinbot_codegen.spec.regex.syntax import (
    Alternation,
    CharacterClass,
    Group,
    Literal,
    Mark,
    Node,
    Range,
    Repeat,
    Sequence,
)

_SPECIAL = frozenset("^$\\.*+?()[]{}|")
_CLASS_SPECIAL = frozenset("\\[]^-&~|$")
_SHORT = 200
_MUCH = re.compile(r"\)\{|\{[0-9]{3}|,[0-9]{3}")
"""A group that is repeated a number of times, or anything that is a hundred times."""
_END = "\0"
"""Stands for the end of the string; as a character it would be escaped."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A portable pattern: its source, and its translations for Python's `re` and Rust's `regex`."""

    source: str
    python: str
    rust: str


def is_small(pattern: str) -> bool:
    """Return whether a pattern is surely not too large for any engine."""
    return len(pattern) <= _SHORT and _MUCH.search(pattern) is None


def portable(source: str) -> Pattern:
    """Translate an ECMA-262 pattern.

    Raises:
        NotPortable: Engines would read a part of it differently, or not at all.
    """
    translation = _translate(parse(source))
    return Pattern(source, translation.replace(_END, r"\Z"), translation.replace(_END, r"\z"))


def _translate(node: Node) -> str:
    """Write a node for both engines, with `_END` for the end of the string."""
    match node:
        case Mark.START:
            return "^"
        case Mark.END:
            return _END
        case Literal(char):
            return f"\\{char}" if char in _SPECIAL else _visible(char)
        case Mark.DOT:
            return r"[^\n\r\u2028\u2029]"
        case CharacterClass(members, negated):
            return f"[{'^' if negated else ''}{''.join(map(_member, members))}]"
        case Repeat(inner, quantifier=quantifier):
            return _translate(inner) + quantifier
        case Sequence(nodes):
            return "".join(map(_translate, nodes))
        case Alternation(branches):
            return "|".join(map(_translate, branches))
        case Group(inner):
            return f"(?:{_translate(inner)})"


def _member(member: str | Range) -> str:
    if isinstance(member, Range):
        return f"{_member(member.low)}-{_member(member.high)}"
    return f"\\{member}" if member in _CLASS_SPECIAL else _visible(member)


def _visible(char: str) -> str:
    """Write a character that cannot be seen as an escape that both engines know."""
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
