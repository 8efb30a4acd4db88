"""Runs the how-to page on linting and formatting, and compares the output."""

import json
import re
from pathlib import Path

import pytest
from codegen.tests.support.docs_commands import Page, run_command

from myspinbot_codegen.diagnostics.formats import FORMATS

PAGE = Page("how-to/lint-and-format.md")


ORDER, PARTNER = PAGE.blocks("json")
COMMANDS = PAGE.blocks("sh")
OUTPUT = PAGE.blocks("text")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write the project of the page."""
    folder = tmp_path / "schemas" / "shop" / "v1"
    folder.mkdir(parents=True)
    (tmp_path / "schemas" / "legacy").mkdir()
    (tmp_path / "codegen.toml").write_text(PAGE.blocks("toml")[0], encoding="utf-8")
    (folder / "order.schema.json").write_text(ORDER, encoding="utf-8")
    partner = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "https://schemas.example.org/shop/v1/partner.schema.json",
        "title": "Partner",
        "description": "A partner.",
        "type": "object",
        "additionalProperties": False,
        "properties": {"homePage": {"description": "Its page.", "type": "string"}},
    }
    (folder / "partner.schema.json").write_text(json.dumps(partner, indent=2), encoding="utf-8")
    return tmp_path


def test_the_commands_print_what_the_page_prints(project: Path) -> None:
    """The page begins with diagnostics and ends with a fixed and formatted file."""
    listed, lint, explain, fix, lay_out, annotate = COMMANDS
    assert run_command(project, listed).stdout.startswith("ENUM_CASE ")
    assert run_command(project, lint).stdout == OUTPUT[0]
    assert run_command(project, explain).stdout.startswith("ENUM_SINGLE: STANDARD, error\n")
    assert run_command(project, annotate).stdout.startswith(OUTPUT[2])
    mended = run_command(project, fix)
    assert mended.returncode == 1
    assert mended.stdout.startswith(OUTPUT[1])
    text = (project / "schemas/shop/v1/order.schema.json").read_text(encoding="utf-8")
    changed = '{ "description": "How far it is.", "const": "open" }'
    assert changed in text
    assert f"`{changed}`" in PAGE.text
    assert text.replace('"const": "open"', '"enum": ["open"]') == ORDER
    assert run_command(project, f"{lay_out} --check").returncode == 1
    assert run_command(project, lay_out).returncode == 0
    assert run_command(project, f"{lay_out} --check").returncode == 0


def test_the_page_excludes_rules(project: Path) -> None:
    """Rules are excluded by the configuration and by the annotation."""
    path = project / "schemas/shop/v1/order.schema.json"
    data = json.loads(ORDER)
    data["description"] = "An order."
    data["properties"] = json.loads(f"{{{PARTNER}}}")
    path.write_text(json.dumps(data, indent=2), encoding="utf-8")
    done = run_command(project, "myspinbot-codegen lint")
    assert (done.returncode, done.stdout) == (0, "2 schema files: no errors\n")
    del data["properties"]["orderId"]["x-lint-ignore"]
    path.write_text(json.dumps(data, indent=2), encoding="utf-8")
    assert "PROPERTY_NAME" in run_command(project, "myspinbot-codegen lint").stdout


def test_the_page_names_every_format() -> None:
    """The page names no other format."""
    table = PAGE.text.split("## In CI")[1]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", table, re.MULTILINE)) == set(FORMATS)
