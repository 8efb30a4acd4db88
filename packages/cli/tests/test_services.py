"""Services as child processes, tested with a fake one: ready, crashed, killed, orphaned."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from myspinbot.local import keeper as keeping
from myspinbot.local import ports
from myspinbot.local.home import Home
from myspinbot.local.keeper import Keeper, Notice
from myspinbot.local.running_server import RunningServer
from myspinbot.local.server_error import ServerError
from myspinbot.local.services import Service, start_service

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]

PROGRAM = """
import http.server, os, sys

class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200 if self.path == "/health/ready" else 404)
        self.end_headers()

    def log_message(self, *arguments):
        pass

print("started with", os.environ["STAND_IN_GREETING"], file=sys.stderr, flush=True)
if os.path.exists("refuse"):
    sys.exit("cannot start: told to refuse")
http.server.HTTPServer(("127.0.0.1", int(os.environ["STAND_IN_PORT"])), Handler).serve_forever()
"""


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A data directory."""
    return Home(tmp_path / "home")


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Service:
    """A service that only says that it is ready."""
    (tmp_path / "code").mkdir()
    (tmp_path / "code" / "stand_in_service.py").write_text(PROGRAM)
    monkeypatch.syspath_prepend(tmp_path / "code")
    (port,) = ports.find_free(1)
    settings = {
        "PYTHONPATH": str(tmp_path / "code"),
        "STAND_IN_PORT": str(port),
        "STAND_IN_GREETING": "hello",
    }
    return Service("stand-in", "stand_in_service", (), port, settings)


def go_on() -> None:
    """Nobody has interrupted anything."""


def start(service: Service, home: Home) -> RunningServer:
    """Start the service."""
    return start_service(service, home, os.environ, go_on)


def wait_until(holds: Callable[[], bool]) -> None:
    """Wait for something that happens elsewhere."""
    while not holds():
        time.sleep(0.02)


def test_service_is_ready_and_stops(service: Service, home: Home) -> None:
    """It gets its settings, its output goes to its log, and nothing of it is left."""
    with start(service, home) as running:
        assert running.is_alive()
        assert running.url == f"http://127.0.0.1:{service.port}"
    assert not psutil.pid_exists(running.pid)
    assert ports.is_free(service.port)
    assert "started with hello" in home.log("stand-in").read_text()


def test_failed_start_shows_the_last_words(service: Service, home: Home) -> None:
    """A service that ends at once is reported with the end and the path of its log."""
    (home.service("stand-in") / "refuse").touch()
    with pytest.raises(ServerError) as caught:
        start(service, home)
    assert caught.value.code == "server_exited"
    assert "told to refuse" in caught.value.log
    assert "stand-in.log" in caught.value.hint


def test_missing_package_names_the_extra(home: Home) -> None:
    """Without the package the error names the extra to install."""
    with pytest.raises(ServerError) as caught:
        start(Service("none", "no_such_service", (), 1, {}), home)
    assert caught.value.code == "server_missing"
    assert "myspinbot[local]" in caught.value.hint


def test_waiting_for_a_service_can_be_given_up(service: Service, home: Home) -> None:
    """An interruption while it starts ends it."""

    def interrupted() -> None:
        raise ServerError("interrupted", "Stopped.", "Start again.")

    with pytest.raises(ServerError, match="Stopped"):
        start_service(service, home, os.environ, interrupted)
    assert ports.is_free(service.port)


