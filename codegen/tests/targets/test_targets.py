"""Targets of other distributions: found, used, and blamed when they are broken.

The distribution is the one of the how-to page, word for word.
"""

import ast
import json
import os
import subprocess
import sys
import tomllib
from importlib.metadata import EntryPoint
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.docs_commands import Page
from codegen.tests.support.platform import Platform
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen import sdk
from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.pipeline.refusals import locate_refusals
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.targets import GROUP, find_target, installed_targets, load_target
from myspinbot_codegen.targets.python_source import escape_docstring
from myspinbot_codegen.targets.target import Refusal, Request

PAGE = Page("how-to/add-a-codegen-target.md")
ORDER = "shop/v1/order.schema.json"
ITEMS = {"description": "Its items.", "type": "array", "items": {"type": "string"}}


def _install(site: Path, module: str, pyproject: str | None = None) -> None:
    """Install a distribution of one module, as an installer would unpack its wheel."""
    project = tomllib.loads(pyproject or PAGE.block("toml", "[project]"))["project"]
    info = site / f"{project['name'].replace('-', '_')}-{project['version']}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.4\nName: {project['name']}\nVersion: {project['version']}\n"
    )
    lines = [
        line
        for group, entries in project["entry-points"].items()
        for line in (f"[{group}]", *(f"{name} = {value}" for name, value in entries.items()))
    ]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n")
    (site / "codegen_sql.py").write_text(module, encoding="utf-8")


@pytest.fixture
def shop(tmp_path: Path) -> Platform:
    """A platform whose only target is the one of the page."""
    made = Platform(tmp_path / "shop", targets=())
    made.configure()
    stanza = PAGE.block("toml", "[[targets]]")
    made.config.write_text(f"{made.config.read_text()}\n{stanza}", encoding="utf-8")
    _order(made, {})
    return made


def _order(platform: Platform, more: dict[str, Any]) -> None:
    properties = {
        "order_id": {"description": "Its number.", "type": "integer"},
        "note": {"description": "What the buyer says.", "type": "string"},
        **more,
    }
    body = {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": ["order_id"],
    }
    platform.add(ORDER, body, valid={"order_id": 1}, invalid={})


def _generate(platform: Platform, site: Path) -> subprocess.CompletedProcess[str]:
    paths = [str(site), *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", "generate"],
        cwd=platform.root,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_distribution_adds_a_target(shop: Platform, tmp_path: Path) -> None:
    """Its target is used like ours: what the page prints is what comes out."""
    _install(tmp_path / "site", PAGE.block("python"))
    done = _generate(shop, tmp_path / "site")
    assert (done.returncode, done.stderr) == (0, "")
    assert (shop.root / "out/sql/tables.sql").read_text(encoding="utf-8") == PAGE.block("sql")


def test_the_page_imports_the_sdk_and_nothing_else_of_the_toolchain() -> None:
    """A third-party target relies on `myspinbot_codegen.sdk` only: all other modules may change."""
    used = {
        f"{node.module}.{name.name}" if node.module == "myspinbot_codegen" else str(node.module)
        for block in PAGE.blocks("python")
        for node in ast.walk(ast.parse(block))
        if isinstance(node, ast.ImportFrom)
        for name in node.names
    } | {
        name.name
        for block in PAGE.blocks("python")
        for node in ast.walk(ast.parse(block))
        if isinstance(node, ast.Import)
        for name in node.names
    }
    assert {name for name in used if name.startswith("myspinbot")} == {"myspinbot_codegen.sdk"}


def test_the_sdk_exports_what_it_imports() -> None:
    """`__all__` and the imports of the module are the same names."""
    tree = ast.parse(Path(sdk.__file__).read_text(encoding="utf-8"))
    imports = {
        name.name
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module != "__future__"
        for name in node.names
    }
    assert set(sdk.__all__) == imports
    assert list(sdk.__all__) == sorted(sdk.__all__)


def test_what_a_target_refuses_is_told_with_its_place(shop: Platform, tmp_path: Path) -> None:
    """A refusal is a diagnostic like those of the rules, and nothing is written."""
    _install(tmp_path / "site", PAGE.block("python"))
    _order(shop, {"items": ITEMS})
    done = _generate(shop, tmp_path / "site")
    assert done.returncode == 1
    assert done.stderr.startswith(PAGE.block("text"))
    assert not (shop.root / "out").exists()


def test_a_changed_target_is_used_at_once(shop: Platform, tmp_path: Path) -> None:
    """The code of a target counts as a source: after an edit there is something to do."""
    _install(tmp_path / "site", PAGE.block("python"))
    _generate(shop, tmp_path / "site")
    module = tmp_path / "site/codegen_sql.py"
    module.write_text(module.read_text().replace('"bigint"', '"integer"'))
    assert "1 file written" in _generate(shop, tmp_path / "site").stdout
    assert '"order_id" integer' in (shop.root / "out/sql/tables.sql").read_text()


def test_a_target_that_is_not_installed_is_told_with_those_that_are(
    shop: Platform, tmp_path: Path
) -> None:
    """A misspelt or missing target is a mistake of the configuration."""
    done = _generate(shop, tmp_path / "site")
    assert done.returncode == 2
    assert "there is no target 'sql'" in done.stderr
    assert "messages, pydantic, schemas" in done.stderr


SOURCE = """{
  "$defs": {
    "a/b": {
      "items": [{"minimum": 1}],
      "properties": {"x~y": {"type": "string"}}
    }
  }
}"""
ORIGINS = {"": "/$defs/a~1b", "/prefixItems/0": "/$defs/a~1b/items/0"}


@pytest.mark.parametrize(
    ("canonical", "source", "line"),
    [
        ("", "/$defs/a~1b", 3),
        ("/prefixItems/0/minimum", "/$defs/a~1b/items/0/minimum", 4),
        ("/prefixItems/0/exclusiveMinimum", "/$defs/a~1b/items/0", 4),
        ("/properties/x~0y/type", "/$defs/a~1b/properties/x~0y/type", 5),
        ("/allOf/0/if", "/$defs/a~1b", 3),
    ],
)
def test_a_refusal_is_placed_where_the_canonical_schema_came_from(
    canonical: str, source: str, line: int
) -> None:
    """Or at the closest place around it, when the source has no such place."""
    path = PurePosixPath("a.json")
    key = Key(path, "/$defs/a~1b")
    contracts = ir.Contracts(
        documents={path: Document(path, SOURCE, json.loads(SOURCE))},
        ids={},
        definitions={key: ir.Definition(key, "Ab", None, ir.AnyValue(), True, ORIGINS)},
    )
    refusal = Refusal(key, canonical, "SQL_X", "it cannot be.", "Leave it out.")
    (diagnostic,) = locate_refusals(contracts, "schemas", [refusal])
    assert (diagnostic.file, diagnostic.line) == ("schemas/a.json", line)
    assert (diagnostic.pointer, diagnostic.rule) == (source, "SQL_X")


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("nowhere_at_all:Target", "cannot be loaded: ModuleNotFoundError"),
        ("json:loads", "cannot be loaded: TypeError"),
        ("collections:OrderedDict", "lacks name = 'x', options, refusals()"),
    ],
)
def test_what_is_no_target_is_told(value: str, message: str) -> None:
    """Whatever an entry point leads to."""
    with pytest.raises(TargetError) as caught:
        load_target(EntryPoint("x", value, GROUP))
    assert "the target 'x'" in str(caught.value)
    assert message in str(caught.value)


