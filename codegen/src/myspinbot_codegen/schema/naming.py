"""Names of types and modules in generated code, decided once for all targets."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.pointer import tokens

# Names that generated modules import or declare, in any language.
RESERVED = frozenset(
    [
        "Annotated",
        "Any",
        "BaseModel",
        "Below",
        "Channel",
        "ConfigDict",
        "DeepModel",
        "Encodable",
        "EndlessModel",
        "Field",
        "Guard",
        "GuardedModel",
        "Integer",
        "JsonValue",
        "LeftToRight",
        "Literal",
        "Matches",
        "Message",
        "MessageError",
        "MISSING",
        "Model",
        "Number",
        "OneOf",
        "Secret",
        "Shallow",
        "StrictBool",
        "TypeAliasType",
        "UniqueItems",
        "Union",
        "Array",
        "Boolean",
        "Date",
        "Function",
        "Map",
        "Object",
        "Promise",
        "Record",
        "RegExp",
        "Set",
        "String",
        "Symbol",
        "None",
        "True",
        "False",
    ]
)
# Attributes of pydantic's models; a test compares them with the installed version.
MODEL_NAMES = frozenset(
    [
        "construct",
        "copy",
        "dict",
        "from_orm",
        "json",
        "parse_file",
        "parse_obj",
        "parse_raw",
        "schema",
        "schema_json",
        "update_forward_refs",
        "validate",
    ]
)
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_STRUCTURE = frozenset({"$defs", "definitions", "properties"})


def pascal(name: str) -> str:
    """Return a name in PascalCase; a PascalCase name stays the same."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9A-Za-z]+", name))


def type_name(schema: Any, root: Document, key: Key) -> str:
    """Return the preferred name of a definition: its title, or a name from its file and pointer."""
    title = schema.get("title") if isinstance(schema, dict) else None
    if isinstance(title, str) and _PASCAL.fullmatch(title):
        return title
    if not key.pointer:
        spelled = pascal(title) if isinstance(title, str) and len(title) <= 40 else ""
        return spelled if _PASCAL.fullmatch(spelled) else _letter(pascal(root.stem))
    outer = type_name(root.data, root, Key(key.path))
    steps = [step for step in tokens(key.pointer) if step not in _STRUCTURE]
    return outer + "".join(map(pascal, steps or tokens(key.pointer)[-1:]))


def _letter(name: str) -> str:
    """Return a name that begins with a letter."""
    return name if name[:1].isalpha() else f"Type{name}"


class Names:
    """A set of names that are unique without regard to case, and not reserved."""

    def __init__(self, taken: Iterable[str] = (), *, parent: Names | None = None) -> None:
        self._parent = parent
        self._taken = {name.lower() for name in (*(RESERVED if parent is None else ()), *taken)}

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._taken or (self._parent is not None and name in self._parent)

    def take(self, wanted: str) -> str:
        """Take the name, or the name with the first free number."""
        name, number = wanted, 1
        while name in self:
            number += 1
            name = f"{wanted}{number}"
        self._taken.add(name.lower())
        return name


def module_paths(documents: Iterable[Document]) -> dict[PurePosixPath, PurePosixPath]:
    """Return a unique snake_case path without a suffix for each file."""
    folders: set[PurePosixPath] = set()
    result: dict[PurePosixPath, PurePosixPath] = {}
    ordered = sorted(documents, key=lambda document: document.path)
    for document in ordered:
        parts = [*document.path.parent.parts, document.stem]
        module = PurePosixPath(*map(_snake, parts))
        result[document.path] = module
        folders.update(module.parents)
    taken = set(folders)
    for path, module in result.items():
        name, number = module, 1
        while name in taken:
            number += 1
            name = module.with_name(f"{module.name}_{number}")
        taken.add(name)
        result[path] = name
    return result


def _snake(name: str) -> str:
    spelled = re.sub(r"[^0-9a-z]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower())
    spelled = spelled.strip("_") or "unnamed"
    if spelled[0].isdigit():
        spelled = f"n{spelled}"
    return f"{spelled}_" if keyword.iskeyword(spelled) else spelled
