"""The command.

Exit codes, words on stdout and stderr, and a help that does not wait for the generators.
"""

import subprocess
import sys

import pytest
from codegen.tests.kit import Platform
from typer.testing import CliRunner

from myspinbot_codegen.cli import app, main

BODY = {"type": "string"}


def _run(*arguments: str) -> tuple[int, str, str]:
    result = CliRunner().invoke(app, arguments)
    return result.exit_code, result.stdout, result.stderr


def test_a_good_run_ends_with_zero(platform: Platform) -> None:
    """One line says what was done."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    code, out, err = _run("generate", "--config", str(platform.config))
    assert (code, err) == (0, "")
    assert "1 type:" in out
    assert _run("generate", "--check", "--config", str(platform.config))[0] == 0


def test_drift_ends_with_one(platform: Platform) -> None:
    """A check that finds drift fails, and says so on stderr."""
    platform.add("a/v1/word.schema.json", BODY, valid="x", invalid=1)
    code, out, err = _run("generate", "--check", "--config", str(platform.config))
    assert (code, out) == (1, "")
    assert "missing: " in err
    assert "Traceback" not in err


def test_a_fault_in_a_schema_ends_with_one(platform: Platform) -> None:
    """A finding is one line that an editor can jump to, and a hint."""
    platform.add("a/v1/word.schema.json", {"type": "strin"}, valid="x", invalid=1)
    code, _, err = _run("generate", "--config", str(platform.config))
    assert code == 1
    assert "schemas/a/v1/word.schema.json:6:3: SCHEMA_SHAPE at /type:" in err


@pytest.mark.parametrize("arguments", [("generate", "--config", "gone.toml"), ("generate", "--no")])
def test_wrong_usage_ends_with_two(arguments: tuple[str, ...]) -> None:
    """Mistakes of usage and configuration have a code of their own."""
    assert _run(*arguments)[0] == 2


def test_help_does_not_import_the_generators() -> None:
    """`--help` answers at once: the generators take a second to import."""
    script = (
        "import sys; from myspinbot_codegen.cli import app\n"
        "try: app(['generate', '--help'])\n"
        "except SystemExit: pass\n"
        "assert not {'datamodel_code_generator', 'jsonschema', 'fastjsonschema'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", script], check=True, capture_output=True)


def test_the_console_script_shows_help_without_arguments(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Called with nothing, the command says what it can do."""
    monkeypatch.setattr(sys, "argv", ["myspinbot-codegen"])
    with pytest.raises(SystemExit):
        main()
    captured = capsys.readouterr()
    assert "generate" in captured.out + captured.err
