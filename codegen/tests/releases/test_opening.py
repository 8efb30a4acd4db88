"""Released versions are read from a folder, a git ref or a wheel."""

import os
import subprocess
import zipfile
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform, make_schema

from myspinbot_codegen import frontend
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import ConfigError, SourceError
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.store import FOLDER, Store
from myspinbot_codegen.releases import gitref
from myspinbot_codegen.releases.baseline import baseline_paths, read_baseline
from myspinbot_codegen.releases.opening import open_release, read_current
from myspinbot_codegen.releases.release import Release

WORD = "a/v1/word.schema.json"


@pytest.fixture
def platform(tmp_path: Path) -> Platform:
    """Return a platform in a git repository with a tag, and with sources that changed since."""
    new = Platform(tmp_path / "platform")
    new.configure()
    new.put(WORD, make_schema(WORD, {"type": "string", "maxLength": 5}))
    _git(new.root, "init", "--quiet")
    _commit(new, "v1")
    new.put(WORD, make_schema(WORD, {"type": "string", "maxLength": 7}))
    return new


def _git(root: Path, *arguments: str) -> None:
    names = {
        f"GIT_{role}_{field}": "t@t"
        for role in ("AUTHOR", "COMMITTER")
        for field in ("NAME", "EMAIL")
    }
    # The settings of the user must not matter.
    quiet = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    subprocess.run(
        ["git", "-C", str(root), *arguments], check=True, env={**os.environ, **names, **quiet}
    )


def _commit(platform: Platform, tag: str) -> None:
    _git(platform.root, "add", "--all")
    _git(platform.root, "commit", "--quiet", "--message", tag)
    _git(platform.root, "tag", tag)


def _open(platform: Platform, place: str) -> Release:
    config = load_config(platform.config)
    with Store(platform.root / FOLDER) as store:
        return open_release(place, config, store)


def _read_max_length(release: Release) -> int:
    (word,) = [
        definition
        for definition in release.contracts.definitions.values()
        if definition.name == "Word"
    ]
    assert isinstance(word.schema, dict)
    return int(word.schema["maxLength"])


def test_a_git_ref_is_read_without_a_checkout(platform: Platform) -> None:
    """The working tree is not changed, and locations name the ref."""
    release = _open(platform, "git:v1")
    assert _read_max_length(release) == 5
    assert [release.label(path) for path in release.contracts.documents] == [
        f"git:v1:schemas/{WORD}"
    ]
    config = load_config(platform.config)
    assert _read_max_length(read_current(config, Store(platform.root / FOLDER))) == 7


