"""Which source files refer to each other. Used by the `pydantic` target to order imports."""

from __future__ import annotations

from pathlib import PurePosixPath

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import references
from myspinbot_codegen.spec.reachability import reachable


class Files:
    """The files of the contracts, and what each of them refers to. Read only as far as asked."""

    def __init__(self, contracts: ir.Contracts) -> None:
        self._definitions: dict[PurePosixPath, list[ir.Definition]] = {}
        for key in sorted(contracts.definitions):
            self._definitions.setdefault(key.path, []).append(contracts.definitions[key])
        self._direct: dict[PurePosixPath, frozenset[PurePosixPath]] = {}

    def definitions(self, path: PurePosixPath) -> list[ir.Definition]:
        """Definitions of one file, the file's own type first."""
        return self._definitions.get(path, [])

    def cycle(self, path: PurePosixPath) -> frozenset[PurePosixPath]:
        """Other files that the file refers to and that, by whatever way, refer back to it."""
        direct = self._referred(path)
        if path not in reachable(direct, self._referred):
            return frozenset()
        return frozenset(other for other in direct if path in reachable([other], self._referred))

    def _referred(self, path: PurePosixPath) -> frozenset[PurePosixPath]:
        if path not in self._direct:
            keys = (key for item in self.definitions(path) for key in references(item.shape))
            self._direct[path] = frozenset(key.path for key in keys) - {path}
        return self._direct[path]
