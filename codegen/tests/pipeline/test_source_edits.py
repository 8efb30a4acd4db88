"""Files are formatted in place."""

import json

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.pipeline.source_edits import format_sources


def test_files_are_formatted(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """A formatted file is not written again; examples and YAML are left alone."""
    monkeypatch.chdir(platform.root)
    good = platform.add("a/v1/good.schema.json", {"type": "string"}, valid="x", invalid=1)
    bad = platform.add("a/v1/bad.schema.json", {"type": "string"}, valid="x", invalid=1)
    wanted = bad.read_text(encoding="utf-8")
    bad.write_text(json.dumps(json.loads(wanted)), encoding="utf-8")
    before = good.stat().st_mtime_ns
    checked = format_sources(platform.config, check_only=True)
    assert checked.changed == ("schemas/a/v1/bad.schema.json",)
    assert str(checked) == (
        "would be formatted: schemas/a/v1/bad.schema.json\n1 file would be formatted, 1 unchanged"
    )
    assert bad.read_text(encoding="utf-8") != wanted
    assert str(format_sources(platform.config)).endswith("1 file formatted, 1 unchanged")
    assert bad.read_text(encoding="utf-8") == wanted
    assert good.stat().st_mtime_ns == before
    assert format_sources(platform.config, check_only=True).changed == ()


def test_links_and_permissions_are_kept(platform: Platform) -> None:
    """A link leads to the same file, and the permissions do not change."""
    path = platform.add("a/v1/word.schema.json", {"type": "string"}, valid="x", invalid=1)
    wanted = path.read_text(encoding="utf-8")
    shared = platform.root / "shared.json"
    shared.write_text(json.dumps(json.loads(wanted)), encoding="utf-8")
    shared.chmod(0o600)
    path.unlink()
    path.symlink_to("../../../shared.json")
    assert len(format_sources(platform.config).changed) == 1
    assert path.is_symlink()
    assert shared.read_text(encoding="utf-8") == wanted
    assert shared.stat().st_mode & 0o777 == 0o600


def test_yaml_is_left_alone(platform: Platform) -> None:
    """The comments of YAML could not be kept; the output says so."""
    path = platform.schemas / "a.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("type:   string # a comment\n", encoding="utf-8")
    text = platform.config.read_text(encoding="utf-8").replace("**/*.schema.json", "*.yaml")
    platform.config.write_text(text, encoding="utf-8")
    result = format_sources(platform.config)
    assert "1 YAML file left alone: only JSON is formatted" in str(result)
    assert path.read_text(encoding="utf-8") == "type:   string # a comment\n"


def test_a_file_that_is_not_json_is_reported(platform: Platform) -> None:
    """The error has its location, and nothing is written."""
    good = platform.add("a/v1/good.schema.json", {"type": "string"}, valid="x", invalid=1)
    good.write_text(json.dumps(json.loads(good.read_text("utf-8"))), encoding="utf-8")
    (platform.schemas / "a/v1/bad.schema.json").write_text('{"a": 1,}', encoding="utf-8")
    with pytest.raises(SourceError, match="SYNTAX"):
        format_sources(platform.config)
    assert "\n" not in good.read_text("utf-8")
