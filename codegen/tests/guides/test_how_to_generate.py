"""Runs the how-to page on schemas of your own, and compares the output."""

import subprocess
import sys
from pathlib import Path

import pytest
from codegen.tests.support.docs_commands import Page, run_command

PAGE = Page("how-to/generate-from-your-schemas.md")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write the project of the page."""
    (tmp_path / "contracts").mkdir()
    (tmp_path / "pyproject.toml").write_text(PAGE.block("toml"), encoding="utf-8")
    (tmp_path / "contracts" / "parcel.yaml").write_text(PAGE.block("yaml"), encoding="utf-8")
    return tmp_path


def test_the_commands_print_what_the_page_shows(project: Path) -> None:
    """The command prints the output of the page, and the code of the page runs."""
    done = run_command(project, PAGE.block("sh", "generate"))
    assert (done.returncode, done.stderr) == (0, "")
    assert f"prints `{done.stdout.strip()}`" in PAGE.text
    assert run_command(project, "myspinbot-codegen generate --check").returncode == 0
    used = subprocess.run(
        [sys.executable, "-c", PAGE.block("python")],
        cwd=project / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (used.returncode, used.stderr) == (0, "")


def test_the_targets_of_the_page_agree(project: Path) -> None:
    """The second command succeeds."""
    done = run_command(project, PAGE.block("sh", "conform"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "400 documents" in done.stdout
    assert "0 disagreements" in done.stdout


def test_an_error_is_reported_as_on_the_page(project: Path) -> None:
    """Location, message and hint are those of the page."""
    source = project / "contracts" / "parcel.yaml"
    text = source.read_text(encoding="utf-8").replace(
        "exclusiveMinimum: 0", "exclusiveMinimum: 1.0e+17"
    )
    source.write_text(text, encoding="utf-8")
    done = run_command(project, PAGE.block("sh", "generate"))
    assert done.returncode == 1
    assert done.stderr.startswith(PAGE.block("text"))
    assert not (project / "src").exists()
