"""The validators that are generated for a version, made in memory and asked. Used by `judges`.

They are what programs check messages with; what they say of a document is evidence, too.
"""

from __future__ import annotations

from types import ModuleType
from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.spec.canonical_walk import closure
from myspinbot_codegen.targets.validators import compiled_module
from myspinbot_codegen.targets.validators.validator_parts import PartMaker

# Beside this package stands the support code that generated modules import.
_PACKAGE = f"{__package__.rpartition('.')[0]}._generated"


class Compiled:
    """The compiled validators of one version; made for a type when it is first asked about."""

    def __init__(self, contracts: Contracts) -> None:
        self._definitions = {item.name: item for item in contracts.definitions.values()}
        self._schemas = {name: item.schema for name, item in self._definitions.items()}
        self._maker = PartMaker(contracts)
        self._known: dict[str, Any] = {}

    def accepts(self, name: str, document: Any) -> bool:
        """Whether a document is valid for a type."""
        if name not in self._known:
            self._known[name] = self._validator(name)
        return not self._known[name](document)

    def _validator(self, name: str) -> Any:
        named = sorted(closure(name, self._schemas))
        parts = [self._maker.part([self._definitions[item]]) for item in named]
        module = ModuleType(f"{_PACKAGE}.compiled")
        module.__package__ = _PACKAGE
        exec(compiled_module(parts), module.__dict__)  # noqa: S102  # we have just written it
        return module.VALIDATORS[name]
