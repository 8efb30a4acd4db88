"""Local mode as a whole, tested as its users see it: `myspinbot up` with the real services."""

import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import psutil
import pytest
import redis

from myspinbot.local import ports

pytestmark = [pytest.mark.process, pytest.mark.timeout(300)]

WORKFLOW = {
    "nodes": [
        {
            "node_id": "rest",
            "capability_id": "dummy.dummy_task",
            "plane": "data",
            "params": {"duration_seconds": 0.2, "steps": 2},
            "inputs": {},
            "progress_weight": 1,
        }
    ],
    "edges": [],
}

MYSPINBOT = [sys.executable, "-m", "myspinbot"]


def wait_until(holds: Callable[[], bool]) -> None:
    """Wait for something that happens elsewhere."""
    while not holds():
        time.sleep(0.05)


class Up:
    """`myspinbot up` in a process of its own, with ports of its own."""

    def __init__(self, directory: Path, **settings: str) -> None:
        self.directory = directory
        self.port, self.metrics_port = ports.find_free(2)
        self.lines: list[str] = []
        # As a user's shell has it, and not as the test run may have been started.
        environment = {
            name: value
            for name, value in os.environ.items()
            if name not in {"REDIS_URL", "DATABASE_URL", "STORAGE_URL"}
        }
        self.process = subprocess.Popen(
            [
                *(*MYSPINBOT, "up", "--data-dir", str(directory)),
                *("--port", str(self.port), "--metrics-port", str(self.metrics_port)),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            env={**environment, **settings},
        )
        self._reader = threading.Thread(target=self._read)
        self._reader.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait()
        self._reader.join()

    def _read(self) -> None:
        assert self.process.stdout is not None
        with self.process.stdout as stream:
            for line in stream:
                self.lines.append(line)

    @property
    def output(self) -> str:
        """All that it has printed."""
        return "".join(self.lines)

    def until(self, text: str, times: int = 1) -> None:
        """Wait until it has printed a text."""
        wait_until(lambda: self.output.count(text) >= times or self.process.poll() is not None)
        assert self.output.count(text) >= times, self.output

    def ready(self) -> Self:
        """Wait until it can be used."""
        self.until("MySpinBot is running")
        return self

    def family(self) -> list[psutil.Process]:
        """All processes that it has started, and theirs."""
        return psutil.Process(self.process.pid).children(recursive=True)

    def service(self, module: str) -> psutil.Process:
        """The process of one of our services."""
        (found,) = [each for each in self.family() if module in each.cmdline()]
        return found

    def server(self, program: str) -> psutil.Process:
        """The process of a server."""
        (found,) = [
            each for each in psutil.Process(self.process.pid).children() if each.name() == program
        ]
        return found

    def end(self, number: signal.Signals) -> int:
        """Send a signal and wait until it has ended; returns the exit code."""
        self.process.send_signal(number)
        code = self.process.wait()
        self._reader.join()
        return code

    def command(self, *arguments: str) -> "subprocess.CompletedProcess[str]":
        """Run another command against it."""
        environment = {**os.environ, "MYSPINBOT_API_URL": f"http://127.0.0.1:{self.port}"}
        return subprocess.run(
            [*MYSPINBOT, *arguments], capture_output=True, text=True, check=False, env=environment
        )


@pytest.fixture
def directory() -> Iterator[Path]:
    """A data directory whose path is short enough for sockets; pytest's own may not be."""
    with tempfile.TemporaryDirectory(prefix="up-") as name:
        yield Path(name)


@pytest.fixture
def workflow(tmp_path: Path) -> str:
    """A file with a workflow that takes a moment."""
    file = tmp_path / "workflow.json"
    file.write_text(json.dumps(WORKFLOW))
    return str(file)


def submit(up: Up, workflow: str) -> str:
    """Submit a job and return its identity."""
    submitted = up.command("submit", "--workflow", workflow)
    assert submitted.returncode == 0, submitted.stderr
    return submitted.stdout.strip()


def test_up_does_jobs_and_leaves_nothing_behind(directory: Path, workflow: str) -> None:
    """From start to Ctrl-C: a job is done, doctor is content, and no process is left."""
    with Up(directory).ready() as up:
        family = up.family()
        job = submit(up, workflow)
        watched = up.command("watch", job)
        assert watched.returncode == 0, watched.stdout + watched.stderr
        assert "rest" in up.command("show", job).stdout
        assert job in up.command("jobs", "--state", "completed").stdout

        doctor = up.command("doctor", "--data-dir", str(directory))
        assert doctor.returncode == 0, doctor.stdout
        for part in ("is ready", "queue control", "queue data", "queue events", "PostgreSQL"):
            assert part in doctor.stdout

        second = Up(directory)
        with second:
            assert second.process.wait() == 1
        assert "in use by the process" in second.output

        assert up.end(signal.SIGINT) == 0
    order = ["Worker 1 stopped", "API stopped", "Valkey stopped"]
    places = [" ".join(up.output.split()).index(each) for each in order]
    assert places == sorted(places)
    assert not any(process.is_running() for process in family)
    assert not (directory / "running.json").exists()


def test_up_works_after_it_was_killed(directory: Path, workflow: str) -> None:
    """`kill -9` takes everything with it; the next start has the jobs of the last one."""
    with Up(directory).ready() as up:
        job = submit(up, workflow)
        assert up.command("watch", job).returncode == 0
        family = up.family()
        up.end(signal.SIGKILL)
    with Up(directory).ready() as again:
        assert not any(process.is_running() for process in family)
        assert job in again.command("jobs").stdout
        assert again.command("watch", submit(again, workflow)).returncode == 0


def test_crashed_services_are_started_again(directory: Path, workflow: str) -> None:
    """Killed services come back, and so does a server, to which they connect again."""
    with Up(directory).ready() as up:
        victims = [up.service("myspinbot_worker"), up.service("myspinbot_api")]
        for victim in [*victims, up.server("valkey-server")]:
            victim.kill()
        up.until("crashed", 3)
        up.until("again\n", 3)
        watched = up.command("watch", submit(up, workflow))
        assert watched.returncode == 0, watched.stdout + watched.stderr
        assert up.end(signal.SIGTERM) == 0


def test_services_follow_a_server_that_moves(directory: Path, workflow: str) -> None:
    """Where a path is too long for a socket, a server comes back elsewhere, and is found there."""
    with Up(directory / ("long" * 25)).ready() as up:
        up.server("valkey-server").kill()
        up.until("again\n", 3)
        assert up.output.count("crashed") == 1
        watched = up.command("watch", submit(up, workflow))
        assert watched.returncode == 0, watched.stdout + watched.stderr


def test_servers_of_ones_own_are_used(
    directory: Path, workflow: str, redis_url: str, database_url: str
) -> None:
    """Where the environment names servers and storage, none are started, and work goes there."""
    storage = directory / "elsewhere"
    settings = {
        "REDIS_URL": redis_url,
        "DATABASE_URL": database_url,
        "STORAGE_URL": f"file://{storage}",
    }
    with Up(directory / "home", **settings).ready() as up:
        assert up.command("watch", submit(up, workflow)).returncode == 0
        assert "Valkey" not in up.output
        assert "PostgreSQL" not in up.output
        assert up.end(signal.SIGINT) == 0
    assert (storage / "output").is_dir()
    assert not (directory / "home" / "artifacts").exists()
    with redis.Redis.from_url(redis_url) as client:
        assert client.exists("myspinbot:data")


def test_second_signal_ends_everything_at_once(directory: Path) -> None:
    """A service that will not stop does not keep the user waiting."""
    with Up(directory).ready() as up:
        family = up.family()
        # It cannot react to a polite request.
        up.service("myspinbot_api").send_signal(signal.SIGSTOP)
        up.process.send_signal(signal.SIGINT)
        up.until("Stopping")
        assert up.end(signal.SIGINT) == 0
    # Those that were two steps away notice it themselves.
    wait_until(lambda: not any(process.is_running() for process in family))


def test_interrupted_start_leaves_nothing_behind(directory: Path) -> None:
    """Ctrl-C during the start stops everything that runs."""
    with Up(directory) as up:
        up.until("API              starting")
        family = up.family()
        assert up.end(signal.SIGINT) == 130
    assert "Traceback" not in up.output
    assert not any(process.is_running() for process in family)


def test_used_port_is_reported_before_anything_starts(directory: Path) -> None:
    """The error names the port and the option."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = str(listener.getsockname()[1])
        done = subprocess.run(
            [*MYSPINBOT, "up", "--data-dir", str(directory), "--port", port],
            capture_output=True,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert f"Port {port}" in done.stderr
    assert "--port" in done.stderr
    assert not (directory / "valkey").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--port", "8000"], id="same"),
        pytest.param(["--metrics-port", "65535", "--workers", "2"], id="too-high"),
        pytest.param(["--workers", "0"], id="none"),
    ],
)
def test_ports_that_cannot_work_are_wrong_usage(directory: Path, arguments: list[str]) -> None:
    """Errors in the command line itself exit with 2."""
    done = subprocess.run(
        [*MYSPINBOT, "up", "--data-dir", str(directory), *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_directory_that_cannot_be_written_is_reported(directory: Path) -> None:
    """No traceback for a mistake of the user."""
    directory.chmod(0o500)
    done = subprocess.run(
        [*MYSPINBOT, "up", "--data-dir", str(directory / "inside")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
