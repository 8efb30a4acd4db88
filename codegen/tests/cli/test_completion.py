"""The command `completion` and its scripts."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from codegen.tests.support.command_line import invoke


def complete(words: Sequence[str], folder: Path) -> set[str]:
    """Return the completions that a shell offers after some words."""
    environment = {
        **os.environ,
        "_MYSPINBOT_CODEGEN_COMPLETE": "bash_complete",
        "COMP_WORDS": " ".join(words),
        "COMP_CWORD": str(len(words) - 1),
    }
    program = "from myspinbot_codegen.cli.app import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return {line.partition(",")[2] for line in done.stdout.splitlines()}


def test_shells_complete_commands_options_and_rules(tmp_path: Path) -> None:
    """The variable of the printed script makes the command answer with completions."""
    assert {"generate", "graph"} <= complete(["myspinbot-codegen", "g"], tmp_path)
    assert "lint" not in complete(["myspinbot-codegen", "g"], tmp_path)
    assert complete(["myspinbot-codegen", "graph", "--format", "d"], tmp_path) == {"dot"}
    rules = complete(["myspinbot-codegen", "explain", "pattern_"], tmp_path)
    assert "PATTERN_PORTABLE" in rules
    assert all(name.startswith("PATTERN_") for name in rules)
    assert "--areas" in complete(["myspinbot-codegen", "graph", "--ar"], tmp_path)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_script_asks_the_command(shell: str) -> None:
    """Each shell gets a script that sets the variable."""
    code, out, _ = invoke("completion", shell)
    assert code == 0
    assert f"_MYSPINBOT_CODEGEN_COMPLETE={shell}_complete" in out
