"""The official suite is read from its sdist and judged by draft; crashes are isolated."""

import io
import tarfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.conform_runs import (
    ChangedTarget,
    change_target,
    conform,
    make_note_platform,
    replace_targets,
    write_suite,
)

from myspinbot_codegen.conform.merged_trees import merge_trees, tree_of
from myspinbot_codegen.conform.official_suite import BASE, Group, read_suite
from myspinbot_codegen.conform.suite_schemas import PATH, read_group
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets import find_target
from myspinbot_codegen.targets.target import Refusal, Request


def _group(description: str, schema: Any, *cases: tuple[Any, bool]) -> dict[str, Any]:
    tests = [{"description": "it", "data": data, "valid": valid} for data, valid in cases]
    return {"description": description, "schema": schema, "tests": tests}


def _sdist(folder: Path, suite: Path) -> Path:
    """Return an archive with a suite where the sdist of `jsonschema` has it, and another file."""
    archive = folder / "jsonschema-1.2.3.tar.gz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(suite, "jsonschema-1.2.3/json")
        content = b"not of the suite"
        member = tarfile.TarInfo("jsonschema-1.2.3/README.json")
        member.size = len(content)
        packed.addfile(member, io.BytesIO(content))
    return archive


def test_an_sdist_and_a_folder_give_the_same_suite(tmp_path: Path) -> None:
    """The sdist is not unpacked; its name is the version of the suite."""
    folder = write_suite(tmp_path / "suite", remotes={"draft7/one.json": {}, "two.json": {}})
    unpacked, packed = read_suite(folder), read_suite(_sdist(tmp_path, folder))
    assert packed.groups == unpacked.groups
    assert packed.remotes == unpacked.remotes
    assert packed.version == "jsonschema-1.2.3"
    first = packed.groups["draft7"][0]
    assert (first.id, first.keyword, first.description) == ("G0000", "sample", "bounds")
    assert [case.valid for case in first.cases] == [True, False]


def test_a_draft_has_its_own_remotes_and_the_common_ones(tmp_path: Path) -> None:
    """Remote documents of other drafts would be read in the wrong dialect."""
    remotes: dict[str, Any] = {"draft7/one.json": {}, "draft4/one.json": {}, "nested/two.json": {}}
    suite = read_suite(write_suite(tmp_path, remotes=remotes))
    remotes_of_draft = sorted(map(str, suite.remotes_of("draft7")))
    assert remotes_of_draft == ["draft7/one.json", "nested/two.json"]


@pytest.mark.parametrize("name", ["nothing.tar.gz", "empty", "text.tar.gz"])
def test_a_file_that_is_not_a_suite_is_refused(tmp_path: Path, name: str) -> None:
    """The hint has the command that downloads a suite."""
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.tar.gz").write_text("no archive", encoding="utf-8")
    with pytest.raises(ConfigError, match="test suite") as caught:
        read_suite(tmp_path / name)
    assert "pip download" in caught.value.hint


def test_a_schema_finds_its_remotes_by_their_uri(tmp_path: Path) -> None:
    """Nothing is fetched: remote documents are part of the same tree."""
    groups = [_group("far", {"$ref": f"{BASE}draft7/far.json"}, (1, True), ("a", False))]
    suite = read_suite(write_suite(tmp_path, groups, {"draft7/far.json": {"type": "integer"}}))
    reading = read_group(suite.groups["draft7"][0], suite)
    assert reading.root.key == Key(PATH)
    assert reading.contracts is not None
    assert PurePosixPath("draft7/far.json") in reading.contracts.documents


def test_a_schema_that_lint_refuses_has_diagnostics(tmp_path: Path) -> None:
    """Only the rules that later stages rely on are checked, not the style."""
    suite = read_suite(write_suite(tmp_path, [_group("look", {"pattern": "(?=a)"}, ("a", True))]))
    reading = read_group(suite.groups["draft2020-12"][0], suite)
    assert [diagnostic.rule for diagnostic in reading.diagnostics] == ["PATTERN_PORTABLE"]
    with pytest.raises(LookupError):
        reading.root  # noqa: B018  # asking is the test


def test_merged_trees_have_unique_names_and_paths(tmp_path: Path) -> None:
    """The same type of two trees becomes two types, in shapes and in canonical schemas."""
    schema = {"$defs": {"inner": {"type": "integer"}}, "items": {"$ref": "#/$defs/inner"}}
    suite = read_suite(write_suite(tmp_path, [_group("one", schema, ([1], True))] * 2))
    trees = {}
    for group in suite.groups["draft2020-12"]:
        contracts = read_group(group, suite).contracts
        assert contracts is not None
        trees[group.id] = contracts
    merged = merge_trees(trees)
    names = [definition.name for definition in merged.definitions.values()]
    assert len(set(names)) == len(names) == 4
    assert {tree_of(key) for key in merged.definitions} == {"G0000", "G0001"}
    root = merged.definitions[Key(PurePosixPath("g0001") / PATH)]
    assert root.schema == {"items": {"$ref": "#/$defs/G0001SchemaInner"}}
    assert isinstance(root.shape, ir.Guarded)
    assert root.shape.name.startswith("G0001")
    assert root.shape.schema == root.schema
    assert set(merged.modules.values()) == {
        PurePosixPath("g0000/schema"),
        PurePosixPath("g0001/schema"),
    }


