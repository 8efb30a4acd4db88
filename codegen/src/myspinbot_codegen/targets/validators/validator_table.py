"""Writes the table of validators: the function for each name. Used by the `validators` target.

The functions of guarded schemas require valid JSON: strings that UTF-8 can encode, finite numbers,
at most 100 levels. So the whole document is checked first. The functions of exact shapes check this
themselves; only unlimited levels are counted first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from functools import cached_property
from math import inf
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import guards, parts, references
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.json_values import MAX_DEPTH
from myspinbot_codegen.spec.reachability import reachable
from myspinbot_codegen.targets.secret_types import SecretTypes


class Entries:
    """Writes the entries of some contracts; each depends on a type and the types it refers to."""

    def __init__(self, contracts: ir.Contracts, secrets: SecretTypes) -> None:
        self._contracts = contracts
        self._secrets = secrets

    def of(self, definition: ir.Definition) -> dict[str, str]:
        """Return the source of the functions of a type, by its name and the names of its guards."""
        name = definition.name
        entries = {name: self._type(definition)}
        for guard in guards(definition.shape):
            if guard.name != name:
                entries[guard.name] = self._wrap("whole", guard.name, guard.schema)
        return entries

    def _type(self, definition: ir.Definition) -> str:
        key, name, schema = definition.key, definition.name, definition.schema
        if key in self._guarded_keys:
            return self._wrap("whole", name, schema)
        if self._levels[key] > MAX_DEPTH:
            return self._wrap("shallow", name, schema)
        return f"validate_{name}"

    def _wrap(self, wrapper: str, name: str, schema: Any) -> str:
        hide = ", hide=True" if self._secrets.within(schema) else ""
        return f"{wrapper}(validate_{name}{hide})"

    @cached_property
    def _levels(self) -> dict[Key, float]:
        return _levels(self._contracts)

    @cached_property
    def _guarded_keys(self) -> set[Key]:
        """The types that have a guarded shape, or refer to such a type."""
        definitions = self._contracts.definitions.items()
        referring: dict[Key, set[Key]] = defaultdict(set)
        for key, definition in definitions:
            for target in references(definition.shape):
                referring[target].add(key)
        guarded = (key for key, definition in definitions if any(guards(definition.shape)))
        return set(reachable(guarded, lambda key: referring[key]))


def _levels(contracts: ir.Contracts) -> dict[Key, float]:
    """Return the greatest nesting of lists and objects in the values of each type."""
    known: dict[Key, float] = {}
    done: set[Key] = set()
    pending = list(contracts.definitions)
    while pending:
        key = pending[-1]
        parts = list(_walk(contracts.definitions[key].shape))
        if key in known:
            pending.pop()
            if key not in done:
                done.add(key)
                known[key] = max(_depth(part, known) + depth for depth, part in parts)
            continue
        # A type that contains itself has unlimited levels.
        known[key] = inf
        references = [part.key for _, part in parts if isinstance(part, ir.Reference)]
        pending += [reference for reference in references if reference not in known]
    return known


def _depth(part: ir.Shape, known: dict[Key, float]) -> float:
    match part:
        case ir.Reference(key):
            return known[key]
        case ir.AnyValue():
            return inf
    return isinstance(part, _CONTAINERS)


def _walk(shape: ir.Shape, depth: int = 0) -> Iterator[tuple[int, ir.Shape]]:
    """Yield a shape and all shapes within it, each with the number of lists and objects around."""
    yield depth, shape
    if not isinstance(shape, ir.Guarded):
        for part in parts(shape):
            yield from _walk(part, depth + isinstance(shape, _CONTAINERS))


_CONTAINERS = (ir.Array, ir.Dictionary, ir.Record)
