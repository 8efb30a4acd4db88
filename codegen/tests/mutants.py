"""Changes lint rules a little, one place at a time, to see whether a test would tell."""

import ast
import copy
import importlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from myspinbot_codegen.lint import registry
from myspinbot_codegen.lint.registry import Rule

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


@dataclass(frozen=True)
class Mutant:
    """A module of rules with one change: where it is, what was done, and the rules that result."""

    module: str
    place: str
    rules: dict[str, Rule]


def mutants(name: str) -> Iterator[Mutant]:
    """Every mutant of a module of rules."""
    module = importlib.import_module(f"myspinbot_codegen.lint.rules.{name}")
    source = Path(str(module.__file__)).read_text(encoding="utf-8")
    tree = ast.parse(source)
    for index, node in enumerate(ast.walk(tree)):
        for kind in _kinds(node):
            changed = copy.deepcopy(tree)
            target = list(ast.walk(changed))[index]
            before = ast.unparse(target)
            _change(target, kind)
            yield Mutant(name, f"{name}: {kind}: {before}", _rules(module, changed))


def _kinds(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and not _is_guard(node):
        yield "negated"
        if type(node.ops[0]) in _EDGES:
            yield "edge"
    elif isinstance(node, ast.BoolOp):
        # What only tells the type checker what is known anyway cannot be missed.
        guards = [_is_guard(value) for value in node.values]
        if not any(guards):
            yield "and/or"
        yield from (f"without {index}" for index, guard in enumerate(guards) if not guard)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield "not dropped"


def _is_guard(node: ast.AST) -> bool:
    text = ast.unparse(node).removeprefix("not ")
    return text.startswith("isinstance(") or text.endswith((" is None", " is not None"))


def _change(node: ast.AST, kind: str) -> None:
    if isinstance(node, ast.Compare):
        table = _EDGES if kind == "edge" else _SWAPPED
        node.ops[0] = table[type(node.ops[0])]()
    elif isinstance(node, ast.BoolOp):
        if kind == "and/or":
            node.op = ast.Or() if isinstance(node.op, ast.And) else ast.And()
        else:
            del node.values[int(kind.rpartition(" ")[2])]
            if len(node.values) == 1:
                node.values = [node.values[0], node.values[0]]
    elif isinstance(node, ast.UnaryOp):
        node.op, node.operand = ast.Not(), ast.UnaryOp(ast.Not(), node.operand)
        ast.fix_missing_locations(node)


def _rules(module: ModuleType, tree: ast.Module) -> dict[str, Rule]:
    """The rules that a changed module registers, apart from those of everybody."""
    code = compile(ast.fix_missing_locations(tree), str(module.__file__), "exec")
    known = dict(registry._RULES)
    registry._RULES.clear()
    try:
        fresh = ModuleType(module.__name__)
        fresh.__dict__.update(__package__=module.__package__, __file__=module.__file__)
        exec(code, fresh.__dict__)  # it is our own code
        return dict(registry._RULES)
    finally:
        registry._RULES.clear()
        registry._RULES.update(known)