class _Picky(ChangedTarget):
    """A target that crashes on some schemas, and refuses others."""

    def __init__(self) -> None:
        super().__init__(find_target("validators"), lambda _: None)

    def refusals(self, request: Request) -> Iterable[Refusal]:
        for key, definition in request.contracts.definitions.items():
            if definition.schema == {"minLength": 1}:
                yield Refusal(key, "", "VALIDATORS_PICKY", "not this one", "Take another.")

    def parts(self, request: Request, paths: Any) -> Any:
        for definition in request.contracts.definitions.values():
            if definition.schema in ({"maxLength": 1}, {"maxLength": 2}):
                raise ZeroDivisionError("this one")
        return super().parts(request, paths)


def test_schemas_that_crash_a_target_are_isolated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of five schemas two crash the target, one is refused, and two get their verdicts."""
    groups = [
        _group("first", {"maximum": 1}, (1, True), (2, False)),
        _group("breaks", {"maxLength": 1}, ("a", True)),
        _group("refused", {"minLength": 1}, ("a", True)),
        _group("last", {"minimum": 1}, (1, True), (0, False)),
        _group("breaks too", {"maxLength": 2}, ("a", True)),
    ]
    replace_targets(monkeypatch, validators=_Picky())
    suite, page = write_suite(tmp_path / "suite", groups), tmp_path / "page.md"
    result = conform(make_note_platform(tmp_path / "tree", "validators"), suite=suite, page=page)
    newest = [failure for failure in result.failures if failure.startswith("draft2020-12, sample")]
    assert ["breaks: it" in newest[0], "breaks too: it" in newest[1]] == [True, True]
    assert all(
        "validators says crashed: ZeroDivisionError: this one" in failure for failure in newest
    )
    text = page.read_text(encoding="utf-8")
    assert "| 2020-12 | `validators` | 7 | 4 (57.1%) | 0 | 1 (14.3%) | 0 | 2 (28.6%) |" in text
    assert "| `VALIDATORS_PICKY` | For one: not this one |" in text


def test_code_that_cannot_be_imported_is_isolated_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error may show only when the generated code is imported."""

    def spoil(files: dict[str, str]) -> None:
        if any("G0001" in text for text in files.values()):
            files["validators/compiled.py"] = "this is no Python"

    change_target(monkeypatch, "validators", spoil)
    suite = write_suite(tmp_path / "suite")
    result = conform(make_note_platform(tmp_path / "tree", "validators"), suite=suite)
    assert len(result.failures) == 5
    assert all("validators says crashed: SyntaxError" in failure for failure in result.failures)
    assert all("names: there" in failure for failure in result.failures)


def test_a_crash_of_a_stage_fails_its_group_only(tmp_path: Path) -> None:
    """A crash of our own stages is a failure with its message, and the run continues."""
    suite = read_suite(write_suite(tmp_path))
    broken = Group("G0009", "draft7", "sample", "broken", {"$ref": 1}, ())
    reading = read_group(broken, suite)
    assert reading.contracts is None
    assert reading.crash or reading.diagnostics


_CASES = {
    "oneOf": [
        {
            "type": "object",
            "required": ["kind"],
            "properties": {"kind": {"const": kind}, "value": {"type": type_}},
            "additionalProperties": False,
        }
        for kind, type_ in (("a", "integer"), ("b", "string"))
    ]
}
_RICH = {
    "type": "object",
    "additionalProperties": {"$ref": f"{BASE}nested/case.json"},
    "propertyNames": {"pattern": "^[a-z]+$"},
    "minProperties": 1,
}


def test_shapes_of_every_kind_are_judged(tmp_path: Path) -> None:
    """Maps, tagged unions, lists, and the types of a remote document have their names."""
    groups = [
        _group("map", _RICH, ({"x": {"kind": "a", "value": 1}}, True), ({}, False)),
        _group("list", {"type": "array", "items": _CASES}, ([{"kind": "b"}], True), ([1], False)),
        _group("union", {"type": ["null", "object"]}, (None, True), (1, False)),
    ]
    suite = write_suite(tmp_path / "suite", groups, {"nested/case.json": _CASES})
    result = conform(make_note_platform(tmp_path / "tree"), suite=suite)
    # Draft 04 does not know `const`: there both cases fit, which the judges are right to say.
    drafts = {failure.partition(",")[0] for failure in result.failures}
    assert drafts == {"draft4"}
    assert "official suite, validators: 29 exact, 1 wrong" in result.summary


def test_a_refused_remote_document_refuses_the_schema(tmp_path: Path) -> None:
    """A schema cannot be generated without the documents that it refers to."""
    groups = [_group("far", {"$ref": f"{BASE}far.json"}, ("a", True))]
    suite = read_suite(write_suite(tmp_path, groups, {"far.json": {"pattern": "(?=a)"}}))
    reading = read_group(suite.groups["draft2020-12"][0], suite)
    assert [diagnostic.rule for diagnostic in reading.diagnostics] == ["PATTERN_PORTABLE"]


def test_a_target_that_refuses_a_type_of_the_tree_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The target would refuse to generate; the failure names the rule."""

    class Refusing(ChangedTarget):
        def refusals(self, request: Request) -> Iterable[Refusal]:
            (key,) = request.contracts.definitions
            yield Refusal(key, "", "VALIDATORS_NONE", "none at all", "Take another.")

    refusing = Refusing(find_target("validators"), lambda _: None)
    replace_targets(monkeypatch, validators=refusing)
    (failure,) = conform(make_note_platform(tmp_path, "validators")).failures
    assert "validators crashes on the types of the tree" in failure
    assert "VALIDATORS_NONE: none at all" in failure
