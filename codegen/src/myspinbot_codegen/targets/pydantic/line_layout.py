"""Lays out Python expressions within the width of a line.

Used by the `pydantic` target for types, which nest deeper than a line is wide.
"""

from __future__ import annotations

from dataclasses import dataclass

WIDTH = 100
_STEP = 4


@dataclass(frozen=True, slots=True)
class Brackets:
    """A subscript or a call: what opens it, what stands in it, what closes it."""

    opening: str
    items: tuple[Expression, ...]

    @property
    def closing(self) -> str:
        """The bracket that goes with the one at the end of the opening."""
        return "]" if self.opening.endswith("[") else ")"


@dataclass(frozen=True, slots=True)
class Either:
    """Types joined by `|`."""

    branches: tuple[Expression, ...]


Expression = str | Brackets | Either
"""Python source, as far as it can be broken into lines."""


def subscript(name: str, *items: Expression) -> Brackets:
    """`name[items]`."""
    return Brackets(f"{name}[", items)


def call(name: str, *items: Expression) -> Brackets:
    """`name(items)`."""
    return Brackets(f"{name}(", items)


def either(*branches: Expression) -> Expression:
    """The branches joined by `|`; unions within unions are one."""
    flat: list[Expression] = []
    for branch in branches:
        flat += branch.branches if isinstance(branch, Either) else (branch,)
    unique = tuple(dict.fromkeys(flat))
    return unique[0] if len(unique) == 1 else Either(unique)


def annotated(inner: Expression, *metadata: Expression) -> Expression:
    """The type with metadata; metadata of metadata is one."""
    if not metadata:
        return inner
    if isinstance(inner, Brackets) and inner.opening == "Annotated[":
        return Brackets(inner.opening, (*inner.items, *metadata))
    return subscript("Annotated", inner, *metadata)


def flat(expression: Expression) -> str:
    """The source in one line."""
    match expression:
        case str():
            return expression
        case Brackets(opening, items):
            return f"{opening}{', '.join(map(flat, items))}{expression.closing}"
        case Either(branches):
            return " | ".join(map(flat, branches))


def lay_out(expression: Expression, *, indent: int, before: int, after: int = 0) -> str:
    """The source in as many lines as it takes.

    `indent` is that of the statement, `before` and `after` are the widths of what stands in the
    same line. A text that nothing can break is left as long as it is.
    """
    line = flat(expression)
    if before + len(line) + after <= WIDTH or isinstance(expression, str):
        return line
    if isinstance(expression, Either):
        inner = indent + _STEP
        return f"(\n{' ' * inner}{_item(expression, inner)}\n{' ' * indent})"
    return _broken(expression, indent)


def _broken(brackets: Brackets, indent: int) -> str:
    inner = indent + _STEP
    start, end = " " * inner, " " * indent
    together = ", ".join(map(flat, brackets.items))
    if inner + len(together) <= WIDTH:
        return f"{brackets.opening}\n{start}{together}\n{end}{brackets.closing}"
    items = "".join(f"{start}{_item(item, inner)},\n" for item in brackets.items)
    return f"{brackets.opening}\n{items}{end}{brackets.closing}"


def _item(item: Expression, indent: int) -> str:
    if isinstance(item, Either) and indent + len(flat(item)) >= WIDTH:
        branches = [lay_out(branch, indent=indent, before=indent + 2) for branch in item.branches]
        return f"\n{' ' * indent}| ".join(branches)
    return lay_out(item, indent=indent, before=indent, after=1)
