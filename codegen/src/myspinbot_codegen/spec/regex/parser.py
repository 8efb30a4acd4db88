"""The parser of portable patterns."""

from __future__ import annotations

import string
from collections.abc import Mapping

from myspinbot_codegen.spec.regex.syntax import (
    DIGIT,
    WORD,
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

_CLASS_ESCAPES: Mapping[str, tuple[str | Range, ...]] = {"d": DIGIT, "w": WORD}
_CONTROL_ESCAPES = {"t": "\t", "n": "\n", "r": "\r", "f": "\f", "v": "\v"}
_SYNTAX = frozenset("^$\\.*+?()[]{}|/-")
_LIMITS = {"*": (0, None), "+": (1, None), "?": (0, 1)}
_MOST_REPEATS = 1000


class NotPortable(ValueError):
    """The pattern means different things to different engines, or nothing.

    The message says which part and why.
    """


def parse(source: str) -> Node:
    """Parse an ECMA-262 pattern.

    Raises:
        NotPortable: Engines would read a part of it differently, or not at all.
    """
    return _Parser(source).parse()


class _Parser:
    """Recursive descent over one pattern."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._position = 0

    def parse(self) -> Node:
        result = self._alternation()
        if self._position < len(self._source):
            raise self._error("unbalanced )")
        return result

    def _alternation(self) -> Node:
        branches = [self._sequence()]
        while self._take("|"):
            branches.append(self._sequence())
        return branches[0] if len(branches) == 1 else Alternation(tuple(branches))

    def _sequence(self) -> Node:
        nodes: list[Node] = []
        while (char := self._peek()) and char not in "|)":
            nodes.append(self._repeat(self._atom()))
        return Sequence(tuple(nodes))

    def _atom(self) -> Node:
        char = self._next()
        match char:
            case "^" | "$" | ".":
                return Mark(char)
            case "(":
                return self._group()
            case "[":
                return self._class()
            case "\\":
                return self._escape()
            case "*" | "+" | "?" | "{" | "}" | "]":
                raise self._error(
                    f"{char} where nothing can be repeated; escape it to mean the character"
                )
        return Literal(char)

    def _group(self) -> Node:
        if self._take("?") and not self._take(":"):
            raise self._error("look-around, named group or flag")
        body = self._alternation()
        if not self._take(")"):
            raise self._error("unbalanced (")
        return Group(body)

    def _repeat(self, node: Node) -> Node:
        char = self._peek()
        if char not in ("*", "+", "?", "{"):
            return node
        if node in (Mark.START, Mark.END):
            raise self._error("repeated anchor")
        self._next()
        if char == "{":
            least, most, quantifier = self._limits()
        else:
            (least, most), quantifier = _LIMITS[char], char
        if self._take("?"):
            quantifier += "?"
        if self._peek() in ("*", "+", "?", "{"):
            raise self._error("possessive or repeated quantifier")
        return Repeat(node, least, most, quantifier)

    def _limits(self) -> tuple[int, int | None, str]:
        closing = self._source.find("}", self._position)
        body = self._source[self._position : closing] if closing >= 0 else ""
        low, comma, high = body.partition(",")
        if not (_is_number(low) and (high == "" or _is_number(high))):
            raise self._error(
                "{ that is not a quantifier {n}, {n,} or {n,m}; escape it to mean the character"
            )
        least, most = int(low), int(high) if high else None
        if least > _MOST_REPEATS or (most is not None and not least <= most <= _MOST_REPEATS):
            raise self._error(f"quantifier out of order or above {_MOST_REPEATS}")
        self._position = closing + 1
        quantifier = f"{{{least}{comma}{'' if most is None else most}}}"
        return least, most if comma else least, quantifier

    def _escape(self) -> Node:
        char = self._next()
        if members := _CLASS_ESCAPES.get(char.lower()):
            return CharacterClass(members, negated=char.isupper())
        if char == "-":
            raise self._error("escape \\-, which is allowed only inside a class")
        return Literal(self._escaped_character(char))

    def _escaped_character(self, char: str) -> str:
        if char in _CONTROL_ESCAPES:
            return _CONTROL_ESCAPES[char]
        if char in _SYNTAX:
            return char
        if char == "u" and self._source[self._position : self._position + 1] != "{":
            digits = self._source[self._position : self._position + 4]
            if len(digits) == 4 and all(digit in string.hexdigits for digit in digits):
                self._position += 4
                if 0xD800 <= int(digits, 16) <= 0xDFFF:
                    raise self._error("surrogate; write the character itself")
                return chr(int(digits, 16))
        raise self._error(f"escape \\{char}, which engines read differently")

    def _class(self) -> Node:
        negated = self._take("^")
        members: list[str | Range] = []
        while not self._take("]"):
            low = self._class_member()
            if self._peek() == "-" and self._source[
                self._position + 1 : self._position + 2
            ] not in ("]", ""):
                self._next()
                high = self._class_member()
                if not (isinstance(low, str) and isinstance(high, str)):
                    raise self._error("range with a class escape at one end")
                if low > high:
                    raise self._error("range out of order")
                members.append(Range(low, high))
            elif isinstance(low, str):
                members.append(low)
            else:
                members += low
        if not members:
            raise self._error("empty class")
        return CharacterClass(tuple(members), negated)

    def _class_member(self) -> str | tuple[str | Range, ...]:
        """One character, or the members of a class escape."""
        char = self._next()
        if char != "\\":
            return char
        char = self._next()
        return _CLASS_ESCAPES.get(char) or self._escaped_character(char)

    def _peek(self) -> str:
        return self._source[self._position : self._position + 1]

    def _next(self) -> str:
        char = self._peek()
        if not char:
            raise self._error("unfinished pattern")
        self._position += 1
        return char

    def _take(self, char: str) -> bool:
        if self._peek() != char:
            return False
        self._position += 1
        return True

    def _error(self, reason: str) -> NotPortable:
        return NotPortable(f"{reason} (at character {self._position} of {self._source!r})")


def _is_number(digits: str) -> bool:
    return digits.isascii() and digits.isdigit()
