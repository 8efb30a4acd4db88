"""Random schemas, and random edits of them. Used by the property tests of `breaking`."""

import copy
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

NAMES = ("a", "b", "c", "dd")
_PATTERNS = ("^a", "^[a-c]{2}$", "b+", "^x|y$", "[0-9]")
_FORMATS = ("date", "date-time", "uuid")
_small = st.integers(0, 6)
_number = st.one_of(st.integers(-5, 20), st.sampled_from([0.5, 2.5]))
_value = st.sampled_from([None, True, False, 0, 1, 2, 1.5, "a", "b", "", [], {}, [1], {"a": 1}])


def _object(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"type": st.just("object")},
        optional={
            "properties": st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
            "required": st.lists(st.sampled_from(NAMES), unique=True, max_size=2),
            "additionalProperties": st.one_of(st.just(False), st.just(False), st.booleans(), inner),
            "patternProperties": st.dictionaries(st.sampled_from(_PATTERNS), inner, max_size=1),
            "propertyNames": st.sampled_from(
                [{"maxLength": 1}, {"pattern": "^[a-d]+$"}, {"enum": ["a", "b"]}]
            ),
            "minProperties": st.integers(0, 2),
            "maxProperties": st.integers(1, 4),
            "dependentRequired": st.dictionaries(
                st.sampled_from(NAMES),
                st.lists(st.sampled_from(NAMES), unique=True, max_size=2),
                max_size=1,
            ),
            "dependentSchemas": st.dictionaries(st.sampled_from(NAMES), inner, max_size=1),
            "unevaluatedProperties": st.just(False),
        },
    )


def _array(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        {"type": st.just("array")},
        optional={
            "items": st.one_of(inner, st.just(False)),
            "prefixItems": st.lists(inner, min_size=1, max_size=2),
            "minItems": st.integers(0, 3),
            "maxItems": st.integers(1, 5),
            "uniqueItems": st.booleans(),
            "contains": inner,
            "unevaluatedItems": st.just(False),
        },
    )


_leaf = st.one_of(
    st.just(True),
    st.fixed_dictionaries(
        {"type": st.just("string")},
        optional={
            "minLength": _small,
            "maxLength": st.integers(1, 12),
            "pattern": st.sampled_from(_PATTERNS),
            "format": st.sampled_from(_FORMATS),
        },
    ),
    st.fixed_dictionaries(
        {"type": st.sampled_from(["integer", "number"])},
        optional={
            "minimum": _number,
            "maximum": _number,
            "exclusiveMinimum": _number,
            "exclusiveMaximum": _number,
            "multipleOf": st.sampled_from([1, 2, 3, 6, 0.5]),
        },
    ),
    st.fixed_dictionaries({"enum": st.lists(_value, min_size=1, max_size=4, unique_by=repr)}),
    st.fixed_dictionaries({"const": _value}),
    st.fixed_dictionaries(
        {"type": st.lists(st.sampled_from(["string", "null", "integer"]), min_size=1, unique=True)}
    ),
    st.just({"$ref": "#"}),
)


def _combination(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    branches = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.fixed_dictionaries({"anyOf": branches}),
        st.fixed_dictionaries({"oneOf": branches}),
        st.fixed_dictionaries({"allOf": branches}),
        st.fixed_dictionaries({"not": inner}),
        st.fixed_dictionaries({"if": inner}, optional={"then": inner, "else": inner}),
    )


schemas: st.SearchStrategy[Any] = st.recursive(
    _leaf,
    lambda inner: st.one_of(_object(inner), _object(inner), _array(inner), _combination(inner)),
    max_leaves=5,
)
"""Schemas of every keyword that is compared."""

objects: st.SearchStrategy[dict[str, Any]] = _object(schemas)


def find_subschemas(schema: Any) -> list[dict[str, Any]]:
    """Return every subschema that is an object, to be edited in place."""
    result: list[dict[str, Any]] = []
    if not isinstance(schema, dict):
        return result
    result.append(schema)
    for keyword, value in schema.items():
        if keyword in ("properties", "patternProperties", "dependentSchemas"):
            for member in value.values():
                result += find_subschemas(member)
        elif keyword in ("anyOf", "oneOf", "allOf", "prefixItems"):
            for member in value:
                result += find_subschemas(member)
        elif keyword not in ("const", "enum", "required", "dependentRequired"):
            result += find_subschemas(value)
    return result


