"""Rules for each of the six distributions."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent


def project(path: Path) -> dict[str, Any]:
    """The `[project]` table of a pyproject file."""
    table: dict[str, Any] = tomllib.loads(path.read_text())["project"]
    return table


def members() -> list[str]:
    """The folders of the workspace."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())
    folders: list[str] = settings["tool"]["uv"]["workspace"]["members"]
    return folders


def pins(name: str) -> set[str]:
    """Return the pins of a requirement file, as `name==version ; marker`."""
    text = (ROOT / "requirements" / name).read_text()
    return set(re.findall(r"^(\S+==[^\\\n]+?) *\\?$", text, re.MULTILINE))


@pytest.mark.parametrize("folder", members())
def test_package_is_documented_and_typed(folder: str) -> None:
    """Each has a README with more than a title, a licence, and the marker for type checkers."""
    table = project(ROOT / folder / "pyproject.toml")
    assert table["license"] == "Apache-2.0"
    assert table["requires-python"] == ">=3.11"
    readme = (ROOT / folder / table["readme"]).read_text().strip()
    assert readme.startswith(f"# {table['name']}\n")
    assert len(readme.splitlines()) > 1
    # A copy, for a link would dangle in the source distribution.
    assert (ROOT / folder / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()
    (marker,) = (ROOT / folder / "src").glob("*/py.typed")
    assert (marker.parent / "__init__.py").exists()


def test_packages_are_released_together() -> None:
    """All carry one version, so that a set that was tested together is named by one number."""
    versions = {project(ROOT / folder / "pyproject.toml")["version"] for folder in members()}
    assert len(versions) == 1


def test_demo_has_the_tested_versions() -> None:
    """The demo and the tests have the same pinned versions."""
    assert pins("demo.txt")
    assert pins("demo.txt") <= pins("dev.txt")


@pytest.mark.parametrize("name", ["build.txt", "demo.txt", "dev.txt"])
def test_every_pin_has_hashes(name: str) -> None:
    """Installed packages are those that were resolved, byte for byte."""
    text = (ROOT / "requirements" / name).read_text()
    unhashed = re.findall(r"^\S+==[^\\\n]*$", text, re.MULTILINE)
    assert not unhashed


def test_requirements_are_up_to_date_with_the_packages() -> None:
    """Every dependency of a pyproject is pinned; `nox -s requirements` fixes a missing pin."""
    pinned = {re.split(r"==| ", pin)[0].partition("[")[0] for pin in pins("dev.txt")}
    for folder in members():
        table = project(ROOT / folder / "pyproject.toml")
        extras = table.get("optional-dependencies", {}).values()
        for requirement in [*table["dependencies"], *(each for extra in extras for each in extra)]:
            name = re.split(r"[\[<>=!~; ]", requirement)[0]
            assert name in pinned or name.startswith("myspinbot"), f"{folder}: {requirement}"
