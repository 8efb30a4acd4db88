"""Puts the exact types into generated modules, at places found on the syntax tree.

Used by the `pydantic` target.

Placeholders are replaced by what `lowering` noted for them, their definitions go away, and the
imports are written anew from the names that the module then uses.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from .generate import SUPPORT_MODULE, format_module
from .lowering import PLACEHOLDER, Inline

_KNOWN_NAMES = {
    "Annotated": "typing",
    "Any": "typing",
    "Field": "pydantic",
    "Integer": SUPPORT_MODULE,
    "JsonMembers": SUPPORT_MODULE,
    "JsonValue": SUPPORT_MODULE,
    "Matches": SUPPORT_MODULE,
    "Number": SUPPORT_MODULE,
    "OneOf": SUPPORT_MODULE,
    "Secret": SUPPORT_MODULE,
    "StrictBool": "pydantic",
    "UniqueItems": SUPPORT_MODULE,
}


def finish_module(
    text: str, *, header: str, docstring: str, depth: int, inlines: Mapping[str, Inline]
) -> str:
    """Return the finished text of a module that lies `depth` folders below the output folder."""
    source = _Source(text)
    statements = list(_own_statements(source.tree.body))
    expander = _Expander(source, inlines)
    body = "".join(_gap(statement) + expander.statement(statement) for statement in statements)
    imports = _imports(source.tree, body, depth)
    code = f'"""{docstring}"""\n\nfrom __future__ import annotations\n\n{imports}{body}\n'
    return header + format_module(code)


def _gap(statement: ast.stmt) -> str:
    """What separates a statement from the one before; a docstring follows its alias at once."""
    return "\n" if isinstance(statement, ast.Expr) else "\n\n\n"


class _Source:
    """A module's text, with its syntax tree and the text of each node."""

    def __init__(self, text: str) -> None:
        self.tree = ast.parse(text)
        self._lines = text.encode().splitlines(keepends=True)
        self._starts = [0]
        for line in self._lines:
            self._starts.append(self._starts[-1] + len(line))
        self._bytes = text.encode()

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        """Where a node begins and ends, in bytes."""
        if node.end_lineno is None or node.end_col_offset is None:
            raise AssertionError("nodes of parsed text have an end")
        return (
            self._starts[node.lineno - 1] + node.col_offset,
            self._starts[node.end_lineno - 1] + node.end_col_offset,
        )

    def replaced(
        self, node: ast.expr | ast.stmt, edits: list[tuple[ast.expr | ast.stmt, str]]
    ) -> str:
        """The text of a node with some of the nodes in it replaced."""
        start, end = self.span(node)
        parts: list[bytes] = []
        for inner, replacement in sorted(edits, key=lambda edit: self.span(edit[0])):
            low, high = self.span(inner)
            parts += [self._bytes[start:low], replacement.encode()]
            start = high
        return b"".join([*parts, self._bytes[start:end]]).decode()


