"""A run of conformance passes if the targets agree, and shows the document if they do not."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from codegen.tests.support.conform_runs import (
    GROUPS,
    FixedTarget,
    change_target,
    conform,
    make_note_platform,
    replace_targets,
    write_suite,
)

from myspinbot_codegen.diagnostics.errors import DriftError, OutputError, SourceError

_WITHOUT_EXTRA = """
import sys
sys.modules |= {"hypothesis": None, "jsonschema_rs": None}
from myspinbot_codegen.cli.app import app
app(["conform"])
"""


def test_targets_that_agree_pass(tmp_path: Path) -> None:
    """There is no failure in the suite or in the types of the tree, and the exit code is 0."""
    suite = write_suite(tmp_path / "suite")
    result = conform(make_note_platform(tmp_path / "tree"), suite=suite)
    assert result.failures == ()
    assert result.exit_code == 0
    assert "official suite, validators: 15 exact" in result.summary
    assert "official suite, pydantic:" in result.summary
    assert "0 disagreements, 0 failed round trips" in result.summary


def test_a_validator_that_accepts_everything_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each invalid document of the suite and of the types reveals it; the smallest one is shown."""

    def accept(files: dict[str, str]) -> None:
        files["validators/__init__.py"] = "def faults(type_, document):\n    return []\n"

    change_target(monkeypatch, "validators", accept)
    suite = write_suite(tmp_path / "suite")
    result = conform(make_note_platform(tmp_path / "tree"), suite=suite)
    assert result.exit_code == 1
    text = "\n".join(result.failures)
    assert "draft2020-12, sample: validators says valid, expected invalid" in text
    assert 'schema {"maximum": 3}\n    document 4' in text
    (own,) = [failure for failure in result.failures if failure.startswith("the verdicts differ")]
    assert "Note\n    document 0" in own or "Note\n    document []" in own or "document {}" in own
    assert "reference: invalid" in own
    assert "validators: valid" in own


def test_a_model_that_loses_a_property_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its verdicts are right, but it changes the document in a round trip."""

    def lose(files: dict[str, str]) -> None:
        (path,) = (path for path in files if path.endswith("models/a/v1/note.py"))
        files[path] += (
            "\nfrom pydantic import model_serializer as _serializer\n"
            "class Note(Note):\n"
            "    @_serializer(mode='wrap')\n"
            "    def _lose(self, handler):\n"
            "        found = handler(self)\n"
            "        found.pop('stars', None)\n"
            "        return found\n"
        )

    change_target(monkeypatch, "pydantic", lose)
    result = conform(make_note_platform(tmp_path / "tree"))
    (failure,) = result.failures
    assert failure.startswith("a model changes a valid document: Note")
    assert 'document {"text": "", "stars": 1}' in failure
    assert 'pydantic: comes out as {"text": ""}' in failure


def _replace_validators(patch: pytest.MonkeyPatch, esm: str, cjs: str) -> None:
    """Replace both modules of JavaScript validators by an expression each."""
    files = {
        "validators.mjs": f"export const validators = {esm};\n",
        "validators.cjs": f"module.exports = {{ validators: {cjs} }};\n",
    }
    replace_targets(patch, ajv=FixedTarget("ajv", files))


def test_validators_for_javascript_that_reject_everything_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each valid document reveals it."""
    validators = "new Proxy({}, { get: () => () => false })"
    _replace_validators(monkeypatch, validators, validators)
    result = conform(make_note_platform(tmp_path, "ajv"))
    (failure,) = result.failures
    assert 'Note\n    document {"text": ""}' in failure
    assert "ajv: invalid" in failure


def test_modules_for_javascript_that_differ_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both the ESM and the CommonJS module are asked."""
    right = "new Proxy({}, { get: () => (data) => typeof data === 'object' })"
    _replace_validators(monkeypatch, right, "new Proxy({}, { get: () => () => null })")
    result = conform(make_note_platform(tmp_path, "ajv"))
    assert "the ESM and the CommonJS module differ" in "\n".join(result.failures)


def test_a_target_that_crashes_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The other targets are judged."""
    replace_targets(monkeypatch, ajv=FixedTarget("ajv", {"validators.mjs": "export const = 1;"}))
    result = conform(make_note_platform(tmp_path, "validators", "ajv"))
    (failure,) = result.failures
    assert failure.startswith("ajv crashes on the types of the tree:")
    assert "judged by reference, jsonschema-rs, validators: 0 disagreements" in result.summary


