"""Finds source files that refer to each other. Used by the `pydantic` target to order imports."""

from __future__ import annotations

from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import references
from myspinbot_codegen.spec.reachability import reachable


class Files:
    """The files of the contracts, and the files that each of them refers to, read on demand."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._definitions: dict[PurePosixPath, list[ir.Definition]] = {}
        for key in sorted(contracts.definitions):
            self._definitions.setdefault(key.path, []).append(contracts.definitions[key])
        self._direct: dict[PurePosixPath, frozenset[PurePosixPath]] = {}

    def definitions(self, path: PurePosixPath) -> list[ir.Definition]:
        """Return the definitions of one file, the file's own type first."""
        return self._definitions.get(path, [])

    def cycle(self, path: PurePosixPath) -> frozenset[PurePosixPath]:
        """Return the files that a file refers to and that, directly or not, refer back to it."""
        direct = self._references(path)
        if path not in reachable(direct, self._references):
            return frozenset()
        return frozenset(file for file in direct if path in reachable([file], self._references))

    def _references(self, path: PurePosixPath) -> frozenset[PurePosixPath]:
        if path not in self._direct:
            shapes = (definition.shape for definition in self.definitions(path))
            keys = (key for shape in shapes for key in references(shape))
            self._direct[path] = frozenset(key.path for key in keys) - {path}
        return self._direct[path]
