"""Schemas that `lint --fix` changes mean the same as before, and the rest of the file stays."""

import json
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.fix_cases import CASES, PATH, make_tree
from codegen.tests.support.rule_samples import TESTDATA, load_rule_config, load_rule_tree
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.config.reader import NO_BASE, RulesConfig
from myspinbot_codegen.lint.fixes import fix
from myspinbot_codegen.lint.linter import lint
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.schema.canonicalizer import canonicalize
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.schema.resolver import Resolver
from myspinbot_codegen.source.tree import Tree
from myspinbot_codegen.spec.dialects import DRAFT_07, DRAFT_2020_12, Dialect

FIXABLE = [rule.id for rule in RULES.values() if rule.edit is not None]
ALL = RulesConfig(tuple(FIXABLE))


def _fixed(data: Any, config: RulesConfig = ALL, dialect: Dialect = DRAFT_2020_12) -> Any:
    return fix(make_tree(data, dialect), config).schemas[PATH].data


def _verdicts(tree: Tree, documents: list[Any]) -> list[bool]:
    reference = Reference(canonicalize(Resolver(tree), formats=True).definitions.values())
    return [not reference.errors(PATH, document) for document in documents]


_values = st.sampled_from(["", "a", "b", 0, 1, 1.0, True, None, [], [1], [1, 1.0], {}, {"a": 1}])
_schemas: st.SearchStrategy[Any] = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "title": st.sampled_from(["T", "U"]),
            "description": st.just("D."),
            "type": st.sampled_from(["string", ["string"], ["object"], ["array", "null"]]),
            "enum": st.lists(_values, min_size=1, max_size=3),
            "minLength": st.integers(0, 1),
            "minItems": st.integers(0, 1),
            "minProperties": st.integers(0, 1),
            "maxItems": st.integers(0, 2),
            "pattern": st.sampled_from(["", "^a"]),
            "uniqueItems": st.booleans(),
            "required": st.sampled_from([[], ["a"]]),
            "deprecated": st.booleans(),
        },
    ),
    lambda inner: st.fixed_dictionaries(
        {},
        optional={
            "oneOf": st.lists(inner, min_size=1, max_size=2),
            "anyOf": st.lists(inner | st.booleans(), min_size=1, max_size=2),
            "allOf": st.lists(inner, min_size=1, max_size=2),
            "properties": st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2),
            "additionalProperties": st.booleans(),
            "items": inner,
            "description": st.just("E."),
            "$ref": st.sampled_from(["#/$defs/one", "#/allOf/0"]),
            "$id": st.just("inner"),
            "unevaluatedProperties": st.booleans(),
        },
    ),
    max_leaves=6,
)


@given(_schemas, st.lists(_values | st.dictionaries(st.sampled_from("ab"), _values), max_size=6))
def test_what_is_fixed_means_the_same(schema: dict[str, Any], documents: list[Any]) -> None:
    """The canonical schemas before and after accept the same documents, and no fix is left over."""
    schema = {**schema, "$defs": {"one": {"enum": ["a"]}}}
    schema.pop("$id", None)
    before = make_tree(schema)
    if any(RULES[item.rule].is_minimal for item in lint(before, RulesConfig(("MINIMAL",)))):
        return
    after = fix(before, ALL)
    assert _verdicts(after, documents) == _verdicts(before, documents)
    assert fix(after, ALL).schemas == after.schemas


@pytest.mark.parametrize("rule", FIXABLE)
def test_the_bad_sources_of_a_rule_are_fixed(rule: str, tmp_path: Path) -> None:
    """Fewer diagnostics stay, in files whose layout is the one that they had."""
    config = load_rule_config(rule) or RulesConfig((rule,))
    before = load_rule_tree(tmp_path, rule, "bad")
    after = fix(before, config)
    assert len(lint(after, config)) < len(lint(before, config))
    for path, document in after.schemas.items():
        assert document.data == json.loads(document.text)
        new = set(document.text.splitlines()) - set(before.schemas[path].text.splitlines())
        assert len(new) <= 20


@pytest.mark.parametrize(
    ("before", "after"),
    CASES,
)
def test_a_fix_does_only_what_is_safe(before: Any, after: Any) -> None:
    """Where another meaning could be lost, the diagnostic stays."""
    config = RulesConfig(("ENUM_SINGLE", "ENUM_VALUE", "KEYWORD_REDUNDANT"))
    assert _fixed(before, config) == after


def test_a_legacy_reference_is_not_moved() -> None:
    """In older drafts it would disable the definitions."""
    schema = {"allOf": [{"$ref": "#/definitions/a"}], "definitions": {"a": {"type": "string"}}}
    assert _fixed(schema, RulesConfig(("KEYWORD_REDUNDANT",)), DRAFT_07) == schema


