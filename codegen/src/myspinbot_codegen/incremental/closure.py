"""Digests of the contracts that each source file stands for, with all that it refers to.

Used for the keys of parts: a part may depend on nothing else of the contracts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.spec.canonical_walk import referred_names
from myspinbot_codegen.spec.reachability import reachable

if TYPE_CHECKING:
    from myspinbot_codegen.analysis import Link

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
    reached = {
        path: sorted(reachable([path], lambda file: direct.get(file, ())))
        for path in contracts.documents
    }
    return {path: digest(own[path], *map(own.__getitem__, reached[path])) for path in reached}


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