@st.composite
def edit_schema(draw: st.DrawFn, schema: Any) -> Any:
    """Return the schema with one keyword changed, removed or added."""
    result = copy.deepcopy(schema)
    places = find_subschemas(result)
    if not places:
        return draw(schemas)
    place = draw(st.sampled_from(places))
    replacement = draw(schemas.filter(lambda candidate: isinstance(candidate, dict)))
    match draw(st.integers(0, 3)):
        case 0 if place:
            del place[draw(st.sampled_from(sorted(place)))]
        case 1:
            place.clear()
            place.update(replacement)
        case _:
            keyword = draw(st.sampled_from(sorted(replacement)))
            place[keyword] = replacement[keyword]
    return result


Edit = Callable[[dict[str, Any]], bool]


def _raise(keyword: str) -> Edit:
    def edit(place: dict[str, Any]) -> bool:
        if keyword not in place:
            return False
        place[keyword] += 1
        return True

    return edit


def _lower(keyword: str) -> Edit:
    def edit(place: dict[str, Any]) -> bool:
        if keyword not in place:
            return False
        place[keyword] = max(place[keyword] - 1, 0) if "in" in keyword[:3] else place[keyword] - 1
        return True

    return edit


def _drop(keyword: str) -> Edit:
    return lambda place: place.pop(keyword, None) is not None


def _not_required(place: dict[str, Any]) -> bool:
    if not place.get("required"):
        return False
    place["required"] = place["required"][1:]
    return True


def _further_value(place: dict[str, Any]) -> bool:
    if "enum" not in place:
        return False
    place["enum"] = [*place["enum"], "brand new"]
    return True


def _further_type(place: dict[str, Any]) -> bool:
    kind = place.get("type")
    if kind is None or kind == "boolean" or "boolean" in kind:
        return False
    place["type"] = [kind, "boolean"] if isinstance(kind, str) else [*kind, "boolean"]
    return True


def _optional_property(place: dict[str, Any]) -> bool:
    if place.get("additionalProperties") is not False or "patternProperties" in place:
        return False
    place["properties"] = {**place.get("properties", {}), "newcomer": {"type": "string"}}
    return True


def _further_branch(place: dict[str, Any]) -> bool:
    if "anyOf" not in place:
        return False
    place["anyOf"] = [*place["anyOf"], {"const": "brand new"}]
    return True


WIDENING: dict[str, Edit] = {
    "a longer text": _raise("maxLength"),
    "a shorter text": _lower("minLength"),
    "a greater number": _raise("maximum"),
    "a lesser number": _lower("minimum"),
    "more items": _raise("maxItems"),
    "fewer items": _lower("minItems"),
    "more properties": _raise("maxProperties"),
    "any text": _drop("pattern"),
    "any format": _drop("format"),
    "any multiple": _drop("multipleOf"),
    "equal items": _drop("uniqueItems"),
    "any name": _drop("propertyNames"),
    "any first items": _drop("maxItems"),
    "a property that may be missing": _not_required,
    "one more value": _further_value,
    "one more type": _further_type,
    "an optional property": _optional_property,
    "one more branch": _further_branch,
}
"""Edits after which every document that was valid still is, where only conjunctions lead to."""


def find_widenable(schema: Any) -> list[dict[str, Any]]:
    """Return the subschemas whose widening widens the whole schema."""
    result: list[dict[str, Any]] = []
    if not isinstance(schema, dict):
        return result
    if {"unevaluatedProperties", "unevaluatedItems", "contains"}.isdisjoint(schema):
        result.append(schema)
        for keyword in ("properties", "patternProperties", "dependentSchemas"):
            for member in schema.get(keyword, {}).values():
                result += find_widenable(member)
        for keyword in ("anyOf", "allOf", "prefixItems"):
            for member in schema.get(keyword, ()):
                result += find_widenable(member)
        for keyword in ("items", "additionalProperties"):
            result += find_widenable(schema.get(keyword))
    return result
