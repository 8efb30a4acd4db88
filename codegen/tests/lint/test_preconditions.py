"""An error hides only diagnostics that depend on it, and causes none that follow from it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.rule_samples import ALL_RULES, IDS, load_rule_tree
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.lint.linter import lint
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.source.tree import Document, Tree

IMPOSSIBLE = {"type": "integer", "minimum": 5, "maximum": 3, "default": "x"}
# SYNTAX is reported when the sources are loaded.
MINIMAL = [rule for rule in IDS if RULES[rule].is_minimal and rule != "SYNTAX"]
BROKEN: list[Any] = [
    [],
    {"type": "strin"},
    {"$schema": "https://gone.test/"},
    {"$ref": "gone.json"},
    {"allOf": [{"$ref": "#"}]},
    {"maximum": 2**60},
    {"pattern": "(?i)a"},
    {"format": "gone", "default": 1},
    {"$id": "twice", "$defs": {"a": {"$id": "twice"}}},
    {"$defs": {"a": {"$anchor": "a"}, "b": {"$anchor": "a"}}},
    {"x-secret": 1, "type": "object", "title": "Odd", "properties": {"a": {"title": "Odd"}}},
]


def _document(path: PurePosixPath, data: Any) -> Document:
    text = json.dumps(data, indent=2)
    return Document(path, text, json.loads(text))


def _tree(files: Mapping[str, Any]) -> Tree:
    paths = {name: PurePosixPath(f"{name}/v1/thing.schema.json") for name in files}
    documents = {path: _document(path, files[name]) for name, path in paths.items()}
    return Tree("schemas", "https://schemas.test/", documents)


def _found(files: Mapping[str, Any], *rules: str) -> list[tuple[str, str, str]]:
    """The area, rule and pointer of each diagnostic."""
    found = lint(_tree(files), RulesConfig((*rules, "MINIMAL")))
    return [(item.file.split("/")[1], item.rule, item.pointer) for item in found]


@pytest.mark.parametrize("rule", MINIMAL)
def test_a_minimal_rule_hides_nothing_in_other_files(rule: str, tmp_path: Path) -> None:
    """Neither contradicting limits nor a default that is not valid."""
    tree = load_rule_tree(tmp_path, rule, "bad")
    path = PurePosixPath("limits/v1/impossible.schema.json")
    tree = replace(tree, schemas={**tree.schemas, path: _document(path, IMPOSSIBLE)})
    found = lint(tree, RulesConfig(("BOUNDS_UNSATISFIABLE", "DEFAULT_INVALID")))
    assert rule in {item.rule for item in found}
    assert {item.rule for item in found if item.file == tree.label(path)} == {
        "BOUNDS_UNSATISFIABLE",
        "DEFAULT_INVALID",
    }


_refs = st.sampled_from(
    ["../../b/v1/thing.schema.json", "../../c/v1/thing.schema.json", "#/$defs/x", "gone.json"]
)
_schemas = st.recursive(
    st.sampled_from(
        [
            {},
            IMPOSSIBLE,
            {"default": 1, "type": "string"},
            {"type": ["string", "null"]},
            *BROKEN[3:],
        ]
    )
    | st.builds(lambda ref: {"$ref": ref}, _refs),
    lambda inner: (
        st.builds(lambda one: {"properties": {"a": one}}, inner)
        | st.builds(lambda one, two: {"oneOf": [one, two]}, inner, inner)
    ),
    max_leaves=3,
)


@given(
    st.fixed_dictionaries({"a": _schemas, "b": _schemas, "c": _schemas}), st.sampled_from(BROKEN)
)
def test_an_unrelated_broken_file_hides_nothing(files: dict[str, Any], broken: Any) -> None:
    """Whatever is wrong with it: the diagnostics of the other files stay the same."""
    files = {name: {**data, "$defs": {"x": {}}} for name, data in files.items()}
    before = set(lint(_tree(files), ALL_RULES))
    after = lint(_tree({**files, "z": broken}), ALL_RULES)
    assert before == {item for item in after if not item.file.startswith("schemas/z/")}


def test_an_unresolved_reference_hides_no_limits_in_its_file() -> None:
    """It hides only what depends on the meaning of the reference."""
    schema = {"$ref": "gone.json", "properties": {"a": IMPOSSIBLE}}
    found = _found({"a": schema}, "BOUNDS_UNSATISFIABLE", "DEFAULT_INVALID")
    assert found == [
        ("a", "REF_UNRESOLVED", "/$ref"),
        ("a", "BOUNDS_UNSATISFIABLE", "/properties/a"),
    ]


def test_a_pattern_hides_no_limits_in_its_file() -> None:
    """Only a number beyond the safe ones makes limits meaningless."""
    schema = {"pattern": "(?i)a", "properties": {"a": IMPOSSIBLE}}
    found = _found({"a": schema}, "BOUNDS_UNSATISFIABLE")
    assert [rule for _, rule, _ in found] == ["PATTERN_PORTABLE", "BOUNDS_UNSATISFIABLE"]
    assert _found({"a": {"minimum": 2**60}}, "BOUNDS_UNSATISFIABLE") == [
        ("a", "NUMBER_UNSAFE", "/minimum")
    ]


def test_a_file_that_is_not_a_schema_is_not_looked_at_further() -> None:
    """Later rules would report nonsense."""
    assert _found({"a": {"type": "strin", "minimum": 2**60, "$ref": "gone.json"}}, "STANDARD") == [
        ("a", "SCHEMA_DIALECT", "/$schema"),
        ("a", "SCHEMA_SHAPE", "/type"),
    ]


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("../../b/v1/thing.schema.json", {}),
        ("../../b/v1/thing.schema.json#/$defs/a", {}),
        ("https://other.test/b", {"$id": "https://other.test/b"}),
        ("https://schemas.test/b/v1/inner", {"$defs": {"a": {"$id": "inner"}}}),
        ("../../b/v1/thing.schema.json", {"$id": "http://["}),
    ],
)
def test_a_reference_to_a_file_that_is_not_a_schema_is_not_an_error(
    ref: str, name: dict[str, Any]
) -> None:
    """The file exists; but defaults that depend on it cannot be judged."""
    files = {"a": {"$ref": ref, "default": 1}, "b": {"type": "strin", **name}}
    files["c"] = {"$ref": "../../a/v1/thing.schema.json", "default": 1}
    found = _found(files, "DEFAULT_INVALID")
    assert {(area, rule) for area, rule, _ in found} == {("b", "SCHEMA_SHAPE")}


def test_an_error_hides_what_depends_on_it_and_nothing_else() -> None:
    """Of three files one refers to the broken one, directly or through another."""
    bad = {"default": 1, "type": "string"}
    files = {
        "a": {"properties": {"x": {"$ref": "../../b/v1/thing.schema.json"}, "y": bad}},
        "b": {"properties": {"x": {"pattern": "(?i)a"}, "y": bad}},
        "c": {"properties": {"y": bad}},
    }
    assert _found(files, "DEFAULT_INVALID") == [
        ("b", "PATTERN_PORTABLE", "/properties/x/pattern"),
        ("c", "DEFAULT_INVALID", "/properties/y/default"),
    ]


def test_a_schema_that_only_a_reference_leads_to_counts_as_a_dependency() -> None:
    """It is below an unknown keyword, and refers to a type that never ends."""
    files = {
        "a": {"$ref": "../../b/v1/thing.schema.json#/x-parts/p", "default": 1},
        "b": {"x-parts": {"p": {"properties": {"c": {"$ref": "../../c/v1/thing.schema.json"}}}}},
        "c": {"$ref": "#", "default": 1},
    }
    assert _found(files, "DEFAULT_INVALID") == [("c", "REF_CYCLE", "")]


def test_a_definition_that_a_broken_file_uses_is_used() -> None:
    """The broken file may be a schema or the AsyncAPI document."""
    files = {"a": {"type": "object", "$defs": {"x": {}}}}
    ref = {"$ref": "../../a/v1/thing.schema.json#/$defs/x"}
    unused = ("a", "DEFINITION_UNUSED", "/$defs/x")
    assert _found(files, "DEFINITION_UNUSED") == [unused]
    broken = {**files, "b": {"type": "strin", "not": ref}}
    assert unused not in _found(broken, "DEFINITION_UNUSED")
    data = {"asyncapi": "2.6.0", "payload": {"$ref": "./a/v1/thing.schema.json#/$defs/x"}}
    document = _document(PurePosixPath("asyncapi.yaml"), data)
    tree = replace(_tree(files), asyncapi=document)
    rules = [item.rule for item in lint(tree, RulesConfig(("DEFINITION_UNUSED",)))]
    assert rules == ["ASYNCAPI_SHAPE"]


def test_a_suppression_of_a_rule_that_could_not_run_is_not_unused() -> None:
    """Whether it suppresses anything is unknown."""
    schema = {"default": 1, "x-lint-ignore": {"DEFAULT_INVALID": "It is right."}}
    rules = ("IGNORE_UNUSED", "DEFAULT_INVALID")
    assert _found({"a": schema}, *rules) == [
        ("a", "IGNORE_UNUSED", "/x-lint-ignore/DEFAULT_INVALID")
    ]
    assert _found({"a": {**schema, "$ref": "gone.json"}}, *rules) == [
        ("a", "REF_UNRESOLVED", "/$ref")
    ]


def test_messages_with_broken_payloads_are_checked_all_the_same() -> None:
    """A payload that is not a schema is reported once, as such."""
    ref = {"$ref": "./a/v1/thing.schema.json"}
    messages = {"One": {"name": "one", "payload": ref, "x-cloudevents-type": "t"}}
    channel = {"address": "one", "messages": messages, "x-redis-stream": {}}
    data = {
        "asyncapi": "3.0.0",
        "info": {"title": "T", "version": "1"},
        "channels": {"one": channel},
    }
    document = _document(PurePosixPath("asyncapi.yaml"), data)
    tree = replace(_tree({"a": {"type": "strin"}}), asyncapi=document)
    found = lint(tree, RulesConfig(("MINIMAL",)))
    assert [(item.rule, item.message) for item in found] == [
        ("SCHEMA_SHAPE", found[0].message),
        ("ASYNCAPI_MESSAGE", "the message has no name in PascalCase"),
    ]
