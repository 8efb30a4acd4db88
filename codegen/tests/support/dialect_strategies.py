"""Random schemas of each dialect with all its keywords, and documents for them."""

from typing import Any

from hypothesis import strategies as st

from myspinbot_codegen.spec.dialects import DRAFT_04, DRAFT_2019_09, DRAFT_2020_12, Dialect

NAMES = ("a", "b", "ab")
PATTERNS = ("^a", "b$", "^[ab]{2}$")
TYPES = ("array", "boolean", "integer", "null", "number", "object", "string")

_counts = st.integers(0, 3)
_scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3),
    st.sampled_from([0.5, 1.5, -2.5]),
    st.sampled_from(["", "a", "b", "ab", "abc"]),
)


def documents() -> st.SearchStrategy[Any]:
    """Return JSON documents with few names and values, so that rules often apply."""
    return st.recursive(
        _scalars,
        lambda inner: st.one_of(
            st.lists(inner, max_size=3),
            st.dictionaries(st.sampled_from(NAMES), inner, max_size=3),
        ),
        max_leaves=6,
    )


def schemas(dialect: Dialect) -> st.SearchStrategy[Any]:
    """Return schemas with the keywords of a dialect, and references to `#/definitions/x`."""
    leaf: st.SearchStrategy[Any] = st.fixed_dictionaries({}, optional=_plain(dialect))
    if dialect.booleans:
        leaf = st.one_of(leaf, st.booleans())
    return st.recursive(leaf, lambda inner: _compound(dialect, inner), max_leaves=6)


def roots(dialect: Dialect) -> st.SearchStrategy[dict[str, Any]]:
    """Return whole documents: a schema that is an object, with definitions."""
    word = "definitions" if dialect.legacy else "$defs"

    def root(body: Any, definition: Any) -> dict[str, Any]:
        schema = body if isinstance(body, dict) else {"allOf": [body]}
        if dialect.legacy and "$ref" in schema:
            schema = {"allOf": [schema]}
        return {**schema, "$schema": dialect.uri, word: {"x": definition}}

    flat = st.fixed_dictionaries({}, optional=_plain(dialect))
    return st.builds(root, schemas(dialect), flat)


def _plain(dialect: Dialect) -> dict[str, st.SearchStrategy[Any]]:
    bounds: st.SearchStrategy[Any] = st.integers(-2, 2)
    exclusive = st.booleans() if dialect is DRAFT_04 else bounds
    words: dict[str, st.SearchStrategy[Any]] = {
        "enum": st.lists(_scalars, min_size=1, max_size=3, unique_by=repr),
        "maxItems": _counts,
        "maxLength": _counts,
        "maxProperties": _counts,
        "minItems": _counts,
        "minLength": _counts,
        "minProperties": _counts,
        "multipleOf": st.sampled_from([1, 2, 0.5]),
        "pattern": st.sampled_from(PATTERNS),
        "required": st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True),
        "type": st.one_of(
            st.sampled_from(TYPES),
            st.lists(st.sampled_from(TYPES), min_size=1, max_size=3, unique=True),
        ),
        "uniqueItems": st.booleans(),
        "maximum": bounds,
        "minimum": bounds,
        "exclusiveMaximum": exclusive,
        "exclusiveMinimum": exclusive,
        "const": _scalars,
        "minContains": _counts,
        "maxContains": _counts,
        "dependentRequired": st.dictionaries(
            st.sampled_from(NAMES), st.lists(st.sampled_from(NAMES), unique=True), max_size=2
        ),
    }
    return {word: value for word, value in words.items() if word in dialect.assertions}


def _compound(dialect: Dialect, inner: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    listed = st.lists(inner, min_size=1, max_size=2)
    named = st.dictionaries(st.sampled_from(NAMES), inner, min_size=1, max_size=2)
    closing = inner if dialect.booleans else st.one_of(st.booleans(), inner)
    names = st.lists(st.sampled_from(NAMES), min_size=1, max_size=2, unique=True)
    reference = st.just(f"#/{'definitions' if dialect.legacy else '$defs'}/x")
    words: dict[str, st.SearchStrategy[Any]] = {
        "$ref": reference,
        "additionalItems": closing,
        "additionalProperties": closing,
        "allOf": listed,
        "anyOf": listed,
        "contains": inner,
        "dependencies": st.dictionaries(
            st.sampled_from(NAMES), st.one_of(inner, names), min_size=1, max_size=2
        ),
        "dependentSchemas": named,
        "else": inner,
        "if": inner,
        "items": inner if dialect is DRAFT_2020_12 else st.one_of(inner, listed),
        "not": inner,
        "oneOf": listed,
        "patternProperties": st.dictionaries(
            st.sampled_from(PATTERNS), inner, min_size=1, max_size=2
        ),
        "prefixItems": listed,
        "properties": named,
        "propertyNames": inner,
        "then": inner,
        "unevaluatedItems": inner,
        "unevaluatedProperties": inner,
    }
    known = {word: value for word, value in words.items() if word in dialect.assertions}
    optional = {**_plain(dialect), **known}
    if dialect is DRAFT_2019_09:
        # The official suite covers evaluated items better.
        optional.pop("unevaluatedItems")

    def few(words: list[str]) -> st.SearchStrategy[dict[str, Any]]:
        return st.fixed_dictionaries({word: optional[word] for word in words})

    chosen = st.lists(st.sampled_from(sorted(optional)), min_size=1, max_size=4, unique=True)
    return chosen.flatmap(few)
