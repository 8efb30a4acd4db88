"""kill -9 of Valkey and of PostgreSQL in the middle of a job: it waits, goes on, and ends once.

The servers come back at the same address with the data that they had. The services are not
restarted, and no new job is submitted to wake anything up.
"""

import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.end_to_end.conftest import running_platform
from tests.end_to_end.harness import Platform, attempts_of, chain, control, dummy, wait_until

from myspinbot.local.servers import RunningServer, start_postgres, start_valkey

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]

RECOVERY_SECONDS = 10.0
"""Longest pause of a job after the server is up again, as the README promises."""

ONCE = {"before": 1, "between": 1, "after": 1}


class Server:
    """A server that tests kill and start again."""

    def __init__(self, start: Callable[[Path], RunningServer], folder: Path) -> None:
        self._start = start
        self._folder = folder
        self._running = start(folder)
        self.url = self._running.url

    def kill(self) -> None:
        """End it without a chance to tidy up."""
        os.kill(self._running.pid, signal.SIGKILL)
        wait_until(lambda: not self._running.is_alive(), seconds=10, label="the end of a server")
        self._running.stop()

    def start(self) -> None:
        """Start it with its data, at its address."""
        self._running = self._start(self._folder)
        assert self._running.url == self.url

    def stop(self) -> None:
        """End it for good."""
        self._running.stop()


@pytest.fixture(scope="module")
def servers() -> Iterator[dict[str, Server]]:
    """A Valkey and a PostgreSQL for the tests of this file alone."""
    # A short path, so that the sockets are in the folder and have the same address each time.
    with tempfile.TemporaryDirectory(prefix="restart-") as folder:
        started: dict[str, Server] = {}
        try:
            for name, start in (("valkey", start_valkey), ("postgres", start_postgres)):
                (Path(folder) / name).mkdir()
                started[name] = Server(start, Path(folder) / name)
            yield started
        finally:
            for server in started.values():
                server.stop()


@pytest.fixture(scope="module")
def fragile(
    tmp_path_factory: pytest.TempPathFactory,
    servers: dict[str, Server],
    request: pytest.FixtureRequest,
) -> Iterator[Platform]:
    """A platform with one worker on these servers: its processes live through all tests."""
    urls = servers["valkey"].url, servers["postgres"].url
    with running_platform(tmp_path_factory.mktemp("fragile"), *urls, request) as platform:
        platform.start_worker()
        platform.wait_for_capabilities()
        yield platform


def _begin(platform: Platform) -> str:
    """Submit a job that goes from plane to plane and back; return when the worker has it."""

    def state(job_id: str) -> str | None:
        found = str(platform.node(job_id, "between")["state"])
        return found if found in {"running", "completed"} else None

    while True:
        job_id = platform.submit(
            chain(control("before"), dummy("between", seconds=2, steps=20), control("after"))
        )
        # On a busy machine the node may have ended before we see it: then another job is needed.
        if wait_until(partial(state, job_id), seconds=60, label="the data hop") == "running":
            return job_id


def _check_history(platform: Platform, job: dict[str, Any]) -> list[dict[str, Any]]:
    """Compare the history of a job with that of one run."""
    assert job["state"] == "completed", job
    events = platform.events(job["job_id"])
    assert attempts_of(events, "node_completed") == ONCE
    assert [event["kind"] for event in events].count("job_completed") == 1
    numbers = [event["event_number"] for event in events]
    assert all(earlier < later for earlier, later in pairwise(numbers))
    return events


@pytest.mark.parametrize(
    "killed", [("valkey",), ("postgres",), ("valkey", "postgres")], ids="+".join
)
@pytest.mark.parametrize("away_seconds", [0.0, 3.0], ids=["back at once", "away as it ends"])
def test_a_job_goes_on_after_a_server_was_killed_in_the_middle_of_a_node(
    fragile: Platform, servers: dict[str, Server], killed: tuple[str, ...], away_seconds: float
) -> None:
    """The node continues; nothing runs twice, is reported twice or is lost."""
    job_id = _begin(fragile)
    for name in killed:
        servers[name].kill()
    time.sleep(away_seconds)
    for name in killed:
        servers[name].start()
    wait_until(lambda: _is_ready(fragile), seconds=30, label="the API to be ready again")
    began = time.monotonic()
    job = fragile.wait_for_end(job_id, seconds=RECOVERY_SECONDS + 2 + 5)
    assert time.monotonic() - began < RECOVERY_SECONDS + 2
    events = _check_history(fragile, job)
    assert attempts_of(events, "node_started") == ONCE


@pytest.mark.parametrize("killed", ["valkey", "postgres"])
def test_jobs_survive_a_server_that_is_killed_again_and_again(
    fragile: Platform, servers: dict[str, Server], killed: str
) -> None:
    """Wherever the kill meets them: between two hops, in a transaction, in an acknowledgement."""
    workflow = chain(control("before"), dummy("between", seconds=0.3), control("after"))
    jobs: list[str] = []
    for pause in (0.0, 0.05, 0.1, 0.2, 0.4):
        jobs += [fragile.submit(workflow) for _ in range(4)]
        time.sleep(pause)
        servers[killed].kill()
        servers[killed].start()
        wait_until(lambda: _is_ready(fragile), seconds=30, label="the API to be ready again")
    for job_id in jobs:
        _check_history(fragile, fragile.wait_for_end(job_id, seconds=60))


def test_a_submission_without_a_database_is_refused_and_can_be_repeated(
    fragile: Platform, servers: dict[str, Server]
) -> None:
    """503 while PostgreSQL is away; the same key gives one job once it is back."""
    body = {"kind": "workflow", "workflow": chain(control("only"))}
    headers = {"Idempotency-Key": "once"}
    address = f"{fragile.url}/api/v1/jobs"
    servers["postgres"].kill()
    answer = httpx.post(address, json=body, headers=headers, timeout=30)
    assert (answer.status_code, answer.json()["code"]) == (503, "dependency_unavailable")
    servers["postgres"].start()
    wait_until(lambda: _is_ready(fragile), seconds=30, label="the API to be ready again")
    answers = [httpx.post(address, json=body, headers=headers, timeout=30) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [201, 200]
    first, second = (answer.json()["job_id"] for answer in answers)
    assert first == second


def _is_ready(platform: Platform) -> bool:
    try:
        return httpx.get(f"{platform.url}/health/ready", timeout=5).status_code == 200
    except httpx.HTTPError:
        return False
