"""What a run remembers: only what changed is done again, and a cache is never wrong."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen import targets
from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.diagnostics.errors import DriftError, SourceError
from myspinbot_codegen.incremental.code import code_roots, target_digest
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.store import FOLDER, Store
from myspinbot_codegen.lint.linter import lint_analysis
from myspinbot_codegen.targets.target import Parts, Request, WholeTarget

WORD = {"type": "string"}
A, B, C = (f"a/v1/{name}.schema.json" for name in ("one", "two", "three"))


def _refers(path: str) -> dict[str, Any]:
    name = PurePosixPath(path).name
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {"other": {"$ref": name}},
    }


@pytest.fixture
def chain(platform: Platform) -> Platform:
    """Write three files: the first refers to the second, and the second to the third."""
    platform.add(A, _refers(B), valid={}, invalid=1)
    platform.add(B, _refers(C), valid={}, invalid=1)
    platform.add(C, WORD, valid="x", invalid=1)
    return platform


class _RecordingTarget(WholeTarget):
    """A target that records which parts it was asked for."""

    name = "pydantic"
    options: frozenset[str] = frozenset()
    asked: list[list[str]] = []  # noqa: RUF012  # shared with the test on purpose

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        self.asked.append([path.name.partition(".")[0] for path in paths])
        names = request.contracts.definitions.values()
        return {
            path: {"names": " ".join(sorted(d.name for d in names if d.key.path == path))}
            for path in paths
        }

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        lines = [f"{path}: {texts['names']}" for path, texts in parts.items()]
        return {"names.txt": "\n".join([request.header(), *lines, ""])}


@pytest.fixture
def requested_parts(chain: Platform, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the parts that each run asks for, with a recording target only."""
    chain.targets = ("pydantic",)
    chain.configure()
    _RecordingTarget.asked = []
    monkeypatch.setattr("myspinbot_codegen.pipeline.emit.load_target", lambda _: _RecordingTarget())
    return _RecordingTarget.asked


def _describe(platform: Platform, path: str, text: str) -> None:
    file = platform.schemas / path
    file.write_text(json.dumps({**json.loads(file.read_text()), "description": text}, indent=2))


@pytest.mark.parametrize(
    ("changed", "made"),
    [(A, ["one"]), (B, ["one", "two"]), (C, ["one", "three", "two"])],
)
def test_only_parts_whose_closure_changed_are_made(
    chain: Platform, requested_parts: list[list[str]], changed: str, made: list[str]
) -> None:
    """A change reaches the files that refer to it, directly or not, and no others."""
    chain.generate()
    _describe(chain, changed, "Another.")
    chain.generate()
    assert requested_parts == [["one", "three", "two"], made]


def test_parts_of_an_undone_change_are_not_made_again(
    chain: Platform, requested_parts: list[list[str]]
) -> None:
    """A switch between branches and back makes no parts."""
    chain.generate()
    text = (chain.schemas / A).read_text()
    _describe(chain, A, "Another.")
    chain.generate()
    (chain.schemas / A).write_text(text)
    chain.generate()
    assert len(requested_parts) == 2


