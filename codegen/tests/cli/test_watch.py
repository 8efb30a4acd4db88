"""`generate --watch`: a process that runs until it is interrupted."""

import json
import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

import pytest
from codegen.tests.support.platform import Platform

WORD = "a/v1/word.schema.json"
pytestmark = pytest.mark.process


@dataclass
class Watching:
    """A process that watches, and the lines that it prints."""

    process: subprocess.Popen[str]
    out: queue.Queue[str]
    err: queue.Queue[str]

    def read_line(self) -> str:
        """Return the next line of stdout."""
        return self.out.get(timeout=30)

    def read_error(self) -> str:
        """Return the next line of stderr."""
        return self.err.get(timeout=30)

    def interrupt(self) -> int:
        """Send Ctrl-C, and return the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


def _queue_lines(stream: IO[str] | None) -> queue.Queue[str]:
    lines: queue.Queue[str] = queue.Queue()

    def read() -> None:
        for line in stream or ():
            lines.put(line.rstrip())

    threading.Thread(target=read, daemon=True).start()
    return lines


@pytest.fixture
def watching(platform: Platform) -> Iterator[Watching]:
    """Start the command, and wait for its first run."""
    platform.add(WORD, {"type": "string"}, valid="x", invalid=1)
    process = subprocess.Popen(
        [sys.executable, "-m", "myspinbot_codegen", "generate", "--watch"],
        cwd=platform.root,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            watched = Watching(process, _queue_lines(process.stdout), _queue_lines(process.stderr))
            assert watched.read_line().startswith("start: 1 type: ")
            yield watched
        finally:
            process.kill()


def _describe(platform: Platform, text: str) -> None:
    document = json.loads((platform.schemas / WORD).read_text(encoding="utf-8"))
    platform.put(WORD, {**document, "description": text})


def test_a_change_is_generated_and_reported_on_one_line(
    platform: Platform, watching: Watching
) -> None:
    """The line has the change, the result and the duration."""
    _describe(platform, "Another word.")
    line = watching.read_line()
    assert line.startswith("word.schema.json changed: 1 type: ")
    assert " written, " in line
    assert line.endswith(" s)")
    model = platform.output / "models/a/v1/word.py"
    assert "Another word." in model.read_text(encoding="utf-8")


def test_an_error_is_reported_and_watching_continues(
    platform: Platform, watching: Watching
) -> None:
    """Diagnostics are printed, nothing is written, and a fixed source is generated."""
    good = (platform.schemas / WORD).read_text(encoding="utf-8")
    (platform.schemas / WORD).write_text("{", encoding="utf-8")
    assert watching.read_line().startswith("word.schema.json changed: nothing was written (")
    assert watching.read_error().startswith("schemas/a/v1/word.schema.json:1:2: SYNTAX at the root")
    (platform.schemas / WORD).write_text(good, encoding="utf-8")
    assert watching.read_line().startswith("word.schema.json changed: 1 type: ")


def test_a_change_of_the_configuration_is_read(platform: Platform, watching: Watching) -> None:
    """An invalid configuration is reported; a valid one is used from then on."""
    good = platform.config.read_text(encoding="utf-8")
    replacement = platform.root / "new.toml"
    replacement.write_text("nothing = 1", encoding="utf-8")
    replacement.replace(platform.config)
    assert watching.read_line().startswith("codegen.toml changed: nothing was written (")
    assert "config_error" in watching.read_error()
    platform.config.write_text(good.replace('"make code"', '"another"'), encoding="utf-8")
    assert watching.read_line().startswith("codegen.toml changed: 1 type: ")


def test_several_changes_are_one_run(platform: Platform, watching: Watching) -> None:
    """Files that are saved together are generated together."""
    for number in range(3):
        platform.add(f"a/v1/n{number}.schema.json", {"type": "string"}, valid="x", invalid=1)
    line = watching.read_line()
    while ": 4 types: " not in line:
        line = watching.read_line()
    assert (platform.output / "models/a/v1/n2.py").exists()


def test_an_interrupt_ends_the_run_without_error(watching: Watching) -> None:
    """Ctrl-C is the way to stop."""
    assert watching.interrupt() == 0
    assert watching.err.empty()


def test_a_missing_configuration_is_reported(platform: Platform) -> None:
    """A wrong path ends the run at once."""
    done = subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", "generate", "--watch", "--config", "gone.toml"],
        cwd=platform.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "cannot read the configuration" in done.stderr
