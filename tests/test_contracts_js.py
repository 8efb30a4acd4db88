"""The npm package of the contracts: tested by Node, packed, installed elsewhere, and in a browser.

What it needs for that is installed from its lock file when it is not there yet.
"""

import json
import shutil
import subprocess
import tarfile
import tomllib
from pathlib import Path
from typing import Any

import pytest

from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.targets.ajv.install import install
from myspinbot_codegen.targets.ajv.node import find_node, find_npm

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "packages" / "contracts-js"
SCHEMAS = ROOT / "schemas"
# The first run fetches packages.
pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

try:
    NODE = find_node()
except TargetError:
    pytest.skip("there is no Node 20 or newer", allow_module_level=True)

IN_A_PAGE = """
import { explain, parse, validateServerFrame, validators } from "@myspinbot/contracts";
import { EVENTS, parseEvent } from "@myspinbot/contracts/events";
globalThis.verdicts = corpus.map(([title, text]) => validators[title](JSON.parse(text)));
globalThis.faults = explain(validateServerFrame, { type: "error", error: {} }).length;
globalThis.known = Object.keys(EVENTS).length + (typeof parseEvent + typeof parse).length;
"""


def run(*command: str | Path, cwd: Path) -> str:
    """Return the output of a program; fail with it if the program fails."""
    process = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    assert process.returncode == 0, f"{process.stdout[-4000:]}\n{process.stderr[-4000:]}"
    return process.stdout


def corpus() -> list[tuple[str, str, bool]]:
    """Return each example: the title of its type, its JSON string, and whether it is valid."""
    found = []
    for path in sorted(SCHEMAS.glob("*/v1/examples/*/*.json")):
        source = path.parents[2] / f"{path.parent.name}.schema.json"
        title = json.loads(source.read_text(encoding="utf-8"))["title"]
        found.append((title, path.read_text(encoding="utf-8"), path.name.startswith("valid-")))
    return found


def manifest() -> dict[str, Any]:
    """The package's own `package.json`."""
    found: dict[str, Any] = json.loads((PACKAGE / "package.json").read_text(encoding="utf-8"))
    return found


@pytest.fixture(scope="module")
def modules() -> Path:
    """The packages that the lock file pins."""
    return install(PACKAGE)


@pytest.fixture(scope="module")
def tarball(tmp_path_factory: pytest.TempPathFactory, modules: Path) -> Path:
    """The files that would be published."""
    assert modules.is_dir()
    folder = tmp_path_factory.mktemp("pack")
    run(*find_npm(), "pack", "--ignore-scripts", "--pack-destination", folder, cwd=PACKAGE)
    (found,) = folder.iterdir()
    return found


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory, tarball: Path) -> Path:
    """An empty project that has the package installed, without a network."""
    project = tmp_path_factory.mktemp("project")
    (project / "package.json").write_text('{ "private": true }', encoding="utf-8")
    run(*find_npm(), "install", "--offline", "--no-audit", "--no-fund", tarball, cwd=project)
    assert [path.name for path in (project / "node_modules").glob("[!.]*")] == ["@myspinbot"]
    return project


def test_passes_its_own_tests(modules: Path) -> None:
    """Run the tests of the package: examples in both module systems, errors, events."""
    assert modules.is_dir()
    tests = sorted((PACKAGE / "tests").glob("*.test.mjs"))
    assert len(tests) > 2
    assert "# fail 0" in run(NODE, "--test", "--test-reporter=tap", *tests, cwd=PACKAGE)


def test_its_types_work_for_a_consumer(modules: Path) -> None:
    """Guards narrow, unions are discriminated, and absent properties are not null or undefined."""
    run(NODE, modules / "typescript" / "bin" / "tsc", "--project", "tests", cwd=PACKAGE)