def test_every_target_of_ours_is_installed_and_loads() -> None:
    """The package's own entry points lead to targets of their names."""
    installed = installed_targets()
    assert installed.keys() >= {"messages", "pydantic", "schemas", "validators"}
    assert [find_target(name).name for name in installed] == list(installed)


BROKEN = {
    "import": ("import nowhere\n", "cannot be loaded: ModuleNotFoundError: No module named"),
    "class": ("", "cannot be loaded: AttributeError:"),
    "interface": (
        "class SqlTarget:\n    name = 'other'\n",
        "lacks name = 'sql', options, refusals(), parts(), emit()",
    ),
    "raises": (
        PAGE.block("python").replace(
            "schema = request", "raise KeyError('x')\n        schema = request"
        ),
        "failed: KeyError: 'x' (codegen_sql.py:",
    ),
    "escapes": (
        PAGE.block("python").replace('"tables.sql"', '"../tables.sql"'),
        "writes '../tables.sql', which is not a path in its output folder",
    ),
    "unwritable": (
        PAGE.block("python").replace('"\\n".join(lines)', '"\\ud800"'),
        "failed: UnicodeEncodeError:",
    ),
    "no text": (
        PAGE.block("python").replace('"\\n".join(lines)', "3"),
        "failed: AttributeError:",
    ),
}


@pytest.mark.parametrize(("module", "message"), BROKEN.values(), ids=BROKEN)
def test_a_broken_target_is_blamed(
    shop: Platform, tmp_path: Path, module: str, message: str
) -> None:
    """The distribution is named, no traceback is shown, and nothing is written."""
    _install(tmp_path / "site", module)
    done = _generate(shop, tmp_path / "site")
    assert done.returncode == 1
    assert "target_error: the target 'sql'" in done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert not (shop.root / "out").exists()


def test_two_distributions_must_not_offer_the_same_target(shop: Platform, tmp_path: Path) -> None:
    """Nobody could know which one is meant."""
    project = PAGE.block("toml", "[project]")
    _install(tmp_path / "site", PAGE.block("python"), project)
    _install(
        tmp_path / "site", PAGE.block("python"), project.replace("codegen-sql", "codegen-sql2")
    )
    done = _generate(shop, tmp_path / "site")
    assert done.returncode == 2
    assert "codegen-sql 0.1.0" in done.stderr
    assert "codegen-sql2 0.1.0" in done.stderr


def test_the_manifest_of_another_folder_is_there_too(shop: Platform, tmp_path: Path) -> None:
    """The folder of somebody else's target is kept in order like ours."""
    _install(tmp_path / "site", PAGE.block("python"))
    _generate(shop, tmp_path / "site")
    manifest = json.loads((shop.root / "out/sql/manifest.json").read_text(encoding="utf-8"))
    assert manifest["files"] == ["tables.sql"]


@given(st.text(st.sampled_from(['"', "'", "\\", "\n", "\r", "\u2028", "a", " "])) | st.text())
def test_a_docstring_says_what_it_was_given(text: str) -> None:
    """Whatever is in it: quotes at its end are no part of those that close it."""
    assert ast.literal_eval(f'"""{escape_docstring(text)}"""') == text


@given(st.text(min_size=1))
def test_a_header_is_all_comment(name: str) -> None:
    """The name of a source file ends no line, so that what follows would be code."""
    request = Request(ir.Contracts({}, {}, {}), {}, "make code", "schemas")
    assert [line[0] for line in request.header(name).splitlines()] == ["#", "#"]
