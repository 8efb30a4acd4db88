"""The command line itself: quick to start, and of one mind with the contracts."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING, get_args

import pytest

from myspinbot.commands.jobs import State
from myspinbot.commands.submit import Tone
from myspinbot_contracts import schema

if TYPE_CHECKING:
    from packages.cli.tests.conftest import Run

HEAVY = ["av", "httpx", "myspinbot_contracts", "numpy", "PIL", "psutil", "redis"]
HEAVY += ["asyncio", "websockets"]
"""Not pydantic: typer itself imports it."""
COMMANDS = ["up", "submit", "watch", "jobs", "show", "download", "cancel", "doctor"]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_imports_nothing_heavy(command: str) -> None:
    """`--help` does not import the work of the commands."""
    code = (
        "import sys\n"
        f"sys.argv = ['myspinbot', *{command!r}.split(), '--help']\n"
        "from myspinbot.__main__ import main\n"
        "try:\n"
        "    main()\n"
        "except SystemExit as end:\n"
        "    assert not end.code, end.code\n"
        f"print('loaded:', sorted(set({HEAVY!r}) & set(sys.modules)))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.endswith("loaded: []\n")
    assert f"myspinbot {command}".strip() in done.stdout


def test_version_is_printed(run: Run) -> None:
    """It is that of the package."""
    outcome = run("--version")
    assert (outcome.code, outcome.out) == (0, f"{version('myspinbot')}\n")


LOCAL = ["av", "espeakng_loader", "numpy", "PIL", "psutil", "psycopg"]


@pytest.mark.parametrize(
    ("command", "code", "message"),
    [
        ("up", 1, "pip install 'myspinbot[local]'"),
        ("doctor --api http://127.0.0.1:1", 1, "pip install 'myspinbot[local]'"),
        ("jobs --api http://127.0.0.1:1", 3, "does not answer"),
        ("submit --prompt x --api http://127.0.0.1:1", 2, "--image"),
    ],
)
def test_plain_client_names_the_extra_of_local_mode(command: str, code: int, message: str) -> None:
    """Without the extra `local`, commands that need it name it, and all others work."""
    program = (
        "import sys\n"
        f"sys.modules.update(dict.fromkeys({LOCAL!r}))\n"
        f"sys.argv = ['myspinbot', *{command!r}.split()]\n"
        "from myspinbot.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == code, done.stderr
    assert message in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_choices_are_those_of_the_contracts() -> None:
    """The states and tones that can be chosen are the ones that the API knows."""
    assert list(get_args(State)) == schema("JobState")["enum"]
    request = schema("F5ttsInfinitetalkRequest")
    assert list(get_args(Tone)) == request["properties"]["tone"]["enum"]
