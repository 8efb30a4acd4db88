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
    """Three files, of which the first refers to the second, and the second to the third."""
    platform.add(A, _refers(B), valid={}, invalid=1)
    platform.add(B, _refers(C), valid={}, invalid=1)
    platform.add(C, WORD, valid="x", invalid=1)
    return platform


class _Noting(WholeTarget):
    """A target that notes which parts it was asked for."""

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
def asked(chain: Platform, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """The parts that were asked for by each run, when the only target is one that notes them."""
    chain.targets = ("pydantic",)
    chain.configure()
    _Noting.asked = []
    monkeypatch.setattr("myspinbot_codegen.pipeline.emit.load_target", lambda _: _Noting())
    return _Noting.asked


def _describe(platform: Platform, path: str, text: str) -> None:
    file = platform.schemas / path
    file.write_text(json.dumps({**json.loads(file.read_text()), "description": text}, indent=2))


@pytest.mark.parametrize(
    ("changed", "made"),
    [(A, ["one"]), (B, ["one", "two"]), (C, ["one", "three", "two"])],
)
def test_only_parts_whose_closure_changed_are_made(
    chain: Platform, asked: list[list[str]], changed: str, made: list[str]
) -> None:
    """A change reaches the files that refer to it, directly or not, and no others."""
    chain.generate()
    _describe(chain, changed, "Another.")
    chain.generate()
    assert asked == [["one", "three", "two"], made]


def test_parts_that_were_known_once_are_known_again(
    chain: Platform, asked: list[list[str]]
) -> None:
    """Undoing a change, as a switch between branches does, makes nothing."""
    chain.generate()
    text = (chain.schemas / A).read_text()
    _describe(chain, A, "Another.")
    chain.generate()
    (chain.schemas / A).write_text(text)
    chain.generate()
    assert len(asked) == 2


@pytest.mark.parametrize("what", ["command", "another distribution"])
def test_what_a_part_may_depend_on_is_in_its_key(
    chain: Platform, asked: list[list[str]], monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    """Other words for the headers, or another toolchain, make all parts anew."""
    chain.generate()
    if what == "command":
        chain.config.write_text(chain.config.read_text().replace("make code", "do it"))
    else:
        monkeypatch.setattr(
            "myspinbot_codegen.incremental.parts.target_digest", lambda _: "another"
        )
        _describe(chain, A, "Another.")
    chain.generate()
    assert asked[1] == ["one", "three", "two"]


def test_another_version_of_a_tool_makes_all_parts_anew(
    chain: Platform, asked: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a target depends on besides the sources counts, for its parts and for a standstill."""
    package = chain.root / "package.json"
    package.write_text('{"version": "1"}')

    class Tooled(_Noting):
        def tools(self, _request: Request) -> list[Path]:
            return [package]

    monkeypatch.setattr("myspinbot_codegen.pipeline.emit.load_target", lambda _: Tooled())
    chain.generate()
    chain.generate()
    package.write_text('{"version": "2"}')
    chain.generate()
    assert asked == [["one", "three", "two"], ["one", "three", "two"]]


def test_the_released_version_is_handed_to_targets(
    chain: Platform, asked: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A target that tells what has changed since is given both, and a new release is a change."""
    given: list[list[str]] = []

    def emit(_self: _Noting, request: Request, _parts: Parts) -> Mapping[str, str]:
        baseline = request.baseline
        names = [item.name for item in baseline.definitions.values()] if baseline else []
        given.append(sorted(names))
        return {"names.txt": request.header()}

    monkeypatch.setattr(_Noting, "emit", emit)
    chain.generate()
    released = Platform(chain.root / "released")
    released.add(C, WORD, valid="x", invalid=1)
    chain.config.write_text('baseline = "released/schemas"\n' + chain.config.read_text())
    chain.generate()
    released.add(A, WORD, valid="x", invalid=1)
    chain.generate()
    assert given == [[], ["Three"], ["One", "Three"]]
    assert len(asked) == 1


def test_a_change_of_a_file_is_looked_at_with_those_that_refer_to_it(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules look again at files whose text, examples or references changed.

    Those that a run on a part has looked at come again, when next there is one on the whole.
    """
    looked: list[list[str]] = []

    def noting(analysis: Analysis, rules: Any) -> Any:
        looked.append([document.stem for document in analysis.documents])
        return lint_analysis(analysis, rules)

    monkeypatch.setattr("myspinbot_codegen.frontend.lint_analysis", noting)
    chain.generate()
    _describe(chain, B, "Another.")
    chain.generate()
    chain.put("a/v1/examples/one/valid-two.json", {"other": {}})
    chain.generate()
    assert looked == [["one", "three", "two"], ["one", "two"], ["one", "two"]]


def test_a_fault_is_found_as_often_as_it_is_looked_for(chain: Platform) -> None:
    """A file with faults is never taken for clean, nor is one that refers to it."""
    chain.generate()
    chain.put("a/v1/examples/one/valid-bad.json", {"other": {"other": 1}})
    for _ in range(2):
        with pytest.raises(SourceError, match="FIXTURE_VERDICT"):
            chain.generate()


def test_a_reference_that_is_gone_is_found(chain: Platform) -> None:
    """A file is looked at again when one that it refers to is removed."""
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
def test_whatever_changes_ends_the_standstill(chain: Platform, change: Any) -> None:
    """A check fails, and a run mends what was edited, removed or added, in spite of the cache."""
    chain.generate()
    chain.generate()
    change(chain)
    with pytest.raises(DriftError):
        chain.generate(check_only=True)
    result = chain.generate()
    assert result.written or result.removed
    assert chain.generate().written == ()


def test_a_run_without_changes_does_not_come_to_the_stages(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a run nor a check does anything when nothing changed."""
    before = chain.generate()
    monkeypatch.setattr("myspinbot_codegen.pipeline.run.load_config", None)
    for check_only in (False, True):
        result = chain.generate(check_only=check_only)
        assert (result.definitions, result.unchanged) == (3, len(before.written))


def test_another_toolchain_ends_the_standstill(
    chain: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After an upgrade nothing is taken as known."""
    chain.generate()
    monkeypatch.setattr("myspinbot_codegen.incremental.state.environment", lambda: "another")
    monkeypatch.setattr("myspinbot_codegen.pipeline.run.load_config", None)
    with pytest.raises(TypeError):
        chain.generate()


def test_a_moved_example_is_a_change(chain: Platform) -> None:
    """The names of the files count too, not only what is in them."""
    chain.generate()
    before = path_digest(chain.schemas, everything=True)
    _remove_example(chain)
    assert path_digest(chain.schemas, everything=True) != before


def test_a_check_writes_no_output(chain: Platform) -> None:
    """The cache may be written by a check, the output folder never."""
    with pytest.raises(DriftError):
        chain.generate(check_only=True)
    assert not chain.output.exists()


def test_the_folder_hides_itself_from_git(chain: Platform) -> None:
    """Nobody has to name it in a .gitignore."""
    chain.generate()
    assert "*" in (chain.root / FOLDER / ".gitignore").read_text().splitlines()
    assert (chain.root / FOLDER / "CACHEDIR.TAG").exists()


def _file(chain: Platform) -> Path:
    (found,) = (chain.root / FOLDER).glob("*.sqlite3")
    return found


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


def _make_a_folder(file: Path) -> None:
    file.unlink()
    file.mkdir()


DAMAGES = [_truncate, _overwrite, _empty, _change_values, _change_tables, _make_a_folder]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_damaged_cache_is_an_empty_one(chain: Platform, damage: Any) -> None:
    """Whatever is wrong with it, the run does its work."""
    chain.generate()
    expected = {path: path.read_bytes() for path in chain.output.rglob("*") if path.is_file()}
    damage(_file(chain))
    _describe(chain, A, "Another.")
    chain.generate()
    _describe(chain, A, "A one.")
    chain.generate()
    assert {p: p.read_bytes() for p in chain.output.rglob("*.py")}.items() <= expected.items()


@pytest.mark.parametrize("damage", [_overwrite, _change_tables])
def test_a_damaged_cache_is_made_anew(chain: Platform, damage: Any) -> None:
    """Damage costs one slow run or two, not every one from now on."""
    chain.generate()
    damage(_file(chain))
    chain.generate()
    chain.generate()
    with Store(chain.root / FOLDER) as store:
        store.put("kind", "key", 1)
    assert Store(chain.root / FOLDER).get("kind", "key") == 1


def test_a_cache_that_cannot_be_written_harms_nobody(chain: Platform) -> None:
    """A file where the folder should be is no reason to fail."""
    (chain.root / FOLDER).write_text("in the way")
    chain.generate()
    assert chain.generate(check_only=True).written == ()


def test_keys_are_the_same_in_every_process(chain: Platform) -> None:
    """What one process keeps another finds, however it orders its sets."""
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "myspinbot_codegen", "generate", "--config", chain.config],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
        )
        _describe(chain, A, f"Another {seed}.")
    connection = sqlite3.connect(_file(chain))
    kinds = dict(connection.execute("SELECT kind, COUNT(*) FROM entries GROUP BY kind"))
    connection.close()
    # Models and validators have three parts each, and one more of the file that changed.
    assert kinds == {"outlines": 1, "clean": 1, "state": 1, "parts": 8}


def test_every_target_can_be_fingerprinted() -> None:
    """Ours are part of the toolchain, so that they add no folder of their own."""
    entries = list(targets.installed_targets().values())
    assert code_roots(entries) == []
    assert len({target_digest(entry) for entry in entries}) == len(entries)


def test_a_definition_that_nobody_uses_any_more_is_found(chain: Platform) -> None:
    """A file is looked at again when one that referred into it does so no longer."""
    use = {"type": "object", "additionalProperties": False}
    part = {"$ref": "three.schema.json#/$defs/part"}
    inner = {"title": "Part", "description": "A part.", "type": "integer"}
    chain.add(B, {**use, "properties": {"part": part}}, valid={}, invalid=1)
    chain.add(C, {**WORD, "$defs": {"part": inner}}, valid="x", invalid=1)
    chain.generate()
    chain.add(B, {**use, "properties": {}}, valid={}, invalid=1)
    with pytest.raises(SourceError, match="DEFINITION_UNUSED"):
        chain.generate()


def test_what_allows_everything_is_referred_to_as_well(chain: Platform) -> None:
    """A file is looked at again when one that allowed every value does so no longer."""
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
