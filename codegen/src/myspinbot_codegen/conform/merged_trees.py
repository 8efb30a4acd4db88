"""Merges the contracts of many small trees, so that targets run once for all of them.

Every name and path gets the id of its tree as prefix. Used by `suite_run` and `target_builder`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.canonical_walk import rename_references


def merge_trees(trees: Mapping[str, ir.Contracts]) -> ir.Contracts:
    """Merge trees by their ids, which begin with a capital letter."""
    prefixed = [(_Prefix(id_), tree) for id_, tree in trees.items()]
    return ir.Contracts(
        documents={
            prefix.path(path): replace(document, path=prefix.path(path))
            for prefix, tree in prefixed
            for path, document in tree.documents.items()
        },
        ids={
            prefix.path(path): f"{id_}?{prefix.id}"
            for prefix, tree in prefixed
            for path, id_ in tree.ids.items()
        },
        definitions={
            prefix.key(key): prefix.definition(definition)
            for prefix, tree in prefixed
            for key, definition in tree.definitions.items()
        },
        modules={
            prefix.path(path): prefix.path(module)
            for prefix, tree in prefixed
            for path, module in tree.modules.items()
        },
    )


def tree_of(key: Key) -> str:
    """Return the id of the tree of a definition in merged contracts."""
    return key.path.parts[0].capitalize()


@dataclass(frozen=True, slots=True)
class _Prefix:
    id: str

    def definition(self, definition: ir.Definition) -> ir.Definition:
        return replace(
            definition,
            key=self.key(definition.key),
            name=self.name(definition.name),
            shape=self.shape(definition.shape),
            schema=rename_references(definition.schema, self.name),
        )

    def shape(self, value: Any) -> Any:
        """Rename a shape, or a value within a shape."""
        if isinstance(value, Key):
            return self.key(value)
        if isinstance(value, tuple):
            return tuple(map(self.shape, value))
        if isinstance(value, dict):
            return {name: self.shape(member) for name, member in value.items()}
        if not is_dataclass(value) or isinstance(value, type):
            return value
        changed: dict[str, Any] = {
            field.name: self.shape(getattr(value, field.name)) for field in fields(value)
        }
        if isinstance(value, ir.Record | ir.Guarded):
            changed["name"] = self.name(value.name)
        if isinstance(value, ir.Guarded):
            changed["schema"] = rename_references(value.schema, self.name)
        return replace(value, **changed)

    def name(self, name: str) -> str:
        return f"{self.id}{name}"

    def path(self, path: PurePosixPath) -> PurePosixPath:
        return PurePosixPath(self.id.lower()) / path

    def key(self, key: Key) -> Key:
        return replace(key, path=self.path(key.path))
