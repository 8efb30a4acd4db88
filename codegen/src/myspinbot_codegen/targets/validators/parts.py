"""The functions of one source file. Used by the `validators` target, which keeps them.

They depend on the file and on what it refers to, and on nothing else of the tree.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Any

from ... import ir
from .exact import ExactGenerator
from .general import GeneralGenerator
from .lowering import Lowering

_PATTERNS = "patterns"
_FUNCTIONS = "functions of "


def file_part(
    contracts: ir.Contracts, definitions: Mapping[str, Any], path: PurePosixPath
) -> dict[str, str]:
    """The text of the functions of each type of a file, and the patterns that they use.

    `definitions` has the canonical schemas of the tree by name.
    """
    exact, general = ExactGenerator(definitions), GeneralGenerator(definitions)
    lowering = Lowering(contracts, definitions)
    part = {}
    for definition in contracts.named(path):
        texts: list[str] = []
        shape = definition.shape
        if isinstance(shape, ir.Guarded):
            texts += general.functions(shape.name, shape.schema)
            if shape.name != definition.name:
                texts.append(f"validate_{definition.name} = validate_{shape.name}")
        else:
            texts += exact.functions(definition.name, lowering.shape(shape))
            for guard in lowering.take_guarded():
                texts += general.functions(guard.name, guard.schema)
        part[_FUNCTIONS + definition.name] = "\n\n\n".join(texts)
    part[_PATTERNS] = json.dumps({**exact.patterns, **general.patterns}, sort_keys=True)
    return part


def functions_of(parts: Iterable[Mapping[str, str]]) -> list[str]:
    """The text of all functions, in the order of the names of the types."""
    texts = {
        name: text for part in parts for name, text in part.items() if name.startswith(_FUNCTIONS)
    }
    return [texts[name] for name in sorted(texts)]


def patterns_of(parts: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """All patterns as Python spells them, by the key that the functions know them by."""
    found: dict[str, str] = {}
    for part in parts:
        found.update(json.loads(part[_PATTERNS]))
    return dict(sorted(found.items()))
