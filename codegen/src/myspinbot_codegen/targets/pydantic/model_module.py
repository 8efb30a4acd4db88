"""Writes the module of one source file: its classes and aliases, and their imports.

Used by the `pydantic` target. A module depends only on its file and on the files that it refers to,
directly or not.

Files that refer to each other import each other. Annotations are evaluated when all modules are
loaded, so that such imports are at the end of a module. The value of an alias that needs such an
import is written as a string, which pydantic evaluates when the type is first used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.pydantic.import_cycles import Files
from myspinbot_codegen.targets.pydantic.line_layout import (
    WIDTH,
    Expression,
    call,
    either,
    flat,
    lay_out,
    subscript,
)
from myspinbot_codegen.targets.pydantic.nesting_levels import Levels, Look
from myspinbot_codegen.targets.pydantic.python_types import Types, record_attributes
from myspinbot_codegen.targets.python_source import escape_docstring, literal

_SUPPORT = "support.model"
_JSON_VALUE = "support.json_value"
_ORIGINS = {
    "Annotated": "typing",
    "Literal": "typing",
    "Below": _JSON_VALUE,
    "Encodable": _JSON_VALUE,
    "JsonValue": _JSON_VALUE,
    "Shallow": _JSON_VALUE,
    "ConfigDict": "pydantic",
    "Field": "pydantic",
    "MISSING": "pydantic",
    "StrictBool": "pydantic",
    "TypeAliasType": "typing_extensions",
}
"""The modules of helpers that are not in the support module."""

_LOOKING = {None: "Model", Look.IF_DEEP: "DeepModel", Look.ALWAYS: "EndlessModel"}


class ModuleWriter:
    """Writes modules of some contracts; knowledge about one file is shared with the next."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._contracts = contracts
        self._files = Files(contracts)
        self._levels = Levels(contracts)

    def text(self, path: PurePosixPath) -> str:
        """Return the text of a file's module without its header; empty for a file without types."""
        definitions = self._files.definitions(path)
        if not definitions:
            return ""
        statements = _Statements(self._contracts, self._levels)
        for definition in definitions:
            statements.add(definition)
        cycle = self._files.cycle(path)
        body = statements.body(cycle)
        early, late = _imports(self._contracts, path, statements, cycle)
        first = definitions[0]
        subject = first.name if not first.key.pointer else path.as_posix()
        parts = [
            f'"""{escape_docstring(f"Model of `{subject}`.")}"""',
            "from __future__ import annotations",
            *early,
            # Two blank lines precede a class.
            f"\n{body}" if body.startswith("class ") else body,
            *([f"\n{late}"] if late else []),
        ]
        return "\n\n".join(parts) + "\n"


@dataclass(frozen=True, slots=True)
class _Statement:
    """A class, or an alias as its value; the types that it mentions, and its docstring."""

    text: str
    mentions: Mapping[str, Key | None]
    alias: Expression | None = None
    docstring: str = ""


class _Statements:
    """Collects the statements of one module."""

    def __init__(self, contracts: ir.Contracts, levels: Levels) -> None:
        self._contracts = contracts
        self._levels = levels
        self._statements: dict[str, _Statement] = {}
        self.helpers: set[str] = set()
        self.foreign: dict[Key, str] = {}

    def add(self, definition: ir.Definition) -> None:
        """Add a definition, and the classes of the objects within it."""
        look = self._levels.look(definition.key)
        match definition.shape:
            case ir.Record() as record:
                self._add_class(definition.name, record, _LOOKING[look], definition.description)
            case ir.Guarded(shape=ir.Record() as record, name=guard):
                self._add_class(
                    definition.name, record, "GuardedModel", definition.description, guard
                )
            case shape:
                types = Types(self._contracts, self._levels, above=0)
                value = types.type_of(shape, strict=True)
                if look is not None:
                    endless = ("endless=True",) if look is Look.ALWAYS else ()
                    value = types.annotate(value, call(types.help("Shallow"), *endless))
                docstring = _docstring(definition.description, 0)
                self._note(definition.name, _Statement("", types.mentions, value, docstring), types)

    def _add_class(
        self,
        name: str,
        record: ir.Record,
        base: str,
        description: str | None,
        guard: str | None = None,
        above: int = 1,
    ) -> None:
        types = Types(self._contracts, self._levels, above)
        guarded = "" if guard is None else f", guard={literal(guard)}"
        members = _members(self._contracts, types, record)
        if description:
            members = [_docstring(description, 4) + ("\n" if members else ""), *members]
        opening = f"class {name}({types.help(base)}{guarded}):"
        text = "\n".join([opening, *(members or ["    pass"])])
        self._note(name, _Statement(text, types.mentions), types)

    def _note(self, name: str, statement: _Statement, types: Types) -> None:
        self._statements[name] = statement
        self.helpers |= types.helpers
        self.foreign.update({key: name for name, key in types.mentions.items() if key is not None})
        for inner in types.inner:
            base = "Model" if inner.guard is None else "GuardedModel"
            record = inner.record
            self._add_class(record.name, record, base, record.description, inner.guard, inner.above)

    def body(self, cycle: frozenset[PurePosixPath]) -> str:
        """Return all statements, each below the types that it mentions as far as possible."""
        placed: dict[str, str] = {}
        started: set[str] = set()

        def place(name: str) -> None:
            if name in started or name not in self._statements:
                return
            started.add(name)
            statement = self._statements[name]
            for mentioned in statement.mentions:
                place(mentioned)
            placed[name] = statement.text or self._alias(name, statement, placed, cycle)

        for name in self._statements:
            place(name)
        return "\n\n\n".join(placed.values())

    def _alias(
        self,
        name: str,
        statement: _Statement,
        placed: Mapping[str, str],
        cycle: frozenset[PurePosixPath],
    ) -> str:
        if statement.alias is None:
            raise AssertionError("a statement is a class or an alias")
        self.helpers.add("TypeAliasType")
        value = statement.alias
        late = any(
            (mentioned in self._statements and mentioned not in placed)
            or (key is not None and key.path in cycle)
            for mentioned, key in statement.mentions.items()
        )
        alias = call("TypeAliasType", literal(name), literal(flat(value)) if late else value)
        laid = lay_out(alias, indent=0, before=len(name) + 3)
        return f"{name} = {laid}" + (f"\n{statement.docstring}" if statement.docstring else "")


