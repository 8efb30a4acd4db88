"""Judges with the compiled validators of a version, generated in memory. Used by `breaking`.

Programs check messages with the same validators, so their verdict is evidence.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Question, SingleJudge, Verdict
from myspinbot_codegen.spec.canonical_walk import closure
from myspinbot_codegen.targets.validators import compiled_module
from myspinbot_codegen.targets.validators.validator_parts import PartMaker

# Generated modules import the support code next to this package.
_PACKAGE = f"{__package__.rpartition('.')[0]}._generated"


class InMemoryJudge(SingleJudge):
    """The compiled validators of one version, each made at its first use."""

    name = "compiled"

    def __init__(self, contracts: Contracts) -> None:
        self._definitions = {
            definition.name: definition for definition in contracts.definitions.values()
        }
        self._schemas = {name: definition.schema for name, definition in self._definitions.items()}
        self._maker = PartMaker(contracts)
        self._validators: dict[str, Callable[[Any], list[Any]]] = {}

    def verdict(self, question: Question) -> Verdict:
        """See `SingleJudge`."""
        name = question.type
        if name not in self._validators:
            self._validators[name] = self._validator(name)
        return not self._validators[name](question.document)

    def _validator(self, name: str) -> Any:
        names = sorted(closure(name, self._schemas))
        parts = [self._maker.part([self._definitions[inner]]) for inner in names]
        module = ModuleType(f"{_PACKAGE}.compiled")
        module.__package__ = _PACKAGE
        exec(compiled_module(parts), module.__dict__)  # noqa: S102  # we have just written it
        return module.VALIDATORS[name]
