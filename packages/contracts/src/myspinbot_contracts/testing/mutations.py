"""Draws changes to a document, most of which make it invalid. Used by `strategies`."""

from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

Path = tuple[str | int, ...]

_LONG = 3000
_MANY = 300
_OTHERS: tuple[Any, ...] = (
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
"""Values of each type, and such as are beyond usual limits; the simplest first, to shrink to."""

_UNKNOWN = "unknown_property"


def changed(document: Any) -> st.SearchStrategy[Any]:
    """Return a strategy for the document with one change.

    A member is left out, an unknown one is added, or a value is another one.
    """
    return st.sampled_from(list(_places(document, ()))).flatmap(
        lambda path: _changed_at(document, path)
    )


def _places(value: Any, path: Path) -> Iterator[Path]:
    yield path
    members: Any = ()
    if isinstance(value, dict):
        members = value.items()
    elif isinstance(value, list):
        members = enumerate(value)
    for key, member in members:
        yield from _places(member, (*path, key))


def _changed_at(document: Any, path: Path) -> st.SearchStrategy[Any]:
    value = document
    for key in path:
        value = value[key]
    choices: list[st.SearchStrategy[Any]] = []
    if isinstance(value, dict):
        choices += [st.just(_without(value, name)) for name in value]
        choices.append(st.just({**value, _UNKNOWN: "x"}))
    if isinstance(value, list) and value:
        choices += [st.just(value[1:]), st.just(value * _MANY)]
    choices.append(st.sampled_from(_OTHERS))
    return st.one_of(choices).map(lambda other: _replaced(document, path, other))


def _without(members: dict[str, Any], left_out: str) -> dict[str, Any]:
    return {name: value for name, value in members.items() if name != left_out}


def _replaced(document: Any, path: Path, other: Any) -> Any:
    if not path:
        return deepcopy(other)
    result = deepcopy(document)
    holder = result
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = deepcopy(other)
    return result
