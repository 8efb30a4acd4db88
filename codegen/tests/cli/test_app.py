"""The command line: exit codes, output, and a help that imports no generators."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from codegen.tests.support.command_line import invoke
from codegen.tests.support.platform import Platform

from myspinbot_codegen.cli.app import main

BODY = {"type": "string"}


def test_a_run_without_errors_exits_with_zero(platform: Platform) -> None:
    """One line reports the result."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    code, out, err = invoke("generate", "--config", str(platform.config))
    assert (code, err) == (0, "")
    assert "1 type:" in out
    assert invoke("generate", "--check", "--config", str(platform.config))[0] == 0


def test_drift_exits_with_one(platform: Platform) -> None:
    """A check that finds drift fails and lists the drift on stderr."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    code, out, err = invoke("generate", "--check", "--config", str(platform.config))
    assert (code, out) == (1, "")
    assert "missing: " in err
    assert "Traceback" not in err


def test_an_error_in_a_schema_exits_with_one(platform: Platform) -> None:
    """A diagnostic begins with a location that editors can open."""
    platform.add("a/v1/word.schema.json", {"type": "strin"}, valid="x", invalid=1)
    code, _, err = invoke("generate", "--config", str(platform.config))
    assert code == 1
    assert "schemas/a/v1/word.schema.json:6:3: SCHEMA_SHAPE at /type:" in err


@pytest.mark.parametrize("arguments", [("generate", "--config", "gone.toml"), ("generate", "--no")])
def test_wrong_usage_exits_with_two(arguments: tuple[str, ...]) -> None:
    """Errors of usage and of the configuration have a separate exit code."""
    assert invoke(*arguments)[0] == 2


HEAVY = ["datamodel_code_generator", "fastjsonschema", "hypothesis", "watchfiles"]
STAGES = ["jsonschema", "pydantic", "yaml", "myspinbot_codegen.pipeline.build"]


def _list_imports(arguments: list[str], folder: Path, modules: list[str]) -> set[str]:
    """Return which of some modules a command imports, in a separate process."""
    script = (
        "import sys\nfrom myspinbot_codegen.cli.app import app\n"
        f"try: app({arguments!r})\nexcept SystemExit as end: assert not end.code, end.code\n"
        f"print('IMPORTED', *(name for name in {modules!r} if name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=folder
    )
    return set(done.stdout.splitlines()[-1].split()) - {"IMPORTED"}


@pytest.mark.parametrize("command", ["generate", "lint", "conform"])
def test_help_imports_no_heavy_modules(command: str, tmp_path: Path) -> None:
    """`--help` imports neither stages nor generators."""
    assert _list_imports([command, "--help"], tmp_path, HEAVY + STAGES) == set()


def test_lint_does_not_import_the_generators(platform: Platform) -> None:
    """Lint needs no generator, and no reference validator if nothing changed."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    assert _list_imports(["lint"], platform.root, HEAVY) == set()
    assert _list_imports(["lint"], platform.root, [*HEAVY, "jsonschema", "yaml"]) == set()


@pytest.mark.parametrize("arguments", [["generate"], ["generate", "--check"]])
def test_a_run_without_changes_imports_no_heavy_modules(
    platform: Platform, arguments: list[str]
) -> None:
    """The command detects that nothing changed before it imports any stage."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    platform.generate()
    assert _list_imports(arguments, platform.root, HEAVY + STAGES) == set()


def test_lint_prints_diagnostics(platform: Platform) -> None:
    """Diagnostics are the result, so they go to stdout; nothing is written."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    assert invoke("lint", "--config", str(platform.config)) == (0, "1 schema file: no errors\n", "")
    platform.put("a/v1/examples/word/valid-two.json", 2)
    code, out, err = invoke("lint", "--config", str(platform.config))
    assert (code, err) == (1, "")
    place = platform.schemas / "a/v1/examples/word/valid-two.json:1:1"
    assert out.startswith(f"{place}: FIXTURE_VERDICT at the root:")
    assert out.endswith("1 error in the sources\n")
    assert not platform.output.exists()


