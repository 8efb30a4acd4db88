"""Digests of the contracts that each source file stands for, with all that it refers to.

Used for the keys of parts: a part may depend on nothing else of the contracts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath
from typing import Any

from ..ir import Contracts
from .fingerprint import digest

_PREFIX = "#/$defs/"


Reached = Mapping[PurePosixPath, set[PurePosixPath]]


def closure_digests(contracts: Contracts, reached: Reached) -> dict[PurePosixPath, str]:
    """For each source file, the digest of its types and of all types that they refer to.

    `reached` is what `references` has found.
    """
    texts: dict[PurePosixPath, list[str]] = defaultdict(list)
    for key, definition in sorted(contracts.definitions.items()):
        # The text of a frozen dataclass has all its fields, and tells 1 from 1.0 and True.
        texts[key.path] += (
            repr((key.pointer, definition.name, definition.description, definition.shape)),
            repr(definition.schema),
        )
    own = {
        path: digest(
            str(path), contracts.ids.get(path, ""), str(contracts.modules.get(path)), *texts[path]
        )
        for path in contracts.documents
    }
    return {
        path: digest(own[path], *(own[other] for other in sorted(reached[path])))
        for path in contracts.documents
    }


def references(contracts: Contracts) -> Reached:
    """For each source file, those that it refers to, directly or not."""
    homes = {definition.name: key.path for key, definition in contracts.definitions.items()}
    direct: dict[PurePosixPath, set[PurePosixPath]] = {path: set() for path in contracts.documents}
    for key, definition in contracts.definitions.items():
        names = referred_names(definition.schema)
        direct[key.path].update(homes[name] for name in names if name in homes)
    return {path: _reachable(path, direct) for path in contracts.documents}


def _reachable(
    start: PurePosixPath, direct: Mapping[PurePosixPath, set[PurePosixPath]]
) -> set[PurePosixPath]:
    found: set[PurePosixPath] = set()
    waiting = [start]
    while waiting:
        new = direct[waiting.pop()] - found
        found |= new
        waiting.extend(new)
    return found


def referred_names(schema: Any) -> Iterator[str]:
    """Names of the types that a canonical schema refers to.

    What only looks like a reference, in an example say, is counted too: that is harmless.
    """
    if isinstance(schema, Mapping):
        ref = schema.get("$ref")
        if isinstance(ref, str) and ref.startswith(_PREFIX):
            yield ref.removeprefix(_PREFIX)
        for value in schema.values():
            yield from referred_names(value)
    elif isinstance(schema, list | tuple):
        for value in schema:
            yield from referred_names(value)