def test_a_git_ref_is_read_in_a_folder_of_a_repository(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The configuration may be in a folder; a git hook may set `GIT_DIR`."""
    platform = Platform(tmp_path / "services/shop")
    platform.configure()
    platform.put(WORD, make_schema(WORD, {"type": "string", "maxLength": 5}))
    _git(tmp_path, "init", "--quiet")
    _commit(platform, "v1")
    platform.put(WORD, make_schema(WORD, {"type": "string", "maxLength": 7}))
    assert _read_max_length(_open(platform, "git:v1")) == 5
    monkeypatch.setenv("GIT_DIR", str(tmp_path / ".git"))
    assert _read_max_length(_open(platform, "git:v1")) == 5


def test_a_folder_is_read(platform: Platform) -> None:
    """The path is relative to the configuration."""
    released = platform.root / "released" / WORD
    released.parent.mkdir(parents=True)
    released.write_bytes((platform.schemas / WORD).read_bytes().replace(b"7", b"6"))
    release = _open(platform, "released")
    assert _read_max_length(release) == 6
    assert release.folder == "released"


def test_a_wheel_is_read(platform: Platform) -> None:
    """The schemas in its generated code are read; it is neither installed nor imported."""
    platform.generate_without_examples()
    wheel = platform.root / "made-1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path in sorted(platform.output.rglob("*")):
            archive.write(path, f"made/_generated/{path.relative_to(platform.output)}")
    release = _open(platform, wheel.name)
    assert _read_max_length(release) == 7
    assert release.folder == f"{wheel.name}:schemas"


def test_a_version_is_checked_once(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """A version without errors is not checked again."""
    _open(platform, "git:v1")

    def refuse(*_: Any) -> None:
        raise AssertionError("checked again")

    monkeypatch.setattr(frontend, "lint_analysis", refuse)
    assert _read_max_length(_open(platform, "git:v1")) == 5


def test_only_rules_that_later_stages_need_are_checked(platform: Platform) -> None:
    """A release need not keep the rules of style, but must have a meaning."""
    platform.put(WORD, {"type": "string", "maxLength": 4})
    _commit(platform, "plain")
    assert _read_max_length(_open(platform, "git:plain")) == 4
    platform.put(WORD, {"$ref": "gone.schema.json"})
    _commit(platform, "broken")
    with pytest.raises(SourceError) as caught:
        _open(platform, "git:broken")
    assert caught.value.diagnostics[0].file == f"git:broken:schemas/{WORD}"
    assert caught.value.diagnostics[0].rule == "REF_UNRESOLVED"


def test_only_files_that_the_configuration_names_are_read(platform: Platform) -> None:
    """Patterns mean the same in a ref and in a folder; links are ignored."""
    platform.put("a/v1/notes.json", {"type": 1})
    platform.put("top.schema.json", {"type": "string"})
    (platform.schemas / "link.schema.json").symlink_to("top.schema.json")
    _commit(platform, "more")
    paths = map(str, _open(platform, "git:more").contracts.documents)
    assert sorted(paths) == [WORD, "top.schema.json"]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("git:v9", "there is no git ref 'v9'"),
        ("git:", "names no released version"),
        ("git:--all", "there is no git ref '--all'"),
        ("gone", "the folder of the released version 'gone' does not exist"),
        ("gone.whl", "the wheel 'gone.whl' cannot be read: No such file"),
        ("codegen.whl", "it is not a zip archive"),
        ("empty.whl", "has no folder of schemas"),
        ("two.whl", "has several folders of schemas: a/schemas/, b/schemas/"),
    ],
)
def test_a_location_without_a_version_is_refused(
    platform: Platform, place: str, words: str
) -> None:
    """The error has the cause and a hint."""
    (platform.root / "codegen.whl").write_text("no wheel", encoding="utf-8")
    for name, folders in (("empty", ()), ("two", ("a", "b"))):
        with zipfile.ZipFile(platform.root / f"{name}.whl", "w") as archive:
            for folder in folders:
                archive.writestr(f"{folder}/schemas/__init__.py", "# @generated")
    with pytest.raises(ConfigError) as caught:
        _open(platform, place)
    assert words in caught.value.message
    assert caught.value.hint
    assert caught.value.exit_code == 2


def test_a_ref_without_the_sources_is_refused(platform: Platform) -> None:
    """The source folder may have had another path in the ref."""
    platform.schemas.rename(platform.root / "contracts")
    _commit(platform, "moved")
    platform.schemas.mkdir()
    with pytest.raises(ConfigError, match="the git ref 'moved' has no folder 'schemas'"):
        _open(platform, "git:moved")


def test_a_missing_git_is_reported(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error is not one of the ref."""
    monkeypatch.setenv("PATH", "")
    with pytest.raises(ConfigError, match="there is no `git` on this machine"):
        _open(platform, "git:v1")


def test_a_baseline_may_be_a_git_ref(platform: Platform) -> None:
    """Targets get the contracts of the ref; if it moves, output is out of date."""
    _git(platform.root, "branch", "released", "v1")
    text = platform.config.read_text(encoding="utf-8")
    platform.config.write_text(f'baseline = "git:released"\n{text}', encoding="utf-8")
    config = load_config(platform.config)
    with Store(config.root / FOLDER) as store:
        known = read_baseline(config, store)
    assert known is not None
    assert _read_max_length(Release("released", "", known)) == 5
    then = [path_digest(path) for path in baseline_paths(config)]
    assert [path_digest(path) for path in baseline_paths(config)] == then
    _commit(platform, "v2")
    _git(platform.root, "branch", "--force", "released", "v2")
    assert [path_digest(path) for path in baseline_paths(config)] != then
    with Store(config.root / FOLDER) as store:
        known = read_baseline(config, store)
    assert known is not None
    assert _read_max_length(Release("released", "", known)) == 7


def test_refs_of_a_second_working_tree_are_found(platform: Platform) -> None:
    """They are in the repository of the working tree."""
    second = platform.root.parent / "other"
    _git(platform.root, "worktree", "add", "--quiet", str(second), "v1")
    folders = [path.name for path in gitref.moving_files(second) if path.exists()]
    assert folders == ["HEAD", "refs"]
    assert gitref.moving_files(second.parent / "nowhere") == gitref.moving_files(second.parent)
