"""Asks validators about a version: `jsonschema`, the compiled ones, `jsonschema-rs` where it is.

Used by `witness`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.breaking.diff.constraints import Conj, Node, Side
from myspinbot_codegen.judges.in_memory_validators import Compiled
from myspinbot_codegen.judges.library_judges import RustJudge
from myspinbot_codegen.judges.question import Question
from myspinbot_codegen.schema.canonicalizer import Definition
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.pointer import join, lookup, tokens
from myspinbot_codegen.spec.regex import portable

# What follows these in a pointer is a name or a number, no keyword.
_KEYED = frozenset(
    {
        "allOf",
        "anyOf",
        "dependentSchemas",
        "oneOf",
        "patternProperties",
        "prefixItems",
        "properties",
    }
)


class Judge:
    """The verdicts of one version; `probes` are parts of its schemas that are asked by number."""

    def __init__(self, side: Side, probes: Sequence[Any]) -> None:
        path = PurePosixPath("probes")
        parts = [
            Definition(Key(path, f"/{number}"), _probe(number), schema, {})
            for number, schema in enumerate(probes)
        ]
        self._side = side
        self._reference = Reference([*side.types.values(), *parts])
        self._known: dict[tuple[str, str, str], list[str]] = {}

    def faults(self, name: str, document: Any, pointer: str = "") -> list[str]:
        """What is wrong with a document of a type, in the words of `jsonschema`."""
        key = (name, pointer, json.dumps(document, sort_keys=True))
        if key not in self._known:
            spelled = _spelled(pointer)
            self._known[key] = self._reference.faults(name, document, spelled)
        return self._known[key]

    def refuses(self, probe: int, value: Any) -> bool:
        """Whether a value is not valid for a part."""
        return bool(self.probe_faults(probe, value))

    def probe_faults(self, probe: int, value: Any) -> list[str]:
        """What is wrong with a value under a part."""
        return self.faults(_probe(probe), value)

    def others(self, name: str, document: Any) -> dict[str, bool]:
        """Whether a document is valid, by the name of each further validator that is there."""
        question = Question(name, document)
        found = {"compiled": self._compiled.accepts(name, document)}
        if self._rust is not None:
            found["jsonschema-rs"] = self._rust.verdicts([question]) == [True]
        return found

    @cached_property
    def _compiled(self) -> Compiled:
        return Compiled(self._side.contracts)

    @cached_property
    def _rust(self) -> RustJudge | None:
        # Of the extra `conform`.
        return RustJudge(self._side.contracts) if find_spec("jsonschema_rs") else None


def _spelled(pointer: str) -> str:
    """A pointer in the schemas that `jsonschema` reads, whose patterns are spelled for Python."""
    steps = tokens(pointer)
    index = 0
    while index < len(steps):
        if steps[index] == "patternProperties":
            steps[index + 1] = portable(steps[index + 1]).python
        index += 2 if steps[index] in _KEYED else 1
    return join("", *steps)


def _probe(number: int) -> str:
    return f"probe-{number}"


class Bench:
    """The judges of both versions; `partner` names the type that a type is in the other one."""

    def __init__(
        self,
        judges: Sequence[tuple[Side, Judge]],
        partner: Callable[[Node], Callable[[str], str | None]],
    ) -> None:
        self._judges = {id(side): judge for side, judge in judges}
        self._sides = [side for side, _ in judges]
        self._partner = partner

    def of(self, side: Side) -> Judge:
        """The judge of one version."""
        return self._judges[id(side)]

    def accepts(self, conj: Conj, value: Any) -> bool:
        """Whether a value is valid under subschemas that hold at once."""
        if isinstance(value, dict):
            if not conj.must <= value.keys() or not conj.avoid.isdisjoint(value):
                return False
        elif conj.must or conj.avoid:
            return False
        return all(self._accepts(node, value) for node in conj.roots)

    def _accepts(self, node: Node, value: Any) -> bool:
        return not self.of(node.side).faults(node.type, value, node.pointer)

    def prefers(self, conj: Conj, value: Any) -> bool:
        """Whether a value is also valid in the other version, as far as the place is there.

        What is made of such values is refused for the one thing that it was made for.
        """
        return all(self._prefers(node, value) for node in conj.roots)

    def _prefers(self, node: Node, value: Any) -> bool:
        name = self._partner(node)(node.type)
        (other,) = (side for side in self._sides if side is not node.side)
        if name is None:
            return True
        try:
            lookup(other.types[name].schema, node.pointer)
        except (LookupError, TypeError):
            return True
        return not self.of(other).faults(name, value, node.pointer)
