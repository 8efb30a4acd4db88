"""Merges the contracts of many small trees, so that targets run once for all of them.

Every name and path gets the id of its tree as prefix. Used by `suite_run` and `target_builder`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.canonical_walk import rename_references


def merge_trees(trees: Mapping[str, ir.Contracts]) -> ir.Contracts:
    """Merge trees by their ids, which begin with a capital letter."""
    prefixed = [_Prefix(id_).contracts(contracts) for id_, contracts in trees.items()]
    return ir.Contracts(
        documents={path: file for tree in prefixed for path, file in tree.documents.items()},
        ids={path: id_ for tree in prefixed for path, id_ in tree.ids.items()},
        definitions={key: type_ for tree in prefixed for key, type_ in tree.definitions.items()},
        modules={path: module for tree in prefixed for path, module in tree.modules.items()},
    )


def tree_of(key: Key) -> str:
    """Return the id of the tree of a definition in merged contracts."""
    return key.path.parts[0].capitalize()


# Shapes that contain shapes or names; all others stay the same.
_WITH_NAMES = (
    ir.Alternatives,
    ir.Array,
    ir.Dictionary,
    ir.Guarded,
    ir.Property,
    ir.Record,
    ir.Reference,
    ir.Tagged,
    ir.Union,
)


@dataclass(frozen=True, slots=True)
class _Prefix:
    id: str

    def contracts(self, tree: ir.Contracts) -> ir.Contracts:
        return ir.Contracts(
            documents={
                self.path(path): replace(document, path=self.path(path))
                for path, document in tree.documents.items()
            },
            ids={self.path(path): f"{id_}?{self.id}" for path, id_ in tree.ids.items()},
            definitions={
                self.key(key): self.definition(type_) for key, type_ in tree.definitions.items()
            },
            modules={self.path(path): self.path(module) for path, module in tree.modules.items()},
        )

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
        if not isinstance(value, _WITH_NAMES):
            return value
        if isinstance(value, ir.Tagged):
            cases = {tag: self.shape(case) for tag, case in value.cases.items()}
            return replace(value, cases=cases)
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
