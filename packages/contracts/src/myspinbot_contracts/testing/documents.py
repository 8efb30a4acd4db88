"""Draws valid documents from the schemas of the package.

Used by `strategies`. Our schemas use a small part of JSON Schema, which the lint of the code
generator enforces: objects are closed or maps, branches of a union exclude each other, a reference
has no keywords next to it except annotations. So a document that is drawn part by part is valid.
"""

import operator
from collections.abc import Mapping
from functools import cache
from typing import Any

from hypothesis import strategies as st

from myspinbot_contracts.documents.catalog import resolve_ref, schema
from myspinbot_contracts.testing.strings import CHARACTERS, strings

_SAFE = 2**53 - 1
_MORE_ITEMS = 2
_SMALL = 5
_SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-_SAFE, _SAFE)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(CHARACTERS, max_size=20)
)
_ANY: st.SearchStrategy[Any] = st.recursive(
    _SCALARS,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(CHARACTERS, max_size=8), inner, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def documents(draw: st.DrawFn, title: str) -> Any:
    """Draw a valid document of the type with that title.

    It is a composite strategy because the `repr` of the inner one contains everything that the
    type refers to.
    """
    return draw(_target(schema(title)["$id"], ""))


def _values(node: Any, base: str) -> st.SearchStrategy[Any]:
    """Return a strategy for values of a schema in the file with the `$id` `base`."""
    if node is True or not node:
        return _ANY
    if "$ref" in node:
        return _reference(base, node["$ref"])
    if "const" in node:
        return st.just(node["const"])
    if "enum" in node:
        return st.sampled_from(node["enum"])
    if branches := node.get("oneOf") or node.get("anyOf"):
        return st.one_of([_values(branch, base) for branch in branches])
    kinds = node.get("type", "any")
    if isinstance(kinds, list):
        return st.one_of([_of_kind(node | {"type": kind}, base) for kind in kinds])
    return _of_kind(node, base)


@st.composite
def _reference(draw: st.DrawFn, base: str, ref: str) -> Any:
    """Draw from the target of a reference; resolved late, because types may contain themselves."""
    return draw(_target(base, ref))


@cache
def _target(base: str, ref: str) -> st.SearchStrategy[Any]:
    return _values(*resolve_ref(base, ref))


def _of_kind(node: Mapping[str, Any], base: str) -> st.SearchStrategy[Any]:
    match node.get("type"):
        case "null":
            return st.none()
        case "boolean":
            return st.booleans()
        case "integer":
            return _integers(node)
        case "number":
            return _numbers(node)
        case "string":
            return strings(node)
        case "array":
            return _arrays(node, base)
        case "object":
            return _objects(node, base)
    return _ANY


def _integers(node: Mapping[str, Any]) -> st.SearchStrategy[int]:
    step = node.get("multipleOf", 1)
    low = max(node.get("minimum", -_SAFE), node.get("exclusiveMinimum", -_SAFE - 1) + 1)
    high = min(node.get("maximum", _SAFE), node.get("exclusiveMaximum", _SAFE + 1) - 1)
    factors = st.integers(-(-low // step), high // step)
    return factors if step == 1 else factors.map(lambda factor: factor * step)


def _numbers(node: Mapping[str, Any]) -> st.SearchStrategy[float]:
    low, above = node.get("minimum"), node.get("exclusiveMinimum")
    high, below = node.get("maximum"), node.get("exclusiveMaximum")
    return st.floats(
        above if low is None else low,
        below if high is None else high,
        exclude_min=low is None and above is not None,
        exclude_max=high is None and below is not None,
        allow_nan=False,
        allow_infinity=False,
    ).filter(lambda value: (above is None or value > above) and (below is None or value < below))


def _arrays(node: Mapping[str, Any], base: str) -> st.SearchStrategy[list[Any]]:
    """Return a strategy for lists. They reach a low limit only: long lists are slow to draw."""
    fewest, most = _limits(node, "Items")
    unique = repr if node.get("uniqueItems") else None
    return st.lists(
        _values(node.get("items", True), base), min_size=fewest, max_size=most, unique_by=unique
    )


def _objects(node: Mapping[str, Any], base: str) -> st.SearchStrategy[dict[str, Any]]:
    required = set(node.get("required", ()))
    members = {name: _values(member, base) for name, member in node.get("properties", {}).items()}
    known = st.fixed_dictionaries(
        {name: member for name, member in members.items() if name in required},
        optional={name: member for name, member in members.items() if name not in required},
    )
    additional = node.get("additionalProperties", True)
    if additional is False:
        return known
    names = _values({"type": "string", **node.get("propertyNames", {})}, base)
    fewest, most = _limits(node, "Properties")
    free = st.dictionaries(
        names.filter(lambda name: name not in members),
        _values(additional, base),
        min_size=max(fewest - len(required), 0),
        max_size=max(most - len(members), 0),
    )
    return st.builds(operator.or_, known, free) if members else free


def _limits(node: Mapping[str, Any], of: str) -> tuple[int, int]:
    """Return the smallest and the largest number of items or properties that are drawn."""
    fewest = node.get(f"min{of}", 0)
    most = node.get(f"max{of}", fewest + _MORE_ITEMS)
    return fewest, most if most <= _SMALL else min(most, fewest + _MORE_ITEMS)
