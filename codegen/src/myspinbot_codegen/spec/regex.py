r"""Portable regular expressions.

The part of ECMA-262 that Python, Rust and JavaScript can match alike.

JSON Schema says ECMA-262; Python's `re` and Rust's `regex` read `$`, `.`, `\d`, `\w` and others
differently. A pattern is parsed here once and spelled for each engine; what cannot be spelled alike
is refused with the reason.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_CLASS_ESCAPES = {"d": "0-9", "w": "A-Za-z0-9_"}
_CONTROL_ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_SYNTAX = frozenset("^$\\.*+?()[]{}|/-")
_SPECIAL = frozenset("^$\\.*+?()[]{}|")
_CLASS_SPECIAL = frozenset("\\[]^-&~|")
_SHORT = 200
_MUCH = re.compile(r"\)\{|\{[0-9]{3}|,[0-9]{3}")
"""A group that is repeated a number of times, or anything that is a hundred times."""


class NotPortable(ValueError):
    """The pattern means different things to different engines, or nothing.

    The text says which part and why.
    """


@dataclass(frozen=True, slots=True)
class Pattern:
    """A portable pattern: as written, and as Python's `re` and Rust's `regex` spell it."""

    source: str
    python: str
    rust: str


def is_small(pattern: str) -> bool:
    """Whether a pattern is surely not too large for any engine."""
    return len(pattern) <= _SHORT and _MUCH.search(pattern) is None


def portable(source: str) -> Pattern:
    """Translate an ECMA-262 pattern. Raises `NotPortable`."""
    return Pattern(
        source,
        _Translator(source, end=r"\Z").translate(),
        _Translator(source, end=r"\z").translate(),
    )


class _Translator:
    """Recursive descent over one pattern, writing it for one engine.

    Only the spelling of `$` differs.
    """

    def __init__(self, source: str, *, end: str) -> None:
        self._source = source
        self._position = 0
        self._end = end

    def translate(self) -> str:
        result = self._alternatives()
        if self._position < len(self._source):
            raise self._refuse("unbalanced )")
        return result

    def _alternatives(self) -> str:
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return "|".join(branches)

    def _sequence(self) -> str:
        parts: list[str] = []
        while (char := self._peek()) and char not in "|)":
            atom, quantifiable = self._atom()
            parts.append(atom + self._quantifier(quantifiable=quantifiable))
        return "".join(parts)

    def _atom(self) -> tuple[str, bool]:
        char = self._next()
        match char:
            case "^":
                return "^", False
            case "$":
                return self._end, False
            case ".":
                return r"[^\n\r\u2028\u2029]", True
            case "(":
                return self._group(), True
            case "[":
                return self._class(), True
            case "\\":
                return self._escape(), True
            case "*" | "+" | "?" | "{" | "}" | "]":
                raise self._refuse(
                    f"{char} where nothing can be repeated; escape it to mean the character"
                )
        return self._literal(char), True

    def _group(self) -> str:
        if self._take("?") and not self._take(":"):
            raise self._refuse("look-around, named group or flag")
        body = self._alternatives()
        if not self._take(")"):
            raise self._refuse("unbalanced (")
        return f"(?:{body})"

    def _quantifier(self, *, quantifiable: bool) -> str:
        char = self._peek()
        if char not in ("*", "+", "?", "{"):
            return ""
        if not quantifiable:
            raise self._refuse("repeated anchor")
        self._next()
        result = char if char != "{" else self._counted()
        if self._take("?"):
            result += "?"
        if self._peek() in ("*", "+", "?", "{"):
            raise self._refuse("possessive or repeated quantifier")
        return result

    def _counted(self) -> str:
        closing = self._source.find("}", self._position)
        body = self._source[self._position : closing] if closing >= 0 else ""
        low, comma, high = body.partition(",")
        if not (
            low.isascii() and low.isdigit() and (high == "" or (high.isascii() and high.isdigit()))
        ):
            raise self._refuse(
                "{ that is no quantifier {n}, {n,} or {n,m}; escape it to mean the character"
            )
        if int(low) > 1000 or (high and not int(low) <= int(high) <= 1000):
            raise self._refuse("quantifier out of order or above 1000")
        self._position = closing + 1
        return "{" + f"{int(low)}{comma}{int(high) if high else ''}" + "}"

    def _escape(self) -> str:
        char = self._next()
        if char in _CLASS_ESCAPES:
            return f"[{_CLASS_ESCAPES[char]}]"
        if char in ("D", "W"):
            return f"[^{_CLASS_ESCAPES[char.lower()]}]"
        if char == "-":
            raise self._refuse("escape \\-, which is none outside a class")
        return self._literal(self._escaped_character(char))

    def _escaped_character(self, char: str) -> str:
        if char in _CONTROL_ESCAPES:
            return _CONTROL_ESCAPES[char]
        if char in _SYNTAX:
            return char
        if char == "u" and self._source[self._position : self._position + 1] != "{":
            digits = self._source[self._position : self._position + 4]
            if len(digits) == 4 and all(digit in "0123456789abcdefABCDEF" for digit in digits):
                self._position += 4
                if 0xD800 <= int(digits, 16) <= 0xDFFF:
                    raise self._refuse("surrogate; write the character itself")
                return chr(int(digits, 16))
        raise self._refuse(f"escape \\{char}, which engines read differently")

    def _class(self) -> str:
        negated = self._take("^")
        members: list[str] = []
        while not self._take("]"):
            low = self._class_member()
            if self._peek() == "-" and self._source[
                self._position + 1 : self._position + 2
            ] not in ("]", ""):
                self._next()
                high = self._class_member()
                if len(low) != 1 or len(high) != 1:
                    raise self._refuse("range with a class escape at one end")
                if low > high:
                    raise self._refuse("range out of order")
                members.append(f"{self._class_literal(low)}-{self._class_literal(high)}")
            else:
                members.append(low if len(low) > 1 else self._class_literal(low))
        if not members:
            raise self._refuse("empty class")
        return f"[{'^' if negated else ''}{''.join(members)}]"

    def _class_member(self) -> str:
        """One character, or the inside of a class escape, which is longer than one character."""
        char = self._next()
        if char != "\\":
            return char
        char = self._next()
        return _CLASS_ESCAPES[char] if char in _CLASS_ESCAPES else self._escaped_character(char)

    @staticmethod
    def _literal(char: str) -> str:
        if char in _SPECIAL:
            return "\\" + char
        return _visible(char)

    @staticmethod
    def _class_literal(char: str) -> str:
        if char in _CLASS_SPECIAL or char == "$":
            return "\\" + char
        return _visible(char)

    def _peek(self) -> str:
        return self._source[self._position : self._position + 1]

    def _next(self) -> str:
        char = self._peek()
        if not char:
            raise self._refuse("unfinished pattern")
        self._position += 1
        return char

    def _take(self, char: str) -> bool:
        if self._peek() != char:
            return False
        self._position += 1
        return True

    def _refuse(self, what: str) -> NotPortable:
        return NotPortable(f"{what} (at character {self._position} of {self._source!r})")


def _visible(char: str) -> str:
    """Spell what cannot be seen as an escape that both engines know."""
    if char.isprintable():
        return char
    return f"\\u{ord(char):04x}" if ord(char) < 0x10000 else f"\\U{ord(char):08x}"