def test_lint_reports_errors_of_the_configuration() -> None:
    """They have a separate exit code, and go to stderr."""
    code, out, err = invoke("lint", "--config", "gone.toml")
    assert (code, out) == (2, "")
    assert "config_error" in err


def test_the_configuration_can_be_a_table_of_pyproject(
    platform: Platform, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without a codegen.toml, the table in pyproject.toml is used."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    monkeypatch.chdir(platform.root)
    text = platform.config.read_text(encoding="utf-8")
    table = text.replace("[source]", "[tool.myspinbot-codegen.source]")
    table = table.replace("[[targets]]", "[[tool.myspinbot-codegen.targets]]")
    pyproject = platform.root / "pyproject.toml"
    pyproject.write_text(f"[tool.myspinbot-codegen]\n{table}", encoding="utf-8")
    platform.config.unlink()
    assert invoke("generate")[0] == 0
    assert (platform.output / "manifest.json").exists()
    pyproject.write_text("[project]\nname = 'x'", encoding="utf-8")
    code, _, err = invoke("generate")
    assert code == 2
    assert "codegen.toml" in err


def test_a_check_cannot_watch() -> None:
    """A check ends with an exit code, and watching does not end."""
    code, _, err = invoke("generate", "--check", "--watch")
    assert code == 2
    assert "Give either --check or --watch." in err


def test_conform_passes_its_options_on(platform: Platform, monkeypatch: pytest.MonkeyPatch) -> None:
    """Options reach the run, and the exit code is that of the run."""
    given: dict[str, Any] = {}

    def run(config: Path, **options: Any) -> SimpleNamespace:
        given.update(options, config=config)
        return SimpleNamespace(summary="All agree.", exit_code=1)

    monkeypatch.setattr("myspinbot_codegen.conform.conform_run.run", run)
    config = str(platform.config)
    options = [
        "--instances",
        "3",
        "--seed",
        "4",
        "--suite",
        "s",
        "--page",
        "p.md",
        "--json",
        "r.json",
        "--check",
    ]
    assert invoke("conform", "--config", config, *options) == (1, "All agree.\n", "")
    assert given == {
        "config": platform.config,
        "instances": 3,
        "seed": 4,
        "suite": Path("s"),
        "page": Path("p.md"),
        "report": Path("r.json"),
        "check": True,
    }


def test_the_module_can_be_run(tmp_path: Path) -> None:
    """`python -m myspinbot_codegen` works if the script is not on the path."""
    command = [sys.executable, "-m", "myspinbot_codegen", "generate"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith("codegen.toml: config_error: cannot read the configuration")
    assert "let `init` write one" in done.stderr


def test_the_console_script_shows_help_without_arguments(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without arguments, the command prints its help."""
    monkeypatch.setattr(sys, "argv", ["myspinbot-codegen"])
    with pytest.raises(SystemExit):
        main()
    captured = capsys.readouterr()
    assert "generate" in captured.out + captured.err


@pytest.mark.parametrize("command", ["generate", "lint", "graph", "format"])
def test_errors_of_the_file_system_have_no_traceback(command: str, platform: Platform) -> None:
    """An error of the file system is reported with a hint at any stage."""
    text = platform.config.read_text(encoding="utf-8").replace('"schemas"', f'"{"s" * 300}"')
    platform.config.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", command],
        cwd=platform.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert f"{'s' * 300}: file_error: File name too long\n    hint: " in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
@pytest.mark.parametrize("arguments", [["--help"], ["rules"], ["init", "--schema"]])
def test_a_full_disk_is_reported(arguments: list[str], tmp_path: Path) -> None:
    """Output that cannot be written ends the run with an error, without a traceback."""
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "myspinbot_codegen", *arguments],
            cwd=tmp_path,
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode != 0
    assert done.stderr.startswith("file_error: No space left on device\n    hint: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [["rules"], ["--help"], ["init", "--schema"]])
def test_a_closed_pipe_is_not_an_error(arguments: list[str], tmp_path: Path) -> None:
    """`myspinbot-codegen rules | head -1` prints a line and no error."""
    command = [sys.executable, "-m", "myspinbot_codegen", *arguments]
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w") as pipe:
        done = subprocess.run(
            command, cwd=tmp_path, stdout=pipe, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.stderr == ""
