"""The selection of rules, suppressions, and the effect of warnings."""

import json
from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.diagnostics.rule import Severity
from myspinbot_codegen.lint import linter, rules, selection
from myspinbot_codegen.lint.categories import STANDARD, Category
from myspinbot_codegen.lint.lint_rule import LintRule, Violation
from myspinbot_codegen.lint.linter import lint, lint_analysis
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.lint.selection import Selection
from myspinbot_codegen.pipeline.lint_run import lint as run
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import DRAFT_04, DRAFT_07, DRAFT_2020_12

IGNORE = "x-lint-ignore"


def _tree(**schemas: Any) -> Tree:

    documents = {}
    for name, data in schemas.items():
        path = PurePosixPath(f"{name}/v1/thing.schema.json")
        documents[path] = Document(path, json.dumps(data, indent=2), data)
    return Tree("schemas", "https://schemas.test/", documents)


def _rules(config: RulesConfig, tree: Tree) -> list[tuple[str, str]]:
    return [(diagnostic.rule, diagnostic.pointer) for diagnostic in lint(tree, config)]


def _ids(config: RulesConfig) -> set[str]:
    return {item.id for item in Selection(config).rules}


def _of(category: Category) -> set[str]:
    return {item.id for item in RULES.values() if category in item.categories}


def test_categories_lie_within_each_other() -> None:
    """The standard rules include the basic ones, and these the minimal ones."""
    assert _of(Category.MINIMAL) < _of(Category.BASIC) < _of(Category.STANDARD)
    assert all(item.categories for item in RULES.values())


def test_what_generated_code_relies_on_is_never_a_warning() -> None:
    """A warning ends no run."""
    assert {RULES[name].severity for name in _of(Category.MINIMAL)} == {Severity.ERROR}


def test_rules_and_categories_are_used_and_left_out() -> None:
    """The minimal rules are always there."""
    minimal = _of(Category.MINIMAL)
    assert _ids(RulesConfig()) == _of(Category.STANDARD)
    assert _ids(RulesConfig(("MINIMAL",))) == minimal
    assert _ids(RulesConfig(("SCHEMA_ID", "DOCS"))) == minimal | {"SCHEMA_ID"} | _of(Category.DOCS)
    left_out = RulesConfig(("STANDARD",), frozenset({"PORTABLE", "SCHEMA_ID"}))
    assert _ids(left_out) == (
        (_of(Category.STANDARD) - _of(Category.PORTABLE) - {"SCHEMA_ID"}) | minimal
    )


@pytest.mark.parametrize(
    ("config", "message", "hint"),
    [
        (RulesConfig(("STANDART",)), "`use` in .* 'STANDART'", "Did you mean STANDARD?"),
        (RulesConfig(ignored=frozenset({"schema_id"})), "`except` in", "Did you mean SCHEMA_ID?"),
        (RulesConfig(ignore_only={"XYZ": ()}), "`ignore_only` in", "The command `rules` lists"),
        (RulesConfig(ignored=frozenset({"SCHEMA_SHAPE"})), "cannot be left out", "`except`"),
        (RulesConfig(ignore_only={"MINIMAL": ()}), "cannot be left out", "`ignore_only`"),
    ],
)
def test_an_unknown_or_minimal_name_is_refused(
    config: RulesConfig, message: str, hint: str
) -> None:
    """With the name that may have been meant."""
    with pytest.raises(ConfigError, match=message) as caught:
        Selection(config)
    assert hint in caught.value.hint


def test_paths_are_ignored() -> None:
    """Files and folders, for all rules or for some; never for those that code relies on."""
    bad = {"type": "strin", "description": ""}
    soft = {"type": "string", "description": ""}
    tree = _tree(a=bad, b=soft, bb=soft)
    described = RulesConfig(("DESCRIPTION_MISSING",))
    well_formed = [("DESCRIPTION_MISSING", "")] * 2
    assert _rules(described, tree) == [("SCHEMA_SHAPE", "/type"), *well_formed]
    ignoring = RulesConfig(("DESCRIPTION_MISSING",), ignore=(PurePosixPath("a"),))
    assert _rules(ignoring, tree) == [("SCHEMA_SHAPE", "/type"), *well_formed]
    tree = _tree(a=soft, b=soft, bb=soft)
    for config in (
        RulesConfig(("DESCRIPTION_MISSING",), ignore=(PurePosixPath("b"),)),
        RulesConfig(("DOCS",), ignore_only={"DOCS": (PurePosixPath("b/v1/thing.schema.json"),)}),
        RulesConfig(
            ("DESCRIPTION_MISSING",), ignore_only={"DESCRIPTION_MISSING": (PurePosixPath("b"),)}
        ),
    ):
        found = {
            diagnostic.file
            for diagnostic in lint(tree, config)
            if diagnostic.rule == "DESCRIPTION_MISSING"
        }
        assert found == {"schemas/a/v1/thing.schema.json", "schemas/bb/v1/thing.schema.json"}


