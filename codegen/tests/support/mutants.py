"""Makes small changes in modules, one at a time, to see whether a test detects them."""

import ast
import copy
import importlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from myspinbot_codegen.lint.lint_rule import LintRule

_SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.GtE,
    ast.GtE: ast.Lt,
    ast.Gt: ast.LtE,
    ast.LtE: ast.Gt,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
_EDGES: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
}
_SMOOTHING = frozenset({"casefold", "lower", "strip"})

# The kind of change, its subject, and the function that changes a copy of the node.
Change = tuple[str, str, Callable[[Any], object]]


@dataclass(frozen=True)
class Mutant:
    """A module of rules with one change: its location, its kind, and the resulting rules."""

    module: str
    place: str
    rules: dict[str, LintRule]


def make_rule_mutants(name: str) -> Iterator[Mutant]:
    """Yield every mutant of a module of rules."""
    module = importlib.import_module(f"myspinbot_codegen.lint.rules.{name}")
    for place, tree in mutate_module(module):
        rules = {rule.id: rule for rule in execute_tree(module, tree).RULES}
        yield Mutant(name, f"{name}: {place}", rules)


def mutate_module(module: ModuleType) -> Iterator[tuple[str, ast.Module]]:
    """Yield the source of a module with one change at a time, each with its description."""
    tree = parse_source(module)
    for index, node in enumerate(ast.walk(tree)):
        for kind, shown, change in _changes(node):
            result = copy.deepcopy(tree)
            change(list(ast.walk(result))[index])
            yield f"{kind}: {shown}", result


def parse_source(module: ModuleType) -> ast.Module:
    """Return the source of a module."""
    return ast.parse(Path(str(module.__file__)).read_text(encoding="utf-8"))


def execute_tree(module: ModuleType, tree: ast.Module) -> ModuleType:
    """Return a module of the same name with another source; other tests do not see it."""
    code = compile(ast.fix_missing_locations(tree), str(module.__file__), "exec")
    fresh = ModuleType(module.__name__)
    fresh.__dict__.update(__package__=module.__package__, __file__=module.__file__)
    exec(code, fresh.__dict__)  # it is our own code
    return fresh


def _changes(node: ast.AST) -> Iterator[Change]:
    for types, changes in _CHANGES:
        if isinstance(node, types):
            yield from changes(node)


def _comparisons(node: ast.Compare) -> Iterator[Change]:
    """Yield the opposite, the limit, and one of the two sides."""
    operator = type(node.ops[0])
    if len(node.ops) > 1 or _is_guard(node):
        return
    operators = [("negated", _SWAPPED[operator])]
    if operator in _EDGES:
        operators.append(("edge", _EDGES[operator]))
    if operator is ast.NotEq and _is_a(node.comparators[0], int):
        operators += [("only less", ast.Lt), ("only more", ast.Gt)]
    for kind, replacement in operators:

        def change(copied: ast.Compare, replacement: type[ast.cmpop] = replacement) -> None:
            copied.ops = [replacement()]

        yield kind, ast.unparse(node), change


def _conditions(node: ast.BoolOp) -> Iterator[Change]:
    """Yield a condition without one part, and `or` instead of `and`."""
    # An assertion for the type checker cannot be detected.
    guards = [_is_guard(value) for value in node.values]

    def swap(copied: ast.BoolOp) -> None:
        copied.op = ast.Or() if isinstance(copied.op, ast.And) else ast.And()

    if not any(guards):
        yield "and/or", ast.unparse(node), swap
    for index in [index for index, guard in enumerate(guards) if not guard]:

        def leave_out(copied: ast.BoolOp, index: int = index) -> None:
            del copied.values[index]
            if len(copied.values) == 1:
                copied.values *= 2

        yield f"without {index}", ast.unparse(node), leave_out


def _negations(node: ast.UnaryOp) -> Iterator[Change]:
    def drop(copied: ast.UnaryOp) -> None:
        copied.operand = ast.UnaryOp(ast.Not(), copied.operand)

    if isinstance(node.op, ast.Not):
        yield "not dropped", ast.unparse(node), drop


def _tables(node: ast.List | ast.Set | ast.Tuple | ast.Dict) -> Iterator[Change]:
    """Yield a table without one entry."""
    # A dictionary has `None` in place of the key of an unpacked mapping.
    keys = [key for key in node.keys if key] if isinstance(node, ast.Dict) else node.elts
    if not all(isinstance(key, ast.Constant) for key in keys):
        return
    for index, key in enumerate(keys):

        def drop(copied: Any, index: int = index) -> None:
            is_map = isinstance(copied, ast.Dict)
            lists: list[Any] = [copied.keys, copied.values] if is_map else [copied.elts]
            for entries in lists:
                del entries[index]

        yield "dropped", ast.unparse(key), drop


def _calls(node: ast.Call) -> Iterator[Change]:
    """Yield a string that is not normalized, or compared with a shorter one."""
    if not isinstance(node.func, ast.Attribute):
        return
    if node.func.attr in _SMOOTHING and not node.args:

        def leave(copied: Any) -> None:
            copied.func, copied.args = ast.Name("str", ast.Load()), [copied.func.value]

        yield "not called", ast.unparse(node), leave
    if node.func.attr in ("startswith", "endswith") and _is_a(node.args[0], str):

        def shorten(copied: Any) -> None:
            copied.args[0].value = copied.args[0].value[:-1]

        yield "shortened", ast.unparse(node), shorten


def _loops(node: ast.For) -> Iterator[Change]:
    """Yield a loop that ends where it should continue."""

    def end(copied: ast.For) -> None:
        for condition in _find_skips(copied):
            condition.body[-1] = ast.Break()

    if any(_find_skips(node)):
        yield "the end of a loop", ast.unparse(node).partition("\n")[0], end


def _find_skips(loop: ast.For) -> Iterator[ast.If]:
    for inner in loop.body:
        if isinstance(inner, ast.If) and isinstance(inner.body[-1], ast.Continue):
            yield inner


def _limits(node: ast.Assign) -> Iterator[Change]:
    """Yield a constant that is larger by one."""

    def raise_it(copied: ast.Assign) -> None:
        copied.value = ast.BinOp(copied.value, ast.Add(), ast.Constant(1))

    parts = [part for part in ast.walk(node.value) if not isinstance(part, ast.operator)]
    if all(isinstance(part, ast.BinOp) or _is_a(part, int) for part in parts):
        yield "one more", ast.unparse(node), raise_it


_CHANGES: list[tuple[Any, Callable[[Any], Iterator[Change]]]] = [
    (ast.Compare, _comparisons),
    (ast.BoolOp, _conditions),
    (ast.UnaryOp, _negations),
    (ast.List | ast.Set | ast.Tuple | ast.Dict, _tables),
    (ast.Call, _calls),
    (ast.For, _loops),
    (ast.Assign, _limits),
]


def _is_a(node: ast.AST, type_: type) -> bool:
    return isinstance(node, ast.Constant) and type(node.value) is type_


def _is_guard(node: ast.AST) -> bool:
    text = ast.unparse(node).removeprefix("not ")
    return text.startswith("isinstance(") or text.endswith((" is None", " is not None"))
