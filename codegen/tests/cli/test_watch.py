"""`generate --watch`: a real process that goes on until it is interrupted."""

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
    """A command that watches, and the lines that it prints."""

    process: subprocess.Popen[str]
    out: queue.Queue[str]
    err: queue.Queue[str]

    def line(self) -> str:
        """The next line on stdout."""
        return self.out.get(timeout=30)

    def fault(self) -> str:
        """The next line on stderr."""
        return self.err.get(timeout=30)

    def interrupt(self) -> int:
        """Press Ctrl-C. Returns the exit code."""
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=30)


def _lines(stream: IO[str] | None) -> queue.Queue[str]:
    found: queue.Queue[str] = queue.Queue()

    def read() -> None:
        for line in stream or ():
            found.put(line.rstrip())

    threading.Thread(target=read, daemon=True).start()
    return found


@pytest.fixture
def watching(platform: Platform) -> Iterator[Watching]:
    """The command, when its first run has ended."""
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
            watched = Watching(process, _lines(process.stdout), _lines(process.stderr))
            assert watched.line().startswith("start: 1 type: ")
            yield watched
        finally:
            process.kill()


def _describe(platform: Platform, text: str) -> None:
    document = json.loads((platform.schemas / WORD).read_text(encoding="utf-8"))
    platform.put(WORD, {**document, "description": text})


def test_a_change_is_generated_and_told_on_one_line(platform: Platform, watching: Watching) -> None:
    """The line says what changed, what was done, and how long it took."""
    _describe(platform, "Another word.")
    line = watching.line()
    assert line.startswith("word.schema.json changed: 1 type: ")
    assert " written, " in line
    assert line.endswith(" s)")
    model = platform.output / "models/a/v1/word.py"
    assert "Another word." in model.read_text(encoding="utf-8")


def test_a_broken_source_is_told_and_watching_goes_on(
    platform: Platform, watching: Watching
) -> None:
    """Diagnostics are printed, nothing is written, and mending the source is a change again."""
    good = (platform.schemas / WORD).read_text(encoding="utf-8")
    (platform.schemas / WORD).write_text("{", encoding="utf-8")
    assert watching.line().startswith("word.schema.json changed: nothing was written (")
    assert watching.fault().startswith("schemas/a/v1/word.schema.json:1:2: SYNTAX at the root")
    (platform.schemas / WORD).write_text(good, encoding="utf-8")
    assert watching.line().startswith("word.schema.json changed: 1 type: ")


def test_a_change_of_the_configuration_counts(platform: Platform, watching: Watching) -> None:
    """A broken configuration is told; another one is used, with the sources that it names."""
    good = platform.config.read_text(encoding="utf-8")
    replacement = platform.root / "new.toml"
    replacement.write_text("nothing = 1", encoding="utf-8")
    replacement.replace(platform.config)
    assert watching.line().startswith("codegen.toml changed: nothing was written (")
    assert "config_error" in watching.fault()
    platform.config.write_text(good.replace('"make code"', '"another"'), encoding="utf-8")
    assert watching.line().startswith("codegen.toml changed: 1 type: ")


def test_several_changes_are_one_run(platform: Platform, watching: Watching) -> None:
    """What is saved at once is generated at once."""
    for number in range(3):
        platform.add(f"a/v1/n{number}.schema.json", {"type": "string"}, valid="x", invalid=1)
    line = watching.line()
    while ": 4 types: " not in line:
        line = watching.line()
    assert (platform.output / "models/a/v1/n2.py").exists()


def test_an_interrupt_ends_it_cleanly(watching: Watching) -> None:
    """Ctrl-C is how one stops, so it is no error."""
    assert watching.interrupt() == 0
    assert watching.err.empty()


def test_without_a_configuration_there_is_nothing_to_watch(platform: Platform) -> None:
    """A misspelt path is told at once."""
    done = subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", "generate", "--watch", "--config", "gone.toml"],
        cwd=platform.root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "cannot read the configuration" in done.stderr