def test_too_many_refusals_fail(tmp_path: Path) -> None:
    """A target that refuses more than its share of the newest draft fails, for any rule."""
    unsafe = {
        "description": "unsafe",
        "schema": {"const": 2**53},
        "tests": [{"description": "it", "data": 2**53, "valid": True}],
    }
    suite = write_suite(tmp_path / "suite", [*GROUPS, unsafe])
    result = conform(make_note_platform(tmp_path / "tree"), suite=suite)
    assert result.failures == (
        "draft2020-12: validators refuses 25.0% of the cases; the limit is 5%",
        "draft2020-12: pydantic refuses 25.0% of the cases; the limit is 15%",
    )


def test_the_page_is_reproducible_and_can_be_checked(tmp_path: Path) -> None:
    """The page contains no time; `check` writes nothing, and reports a page that differs."""
    platform = make_note_platform(tmp_path / "tree")
    suite = write_suite(tmp_path / "suite")
    page, report = tmp_path / "docs" / "page.md", tmp_path / "report.json"
    conform(platform, suite=suite, page=page, report=report)
    text = page.read_text(encoding="utf-8")
    assert text.startswith("<!-- @generated")
    assert "| 2020-12 | `validators` | 3 | 3 (100 %) | 0 | 0 | 0 | 0 |" in text
    assert "| `sample` | 15 exact | 15 exact |" in text
    assert "| `Note` | 40 | 20 (50.0%) | 0 | 0 |" in text
    assert conform(platform, suite=suite, page=page, check=True).exit_code == 0
    record = json.loads(report.read_text(encoding="utf-8"))
    assert record["failures"] == []
    assert record["official"]["draft2020-12"]["judges"]["validators"] == {"exact": 3}
    page.write_text(text + "more", encoding="utf-8")
    with pytest.raises(DriftError, match="the page differs from the result of this run"):
        conform(platform, suite=suite, page=page, check=True)
    assert page.read_text(encoding="utf-8").endswith("more")


def test_the_page_shows_cases_that_are_not_exact(tmp_path: Path) -> None:
    """The page has the smallest guarded and refused cases, and the meaning of refusals."""
    unsafe = {
        "description": "unsafe",
        "schema": {"const": 2**53},
        "tests": [{"description": "it", "data": 2**53, "valid": True}],
    }
    suite = write_suite(tmp_path / "suite", [*GROUPS, unsafe])
    page = tmp_path / "page.md"
    conform(make_note_platform(tmp_path / "tree"), suite=suite, page=page)
    text = page.read_text(encoding="utf-8")
    assert '| `sample` | `pydantic` | guarded | 2020-12 | `{"maximum": 3}` | `2` | valid |' in text
    assert "refused: `NUMBER_UNSAFE`" in text
    assert "| `NUMBER_UNSAFE` | No number is beyond" in text


def test_errors_of_the_sources_are_reported_first(tmp_path: Path) -> None:
    """Errors of the sources end the run, as in every other command."""
    platform = make_note_platform(tmp_path)
    platform.put("a/v1/note.schema.json", {"type": "nothing"})
    with pytest.raises(SourceError):
        conform(platform)


def test_a_missing_extra_is_reported(tmp_path: Path) -> None:
    """The error names the extra, without a traceback, in a process that cannot import it."""
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT_EXTRA],
        cwd=make_note_platform(tmp_path).root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == (
        "config_error: not installed: hypothesis, jsonschema_rs\n"
        "    hint: Install myspinbot-codegen with its extra `conform`.\n"
    )
    assert done.returncode == 2


def test_a_page_that_cannot_be_written_is_reported(tmp_path: Path) -> None:
    """A folder in place of the page is an error of the user, with a message."""
    with pytest.raises(OutputError, match="cannot write"):
        conform(make_note_platform(tmp_path), page=tmp_path)


def test_formats_and_patterns_are_judged_alike(tmp_path: Path) -> None:
    """All judges agree on formats and patterns; for `jsonschema-rs` formats are patterns."""
    platform = make_note_platform(tmp_path)
    body = {
        "type": "object",
        "additionalProperties": False,
        "required": ["day"],
        "properties": {
            "day": {"description": "The day.", "type": "string", "format": "date"},
            "codes": {
                "description": "The codes.",
                "type": "array",
                "items": {"type": "string", "pattern": "^[a-z]{2}$"},
                "uniqueItems": True,
            },
        },
    }
    platform.add(
        "a/v1/visit.schema.json", body, valid={"day": "2024-02-29"}, invalid={"day": "2023-02-29"}
    )
    result = conform(platform)
    assert result.failures == ()
    assert result.summary.startswith("2 types, 80 documents, judged by reference, jsonschema-rs")


def test_the_command_ends_with_the_exit_code(tmp_path: Path) -> None:
    """The command prints the summary on standard output."""
    platform = make_note_platform(tmp_path)
    process = subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", "conform", "--instances", "10"],
        cwd=platform.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr
    assert process.stdout.endswith("all agree\n")
    assert "documents of the types: 10 in" in process.stderr
