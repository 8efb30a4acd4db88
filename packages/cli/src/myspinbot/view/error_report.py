"""Prints errors: what was expected, what was found, and how to fix it."""

from collections.abc import Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from myspinbot.client.api_errors import ApiProblem, InvalidDocument
from myspinbot.errors import CommandError
from myspinbot_contracts import ErrorInfo, Problem, given, present


def print_error(console: Console, error: CommandError) -> None:
    """Print the error that ends a command."""
    console.print(Text.assemble(("✗ ", "bad"), (error.message, "bold")))
    if isinstance(error, ApiProblem):
        _print_problem(console, error.problem)
        return
    if isinstance(error, InvalidDocument):
        _print_errors(console, error.errors, "the whole document")
        return
    if error.detail:
        console.print(Padding(Text(error.detail, "idle"), (1, 2)))
    console.print(Padding(Text(error.hint), (0, 2)))


def describe(info: ErrorInfo) -> RenderableType:
    """Return an error with all its properties, one per line."""
    headline = Text.assemble((info.message, "bold"), (f"  {info.code}", "idle"))
    return Group(headline, _details(info, "pointer", "expected", "found", "hint"))


def _details(info: ErrorInfo, *names: str) -> RenderableType:
    details = Table.grid(padding=(0, 1))
    details.add_column(style="idle", no_wrap=True)
    details.add_column(overflow="fold")
    for name in names:
        value = getattr(info, name)
        # Some messages already contain the value.
        if present(value) and value and value not in info.message:
            details.add_row("to do" if name == "hint" else name, Text(value))
    return details if details.row_count else Group()


def _print_problem(console: Console, problem: Problem) -> None:
    console.print(Padding(Text(problem.detail), (0, 2)))
    _print_errors(console, problem.errors, "the whole request")
    reference = Text(f"{problem.code} · HTTP {problem.status} · {problem.instance}", "idle")
    console.print(Padding(reference, (1, 2, 0, 2)))


def _print_errors(console: Console, errors: Sequence[ErrorInfo], root: str) -> None:
    for info in errors:
        headline = Text.assemble((given(info.pointer, "") or root, "accent"), f"  {info.message}")
        details = _details(info, "expected", "found", "hint")
        console.print(Padding(Group(headline, Padding(details, (0, 2))), (1, 2, 0, 2)))
