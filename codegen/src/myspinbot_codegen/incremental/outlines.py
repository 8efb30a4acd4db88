"""Describes the rest of the tree to a partial run.

The outline of a file is everything that other files may read without a reference to it, such as
names, ids and references. While outlines stay the same, a change can only affect files that refer
to the changed one.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.incremental.closure import Paths
from myspinbot_codegen.incremental.code import environment
from myspinbot_codegen.incremental.fingerprint import digest
from myspinbot_codegen.incremental.state import State
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.schema.asyncapi_refs import references

if TYPE_CHECKING:
    from myspinbot_codegen.analysis import Analysis
    from myspinbot_codegen.ir.lower import Lowered
    from myspinbot_codegen.ir.model import Contracts

_KIND = "outlines"
# Keywords about values only: they do not matter to files without a reference to this one.
_PRIVATE = frozenset(
    {
        *("$comment", "const", "default", "description", "enum", "examples", "format", "pattern"),
        *("exclusiveMaximum", "exclusiveMinimum", "maximum", "minimum", "multipleOf", "type"),
        *("maxItems", "minItems", "maxLength", "minLength", "maxProperties", "minProperties"),
        *("maxContains", "minContains", "required"),
    }
)
_NAMED = frozenset({"$defs", "definitions"})


@dataclass(frozen=True)
class Outlines:
    """The facts about each schema file that the last run has recorded, by its path.

    `names` are those of types, with their pointers, and of guards in them. `targets` are the class
    of each target, and the digest of everything but files on which its parts depend.
    """

    documents: Mapping[str, str]
    names: Mapping[str, list[list[str]]]
    modules: Mapping[str, str]
    direct: Mapping[str, list[str]]
    closures: Mapping[str, str]
    examples: Mapping[str, str]
    targets: Sequence[Sequence[str]]


def outline(document: Any) -> str:
    """Return the digest of everything that files without a reference to this one may read."""
    return digest(json.dumps(_outline(document), sort_keys=True))


def _outline(value: Any) -> Any:
    if isinstance(value, list):
        return [_outline(member) for member in value]
    if not isinstance(value, dict):
        return value
    result = {}
    for key, member in value.items():
        if key in _PRIVATE and not _holds_more(member):
            continue
        inner = _outline(member)
        if key in _NAMED and isinstance(member, dict):
            inner = {**dict.fromkeys(member), **inner}
        # An empty object has the same meaning as none.
        if inner != {}:
            result[key] = inner
    return result


def _holds_more(value: Any) -> bool:
    """Return whether this may be more than a keyword's value: a property may have its name."""
    if isinstance(value, list):
        return any(map(_holds_more, value))
    return isinstance(value, dict | bool)


def type_names(contracts: Contracts, lowered: Lowered) -> dict[str, list[list[str]]]:
    """Return the names of the types of each file, and of the guards in them."""
    result: dict[str, list[list[str]]] = {str(path): [] for path in contracts.documents}
    for key, definition in contracts.definitions.items():
        result[str(key.path)].append([key.pointer, definition.name])
    for path, guards in lowered.guards.items():
        result[str(path)] += [["guard", name] for name in guards]
    return result


def is_plain(analysis: Analysis) -> bool:
    """Return whether references mean the same in every context."""
    resolver = analysis.resolver
    beyond = analysis.canonical.documents.keys() - analysis.tree.schemas.keys()
    return not (resolver.has_dynamic_references or resolver.has_unevaluated_items or beyond)


def outline_tree(
    analysis: Analysis,
    contracts: Contracts,
    direct: Paths,
    closures: Mapping[PurePosixPath, str],
    targets: Sequence[Sequence[str]],
) -> Outlines:
    """Return the outlines of a whole tree."""
    tree = analysis.tree
    referred = dict(direct)
    if tree.asyncapi is not None:
        referred[tree.asyncapi.path] = {
            analysis.resolver.resolve(tree.asyncapi.path, ref).path
            for _, ref in references(tree.asyncapi.data)
            if not ref.startswith("#")
        }
    return Outlines(
        documents={str(path): outline(document.data) for path, document in tree.schemas.items()},
        names=type_names(contracts, analysis.lowered),
        modules={str(path): str(module) for path, module in contracts.modules.items()},
        direct={str(path): sorted(map(str, paths)) for path, paths in referred.items()},
        closures={str(path): closure for path, closure in closures.items()},
        examples={str(example.document.path): str(example.schema) for example in tree.examples},
        targets=targets,
    )


def save_outlines(store: Store, state: State, outlines: Outlines) -> None:
    """Save outlines for the run after the one with this state."""
    store.put(_KIND, state.config, {"of": _identity(state), **vars(outlines)})


def load_outlines(store: Store, state: State) -> Outlines | None:
    """Return the outlines of the run with this state, if there are any."""
    value = store.get(_KIND, state.config)
    return Outlines(**value) if value and value.pop("of") == _identity(state) else None


def _identity(state: State) -> str:
    """Return the digest of all files that a run has read, and of its code."""
    folders = {**state.code, **state.tools, **state.sources}
    return digest(
        environment(),
        *(
            part
            for root in sorted(folders)
            for name, entry in sorted(folders[root].items())
            for part in (root, name, entry[0])
        ),
    )