def test_service_left_behind_is_ended_before_the_next_start(
    service: Service, home: Home, tmp_path: Path
) -> None:
    """After the owner and its guard were killed, the next start frees the port."""
    code = (
        "import os, pathlib, time\n"
        "from myspinbot.local.home import Home\n"
        "from myspinbot.local.services import Service, start_service\n"
        f"service = Service({service.name!r}, {service.module!r}, (), {service.port},"
        f" {dict(service.settings)!r})\n"
        f"home = Home(pathlib.Path({str(home.root)!r}))\n"
        "print(start_service(service, home, os.environ, lambda: None).pid, flush=True)\n"
        "time.sleep(600)\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "code")}
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, text=True, env=environment
    ) as owner:
        assert owner.stdout is not None
        orphan = psutil.Process(int(owner.stdout.readline()))
        for child in psutil.Process(owner.pid).children():
            if child.pid != orphan.pid:
                child.kill()
        owner.kill()
    assert orphan.is_running()
    with start(service, home) as running:
        assert not orphan.is_running()
        assert running.is_alive()


def test_stranger_with_the_recorded_number_is_left_alone(service: Service, home: Home) -> None:
    """A process that merely has the number of the one that crashed is not ended."""
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        (home.service("stand-in") / "service.pid").write_text(f"{stranger.pid}\n")
        with start(service, home):
            assert stranger.poll() is None
        stranger.communicate(b"\n")
        assert stranger.returncode == 0


# ── keeper ──────────────────────────────────────────────────────────────────────────────────────


class Kept:
    """A keeper, its notices, and its process."""

    def __init__(self, service: Service, home: Home) -> None:
        self.notices: list[Notice] = []
        self.returned = threading.Event()
        self._file = home.service("stand-in") / "service.pid"
        self.keeper = Keeper(
            "Stand-in", lambda: start(service, home), self.notices.append, self.returned.set
        )

    @property
    def pid(self) -> int:
        """The process as it is now."""
        return int(self._file.read_text())

    def kinds(self) -> list[str]:
        """The kinds of the notices."""
        return [notice.kind for notice in self.notices]


@pytest.fixture
def kept(service: Service, home: Home, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kept]:
    """A keeper that has started the service."""
    monkeypatch.setattr(keeping, "FIRST_DELAY", 0.05)
    kept = Kept(service, home)
    kept.keeper.start()
    yield kept
    kept.keeper.stop()


def test_crashed_process_is_started_again(kept: Kept) -> None:
    """The notices contain the end and the restart, and the callback is called."""
    before = kept.pid
    os.kill(before, signal.SIGKILL)
    assert kept.returned.wait(60)
    assert kept.pid != before
    assert kept.kinds() == ["starting", "ready", "crashed", "ready"]
    assert "signal 9" in kept.notices[2].message


def test_failed_restarts_go_on_until_one_succeeds(kept: Kept, home: Home) -> None:
    """A process that cannot start for a while is tried again and again."""
    refuse = home.service("stand-in") / "refuse"
    refuse.touch()
    os.kill(kept.pid, signal.SIGKILL)
    wait_until(lambda: kept.kinds().count("failed") >= 2)
    refuse.unlink()
    assert kept.returned.wait(60)
    assert kept.kinds()[-1] == "ready"


def test_renewed_process_is_a_new_one(kept: Kept) -> None:
    """A renewal is not a crash."""
    before = kept.pid
    kept.keeper.renew()
    assert kept.returned.wait(60)
    assert kept.pid != before
    assert "crashed" not in kept.kinds()


def test_stop_ends_the_process_and_the_keeping(kept: Kept) -> None:
    """A process that was stopped on purpose is not started again."""
    process = psutil.Process(kept.pid)
    kept.keeper.stop()
    assert not process.is_running()
    time.sleep(0.5)
    assert kept.kinds() == ["starting", "ready", "stopping", "stopped"]
    kept.keeper.stop()


def test_stop_while_waiting_to_start_again(
    service: Service, home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long delay before the next start does not delay the stop."""
    monkeypatch.setattr(keeping, "FIRST_DELAY", 600.0)
    kept = Kept(service, home)
    kept.keeper.start()
    os.kill(kept.pid, signal.SIGKILL)
    wait_until(lambda: "crashed" in kept.kinds())
    kept.keeper.stop()
    assert kept.kinds()[-1] == "stopped"
