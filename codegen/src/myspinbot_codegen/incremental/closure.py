"""Digests of the contracts that each source file stands for, with all that it refers to.

Used for the keys of parts: a part may depend on nothing else of the contracts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.ir.model import Contracts

if TYPE_CHECKING:
    from myspinbot_codegen.analysis import Link

_PREFIX = "#/$defs/"


Path = TypeVar("Path", str, PurePosixPath)
Paths = Mapping[PurePosixPath, set[PurePosixPath]]
"""For each source file some others."""


def closure_digests(contracts: Contracts, direct: Paths) -> dict[PurePosixPath, str]:
    """For each source file, the digest of its types and of all types that they refer to.

    `direct` is what `references` has found.
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
        path: digest(own[path], *(own[other] for other in sorted(reachable([path], direct))))
        for path in contracts.documents
    }


def references(contracts: Contracts, links: Iterable[Link] = ()) -> Paths:
    """For each source file, those that it refers to itself.

    `links` are those of the sources: some that lead to `true` are in no canonical schema.
    """
    homes = {definition.name: key.path for key, definition in contracts.definitions.items()}
    direct: dict[PurePosixPath, set[PurePosixPath]] = {path: set() for path in contracts.documents}
    for key, definition in contracts.definitions.items():
        names = referred_names(definition.schema)
        direct[key.path].update(homes[name] for name in names if name in homes)
    for link in links:
        direct[link.document.path].add(link.target.path)
    return direct


def reachable(start: Iterable[Path], direct: Mapping[Path, Collection[Path]]) -> set[Path]:
    """The files that some refer to, directly or not."""
    found: set[Path] = set()
    waiting = list(start)
    while waiting:
        new = set(direct.get(waiting.pop(), ())) - found
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
