"""The canonical form of a schema has the same meaning as the schema in its dialect."""

import json
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.dialect_strategies import documents, roots
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema.validators import validator_for

from myspinbot_codegen.config.reader import NO_BASE, RulesConfig
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.lint.linter import lint
from myspinbot_codegen.schema.canonicalizer import Canonical, canonicalize
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.schema.resolver import Key, Resolver, Unresolved
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import DIALECTS, DRAFT_04, DRAFT_07, DRAFT_2020_12, Dialect
from myspinbot_codegen.spec.json_values import kind_of

MAIN = PurePosixPath("main.json")


def _tree(files: dict[str, Any], dialect: Dialect = DRAFT_2020_12, base: str = NO_BASE) -> Tree:
    schemas = {
        PurePosixPath(path): Document(PurePosixPath(path), json.dumps(data), data)
        for path, data in files.items()
    }
    return Tree("schemas", base, schemas, dialect=dialect, formats=False)


def _canonical(files: dict[str, Any], dialect: Dialect = DRAFT_2020_12) -> Canonical:
    return canonicalize(Resolver(_tree(files, dialect)), formats=False)


def _main(schema: Any, dialect: Dialect = DRAFT_2020_12) -> Any:
    return _canonical({"main.json": schema}, dialect).definitions[Key(MAIN)].schema


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(data=st.data())
def test_both_forms_have_the_same_verdicts(dialect: Dialect, data: st.DataObject) -> None:
    """The validator of the dialect and the reference agree on any keywords."""
    schema = data.draw(roots(dialect))
    own = validator_for({"$schema": dialect.uri})(schema)
    canonical = _canonical({"main.json": schema}, dialect)
    reference = Reference(canonical.definitions.values())
    for _ in range(8):
        document = data.draw(documents())
        faults = reference.errors(MAIN, document)
        assert own.is_valid(document) == (not faults), (faults, canonical.bundle["$defs"])


@pytest.mark.parametrize("dialect", DIALECTS, ids=lambda dialect: dialect.name)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_valid_document_has_the_shape(dialect: Dialect, data: st.DataObject) -> None:
    """A shape that is not exact accepts more than its schema, never less."""
    schema = data.draw(roots(dialect))
    tree = _tree({"main.json": schema}, dialect)
    resolver = Resolver(tree)
    contracts = lower(canonicalize(resolver, formats=False), resolver)
    reference = Reference(contracts.definitions.values())
    for _ in range(8):
        document = data.draw(documents())
        if not reference.errors(MAIN, document):
            shape = contracts.definitions[Key(MAIN)].shape
            assert _has_shape(document, shape, contracts), (document, shape)


def _has_shape(  # noqa: PLR0911  # one for each kind of shape
    value: Any, shape: ir.Shape, contracts: ir.Contracts
) -> bool:
    """Return whether a value has the structure of a shape."""
    match shape:
        case ir.Guarded(inner):
            return _has_shape(value, inner, contracts)
        case ir.Reference(key):
            return _has_shape(value, contracts.definitions[key].shape, contracts)
        case ir.Union(branches) | ir.Alternatives(branches):
            return any(_has_shape(value, branch, contracts) for branch in branches)
        case ir.Tagged(cases=cases):
            return any(_has_shape(value, case, contracts) for case in cases.values())
        case ir.Choice(values):
            return (kind_of(value), value) in [(kind_of(choice), choice) for choice in values]
        case ir.Array(items):
            return isinstance(value, list) and all(
                _has_shape(element, items, contracts) for element in value
            )
        case ir.Dictionary(values):
            return isinstance(value, dict) and all(
                _has_shape(member, values, contracts) for member in value.values()
            )
        case ir.Record():
            return isinstance(value, dict) and _has_properties(value, shape, contracts)
        case ir.Integer():
            return kind_of(value) == "number" and value == int(value)
    return kind_of(value) in contracts.kinds(shape)


def _has_properties(value: dict[str, Any], shape: ir.Record, contracts: ir.Contracts) -> bool:
    known = {each.name: each for each in shape.properties}
    for name, member in value.items():
        inner = known[name].shape if name in known else shape.extra
        if inner is None or not _has_shape(member, inner, contracts):
            return False
    return all(name in value for name, each in known.items() if each.required)


