"""Digests of the contracts in each source file and in all files that it refers to.

Used for the keys of parts: a part may depend on no other contracts.
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
"""Source files by another source file."""


def closure_digests(contracts: Contracts, direct: Paths) -> dict[PurePosixPath, str]:
    """Return for each source file the digest of its types and of all types that they refer to.

    `direct` is the result of `references`.
    """
    texts: dict[PurePosixPath, list[str]] = defaultdict(list)
    for key, definition in sorted(contracts.definitions.items()):
        # The `repr` of a frozen dataclass has all its fields, and distinguishes 1, 1.0 and True.
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
    """Return for each source file the files to which it refers directly.

    `links` are the references in the sources: canonical schemas lack some that lead to `true`.
    """
    homes = {definition.name: key.path for key, definition in contracts.definitions.items()}
    direct: dict[PurePosixPath, set[PurePosixPath]] = {path: set() for path in contracts.documents}
    for key, definition in contracts.definitions.items():
        names = referred_names(definition.schema)
        direct[key.path].update(homes[name] for name in names if name in homes)
    for link in links:
        direct[link.document.path].add(link.target.path)
    return direct