def test_is_released_together_with_the_python_package() -> None:
    """Both packages have the same version and licence."""
    table = tomllib.loads((ROOT / "packages/contracts/pyproject.toml").read_text(encoding="utf-8"))
    assert manifest()["version"] == table["project"]["version"]
    assert manifest()["license"] == table["project"]["license"]
    assert (PACKAGE / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()


def test_needs_nothing_and_builds_with_exact_versions() -> None:
    """Nothing is needed at run time; the development dependencies are the generator's."""
    package = manifest()
    assert not {"dependencies", "peerDependencies", "optionalDependencies"} & package.keys()
    assert package["sideEffects"] is False
    assert all(version[0].isdigit() for version in package["devDependencies"].values())


def test_holds_code_types_and_licence_and_nothing_else(tarball: Path) -> None:
    """Neither tests nor the manifest of the generator are published."""
    with tarfile.open(tarball) as archive:
        names = {name.removeprefix("package/") for name in archive.getnames()}
    assert {"LICENSE", "README.md", "package.json"} <= names
    rest = {name for name in names if not name.startswith("src/")}
    assert rest == {"LICENSE", "README.md", "package.json"}
    assert not [name for name in names if name.endswith((".json", ".toml")) and "src" in name]


@pytest.mark.parametrize(
    ("name", "imports"),
    [
        ("app.mjs", 'import { validators } from "@myspinbot/contracts";'),
        ("app.cjs", 'const { validators } = require("@myspinbot/contracts");'),
    ],
)
def test_runs_where_nothing_else_is_installed(installed: Path, name: str, imports: str) -> None:
    """In an empty folder every example is judged as it is labelled, as ESM and as CommonJS."""
    documents = [[title, text] for title, text, _ in corpus()]
    program = (
        f"{imports}\nconst documents = {json.dumps(documents)};\n"
        "const judge = ([title, text]) => validators[title](JSON.parse(text));\n"
        "console.log(JSON.stringify(documents.map(judge)));\n"
    )
    (installed / name).write_text(program, encoding="utf-8")
    assert json.loads(run(NODE, name, cwd=installed)) == [valid for _, _, valid in corpus()]


def bundle(modules: Path, project: Path, source: str) -> str:
    """Return the bundle of a program for browsers."""
    (project / "page.mjs").write_text(source, encoding="utf-8")
    options = ["--bundle", "--platform=browser", "--format=iife", "--metafile=meta.json"]
    run(
        NODE,
        modules / "esbuild" / "bin" / "esbuild",
        "page.mjs",
        *options,
        "--outfile=bundle.js",
        cwd=project,
    )
    return (project / "bundle.js").read_text(encoding="utf-8")


def test_runs_in_a_browser_without_ajv(modules: Path, installed: Path, tmp_path: Path) -> None:
    """A bundle needs neither Node's globals nor another package, and never evaluates strings."""
    script = bundle(modules, installed, IN_A_PAGE)
    inputs = json.loads((installed / "meta.json").read_text(encoding="utf-8"))["inputs"]
    assert {path for path in inputs if "node_modules" in path} == {
        f"node_modules/@myspinbot/contracts/src/{name}.mjs"
        for name in ("index", "_generated/validators", "_generated/events")
    }
    for word in ("require(", "import(", "ajv/", "eval(", "new Function"):
        assert word not in script
    (tmp_path / "bundle.js").write_text(script, encoding="utf-8")
    documents = [[title, text] for title, text, _ in corpus()]
    (tmp_path / "corpus.json").write_text(json.dumps(documents), encoding="utf-8")
    page = """
        const { readFileSync } = require("node:fs");
        const { createContext, runInContext } = require("node:vm");
        const window = createContext(Object.create(null));
        runInContext(`globalThis.corpus = ${readFileSync("corpus.json", "utf8")}`, window);
        runInContext(readFileSync("bundle.js", "utf8"), window);
        console.log(JSON.stringify([window.verdicts, window.faults, window.known]));
    """
    verdicts, faults, known = json.loads(run(NODE, "--eval", page, cwd=tmp_path))
    assert verdicts == [valid for _, _, valid in corpus()]
    assert faults
    assert known


def test_what_is_not_imported_is_not_in_a_bundle(modules: Path, installed: Path) -> None:
    """One validator costs a few kilobytes, not all of them."""
    everything = bundle(modules, installed, IN_A_PAGE)
    one = bundle(
        modules,
        installed,
        'import { parse, validateUuid } from "@myspinbot/contracts";\n'
        "globalThis.read = (text) => parse(validateUuid, text);\n",
    )
    assert "$Uuid" in one
    assert "$Job" not in one
    assert len(one) < len(everything) / 20


@pytest.mark.skipif(shutil.which("chromium") is None, reason="there is no Chromium")
def test_runs_in_chromium(modules: Path, installed: Path, tmp_path: Path) -> None:
    """The same bundle in a page of a real browser."""
    documents = [[title, text] for title, text, _ in corpus()]
    script = bundle(modules, installed, IN_A_PAGE)
    page = tmp_path / "page.html"
    page.write_text(
        f"<!doctype html><body><script>globalThis.corpus = {json.dumps(documents)}</script>"
        f"<script>{script}</script>"
        "<script>document.body.textContent = JSON.stringify(verdicts)</script>",
        encoding="utf-8",
    )
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"]
    shown = run("chromium", *options, page.as_uri(), cwd=tmp_path)
    verdicts = shown.partition("<body>")[2].partition("</body>")[0]
    assert json.loads(verdicts) == [valid for _, _, valid in corpus()]