@pytest.mark.parametrize(
    ("dialect", "schema", "canonical"),
    [
        (
            DRAFT_04,
            {"minimum": 1, "exclusiveMinimum": True, "maximum": 2, "exclusiveMaximum": False},
            {"maximum": 2, "exclusiveMinimum": 1},
        ),
        (
            DRAFT_07,
            {"items": [{"type": "string"}], "additionalItems": False},
            {"prefixItems": [{"type": "string"}], "items": False},
        ),
        (DRAFT_07, {"additionalItems": False}, {}),
        (
            DRAFT_07,
            {"dependencies": {"a": ["b"], "b": {"minProperties": 2}}},
            {"dependentRequired": {"a": ["b"]}, "dependentSchemas": {"b": {"minProperties": 2}}},
        ),
        (DRAFT_07, {"then": False, "unevaluatedItems": False}, {}),
        (DRAFT_04, {"const": 1, "if": {}, "contains": {}}, {}),
        (DRAFT_2020_12, {"minContains": 2, "definitions": {}}, {}),
        (DRAFT_2020_12, {"title": "T", "x-unit": "m", "unknown": 1}, {"title": "T", "x-unit": "m"}),
    ],
)
def test_a_dialect_is_converted_to_2020_12(
    dialect: Dialect, schema: dict[str, Any], canonical: dict[str, Any]
) -> None:
    """Unknown keywords and keywords without effect are removed."""
    assert _main(schema, dialect) == canonical


def test_siblings_of_a_reference_are_ignored_in_old_dialects() -> None:
    """Up to draft-07, only annotations next to `$ref` are kept."""
    schema = {"$ref": "#/definitions/x", "minLength": 1, "title": "T", "definitions": {"x": {}}}
    assert _main(schema, DRAFT_07) == {"$ref": "#/$defs/TX", "title": "T"}
    assert _main(schema) == {"$ref": "#/$defs/TX", "minLength": 1, "title": "T"}


def test_references_of_every_kind_are_resolved() -> None:
    """These are relative and absolute URIs, ids, anchors, pointers, and ids within ids."""
    files = {
        "main.json": {
            "$id": "https://example.test/base/main.json",
            "properties": {
                "file": {"$ref": "other.json"},
                "path": {"$ref": "deep/other.json#part"},
                "absolute": {"$ref": "https://example.test/base/other.json#part"},
                "place": {"$ref": "#/properties/inline"},
                "inline": {"type": "string"},
                "inner": {"$ref": "nested/leaf.json"},
            },
            "$defs": {
                "nested": {
                    "$id": "nested/",
                    "$defs": {"leaf": {"$id": "leaf.json", "type": "null"}},
                }
            },
        },
        "deep/other.json": {
            "$id": "https://example.test/base/other.json",
            "$defs": {"part": {"$anchor": "part", "type": "integer"}},
        },
    }
    canonical = _canonical(files)
    properties = canonical.definitions[Key(MAIN)].schema["properties"]
    meant = {name: canonical.deref(member) for name, member in properties.items()}
    assert meant == {
        "file": {},
        "path": {"type": "integer"},
        "absolute": {"type": "integer"},
        "place": {"type": "string"},
        "inline": {"type": "string"},
        "inner": {"type": "null"},
    }


def test_a_dynamic_reference_depends_on_the_path_to_it() -> None:
    """A file is another type if it is reached through a schema that extends it."""
    files = {
        "tree.json": {
            "$id": "https://example.test/tree.json",
            "$dynamicAnchor": "node",
            "type": "object",
            "properties": {"children": {"type": "array", "items": {"$dynamicRef": "#node"}}},
        },
        "main.json": {
            "$id": "https://example.test/strict.json",
            "$dynamicAnchor": "node",
            "$ref": "tree.json",
            "unevaluatedProperties": False,
        },
    }
    canonical = _canonical(files)
    reference = Reference(canonical.definitions.values())
    misspelt: dict[str, Any] = {"children": [{"childen": []}]}
    assert reference.errors(PurePosixPath("tree.json"), misspelt) == []
    assert reference.errors(MAIN, misspelt)
    assert not reference.errors(MAIN, {"children": [{"children": []}]})


