"""Tests of which files a run writes, keeps, removes and refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.diagnostics.errors import (
    ConfigError,
    DriftError,
    OutputError,
    SourceError,
    TargetError,
)
from myspinbot_codegen.output.manifest import Difference
from myspinbot_codegen.output.writer import write
from myspinbot_codegen.pipeline.emit import _merge

THING = "a/v1/thing.schema.json"
BODY = {
    "type": "object",
    "additionalProperties": False,
    "properties": {"name": {"description": "Its name.", "type": "string"}},
    "required": ["name"],
}


@pytest.fixture
def ready(platform: Platform) -> Platform:
    """Return a platform with one type."""
    platform.add(THING, BODY, valid={"name": "x"}, invalid={})
    return platform


def _snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_the_first_run_writes_every_file(ready: Platform) -> None:
    """The files in the output are those of the manifest."""
    result = ready.generate()
    manifest = json.loads((ready.output / "manifest.json").read_text(encoding="utf-8"))
    present = {path for path in _snapshot(ready.output) if path != "manifest.json"}
    assert present == set(manifest["files"])
    assert len(result.written) == len(present) + 1
    assert result.definitions == 1


def test_the_second_run_writes_nothing(ready: Platform) -> None:
    """Unchanged files keep their modification time."""
    ready.generate()
    before = _snapshot(ready.output)
    result = ready.generate()
    assert result.written == ()
    assert _snapshot(ready.output) == before


def test_output_does_not_depend_on_the_folder(ready: Platform, tmp_path: Path) -> None:
    """Two checkouts give the same bytes, without paths, dates or the order of the file system."""
    ready.generate()
    elsewhere = Platform(tmp_path / "elsewhere", name=ready.name)
    elsewhere.configure()
    elsewhere.add(THING, BODY, valid={"name": "x"}, invalid={})
    elsewhere.generate()
    first = {path: text for path, (text, _) in _snapshot(ready.output).items()}
    assert first == {path: text for path, (text, _) in _snapshot(elsewhere.output).items()}


def test_every_text_file_is_marked_and_ends_with_a_newline(ready: Platform) -> None:
    """Every generated file names its source and the command that makes it."""
    ready.generate()
    for path, (content, _) in _snapshot(ready.output).items():
        assert content.endswith(b"\n"), path
        assert b"\r" not in content
        if path.endswith(".py"):
            head = content.decode().splitlines()[:2]
            assert "@generated" in head[0], path
            assert "make code" in head[1], path
    model = (ready.output / "models/a/v1/thing.py").read_text(encoding="utf-8")
    assert f"schemas/{THING}" in model.splitlines()[0]


def test_check_succeeds_without_changes(ready: Platform) -> None:
    """There is no drift right after a run."""
    ready.generate()
    assert ready.generate(check_only=True).written == ()


def test_check_lists_files_sources_and_the_command(ready: Platform) -> None:
    """Stale, missing and orphaned files are listed with the edited source and the command."""
    ready.generate()
    ready.put(THING, {**json.loads((ready.schemas / THING).read_text()), "description": "New."})
    (ready.output / "support/model.py").unlink()
    (ready.output / "old.py").write_text("# @generated\n", encoding="utf-8")
    before = _snapshot(ready.output)
    with pytest.raises(DriftError) as caught:
        ready.generate(check_only=True)
    text = str(caught.value)
    folder = f"out/{ready.name}"
    assert f"stale: {folder}/models/a/v1/thing.py" in text
    assert f"missing: {folder}/support/model.py" in text
    assert f"orphan: {folder}/old.py" in text
    assert f"edited since: schemas/{THING}" in text
    assert "Run `make code`" in text
    assert _snapshot(ready.output) == before, "a check writes nothing"


def test_check_distinguishes_edited_output_from_edited_sources(ready: Platform) -> None:
    """If generated code was edited, no source is listed."""
    ready.generate()
    model = ready.output / "models/a/v1/thing.py"
    model.write_text(model.read_text(encoding="utf-8") + "# mine\n", encoding="utf-8")
    with pytest.raises(DriftError, match="no source was edited"):
        ready.generate(check_only=True)


def test_orphans_are_removed_with_their_folders(ready: Platform) -> None:
    """The code of a removed type is removed."""
    ready.add("b/v1/gone.schema.json", BODY, valid={"name": "x"}, invalid={})
    ready.generate()
    for path in sorted((ready.schemas / "b").rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()
    result = ready.generate()
    assert {path.name for path in result.removed} >= {"gone.py", "gone.schema.json"}
    assert not (ready.output / "models/b").exists()


def test_a_foreign_file_is_never_removed(ready: Platform) -> None:
    """The run is refused and writes nothing if the output folder has a foreign file."""
    ready.output.mkdir(parents=True)
    mine = ready.output / "notes.txt"
    mine.write_text("do not lose me", encoding="utf-8")
    with pytest.raises(OutputError, match=r"notes\.txt"):
        ready.generate()
    assert [path.name for path in ready.output.rglob("*")] == ["notes.txt"]


def test_caches_of_tools_are_not_foreign_files(ready: Platform) -> None:
    """Byte code and tool caches in the output folder are ignored."""
    for name in ("__pycache__/x.pyc", ".mypy_cache/x"):
        path = ready.output / name
        path.parent.mkdir(parents=True)
        path.write_text("", encoding="utf-8")
    ready.generate()
    assert (ready.output / ".mypy_cache/x").exists()


def test_check_reports_a_missing_manifest(ready: Platform) -> None:
    """Edited sources cannot be determined then, so none is listed."""
    ready.generate()
    (ready.output / "manifest.json").unlink()
    with pytest.raises(DriftError, match="the manifest is missing"):
        ready.generate(check_only=True)


def test_id_base_may_have_quotes(ready: Platform) -> None:
    """The base is escaped in the code of the validators."""
    path = ready.schemas / THING
    path.write_text(path.read_text().replace("https://schemas.test", 'urn:it\'s:\\"a\\"'))
    config = ready.config.read_text(encoding="utf-8")
    text = config.replace('"https://schemas.test"', '"urn:it\'s:\\"a\\""')
    ready.config.write_text(text, encoding="utf-8")
    ready.generate()
    assert ready.load(".validators").faults('urn:it\'s:"a"/' + THING, {"name": "x"}) == []


@pytest.mark.parametrize("text", ["{", "[" * 100_000])
def test_an_invalid_manifest_is_written_again(ready: Platform, text: str) -> None:
    """Marked files still count as generated."""
    ready.generate()
    (ready.output / "manifest.json").write_text(text, encoding="utf-8")
    result = ready.generate()
    assert [path.name for path in result.written] == ["manifest.json"]


def test_an_error_in_a_source_prevents_all_output(ready: Platform) -> None:
    """One invalid schema among valid ones ends the run before anything is written."""
    ready.put("a/v1/bad.schema.json", {"type": "strin"})
    with pytest.raises(SourceError) as caught:
        ready.generate()
    assert not ready.output.exists()
    assert {diagnostic.file for diagnostic in caught.value.diagnostics} == {
        "schemas/a/v1/bad.schema.json"
    }
    assert "hint:" in str(caught.value)


def test_a_full_disk_leaves_the_old_files(ready: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """No file is changed, and no temporary file is left."""
    ready.generate()
    before = _snapshot(ready.output)
    ready.put(THING, {**json.loads((ready.schemas / THING).read_text()), "description": "New."})
    calls = 0
    chmod = Path.chmod

    def fail(self: Path, mode: int) -> None:
        nonlocal calls
        calls += 1
        if calls == 2:
            raise OSError(28, "No space left on device", str(self))
        chmod(self, mode)

    monkeypatch.setattr(Path, "chmod", fail)
    with pytest.raises(OutputError, match="No space left"):
        ready.generate()
    assert _snapshot(ready.output) == before


def _refuse(monkeypatch: pytest.MonkeyPatch, method: str, name: str) -> None:
    """Make one method of `Path` fail for files of one name."""
    real = getattr(Path, method)

    def fail(self: Path, *arguments: Any, **options: Any) -> Any:
        if name in (self.name, *(argument.name for argument in arguments)):
            raise OSError(13, "Permission denied", str(self))
        return real(self, *arguments, **options)

    monkeypatch.setattr(Path, method, fail)


@pytest.mark.parametrize(
    ("method", "name"), [("replace", "manifest.json"), ("unlink", "gone.schema.json")]
)
def test_a_failed_write_is_undone(
    ready: Platform, monkeypatch: pytest.MonkeyPatch, method: str, name: str
) -> None:
    """If a file cannot be moved or removed, the earlier changes are undone."""
    gone = ready.add("a/v1/gone.schema.json", BODY, valid={"name": "x"}, invalid={})
    ready.generate()
    before = {path: content for path, (content, _) in _snapshot(ready.output).items()}
    gone.rename(gone.with_name("new.schema.json"))
    for example in (gone.parent / "examples/gone").iterdir():
        new = gone.parent / "examples/new" / example.name
        new.parent.mkdir(exist_ok=True)
        example.rename(new)
    text = (gone.parent / "new.schema.json").read_text(encoding="utf-8")
    (gone.parent / "new.schema.json").write_text(
        text.replace("gone", "new").replace("Gone", "New"), encoding="utf-8"
    )
    with monkeypatch.context() as patched:
        _refuse(patched, method, name)
        with pytest.raises(OutputError, match="Permission denied"):
            ready.generate()
    assert {path: content for path, (content, _) in _snapshot(ready.output).items()} == before
    ready.generate()
    assert (ready.output / "models/a/v1/new.py").exists()


def test_a_folder_in_place_of_a_file_is_reported(ready: Platform) -> None:
    """The error ends the run, and no new folder is left."""
    ready.generate()
    (ready.output / "manifest.json").unlink()
    (ready.output / "manifest.json").mkdir()
    ready.add("b/v1/more.schema.json", BODY, valid={"name": "x"}, invalid={})
    with pytest.raises(OutputError, match=r"manifest\.json: output_error: cannot write"):
        ready.generate()
    assert not (ready.output / "models/b").exists()


def test_a_string_that_cannot_be_encoded_leaves_no_file(tmp_path: Path) -> None:
    """Any error while a file is staged leaves no file."""
    folder = tmp_path / "out"
    difference = Difference(folder, {}, {"a.py": "\ud800"}, (), ())
    with pytest.raises(UnicodeEncodeError):
        write([difference])
    assert not folder.exists()


def test_an_unreadable_output_is_reported(ready: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error names the file."""
    ready.generate()
    (ready.output / "support/model.py").write_text("# edited", encoding="utf-8")

    def fail(folder: Path) -> None:
        raise OSError(13, "Permission denied", f"{folder}/support/model.py")

    monkeypatch.setattr("myspinbot_codegen.output.manifest.files_below", fail)
    with pytest.raises(OutputError, match=r"model\.py: output_error: cannot read: Permission"):
        ready.generate()


