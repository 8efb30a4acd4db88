"""Lays out Python expressions within the width of a line.

Used by the `pydantic` target for types, which nest deeper than a line is wide.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDTH = 100
_STEP = 4


@dataclass(frozen=True, slots=True)
class Brackets:
    """A subscript or a call, with its opening bracket and its items."""

    opening: str
    items: tuple[Expression, ...]

    @property
    def closing(self) -> str:
        """The bracket that closes the opening one."""
        return "]" if self.opening.endswith("[") else ")"


@dataclass(frozen=True, slots=True)
class Either:
    """Types joined by `|`."""

    branches: tuple[Expression, ...]


Expression = str | Brackets | Either
"""Python source that can be broken into lines."""


def subscript(name: str, *items: Expression) -> Brackets:
    """Return `name[items]`."""
    return Brackets(f"{name}[", items)


def call(name: str, *items: Expression) -> Brackets:
    """Return `name(items)`."""
    return Brackets(f"{name}(", items)


def either(*branches: Expression) -> Expression:
    """Return the branches joined by `|`, without unions within unions."""
    flat: list[Expression] = []
    for branch in branches:
        flat += branch.branches if isinstance(branch, Either) else (branch,)
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else Either(unique)


def annotate(inner: Expression, *metadata: Expression) -> Expression:
    """Return a type with metadata; metadata of an annotated type is added to the existing one."""
    if not metadata:
        return inner
    if isinstance(inner, Brackets) and inner.opening == "Annotated[":
        return Brackets(inner.opening, (*inner.items, *metadata))
    return subscript("Annotated", inner, *metadata)


def flat(expression: Expression) -> str:
    """Return the source in one line."""
    match expression:
        case str():
            return expression
        case Brackets(opening, items):
            return f"{opening}{', '.join(map(flat, items))}{expression.closing}"
        case Either(branches):
            return " | ".join(map(flat, branches))


def lay_out(expression: Expression, *, indent: int, before: int, after: int = 0) -> str:
    """Return the source in as few lines as possible.

    `indent` is the indent of the statement, `before` and `after` are the widths of the other parts
    of its line. A string that cannot be broken may be too long.
    """
    line = flat(expression)
    if before + len(line) + after <= WIDTH or isinstance(expression, str):
        return line
    if isinstance(expression, Either):
        inner = indent + _STEP
        return f"(\n{' ' * inner}{_lay_out_item(expression, inner)}\n{' ' * indent})"
    return _break(expression, indent)


def _break(brackets: Brackets, indent: int) -> str:
    inner = indent + _STEP
    start, end = " " * inner, " " * indent
    together = ", ".join(map(flat, brackets.items))
    if inner + len(together) <= WIDTH:
        return f"{brackets.opening}\n{start}{together}\n{end}{brackets.closing}"
    items = "".join(f"{start}{_lay_out_item(part, inner)},\n" for part in brackets.items)
    return f"{brackets.opening}\n{items}{end}{brackets.closing}"


def _lay_out_item(part: Expression, indent: int) -> str:
    if isinstance(part, Either) and indent + len(flat(part)) >= WIDTH:
        branches = [lay_out(branch, indent=indent, before=indent + 2) for branch in part.branches]
        return f"\n{' ' * indent}| ".join(branches)
    return lay_out(part, indent=indent, before=indent, after=1)
