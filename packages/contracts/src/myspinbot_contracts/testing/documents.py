"""Draws valid documents along the schemas that the package carries.

Used by `strategies`. Our schemas keep to a small part of JSON Schema, which the code generator's
lint holds them to: objects are closed or maps, branches of a union exclude each other, references
have annotations beside them only. So whatever is drawn part by part is valid as a whole.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from hypothesis import strategies as st

from myspinbot_contracts.documents.catalog import resolve_ref, schema
from myspinbot_contracts.testing.strings import CHARACTERS, texts

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
    """A valid document of the type with that title.

    A function of its own rather than the strategy within, whose `repr` would hold all that the
    type refers to.
    """
    return draw(_meant(schema(title)["$id"], ""))


def _values(node: Any, base: str) -> st.SearchStrategy[Any]:
    """Values of a schema that lies in the file with the `$id` `base`."""
    if node is True or not node:
        return _ANY
    if "$ref" in node:
        return _referred(base, node["$ref"])
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
def _referred(draw: st.DrawFn, base: str, ref: str) -> Any:
    """What a reference means; looked up when it is drawn, since types may contain themselves."""
    return draw(_meant(base, ref))


@cache
def _meant(base: str, ref: str) -> st.SearchStrategy[Any]:
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
            return texts(node)
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
    """Lists; a low limit is reached, a list of hundreds would only take long to make and read."""
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
    further = node.get("additionalProperties", True)
    if further is False:
        return known
    names = _values({"type": "string", **node.get("propertyNames", {})}, base)
    fewest, most = _limits(node, "Properties")
    free = st.dictionaries(
        names.filter(lambda name: name not in members),
        _values(further, base),
        min_size=max(fewest - len(required), 0),
        max_size=max(most - len(members), 0),
    )
    return st.builds(lambda one, other: one | other, known, free) if members else free


def _limits(node: Mapping[str, Any], of: str) -> tuple[int, int]:
    """How many there may be, and at most how many are drawn."""
    fewest = node.get(f"min{of}", 0)
    most = node.get(f"max{of}", fewest + _MORE_ITEMS)
    return fewest, most if most <= _SMALL else min(most, fewest + _MORE_ITEMS)
