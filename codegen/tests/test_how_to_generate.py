"""The how-to page on schemas of one's own does what it prints."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[2] / "docs/how-to/generate-from-your-schemas.md"


def _block(language: str, containing: str = "") -> str:
    """The only block of code on the page that is in a language and contains something."""
    blocks = re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    (found,) = [block for block in blocks if containing in block]
    return str(found)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project of the page."""
    (tmp_path / "contracts").mkdir()
    (tmp_path / "pyproject.toml").write_text(_block("toml"), encoding="utf-8")
    (tmp_path / "contracts" / "parcel.yaml").write_text(_block("yaml"), encoding="utf-8")
    return tmp_path


def _run(folder: Path, command: str) -> subprocess.CompletedProcess[str]:
    name, *arguments = command.split()
    assert name == "myspinbot-codegen"
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_page_generates_what_it_says(project: Path) -> None:
    """The command prints what the page prints, and the code of the page runs."""
    done = _run(project, _block("sh", "generate"))
    assert (done.returncode, done.stderr) == (0, "")
    assert f"says `{done.stdout.strip()}`" in PAGE.read_text(encoding="utf-8")
    assert _run(project, "myspinbot-codegen generate --check").returncode == 0
    used = subprocess.run(
        [sys.executable, "-c", _block("python")],
        cwd=project / "src",
        capture_output=True,
        text=True,
        check=False,
    )
    assert (used.returncode, used.stderr) == (0, "")


def test_the_targets_of_the_page_agree(project: Path) -> None:
    """The second command succeeds."""
    done = _run(project, _block("sh", "conform"))
    assert done.returncode == 0, done.stdout + done.stderr
    assert "400 documents" in done.stdout
    assert "0 disagreements" in done.stdout


def test_a_fault_is_told_as_the_page_says(project: Path) -> None:
    """Place, words and hint are those of the page."""
    source = project / "contracts" / "parcel.yaml"
    text = source.read_text(encoding="utf-8").replace(
        "exclusiveMinimum: 0", "exclusiveMinimum: 1.0e+17"
    )
    source.write_text(text, encoding="utf-8")
    done = _run(project, _block("sh", "generate"))
    assert done.returncode == 1
    assert done.stderr.startswith(_block("text"))
    assert not (project / "src").exists()