def test_metaschemas_need_no_network() -> None:
    """Schemas may refer to the published metaschemas, which are part of the toolchain."""
    canonical = _canonical({"main.json": {"$ref": DRAFT_2020_12.uri}})
    reference = Reference(canonical.definitions.values())
    assert not reference.errors(MAIN, {"type": "string"})
    assert reference.errors(MAIN, {"type": "text"})
    assert reference.errors(MAIN, {"properties": {"a": {"minLength": -1}}})


def test_files_of_two_dialects_can_refer_to_each_other() -> None:
    """Each file is read in its own dialect."""
    files = {
        "main.json": {"properties": {"old": {"$ref": "old.yaml"}}, "unevaluatedProperties": False},
        "old.yaml": {"$schema": DRAFT_07.uri, "items": [{"type": "string"}]},
    }
    canonical = _canonical(files)
    old = canonical.definitions[Key(PurePosixPath("old.yaml"))].schema
    assert old == {"prefixItems": [{"type": "string"}]}


@pytest.mark.parametrize(
    ("schema", "pointer"),
    [
        ({"allOf": [{"$ref": "#"}]}, ""),
        ({"$defs": {"a": {"not": {"$ref": "#/$defs/a"}}}}, "/$defs/a"),
        ({"dependentSchemas": {"a": {"$ref": "#"}}}, ""),
    ],
)
def test_endless_schemas_are_refused(schema: dict[str, Any], pointer: str) -> None:
    """A schema that applies itself to the same value has no verdict."""
    diagnostics = lint(_tree({"main.json": schema}), RulesConfig(("MINIMAL",)))
    assert [(diagnostic.rule, diagnostic.pointer) for diagnostic in diagnostics] == [
        ("REF_CYCLE", pointer)
    ]


def test_names_are_unique_in_generated_code() -> None:
    """Names differ in more than case, and from the names of generated code."""
    files: dict[str, Any] = {
        "model.json": {},
        "a-b.json": {},
        "a_b.json": {},
        "sub/a b.yaml": {},
        "1.json": {},
        "class.json": {"definitions": {"x": {}, "X": {}}},
    }
    canonical = _canonical(files, DRAFT_07)
    names = [definition.name for definition in canonical.definitions.values()]
    assert sorted(names) == ["AB", "AB2", "AB3", "Class", "ClassX", "ClassX2", "Model2", "Type1"]
    modules = lower(canonical, Resolver(_tree(files, DRAFT_07))).modules
    assert sorted(map(str, modules.values())) == [
        "a_b",
        "a_b_2",
        "class_",
        "model",
        "n1",
        "sub/a_b",
    ]


def test_every_location_has_its_origin() -> None:
    """An error in a canonical schema is reported at its location in the source."""
    schema = {"items": [{"type": "string"}], "additionalItems": {"minLength": 1}}
    canonical = _canonical({"main.json": schema}, DRAFT_07)
    origins = canonical.definitions[Key(MAIN)].origins
    assert origins["/prefixItems/0"] == "/items/0"
    assert origins["/items"] == "/additionalItems"


@pytest.mark.parametrize(
    ("schema", "document", "valid"),
    [
        ({"uniqueItems": True}, [[1], [True], [1]], False),
        ({"uniqueItems": True}, [[1], [True], {"a": 1}, {"a": True}], True),
        ({"uniqueItems": True}, [1, 1.0], False),
        ({"patternProperties": {r"\d": {"minimum": 1}, "[0-9]": {"maximum": 2}}}, {"5": 3}, False),
        ({"patternProperties": {r"\d": {"minimum": 1}, "[0-9]": {"maximum": 2}}}, {"5": 0}, False),
        ({"patternProperties": {r"\d": {"minimum": 1}, "[0-9]": {"maximum": 2}}}, {"5": 2}, True),
    ],
)
def test_the_reference_conforms_to_the_specification(
    schema: dict[str, Any], document: Any, valid: bool
) -> None:
    """`jsonschema` differs here, or two patterns are one in Python."""
    canonical = _canonical({"main.json": schema})
    assert (not Reference(canonical.definitions.values()).errors(MAIN, document)) == valid


def test_a_whole_factor_is_an_integer_in_any_notation() -> None:
    """`1e10` is an integer, because some validators divide by a fraction in another way."""
    canonical = _canonical({"main.json": {"type": "integer", "multipleOf": 1e10}})
    schema = canonical.definitions[Key(MAIN)].schema
    assert type(schema["multipleOf"]) is int
    assert Reference(canonical.definitions.values()).errors(MAIN, 1e300) != []