def test_an_annotation_applies_to_everything_in_its_schema() -> None:
    """And to nothing next to it."""
    inner = {"type": "string"}
    tree = _tree(
        a={
            "properties": {
                "one": {
                    "properties": {"two": inner},
                    IGNORE: {"DESCRIPTION_MISSING": "It is plain."},
                },
                "one_more": inner,
            }
        }
    )
    found = _rules(RulesConfig(("DESCRIPTION_MISSING", "IGNORE_UNUSED")), tree)
    assert found == [
        ("DESCRIPTION_MISSING", ""),
        ("DESCRIPTION_MISSING", "/properties/one_more"),
    ]


def test_an_annotation_cannot_do_without_a_minimal_rule() -> None:
    """The generated code would be wrong."""
    tree = _tree(a={"maximum": 2**60, IGNORE: {"NUMBER_UNSAFE": "We are brave."}})
    assert ("NUMBER_UNSAFE", "/maximum") in _rules(RulesConfig(("MINIMAL",)), tree)


def test_an_annotation_in_a_file_of_unknown_dialect_is_not_looked_for() -> None:
    """The unknown dialect is reported instead."""
    tree = _tree(a={"$schema": "https://gone.test/", IGNORE: {"SCHEMA_ID": "None."}})
    assert _rules(RulesConfig(("BASIC", "SCHEMA_DIALECT")), tree) == [
        ("DIALECT_UNKNOWN", "/$schema")
    ]


def test_errors_of_style_hide_nothing() -> None:
    """Other rules rely on the minimal rules alone."""
    tree = _tree(a={"type": "string", "default": 1})
    found = _rules(RulesConfig(("DESCRIPTION_MISSING", "DEFAULT_INVALID")), tree)
    assert found == [("DESCRIPTION_MISSING", ""), ("DEFAULT_INVALID", "/default")]


@pytest.fixture
def warning(monkeypatch: pytest.MonkeyPatch) -> str:
    """A rule that warns of every file and every example."""

    def check(analysis: Analysis) -> Iterator[Violation]:
        for document in analysis.documents:
            yield Violation(document, "", "a file")
        for example in analysis.examples():
            yield Violation(example.document, "", "an example")

    rule = LintRule(
        id="TEST_WARNING",
        summary="No file is good.",
        hint="Remove it.",
        categories=STANDARD,
        severity=Severity.WARNING,
        check=check,
    )
    for module in (linter, rules, selection):
        monkeypatch.setattr(module, "RULES", {**RULES, rule.id: rule})
    return rule.id


def test_a_warning_is_reported_and_ends_no_run(platform: Platform, warning: str) -> None:
    """It is reported in every run, also where the cache has the file."""
    platform.add("a/v1/word.schema.json", {"type": "string"}, valid="x", invalid=1)
    for _ in range(2):
        result = run(platform.config)
        assert not result.has_errors
        assert str(result) == "1 schema file: no errors, 3 warnings"
        assert {diagnostic.rule for diagnostic in result.diagnostics} == {warning}
        assert ": warning: TEST_WARNING at the root: " in str(result.diagnostics[0])
    assert platform.generate().written
    platform.put("a/v1/examples/word/valid-two.json", 2)
    assert str(run(platform.config)) == "1 error, 4 warnings in the sources"


def test_an_annotation_reaches_no_generated_code(platform: Platform) -> None:
    """Only the copies of the sources have it."""
    body = {
        "type": "object",
        "properties": {"oddName": {"description": "Odd.", "type": "string"}},
        "additionalProperties": False,
        IGNORE: {"PROPERTY_NAME": "A reason that nobody else reads."},
    }
    platform.add("a/v1/word.schema.json", body, valid={}, invalid=1)
    platform.configure()
    text = platform.config.read_text(encoding="utf-8")
    targets = "".join(
        f'[[targets]]\nname = "{name}"\noutput = "{name}"\n' for name in ("typescript", "docs")
    )
    platform.config.write_text(f"{text}\n{targets}", encoding="utf-8")
    platform.generate()
    folders = [platform.output, platform.root / "typescript", platform.root / "docs"]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 10
    assert {
        path.suffixes[-1] for path in files if "nobody else reads" in path.read_text("utf-8")
    } <= {".json"}


def test_what_is_ignored_with_a_file_that_did_not_change_stays_so(platform: Platform) -> None:
    """Whether an annotation has a use may depend on other files, so it is checked every time."""
    body = {"title": "Twin", "type": "string", IGNORE: {"SCHEMA_TITLE": "It is known as twin."}}
    platform.add("a/v1/word.schema.json", body, valid="x", invalid=1)
    for _ in range(2):
        assert run(platform.config).diagnostics == ()


