"""Tests of the judge of TypeScript types, and of AJV next to it."""

import json
from pathlib import Path

import pytest
from codegen.tests.support.ajv_validators import PACKAGE
from codegen.tests.support.conform_runs import (
    change_target,
    conform,
    make_note_platform,
    write_suite,
)
from codegen.tests.support.platform import Platform

from myspinbot_codegen.targets.ajv.install import install


@pytest.fixture
def platform(tmp_path: Path) -> Platform:
    """Return a tree whose targets have the JavaScript packages of this repository."""
    made = make_note_platform(tmp_path / "tree", "typescript", "ajv")
    modules = json.dumps(str(install(PACKAGE)))
    text = made.config.read_text(encoding="utf-8")
    made.config.write_text(f"{text}\noptions = {{ node_modules = {modules} }}\n", encoding="utf-8")
    return made


def test_types_and_validators_agree(platform: Platform, tmp_path: Path) -> None:
    """Types are asked about valid documents only, because they cannot decide about others."""
    page = tmp_path / "page.md"
    result = conform(platform, suite=write_suite(tmp_path / "suite"), page=page)
    assert result.failures == ()
    text = page.read_text(encoding="utf-8")
    assert "| 2020-12 | `ajv` | 3 | 3 (100 %) | 0 | 0 | 0 | 0 |" in text
    assert "| 2020-12 | `typescript` | 2 | 0 | 2 (100 %) | 0 | 0 | 0 |" in text
    assert "Judges: `reference`, `jsonschema-rs`, `ajv`, `typescript`." in text
    assert "| `typescript` | " in text


def test_a_type_that_refuses_a_valid_document_fails(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The smallest valid document that is not assignable is shown."""

    def narrow(files: dict[str, str]) -> None:
        path = "types/a/v1/note.d.ts"
        assert "stars?: number" in files[path]
        files[path] = files[path].replace("stars?: number", "stars?: string")

    change_target(monkeypatch, "typescript", narrow)
    (failure,) = conform(platform).failures
    assert 'document {"text": "", "stars": 1}' in failure
    assert "reference: valid, typescript: invalid" in failure


def test_types_that_do_not_compile_fail(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The failure has the file and the message of the compiler."""

    def spoil(files: dict[str, str]) -> None:
        files["types/a/v1/note.d.ts"] += "export type Other = Missing;\n"

    change_target(monkeypatch, "typescript", spoil)
    (failure,) = conform(platform).failures
    assert "types/a/v1/note.d.ts: TS2304: Cannot find name 'Missing'." in failure


def test_without_a_compiler_types_are_not_judged(platform: Platform, tmp_path: Path) -> None:
    """The other targets are judged."""
    text = platform.config.read_text(encoding="utf-8")
    bare = tmp_path / "node_modules"
    bare.mkdir()
    for name in (
        "ajv",
        "esbuild",
        "@esbuild",
        "fast-deep-equal",
        "fast-uri",
        "json-schema-traverse",
    ):
        (bare / name).symlink_to(install(PACKAGE) / name)
    text = text.replace(str(install(PACKAGE)), str(bare))
    platform.config.write_text(text, encoding="utf-8")
    assert "judged by reference, jsonschema-rs, ajv: 0 disagreements" in conform(platform).summary