@pytest.mark.parametrize("inner", ["additionalProperties", "unevaluatedProperties"])
def test_an_empty_pattern_matches_every_name(inner: str) -> None:
    """The reference does not treat it like a missing pattern."""
    schema = {"patternProperties": {"": {"type": "integer"}}, inner: False}
    canonical = _canonical({"main.json": schema})
    reference = Reference(canonical.definitions.values())
    assert reference.errors(MAIN, {"a": 1, "": 2}) == []
    assert reference.errors(MAIN, {"a": "1"}) != []


@pytest.mark.parametrize("uri", ["http://json-schema.org/draft-07/schema#", DRAFT_2020_12.uri])
def test_formats_of_a_metaschema_are_annotations(uri: str) -> None:
    """No target checks the formats of a metaschema."""
    tree = replace(_tree({"main.json": {"$ref": uri}}), formats=True)
    resolver = Resolver(tree)
    canonical = canonicalize(resolver)
    lower(canonical, resolver)
    reference = Reference(canonical.definitions.values())
    assert reference.errors(MAIN, {"$ref": "any text at all"}) == []
    assert reference.errors(MAIN, {"type": "text"}) != []


def test_an_id_that_is_not_a_uri_is_ignored() -> None:
    """The metaschema decides whether it is allowed."""
    schema = {"$id": "http://[", "$defs": {"a": {"type": "string"}}, "$ref": "#/$defs/a"}
    canonical = _canonical({"main.json": schema})
    assert Reference(canonical.definitions.values()).errors(MAIN, 1) != []


def test_references_below_an_unknown_keyword_are_resolved() -> None:
    """A reference that failed once fails again."""
    schema = {
        "shared": {"a": {"$ref": "#/shared/b"}, "b": {"$ref": "#/shared/c"}, "c": {"$ref": "#/x"}},
        "$ref": "#/shared/a",
    }
    resolver = Resolver(_tree({"main.json": schema}))
    for _ in range(2):
        with pytest.raises(Unresolved, match="there is no /x"):
            resolver.resolve(MAIN, "#/shared/a")


def test_schemas_below_an_unknown_keyword_can_refer_to_each_other() -> None:
    """Cycles are allowed."""
    schema = {
        "shared": {
            "a": {"properties": {"b": {"$ref": "#/shared/b"}}},
            "b": {"properties": {"a": {"$ref": "#/shared/a"}}, "type": "object"},
        },
        "$ref": "#/shared/a",
    }
    reference = Reference(_canonical({"main.json": schema}).definitions.values())
    assert reference.errors(MAIN, {"b": {"a": {"b": 1}}}) != []
    assert reference.errors(MAIN, {"b": {"a": {"b": {}}}}) == []


@pytest.mark.parametrize(
    ("schema", "rule", "pointer"),
    [
        ({"pattern": "(?i)x"}, "PATTERN_PORTABLE", "/parts/x/pattern"),
        ({"items": {"const": 1e300}}, "NUMBER_UNSAFE", "/parts/x/items/const"),
    ],
)
def test_a_schema_below_an_unknown_keyword_is_checked(
    schema: dict[str, Any], rule: str, pointer: str
) -> None:
    """Its value is a schema only if a reference leads to it."""
    parts = {"parts": {"x": schema, "y": {"pattern": "(?i)"}}}
    assert lint(_tree({"main.json": parts}), RulesConfig(("MINIMAL",))) == []
    diagnostics = lint(
        _tree({"main.json": {**parts, "$ref": "#/parts/x"}}), RulesConfig(("MINIMAL",))
    )
    assert [(diagnostic.rule, diagnostic.pointer) for diagnostic in diagnostics] == [
        (rule, pointer)
    ]


def test_two_schemas_with_one_anchor_are_refused() -> None:
    """A reference to the anchor would be ambiguous."""
    first, second = ({"$anchor": "x", "type": type_} for type_ in ("string", "integer"))
    files = {"main.json": {"$defs": {"one": first, "two": second}, "$ref": "#x"}}
    diagnostics = lint(_tree(files), RulesConfig(("MINIMAL",)))
    assert [(diagnostic.rule, diagnostic.pointer) for diagnostic in diagnostics] == [
        ("ID_REPEATED", "/$defs/two/$anchor")
    ]
