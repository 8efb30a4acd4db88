"""Puts the contracts of many small trees into one, so that targets are asked once for all.

Used by `official`. Every name and path gets the id of its tree in front.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.canonical_walk import rename_references


def merged(trees: Mapping[str, ir.Contracts]) -> ir.Contracts:
    """One tree of those given by their ids, which begin with a capital letter."""
    prefixed = [_Prefix(id_).contracts(contracts) for id_, contracts in trees.items()]
    return ir.Contracts(
        documents={path: item for tree in prefixed for path, item in tree.documents.items()},
        ids={path: item for tree in prefixed for path, item in tree.ids.items()},
        definitions={key: item for tree in prefixed for key, item in tree.definitions.items()},
        modules={path: item for tree in prefixed for path, item in tree.modules.items()},
    )


def tree_of(key: Key) -> str:
    """The id of the tree that a definition of merged contracts came from."""
    return key.path.parts[0].capitalize()


# What holds other shapes, or names; the rest stays as it is.
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
                self.path(path): replace(item, path=self.path(path))
                for path, item in tree.documents.items()
            },
            ids={self.path(path): f"{item}?{self.id}" for path, item in tree.ids.items()},
            definitions={
                self.key(key): self.definition(item) for key, item in tree.definitions.items()
            },
            modules={self.path(path): self.path(module) for path, module in tree.modules.items()},
        )

    def definition(self, item: ir.Definition) -> ir.Definition:
        return replace(
            item,
            key=self.key(item.key),
            name=self.name(item.name),
            shape=self.shape(item.shape),
            schema=rename_references(item.schema, self.name),
        )

    def shape(self, value: Any) -> Any:
        """A shape, or whatever stands in one, with other names."""
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
            item.name: self.shape(getattr(value, item.name)) for item in fields(value)
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
