"""A pattern as a flat row of nodes: groups are dissolved, and alternatives joined where possible.

Used by `widths`, and by the comparison of patterns of two versions.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import takewhile

from myspinbot_codegen.spec.regex.parser import parse
from myspinbot_codegen.spec.regex.syntax import (
    LINE_TERMINATORS,
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

Row = tuple[Node, ...]


def flat(source: str) -> Row:
    """Parse a pattern into a row without groups, dots and sequences.

    The node of a `Repeat` and the branches of an `Alternation` are `Sequence`s of such rows.
    """
    return _flatten(parse(source))


def _flatten(node: Node) -> Row:
    match node:
        case Sequence(nodes):
            return tuple(part for inner in nodes for part in _flatten(inner))
        case Group(inner):
            return _flatten(inner)
        case Repeat(inner, least, most, quantifier):
            return (Repeat(Sequence(_flatten(inner)), least, most, quantifier),)
        case Alternation(branches):
            return _join([_flatten(branch) for branch in branches])
        case Mark.DOT:
            return (CharacterClass(LINE_TERMINATORS, negated=True),)
        case CharacterClass(members, negated):
            return (_class(members, negated=negated),)
    return (node,)


def _class(members: Iterable[str | Range], *, negated: bool = False) -> Literal | CharacterClass:
    unique = tuple(dict.fromkeys(members))
    if len(unique) == 1 and isinstance(unique[0], str) and not negated:
        return Literal(unique[0])
    return CharacterClass(unique, negated)


def _join(rows: list[Row]) -> Row:
    """Move a common beginning in front of the alternatives, and make one class of characters."""
    common = tuple(
        column[0]
        for column in takewhile(lambda column: len({*column}) == 1, zip(*rows, strict=False))
    )
    common = tuple(takewhile(lambda node: not isinstance(node, Repeat | Alternation), common))
    rest = [row[len(common) :] for row in rows]
    members: list[str | Range] = []
    for row in rest:
        match row:
            case (Literal(char),):
                members.append(char)
            case (CharacterClass(inner, negated=False),):
                members += inner
            case _:
                return (*common, Alternation(tuple(map(Sequence, rest))))
    return (*common, _class(members))
