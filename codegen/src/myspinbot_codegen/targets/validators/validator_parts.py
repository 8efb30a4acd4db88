"""Makes the functions of one source file. Used by the `validators` target, which caches them.

They depend only on the file and on the files that it refers to.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.secret_types import SecretTypes, schemas_by_name
from myspinbot_codegen.targets.validators.exact_generator import ExactGenerator
from myspinbot_codegen.targets.validators.general_generator import GeneralGenerator
from myspinbot_codegen.targets.validators.lowered_shapes import ShapeLowering
from myspinbot_codegen.targets.validators.validator_table import Entries

_PATTERNS = "patterns"
_FUNCTIONS = "functions of "
_ENTRIES = "entries of "
_ID = "id"


class PartMaker:
    """Makes the parts of files of some contracts."""

    def __init__(self, contracts: ir.Contracts) -> None:
        schemas = schemas_by_name(contracts)
        secrets = SecretTypes(schemas)
        self._lowering = ShapeLowering(contracts, secrets)
        self._exact = ExactGenerator(secrets)
        self._general = GeneralGenerator(secrets, schemas)
        self._entries = Entries(contracts, secrets)
        self._ids = contracts.ids

    def part(self, definitions: Sequence[ir.Definition]) -> dict[str, str]:
        """Return the functions of each type of a file with their entries, and their patterns."""
        part = {_FUNCTIONS + each.name: "\n\n\n".join(self._texts(each)) for each in definitions}
        for definition in definitions:
            name, key = definition.name, definition.key
            entries = self._entries.of(definition)
            part[_ENTRIES + name] = json.dumps(entries)
            if key == Key(key.path):
                part[_ID] = json.dumps({self._ids[key.path]: entries[name]})
        patterns = {**self._exact.take_patterns(), **self._general.take_patterns()}
        part[_PATTERNS] = json.dumps(patterns, sort_keys=True)
        return part

    def _texts(self, definition: ir.Definition) -> list[str]:
        name, shape = definition.name, definition.shape
        if isinstance(shape, ir.Guarded):
            texts = self._general.functions(shape.name, shape.schema)
            alias = [f"validate_{name} = validate_{shape.name}"] if shape.name != name else []
            return texts + alias
        texts = self._exact.functions(name, self._lowering.lower(shape))
        for guard in self._lowering.take_guarded():
            texts += self._general.functions(guard.name, guard.schema)
        return texts


def functions_of(parts: Iterable[Mapping[str, str]]) -> list[str]:
    """Return the text of all functions, in the order of the names of the types."""
    return _of_types(parts, _FUNCTIONS)


def entries_of(parts: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """Return the entries of all types, in the order of their names, then those of ids."""
    entries: dict[str, str] = {}
    for text in (*_of_types(parts, _ENTRIES), *(part[_ID] for part in parts if _ID in part)):
        entries |= json.loads(text)
    return entries


def _of_types(parts: Iterable[Mapping[str, str]], kind: str) -> list[str]:
    texts = {name: text for part in parts for name, text in part.items() if name.startswith(kind)}
    return [texts[name] for name in sorted(texts)]


def patterns_of(parts: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """Return all patterns in Python's syntax, by the key that the functions use."""
    patterns: dict[str, str] = {}
    for part in parts:
        patterns |= json.loads(part[_PATTERNS])
    return dict(sorted(patterns.items()))