def _members(contracts: ir.Contracts, types: Types, record: ir.Record) -> list[str]:
    """Return the lines in the body of a class."""
    members: list[str] = []
    if record.extra is not None:
        allow = call(types.help("ConfigDict"), 'extra="allow"')
        extra = subscript("dict", "str", types.type_of(record.extra, strict=False))
        members.append(f"    model_config = {flat(allow)}")
        opening = "    __pydantic_extra__: "
        members.append(opening + lay_out(extra, indent=4, before=len(opening)))
    names = record_attributes(contracts, record)
    for member in record.properties:
        members.append(_member(types, member, names[member.name]))
        if member.description:
            members.append(_docstring(member.description, 4))
    return members


def _member(types: Types, member: ir.Property, attribute: str) -> str:
    written = types.secret(member.shape, types.type_of(member.shape, strict=False))
    default = ""
    if not member.required:
        written = either(written, types.help("MISSING"))
        default = " = MISSING"
    if attribute != member.name:
        absent = () if member.required else ("default=MISSING",)
        default = f" = {flat(call(types.help('Field'), *absent, f'alias={literal(member.name)}'))}"
    opening = f"    {attribute}: "
    return opening + lay_out(written, indent=4, before=len(opening), after=len(default)) + default


def _docstring(text: str | None, indent: int) -> str:
    if not text:
        return ""
    margin = " " * indent
    lines = [line.rstrip() for line in f'"""{escape_docstring(text)}"""'.split("\n")]
    return "\n".join(f"{margin}{line}" if line else "" for line in lines)


def _imports(
    contracts: ir.Contracts,
    path: PurePosixPath,
    statements: _Statements,
    cycle: frozenset[PurePosixPath],
) -> tuple[list[str], str]:
    """Return the blocks of imports at the top, and the block at the end of the module."""
    folder = contracts.modules[path].parent
    root = "." * (len(folder.parts) + 2)
    absolute: dict[str, set[str]] = {}
    relative: dict[str, set[str]] = {}
    late: dict[str, set[str]] = {}
    for helper in statements.helpers:
        origin = _ORIGINS.get(helper, _SUPPORT)
        if origin.startswith("support."):
            relative.setdefault(root + origin, set()).add(helper)
        else:
            absolute.setdefault(origin, set()).add(helper)
    for key, name in statements.foreign.items():
        if key.path != path:
            place = late if key.path in cycle else relative
            module = _relative(folder, contracts.modules[key.path])
            place.setdefault(module, set()).add(name)
    standard = {origin: names for origin, names in absolute.items() if origin == "typing"}
    further = {origin: names for origin, names in absolute.items() if origin != "typing"}
    early = [_block(group) for group in (standard, further, relative) if group]
    return early, _block(late)


def _relative(folder: PurePosixPath, module: PurePosixPath) -> str:
    """Return the relative name of a module for imports in a folder of the models."""
    common = 0
    for part, module_part in zip(folder.parts, module.parent.parts, strict=False):
        if part != module_part:
            break
        common += 1
    dots = "." * (len(folder.parts) - common + 1)
    return dots + ".".join(module.parts[common:])


def _block(origins: Mapping[str, Iterable[str]]) -> str:
    def far_first(module: str) -> tuple[int, str]:
        name = module.lstrip(".")
        return len(name) - len(module), name

    return "\n".join(
        _import(module, sorted(origins[module], key=lambda name: (not name.isupper(), name)))
        for module in sorted(origins, key=far_first)
    )


def _import(module: str, names: list[str]) -> str:
    """Return a statement that imports names, in as few lines as possible."""
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        return line
    return f"from {module} import (\n" + "".join(f"    {name},\n" for name in names) + ")"
