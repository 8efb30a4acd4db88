"""The import rules of pyproject.toml work: each is broken once, in fake packages."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]

ROOT = Path(__file__).resolve().parent.parent
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
NAMES = {rule["id"]: rule["name"] for rule in SETTINGS["contracts"]}

VIOLATIONS = [
    ("layers", "myspinbot_runtime", "import myspinbot_worker"),
    ("planes", "myspinbot_worker", "import myspinbot_api"),
    ("cli", "myspinbot", "import myspinbot_runtime"),
    ("contracts-alone", "myspinbot_contracts", "import myspinbot_runtime"),
    ("codegen-alone", "myspinbot_codegen", "import myspinbot_contracts"),
    ("no-codegen-at-run-time", "myspinbot_api", "import myspinbot_codegen"),
    ("public-face", "myspinbot_worker", "from myspinbot_contracts._generated import models"),
    ("worker-without-database", "myspinbot_worker", "import sqlalchemy"),
    ("api-without-engines", "myspinbot_api", "import av"),
    ("api-layers", "myspinbot_api.services", "import myspinbot_api.adapters"),
    ("api-ports", "myspinbot_api.entrypoints", "import sqlalchemy"),
    ("codegen-stages", "myspinbot_codegen.schema", "import myspinbot_codegen.targets"),
    ("codegen-products", "myspinbot_codegen.breaking", "import myspinbot_codegen.conform"),
    ("codegen-sdk", "myspinbot_codegen.targets", "import myspinbot_codegen.sdk"),
]


def packages_of_the_rules() -> list[str]:
    """Return our packages, and the layers inside them, that the rules name; parents first."""
    names = set(SETTINGS["root_packages"])
    for rule in SETTINGS["contracts"]:
        names.update(name for name in rule.get("source_modules", ()) if "." in name)
        for container in rule.get("containers", ()):
            layers = [layer for line in rule["layers"] for layer in line.split(" | ")]
            names.update(f"{container}.{layer}" for layer in layers)
    return sorted(names)


def check(directory: Path, package: str, statement: str) -> "subprocess.CompletedProcess[str]":
    """Run the linter on empty packages of our names, one of which has the statement."""
    for name in packages_of_the_rules():
        folder = directory.joinpath(*name.split("."))
        folder.mkdir(parents=True)
        (folder / "__init__.py").write_text("")
    generated = directory / "myspinbot_contracts" / "_generated"
    generated.mkdir()
    (generated / "__init__.py").write_text("")
    (generated / "models.py").write_text("")
    directory.joinpath(*package.split("."), "culprit.py").write_text(f"{statement}\n")
    return subprocess.run(
        [
            *(str(Path(sys.executable).parent / "lint-imports"), "--no-cache"),
            *("--config", str(ROOT / "pyproject.toml")),
        ],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": str(directory)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_packages_that_keep_the_rules_pass(tmp_path: Path) -> None:
    """The fake packages break no rule by themselves, so that a failure has one cause."""
    result = check(tmp_path, "myspinbot_api", "import myspinbot_contracts")
    assert result.returncode == 0, result.stdout
    assert f"{len(NAMES)} kept, 0 broken" in result.stdout


@pytest.mark.parametrize(("rule", "package", "statement"), VIOLATIONS)
def test_broken_rule_is_reported(rule: str, package: str, statement: str, tmp_path: Path) -> None:
    """The linter fails and names the rule, with its reason, and the module that breaks it."""
    result = check(tmp_path, package, statement)
    assert result.returncode == 1
    assert f"{NAMES[rule]} BROKEN" in " ".join(result.stdout.split())
    assert f"{package}.culprit" in result.stdout


def test_every_rule_is_known_to_fail() -> None:
    """A rule that is added gets its violation here."""
    assert {rule for rule, _, _ in VIOLATIONS} == set(NAMES)