@pytest.mark.parametrize("change", ["command", "another distribution"])
def test_the_key_of_a_part_has_its_inputs(
    chain: Platform, requested_parts: list[list[str]], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """Another command in the headers or another toolchain makes all parts again."""
    chain.generate()
    if change == "command":
        chain.config.write_text(chain.config.read_text().replace("make code", "do it"))
    else:
        monkeypatch.setattr(
            "myspinbot_codegen.incremental.parts.target_digest", lambda _: "another"
        )
        _describe(chain, A, "Another.")
    chain.generate()
    assert requested_parts[1] == ["one", "three", "two"]


def test_another_version_of_a_tool_makes_all_parts_again(
    chain: Platform, requested_parts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change of a tool also ends the state in which a run does nothing."""
    package = chain.root / "package.json"
    package.write_text('{"version": "1"}')

    class Tooled(_RecordingTarget):
        def tools(self, _request: Request) -> list[Path]:
            return [package]

    monkeypatch.setattr("myspinbot_codegen.pipeline.emit.load_target", lambda _: Tooled())
    chain.generate()
    chain.generate()
    package.write_text('{"version": "2"}')
    chain.generate()
    assert requested_parts == [["one", "three", "two"], ["one", "three", "two"]]


def test_targets_get_the_released_version(
    chain: Platform, requested_parts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new release is a change."""
    given: list[list[str]] = []

    def emit(_self: _RecordingTarget, request: Request, _parts: Parts) -> Mapping[str, str]:
        baseline = request.baseline
        names = (
            [definition.name for definition in baseline.definitions.values()] if baseline else []
        )
        given.append(sorted(names))
        return {"names.txt": request.header()}

    monkeypatch.setattr(_RecordingTarget, "emit", emit)
    chain.generate()
    released = Platform(chain.root / "released")
    released.add(C, WORD, valid="x", invalid=1)
    chain.config.write_text('baseline = "released/schemas"\n' + chain.config.read_text())
    chain.generate()
    released.add(A, WORD, valid="x", invalid=1)
    chain.generate()
    assert given == [[], ["Three"], ["One", "Three"]]
    assert len(requested_parts) == 1


def test_a_changed_file_is_checked_with_its_referrers(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules check files again if their content, examples or references changed.

    Files that a partial run has checked are checked again by the next whole run.
    """
    checked: list[list[str]] = []

    def record(analysis: Analysis, rules: Any) -> Any:
        checked.append([document.stem for document in analysis.documents])
        return lint_analysis(analysis, rules)

    monkeypatch.setattr("myspinbot_codegen.frontend.lint_analysis", record)
    chain.generate()
    _describe(chain, B, "Another.")
    chain.generate()
    chain.put("a/v1/examples/one/valid-two.json", {"other": {}})
    chain.generate()
    assert checked == [["one", "three", "two"], ["one", "two"], ["one", "two"]]


def test_a_file_with_errors_is_never_clean(chain: Platform) -> None:
    """A second run reports the errors again."""
    chain.generate()
    chain.put("a/v1/examples/one/valid-bad.json", {"other": {"other": 1}})
    for _ in range(2):
        with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
            chain.generate()


def test_a_removed_file_is_missed_by_its_referrers(chain: Platform) -> None:
    """A file is checked again if a file that it refers to is removed."""
    chain.generate()
    (chain.schemas / C).unlink()
    with pytest.raises(SourceError, match="REF_UNRESOLVED"):
        chain.generate()


def _output(chain: Platform) -> Path:
    return next(path for path in sorted(chain.output.rglob("*.py")) if path.stem == "one")


def _edit_output(chain: Platform) -> None:
    _output(chain).write_text("# @generated by hand\n")


def _remove_output(chain: Platform) -> None:
    _output(chain).unlink()


def _add_output(chain: Platform) -> None:
    (chain.output / "more.py").write_text("# @generated by hand\n")


def _edit_source(chain: Platform) -> None:
    _describe(chain, A, "Another.")


def _remove_example(chain: Platform) -> None:
    (chain.schemas / "a/v1/examples/one/valid-one.json").rename(
        chain.schemas / "a/v1/examples/one/valid-two.json"
    )


CHANGES = [_edit_output, _remove_output, _add_output, _edit_source]


@pytest.mark.parametrize("change", CHANGES)
def test_any_change_is_detected(chain: Platform, change: Any) -> None:
    """A check fails, and a run repairs edited, removed and added files despite the cache."""
    chain.generate()
    chain.generate()
    change(chain)
    with pytest.raises(DriftError):
        chain.generate(check_only=True)
    result = chain.generate()
    assert result.written or result.removed
    assert chain.generate().written == ()


def test_a_run_without_changes_runs_no_stage(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This holds for a run and for a check."""
    before = chain.generate()
    monkeypatch.setattr("myspinbot_codegen.pipeline.run.load_config", None)
    for check_only in (False, True):
        result = chain.generate(check_only=check_only)
        assert (result.definitions, result.unchanged) == (3, len(before.written))


def test_another_toolchain_starts_a_full_run(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an upgrade, no result of the cache is used."""
    chain.generate()
    monkeypatch.setattr("myspinbot_codegen.incremental.state.environment", lambda: "another")
    monkeypatch.setattr("myspinbot_codegen.pipeline.run.load_config", None)
    with pytest.raises(TypeError):
        chain.generate()


def test_a_moved_example_is_a_change(chain: Platform) -> None:
    """The names of the files count, and not only their contents."""
    chain.generate()
    before = path_digest(chain.schemas, everything=True)
    _remove_example(chain)
    assert path_digest(chain.schemas, everything=True) != before


def test_a_check_writes_no_output(chain: Platform) -> None:
    """A check may write the cache, but never the output folder."""
    with pytest.raises(DriftError):
        chain.generate(check_only=True)
    assert not chain.output.exists()


def test_git_ignores_the_folder(chain: Platform) -> None:
    """The folder has a .gitignore of its own."""
    chain.generate()
    assert "*" in (chain.root / FOLDER / ".gitignore").read_text().splitlines()
    assert (chain.root / FOLDER / "CACHEDIR.TAG").exists()


def _find_database(chain: Platform) -> Path:
    (path,) = (chain.root / FOLDER).glob("*.sqlite3")
    return path


def _truncate(file: Path) -> None:
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])


def _overwrite(file: Path) -> None:
    file.write_bytes(b"no database" * 999)


def _empty(file: Path) -> None:
    file.write_bytes(b"")


def _change_values(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("UPDATE entries SET value = CAST('[1, 2]' AS BLOB)")
    connection.close()


def _change_tables(file: Path) -> None:
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE entries")
        connection.execute("CREATE TABLE entries (other)")
    connection.close()


def _replace_by_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


DAMAGES = [_truncate, _overwrite, _empty, _change_values, _change_tables, _replace_by_folder]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_counts_as_empty(chain: Platform, damage: Any) -> None:
    """The run succeeds with any damage."""
    chain.generate()
    expected = {path: path.read_bytes() for path in chain.output.rglob("*") if path.is_file()}
    damage(_find_database(chain))
    _describe(chain, A, "Another.")
    chain.generate()
    _describe(chain, A, "A one.")
    chain.generate()
    assert {p: p.read_bytes() for p in chain.output.rglob("*.py")}.items() <= expected.items()


@pytest.mark.parametrize("damage", [_overwrite, _change_tables])
def test_a_damaged_cache_is_replaced(chain: Platform, damage: Any) -> None:
    """Later runs have a working cache again."""
    chain.generate()
    damage(_find_database(chain))
    chain.generate()
    chain.generate()
    with Store(chain.root / FOLDER) as store:
        store.put("kind", "key", 1)
    assert Store(chain.root / FOLDER).get("kind", "key") == 1


def test_a_run_succeeds_without_a_cache(chain: Platform) -> None:
    """A file in place of the cache folder is not an error."""
    (chain.root / FOLDER).write_text("in the way")
    chain.generate()
    assert chain.generate(check_only=True).written == ()


def test_keys_are_the_same_in_every_process(chain: Platform) -> None:
    """Keys do not depend on the order of sets."""
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "myspinbot_codegen", "generate", "--config", chain.config],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        _describe(chain, A, f"Another {seed}.")
    connection = sqlite3.connect(_find_database(chain))
    kinds = dict(connection.execute("SELECT kind, COUNT(*) FROM entries GROUP BY kind"))
    connection.close()
    # Models and validators have three parts each, and one more of the file that changed.
    assert kinds == {"outlines": 1, "clean": 1, "state": 1, "parts": 8}


def test_every_target_has_a_digest() -> None:
    """Our targets are part of the toolchain, so they add no folder."""
    entries = list(targets.installed_targets().values())
    assert code_roots(entries) == []
    assert len({target_digest(entry) for entry in entries}) == len(entries)


def test_a_definition_is_checked_when_its_last_reference_is_removed(chain: Platform) -> None:
    """A file is checked again if a reference into it is removed."""
    use = {"type": "object", "additionalProperties": False}
    part = {"$ref": "three.schema.json#/$defs/part"}
    inner = {"title": "Part", "description": "A part.", "type": "integer"}
    chain.add(B, {**use, "properties": {"part": part}}, valid={}, invalid=1)
    chain.add(C, {**WORD, "$defs": {"part": inner}}, valid="x", invalid=1)
    chain.generate()
    chain.add(B, {**use, "properties": {}}, valid={}, invalid=1)
    with pytest.raises(SourceError, match="DEFINITION_UNUSED"):
        chain.generate()


def test_a_reference_to_true_counts(chain: Platform) -> None:
    """A file is checked again if `true`, to which it refers, becomes a schema."""
    chain.put(C, True)
    use = {"type": "object", "additionalProperties": False}
    ref = {"description": "Any.", "$ref": "three.schema.json"}
    chain.add(B, {**use, "properties": {"part": ref}}, valid={"part": 1}, invalid=1)
    (chain.schemas / "a/v1/examples/three/invalid-one.json").unlink()
    text = chain.config.read_text(encoding="utf-8")
    chain.config.write_text(
        text.replace("[rules]", '[rules]\nuse = ["MINIMAL", "FIXTURE_VERDICT"]'), encoding="utf-8"
    )
    chain.generate()
    chain.put(C, {"type": "string"})
    with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
        chain.generate()