def test_the_writer_accepts_an_empty_list() -> None:
    """Nothing is written."""
    write([])


def test_an_unknown_target_is_refused(ready: Platform) -> None:
    """The hint lists the known targets."""
    ready.config.write_text(ready.config.read_text().replace('"pydantic"', '"pydantik"'))
    with pytest.raises(ConfigError, match="pydantik") as caught:
        ready.generate()
    assert "pydantic" in caught.value.hint


def test_an_unknown_option_of_a_target_is_refused(ready: Platform) -> None:
    """No option is ignored."""
    ready.config.write_text(ready.config.read_text() + '\noptions = { frozen = "yes" }\n')
    with pytest.raises(ConfigError, match="frozen"):
        ready.generate()


def test_targets_must_not_write_the_same_file_differently() -> None:
    """Two targets may share a file only if its content is the same."""
    merged = {"a.py": "one"}
    _merge(merged, {"a.py": "one", "b.py": "two"}, "second")
    with pytest.raises(TargetError, match=r"a\.py"):
        _merge(merged, {"a.py": "other"}, "third")


def test_schemas_need_folders(platform: Platform) -> None:
    """A schema at the top of the source folder has no area and no version."""
    platform.add("thing.schema.json", BODY, valid={"name": "x"}, invalid={})
    with pytest.raises(SourceError) as caught:
        platform.generate()
    assert "FILE_PATH" in {diagnostic.rule for diagnostic in caught.value.diagnostics}


def test_an_empty_tree_is_refused(platform: Platform) -> None:
    """A pattern without any file is an error of the configuration."""
    platform.schemas.mkdir()
    with pytest.raises(ConfigError, match=r"no file matches \*\*/\*\.schema\.json in 'schemas'"):
        platform.generate()


def test_generated_files_are_readable_for_all(ready: Platform) -> None:
    """Temporary files are private, and generated files are not."""
    ready.generate()
    mode = (ready.output / "models/a/v1/thing.py").stat().st_mode & 0o777
    assert mode == 0o644