def _own_statements(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements that stay.

    No imports (they are written anew), no placeholders, no calls of `model_rebuild`.

    Models are built when they are first used, so that importing a module stays cheap.
    """
    after_placeholder = False
    for statement in body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]) if name.startswith(PLACEHOLDER):
                after_placeholder = True
                continue
            case ast.Expr(value=ast.Constant()) if after_placeholder:
                continue
            case ast.Expr(value=ast.Call()) | ast.ImportFrom() | ast.Import():
                continue
        after_placeholder = False
        yield statement


class _Expander:
    """Writes statements with their placeholders expanded."""

    def __init__(self, source: _Source, inlines: Mapping[str, Inline]) -> None:
        self._source = source
        self._inlines = inlines
        self._types = {
            statement.targets[0].id: statement.value.args[1]
            for statement in source.tree.body
            if isinstance(statement, ast.Assign)
            and isinstance(statement.targets[0], ast.Name)
            and isinstance(statement.value, ast.Call)
        }

    def statement(self, statement: ast.stmt) -> str:
        """The text of a top-level statement."""
        edits: list[tuple[ast.expr | ast.stmt, str]] = []
        match statement:
            case ast.ClassDef(body=body):
                for member in body:
                    if isinstance(member, ast.AnnAssign):
                        edits.append((member.annotation, self._type(member.annotation)))
                    elif isinstance(member, ast.Assign) and isinstance(member.value, ast.Dict):
                        edits.append((member, self._extra(member.value)))
            case ast.Assign(value=ast.Call(args=[_, value])):
                edits.append((value, self._type(value, evaluated=True)))
            case ast.Assign(targets=[ast.Name(id="__all__")], value=ast.List(elts=names) as value):
                kept = [name.value for name in names if isinstance(name, ast.Constant)]
                edits.append(
                    (value, repr([name for name in kept if not str(name).startswith(PLACEHOLDER)]))
                )
        return self._source.replaced(statement, edits)

    def _extra(self, annotations: ast.Dict) -> str:
        """The type of further properties, which the generator puts into `__annotations__`."""
        match annotations.values:
            case [ast.Subscript(slice=ast.Tuple(elts=[_, value]))]:
                return f"__pydantic_extra__: dict[str, {self._type(value)}]"
        raise AssertionError(
            "a class body holds a dictionary that is not the type of further properties"
        )

    def _type(self, node: ast.expr, *, evaluated: bool = False) -> str:
        """The text of a type.

        One that is `evaluated` when the module is imported keeps its forward references.
        """
        match node:
            case ast.Name(id=name) if name in self._inlines:
                return self._expanded(name, evaluated=evaluated)
            case ast.Constant(value=str() as name) if name in self._inlines:
                expanded = self._expanded(name, evaluated=False)
                return repr(expanded) if evaluated else expanded
            case ast.Constant(value=str() as name) if not evaluated:
                return name
            case ast.Subscript(value=ast.Name(id="Literal")) | ast.Call():
                return self._source.replaced(node, [])
            case ast.Subscript(
                value=ast.Name(id="Annotated"),
                slice=ast.Tuple(elts=[inner, ast.Call(keywords=words)]),
            ):
                # The generator repeats the title of an alias, which is its name already.
                if all(word.arg == "title" for word in words):
                    return self._type(inner, evaluated=evaluated)
        children = [child for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)]
        return self._source.replaced(
            node, [(child, self._type(child, evaluated=evaluated)) for child in children]
        )

    def _expanded(self, name: str, *, evaluated: bool) -> str:
        inline = self._inlines[name]
        if inline.expression is not None:
            return inline.expression
        node = self._types[name]
        match node:
            case ast.Subscript(value=ast.Name(id="dict"), slice=ast.Tuple(elts=[_, value])) if (
                inline.key
            ):
                inner = f"dict[{inline.key}, {self._type(value, evaluated=evaluated)}]"
            case _:
                inner = self._type(node, evaluated=evaluated)
        return f"Annotated[{inner}, {', '.join(inline.metadata)}]" if inline.metadata else inner


def _used_names(code: str) -> set[str]:
    """Names that code uses, also those in types that are written as text."""
    used: set[str] = set()
    pending: list[ast.AST] = [ast.parse(code)]
    while pending:
        node = pending.pop()
        match node:
            case ast.Name(id=name):
                used.add(name)
            case ast.Expr(value=ast.Constant()):
                continue
            case ast.Subscript(value=ast.Name(id="Literal")):
                used.add("Literal")
                continue
            case ast.Constant(value=str() as text):
                used |= _names_in_text(text)
        pending += ast.iter_child_nodes(node)
    return used


def _names_in_text(text: str) -> set[str]:
    try:
        return {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}
    except SyntaxError:
        return set()


def _imports(tree: ast.Module, body: str, depth: int) -> str:
    """Import statements for the names that the body uses."""
    used = _used_names(body)
    origins = {name: (module, name) for name, module in _KNOWN_NAMES.items()}
    for statement in tree.body:
        if isinstance(statement, ast.ImportFrom) and statement.module != "__future__":
            module = "." * statement.level + (statement.module or "")
            origins.update(
                {alias.asname or alias.name: (module, alias.name) for alias in statement.names}
            )
    support = "." * (depth + 1) + "support.model"
    modules: dict[str, set[str]] = {}
    for name, (module, original) in origins.items():
        if name in used and not name.startswith(PLACEHOLDER):
            place = support if module == SUPPORT_MODULE else module
            modules.setdefault(place, set()).add(
                original if name == original else f"{original} as {name}"
            )
    return "\n".join(
        f"from {place} import {', '.join(sorted(names))}"
        for place, names in sorted(modules.items())
    )
