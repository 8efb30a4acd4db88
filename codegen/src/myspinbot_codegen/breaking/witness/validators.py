"""Asks validators: `jsonschema`, the compiled ones, and `jsonschema-rs` if it is installed.

Used by `witness_search`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from importlib.util import find_spec
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.versions import Node, Version, Versions
from myspinbot_codegen.judges.in_memory_judge import InMemoryJudge
from myspinbot_codegen.judges.library_judges import RustJudge
from myspinbot_codegen.judges.question import Judge, Question
from myspinbot_codegen.schema.canonicalizer import Definition
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.dialects import LISTS, MAPS
from myspinbot_codegen.spec.pointer import join, lookup, tokens
from myspinbot_codegen.spec.regex import portable


class VersionValidators:
    """The validators of one version; `probes` are parts of its schemas, known by their number."""

    def __init__(self, version: Version, probes: Sequence[Any]) -> None:
        path = PurePosixPath("probes")
        parts = [
            Definition(Key(path, f"/{number}"), _probe_name(number), schema, {})
            for number, schema in enumerate(probes)
        ]
        self._contracts = version.contracts
        self._reference = Reference([*version.types.values(), *parts])
        self._errors: dict[tuple[str, str, str], list[str]] = {}

    def errors(self, name: str, document: Any, pointer: str = "") -> list[str]:
        """The errors of a document of a type, as `jsonschema` reports them."""
        key = (name, pointer, json.dumps(document, sort_keys=True))
        if key not in self._errors:
            place = _reference_pointer(pointer)
            self._errors[key] = self._reference.type_errors(name, document, place)
        return self._errors[key]

    def probe_errors(self, probe: int, value: Any) -> list[str]:
        """The errors of a value of a probe."""
        return self.errors(_probe_name(probe), value)

    def further_verdicts(self, name: str, document: Any) -> dict[str, bool]:
        """Whether a document is valid, by the name of each further validator."""
        question = Question(name, document)
        return {judge.name: judge.verdicts([question]) == [True] for judge in self._judges}

    @cached_property
    def _judges(self) -> list[Judge]:
        judges: list[Judge] = [InMemoryJudge(self._contracts)]
        if find_spec("jsonschema_rs"):  # of the extra `conform`
            judges.append(RustJudge(self._contracts))
        return judges


def _reference_pointer(pointer: str) -> str:
    """A pointer in the schemas for `jsonschema`, whose patterns are translated for Python."""
    steps = tokens(pointer)
    index = 0
    while index < len(steps):
        if steps[index] == "patternProperties":
            steps[index + 1] = portable(steps[index + 1]).python
        # The next token is the name or the number of a subschema, not a keyword.
        index += 2 if steps[index] in LISTS or steps[index] in MAPS else 1
    return join("", *steps)


def _probe_name(number: int) -> str:
    return f"probe-{number}"


class Validators:
    """The validators of both versions."""

    def __init__(self, versions: Versions, probes: Mapping[bool, Sequence[Any]]) -> None:
        self._partners = versions.partners
        self._others = {versions.old: versions.new, versions.new: versions.old}
        self._validators = {
            version: VersionValidators(version, probes[version.is_old]) for version in self._others
        }

    def of(self, version: Version) -> VersionValidators:
        """The validators of one version."""
        return self._validators[version]

    def accepts(self, place: Constraints, value: Any) -> bool:
        """Return whether a value meets constraints."""
        if isinstance(value, dict):
            if not place.must <= value.keys() or not place.avoid.isdisjoint(value):
                return False
        elif place.must or place.avoid:
            return False
        return not any(
            self._validators[node.version].errors(node.type, value, node.pointer)
            for node in place.roots
        )

    def prefers(self, place: Constraints, value: Any) -> bool:
        """Return whether a value is valid in the other version too, if the place exists there.

        A document made of such values is rejected for one reason only.
        """
        return all(self._prefers(node, value) for node in place.roots)

    def _prefers(self, node: Node, value: Any) -> bool:
        name = self._partners[node.version].get(node.type)
        if name is None:
            return True
        other_version = self._others[node.version]
        try:
            lookup(other_version.types[name].schema, node.pointer)
        except (LookupError, TypeError):
            return True
        return not self._validators[other_version].errors(name, value, node.pointer)
