"""Draws mutations of a document, most of which are invalid. Used by `strategies`."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Path = tuple[str | int, ...]

_LONG = 3000
_MANY = 300
_REPLACEMENTS: tuple[Any, ...] = (
    None,
    True,
    "",
    "x",
    " \n",
    -1,
    0,
    0.5,
    10**15,
    -(10**15),
    [],
    {},
    "x" * _LONG,
)
"""Values of each type, and values beyond usual limits. Hypothesis shrinks to the first ones."""

_UNKNOWN = "unknown_property"


def mutations(document: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the document with one change.

    A property is left out, an unknown one is added, or a value is replaced.
    """
    return st.sampled_from(list(_paths(document, ()))).flatmap(
        lambda path: _mutations_at(document, path)
    )


def _paths(value: Any, path: Path) -> Iterator[Path]:
    yield path
    members: Any = ()
    if isinstance(value, dict):
        members = value.items()
    elif isinstance(value, list):
        members = enumerate(value)
    for key, member in members:
        yield from _paths(member, (*path, key))


def _mutations_at(document: Any, path: Path) -> st.SearchStrategy[Any]:
    value = document
    for key in path:
        value = value[key]
    choices: list[st.SearchStrategy[Any]] = []
    if isinstance(value, dict):
        choices += [st.just(_without(value, name)) for name in value]
        choices.append(st.just({**value, _UNKNOWN: "x"}))
    if isinstance(value, list) and value:
        choices += [st.just(value[1:]), st.just(value * _MANY)]
    choices.append(st.sampled_from(_REPLACEMENTS))
    return st.one_of(choices).map(lambda replacement: _replace(document, path, replacement))


def _without(members: dict[str, Any], excluded: str) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name != excluded}


def _replace(document: Any, path: Path, replacement: Any) -> Any:
    if not path:
        return deepcopy(replacement)
    result = deepcopy(document)
    holder = result
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = deepcopy(replacement)
    return result
