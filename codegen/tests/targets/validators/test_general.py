"""Compiled validators of schemas that shapes cannot express agree with the reference validator."""

from typing import Any

from codegen.tests.support.compiled_types import compile_types, make_guarded_type
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

# Property names are any text, and none of it may reach the generated code unquoted.
NAMES = [
    "a",
    "b",
    "ab",
    'q"',
    "it's",
    "new\nline",
    "back\\",
    "{x}",
    "${y}",
    "class",
    "a__b",
    "é",
    "",
]
PATTERNS = ["^a", "b", "^$", "[{]", "e"]
TYPES = ["null", "boolean", "integer", "number", "string", "array", "object"]
DEFINITIONS = ["First", "Second", "Third"]

names = st.sampled_from(NAMES)
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 6),
    st.sampled_from([0.0, 1.0, 0.5, 0.3, 4.5, 1e300, -1.0, 2**60, 10**400]),
    st.sampled_from(["", "a", "b", "ab", "abc", "{0}", "\n"]),
)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(names, inner, max_size=4),
    max_leaves=8,
)


def _schema(place: int) -> st.SearchStrategy[Any]:
    """Schemas of the definition at a place.

    A reference for the same value leads to a later definition, so that there is an end.
    """

    def build(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
        anywhere = st.sampled_from([{"$ref": f"#/$defs/{name}"} for name in DEFINITIONS])
        part = inner | anywhere
        counts = st.integers(0, 3)
        objects = st.fixed_dictionaries(
            {},
            optional={
                "properties": st.dictionaries(names, part, max_size=3),
                "patternProperties": st.dictionaries(st.sampled_from(PATTERNS), part, max_size=2),
                "additionalProperties": part,
                "unevaluatedProperties": st.just(False) | part,
                "propertyNames": inner,
                "required": st.lists(names, max_size=2, unique=True),
                "dependentRequired": st.dictionaries(
                    names, st.lists(names, max_size=2, unique=True), max_size=2
                ),
                "dependentSchemas": st.dictionaries(names, inner, max_size=2),
                "minProperties": counts,
                "maxProperties": counts,
            },
        )
        arrays = st.fixed_dictionaries(
            {},
            optional={
                "prefixItems": st.lists(part, min_size=1, max_size=3),
                "items": part,
                "contains": part,
                "minContains": counts,
                "maxContains": counts,
                "unevaluatedItems": st.just(False) | part,
                "uniqueItems": st.booleans(),
                "minItems": counts,
                "maxItems": counts,
            },
        )
        branches = st.lists(inner, min_size=1, max_size=3)
        later = DEFINITIONS[place + 1 :]
        applicators = st.fixed_dictionaries(
            {},
            optional={
                "allOf": branches,
                "anyOf": branches,
                "oneOf": branches,
                "not": inner,
                "if": inner,
                "then": inner,
                "else": inner,
                **(
                    {"$ref": st.sampled_from([f"#/$defs/{name}" for name in later])}
                    if later
                    else {}
                ),
            },
        )
        return st.one_of(
            objects, arrays, applicators, st.tuples(objects | arrays, applicators).map(_merged)
        )

    return st.recursive(_leaves, build, max_leaves=6)


def _merged(parts: tuple[dict[str, Any], ...]) -> dict[str, Any]:
    return {keyword: value for part in parts for keyword, value in part.items()}


_leaves = st.one_of(
    st.booleans(),
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(TYPES)
            | st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
            "minimum": st.sampled_from([-1, 0, 2.5]),
            "exclusiveMaximum": st.sampled_from([1, 4.5, 10**400]),
            "multipleOf": st.sampled_from([1, 2, 0.5, 0.1, 1.0, 1e-300]),
            "minLength": st.integers(0, 2),
            "maxLength": st.sampled_from([1, 2.0]),
            "pattern": st.sampled_from(PATTERNS),
        },
    ),
    st.builds(lambda found: {"const": found}, values),
    st.builds(lambda found: {"enum": found}, st.lists(values, max_size=3)),
)


@settings(
    max_examples=150,
    deadline=None,
    # Shrinking compiles code for each step.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    schemas=st.tuples(*(_schema(place) for place in range(len(DEFINITIONS)))),
    documents=st.lists(values, min_size=8, max_size=8),
)
def test_any_schema_is_honoured(schemas: tuple[Any, ...], documents: list[Any]) -> None:
    """Whatever the schema and the document, the verdict is that of the reference validator."""
    _compare(dict(zip(DEFINITIONS, schemas, strict=True)), documents)


def _compare(named: dict[str, Any], documents: list[Any]) -> None:
    validators = compile_types(*(make_guarded_type(name, schema) for name, schema in named.items()))
    reference = Draft202012Validator({"$defs": named, "$ref": "#/$defs/First"})
    for document in documents:
        found = validators["First"](document)
        try:
            expected = reference.is_valid(document)
        except OverflowError:
            continue  # it divides what no float can hold
        assert (not found) == expected, (named, document, found)
        assert all(fault.expected and fault.found and fault.hint for fault in found)


# Schemas that many documents fit, and that tell which of these few properties they look at.
_FEW = ["a", "b", "c"]
_loose = st.sampled_from([True, True, True, {"type": "integer"}, {"not": {"type": "null"}}, False])
_maps = st.dictionaries(st.sampled_from(_FEW), _loose, min_size=1, max_size=2)
_looking = st.one_of(
    _maps.map(lambda found: {"properties": found}),
    _maps.map(lambda found: {"patternProperties": found}),
    _loose.map(lambda found: {"additionalProperties": found}),
    _loose.map(lambda found: {"unevaluatedProperties": found}),
    st.lists(_loose, min_size=1, max_size=2).map(lambda found: {"prefixItems": found}),
    _loose.map(lambda found: {"items": found}),
    _loose.map(lambda found: {"unevaluatedItems": found}),
    st.builds(
        lambda found, low: {"contains": found, "minContains": low}, _loose, st.integers(0, 2)
    ),
    st.sampled_from(_FEW).map(lambda name: {"required": [name]}),
    st.just({"$ref": "#/$defs/Second"}),
)


def _combined(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    some = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        st.tuples(st.sampled_from(["allOf", "anyOf", "oneOf"]), some).map(
            lambda pair: dict([pair])
        ),
        st.fixed_dictionaries({"if": inner}, optional={"then": inner, "else": inner}),
        st.dictionaries(st.sampled_from(_FEW), inner, min_size=1, max_size=2).map(
            lambda found: {"dependentSchemas": found}
        ),
        st.tuples(inner, inner).map(_merged),
        inner.map(lambda found: {"not": found}),
    )


_second = st.recursive(
    _looking.filter(lambda schema: "$ref" not in schema), _combined, max_leaves=3
)
_closed = st.tuples(st.recursive(_looking, _combined, max_leaves=6), _loose).map(
    lambda pair: {"unevaluatedProperties": pair[1], "unevaluatedItems": False, **pair[0]}
)
_OBJECTS: list[Any] = [
    {name: value for index, name in enumerate(_FEW) if which & 1 << index}
    for which in range(8)
    for value in (1, "x", None)
]
_LISTS: list[Any] = [[], [1], [None], [1, "x"], ["x", 1, None], [1, 1, 1]]


@settings(
    max_examples=150,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(first=_closed, second=_second)
def test_what_is_unevaluated_is_found(first: Any, second: Any) -> None:
    """Through references and all that puts schemas together, and within what only may apply."""
    _compare({"First": first, "Second": second}, _OBJECTS + _LISTS)
