"""The command line itself: quick to start, and of one mind with the contracts."""

import subprocess
import sys
from typing import get_args

import pytest

from myspinbot.commands.jobs import State
from myspinbot.commands.submit import Tone
from myspinbot_contracts import schema

HEAVY = ["av", "httpx", "myspinbot_contracts", "numpy", "PIL", "psutil", "redis"]
HEAVY += ["asyncio", "websockets"]
"""Not pydantic: typer itself imports it."""
COMMANDS = ["up", "submit", "watch", "jobs", "show", "download", "cancel", "doctor"]


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_help_imports_nothing_heavy(command: str) -> None:
    """What a command works with is not loaded to explain it."""
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


def test_choices_are_those_of_the_contracts() -> None:
    """The states and tones that can be chosen are the ones that the API knows."""
    assert list(get_args(State)) == schema("JobState")["enum"]
    request = schema("F5ttsInfinitetalkRequest")
    assert list(get_args(Tone)) == request["properties"]["tone"]["enum"]