def test_runs_do_not_share_suppressions() -> None:
    """Each run counts the uses of its own annotations."""
    tree = _tree(a={"description": "", IGNORE: {"DESCRIPTION_MISSING": "It is plain."}})
    config = RulesConfig(("DESCRIPTION_MISSING", "IGNORE_UNUSED"))
    assert [lint_analysis(Analysis(tree), config) for _ in range(2)] == [[], []]


def test_a_file_of_draft_04_is_no_boolean() -> None:
    """That draft has no boolean schemas."""
    path = PurePosixPath("a.json")
    for dialect, found in ((DRAFT_04, ["SCHEMA_SHAPE"]), (DRAFT_07, [])):
        tree = Tree(
            "s", "https://schemas.test/", {path: Document(path, "true", True)}, dialect=dialect
        )
        assert [item.rule for item in lint(tree, RulesConfig(("MINIMAL",)))] == found


def test_another_version_of_asyncapi_is_reported_once() -> None:
    """Unless the document is known to be clean."""
    document = Document(PurePosixPath("asyncapi.yaml"), "asyncapi: 2.6.0", {"asyncapi": "2.6.0"})
    tree = Tree("s", "https://schemas.test/", _tree(a={}).schemas, asyncapi=document)
    assert _rules(RulesConfig(("MINIMAL",)), tree) == [("ASYNCAPI_SHAPE", "/asyncapi")]
    assert lint(tree, RulesConfig(("MINIMAL",)), only=[]) == []


def test_an_invalid_annotation_is_reported_once() -> None:
    """A missing reason or a minimal rule is reported, and not also an unused annotation."""
    tree = _tree(a={IGNORE: {"NUMBER_UNSAFE": "No.", "DESCRIPTION_MISSING": " "}})
    found = _rules(RulesConfig(("DESCRIPTION_MISSING", "IGNORE_UNUSED")), tree)
    assert found == [
        ("DESCRIPTION_MISSING", ""),
        ("IGNORE_REASON", f"/{IGNORE}/NUMBER_UNSAFE"),
        ("IGNORE_REASON", f"/{IGNORE}/DESCRIPTION_MISSING"),
    ]


def test_a_type_without_an_end_is_reported_once() -> None:
    """Other rules look at a type that applies itself as at any other."""
    tree = _tree(a={"allOf": [{"$ref": "#"}], "required": ["gone"]})
    found = _rules(RulesConfig(("REQUIRED_UNDECLARED",)), tree)
    assert found == [("REF_CYCLE", ""), ("REQUIRED_UNDECLARED", "/required/0")]


def test_a_schema_in_a_file_may_be_in_another_dialect() -> None:
    """Its words are those of its own dialect."""
    older = {
        "$id": "older",
        "$schema": DRAFT_07.uri,
        "type": "array",
        "items": [{"$id": "newer", "$schema": DRAFT_2020_12.uri, "dependentRequired": {}}],
        "additionalItems": False,
        "dependencies": {"a": ["b"]},
    }
    tree = _tree(a={"properties": {"older": older}})
    assert _rules(RulesConfig(("BASIC",)), tree) == [
        ("KEYWORD_INERT", "/properties/older/dependencies")
    ]


@pytest.mark.parametrize(
    "schema",
    [
        {"properties": {"a": {}}, "oneOf": [{"required": ["a"]}, {"required": ["b"]}]},
        {"allOf": [{"$ref": "#/$defs/base"}], "required": ["a"]},
        {"$ref": "#/$defs/base", "anyOf": [{"required": ["a"]}]},
        {"if": {"required": ["a"]}, "then": {"properties": {"a": {}}}},
    ],
)
def test_what_is_required_may_be_declared_elsewhere(schema: dict[str, Any]) -> None:
    """Composed types may declare it in any of their schemas."""
    tree = _tree(a={**schema, "$defs": {"base": {"properties": {"a": {}}}}})
    found = _rules(RulesConfig(("REQUIRED_UNDECLARED",)), tree)
    assert found == [("REQUIRED_UNDECLARED", "/oneOf/1/required/0")] * ("oneOf" in schema)


def test_a_file_of_unknown_dialect_hides_no_other() -> None:
    """The errors of the files after it are reported in the same run."""
    nested: dict[str, Any] = {}
    for _ in range(17):
        nested = {"not": nested}
    tree = _tree(a={"$schema": "https://gone.test/"}, b={"type": "strin"}, c=nested)
    found = _rules(RulesConfig(("SCHEMA_DIALECT",)), tree)
    assert [rule for rule, _ in found] == [
        "DIALECT_UNKNOWN",
        "SCHEMA_DIALECT",
        "SCHEMA_SHAPE",
        "SCHEMA_DIALECT",
        "SCHEMA_DEPTH",
    ]


def test_an_error_is_reported_once() -> None:
    """However many ways through the metaschema lead to it."""
    tree = _tree(a={"$defs": {"a": {"$defs": {"b": {"items": [{}]}}}}})
    assert _rules(RulesConfig(("MINIMAL",)), tree) == [("SCHEMA_SHAPE", "/$defs/a/$defs/b/items")]