def test_a_schema_within_a_file_has_the_safety_of_its_own_dialect() -> None:
    """Next to a reference of an older draft, moved keywords would have no effect."""
    older = {"$id": "older", "$schema": DRAFT_07.uri, "allOf": [{"$ref": "#/definitions/a"}]}
    schema = {"properties": {"a": {**older, "definitions": {"a": {}}}}}
    assert _fixed(schema, RulesConfig(("KEYWORD_REDUNDANT",))) == schema


def test_what_a_file_is_called_is_written_into_it() -> None:
    """Dialect, id and title are added in the order of the layout."""
    assert list(_fixed({"type": "string"}).items()) == [
        ("$schema", DRAFT_2020_12.uri),
        ("$id", f"https://schemas.test/{PATH}"),
        ("title", "Thing"),
        ("type", "string"),
    ]


def test_what_a_file_says_otherwise_stays() -> None:
    """Another id may be the base of references, and another dialect means something else."""
    schema = {"$schema": DRAFT_07.uri, "$id": "https://other.test/", "title": "Thing"}
    assert _fixed(schema) == schema
    assert "$schema" not in _fixed({"title": "Thing"}, dialect=DRAFT_07)
    silenced = {"$ref": "#/definitions/a", "definitions": {"a": {}}, "title": "Thing"}
    assert _fixed(silenced, dialect=DRAFT_07) == silenced


def test_no_id_is_invented() -> None:
    """Without a base for ids there is none to write."""
    tree = make_tree({"title": "Thing", "$schema": DRAFT_2020_12.uri})
    assert fix(Tree("schemas", NO_BASE, tree.schemas), ALL).schemas == tree.schemas


def test_an_unused_annotation_is_removed() -> None:
    """The other rules in it stay; an annotation of one rule is removed as a whole."""
    schema = {
        "properties": {
            "a": {"x-lint-ignore": {"ENUM_SINGLE": "No."}},
            "b": {"x-lint-ignore": {"ENUM_SINGLE": "No.", "KEYWORD_REDUNDANT": "Yes."}},
        }
    }
    schema["properties"]["b"]["minItems"] = 0  # type: ignore[assignment]  # a schema
    config = RulesConfig(("IGNORE_UNUSED", "ENUM_SINGLE", "KEYWORD_REDUNDANT"))
    assert _fixed(schema, config) == {
        "properties": {
            "a": {},
            "b": {"x-lint-ignore": {"KEYWORD_REDUNDANT": "Yes."}, "minItems": 0},
        }
    }


def test_an_annotation_that_a_fix_gives_a_use_stays() -> None:
    """It has a use as soon as the value that is listed twice is gone."""
    schema = {"enum": ["a", "a"], "x-lint-ignore": {"ENUM_SINGLE": "There will be more."}}
    config = RulesConfig(("ENUM_SINGLE", "ENUM_VALUE", "IGNORE_UNUSED"))
    assert _fixed(schema, config) == {**schema, "enum": ["a"]}


def test_a_suppressed_diagnostic_is_not_fixed() -> None:
    """The author of the annotation wants the schema as it is."""
    schema = {"enum": ["a"], "x-lint-ignore": {"ENUM_SINGLE": "There will be more."}}
    assert _fixed(schema, RulesConfig(("ENUM_SINGLE",))) == schema


def test_an_unresolved_reference_does_not_stop_other_fixes() -> None:
    """But schemas that a reference may lead to stay where they are."""
    schema = {"$ref": "gone.json", "minLength": 0, "items": {"anyOf": [{"type": "string"}]}}
    assert _fixed(schema, RulesConfig(("KEYWORD_REDUNDANT",))) == {
        "$ref": "gone.json",
        "items": {"anyOf": [{"type": "string"}]},
    }


@pytest.mark.parametrize(
    "schema",
    [
        {"$schema": "https://gone.test/", "minLength": 0},
        {"$defs": {"a": {"$id": "a", "$schema": "https://gone.test/"}}},
        {"type": "strin", "minLength": 0},
    ],
)
def test_a_file_that_is_not_a_schema_is_not_fixed(schema: Any) -> None:
    """The locations of its keywords are unknown."""
    assert _fixed(schema) == schema


def test_yaml_is_not_fixed() -> None:
    """Its comments could not be kept."""
    path = PurePosixPath("a/v1/thing.yaml")
    tree = make_tree({"enum": ["a"]}, path=path)
    assert fix(tree, RulesConfig(("ENUM_SINGLE",))) == tree


def test_every_fix_is_described() -> None:
    """In one sentence; and its rule has test data."""
    assert FIXABLE
    for rule in RULES.values():
        assert rule.fix.endswith(".") == (rule.edit is not None)
        assert rule.edit is None or (TESTDATA / rule.id).is_dir()
