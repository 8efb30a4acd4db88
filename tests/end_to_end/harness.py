"""A whole platform in the hands of a test: real API and worker processes on real servers.

The processes are started as users start them and are killed as machines kill them.
"""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest

T = TypeVar("T")

START_SECONDS = 30.0
FINAL = {"completed", "failed", "cancelled", "timed_out"}


def wait_until(probe: Callable[[], T | None], *, seconds: float, label: str) -> T:
    """Return the first true value of `probe`, or fail the test."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = probe()
        if found:
            return found
        time.sleep(0.02)
    pytest.fail(f"waited {seconds:g} s for {label} in vain")


def free_port() -> int:
    """Return a port that no program listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@dataclass
class Platform:
    """The processes of one platform, and a client of its API."""

    folder: Path
    environment: dict[str, str]
    api_port: int = field(default_factory=free_port)
    api: subprocess.Popen[bytes] | None = None
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start_api(self) -> None:
        """Start the API and wait until it is ready."""
        self.api = self._start(
            "api", "myspinbot_api", "serve", MYSPINBOT_API_PORT=str(self.api_port)
        )
        wait_until(lambda: self._answers("/health/ready"), seconds=START_SECONDS, label="the API")

    def start_worker(self) -> subprocess.Popen[bytes]:
        """Start a worker and wait until it is ready."""
        port = free_port()
        worker = self._start(
            f"worker-{len(self.workers)}",
            "myspinbot_worker",
            MYSPINBOT_WORKER_METRICS_PORT=str(port),
        )
        self.workers.append(worker)
        wait_until(
            lambda: self._answers("/health/ready", port), seconds=START_SECONDS, label="a worker"
        )
        return worker

    def wait_for_capabilities(self) -> None:
        """Wait until the API knows the capabilities of the data plane."""
        wait_until(
            lambda: len(self.get("/capabilities")["sources"]) == 2,
            seconds=START_SECONDS,
            label="the manifest of the data plane",
        )

    def get(self, path: str, **params: Any) -> dict[str, Any]:
        """Return the body of a successful answer."""
        answer = httpx.get(f"{self.url}/api/v1{path}", params=params, timeout=10)
        assert answer.status_code == 200, answer.text
        body: dict[str, Any] = answer.json()
        return body

    def post(self, path: str, body: object) -> httpx.Response:
        """Return the answer to a JSON request."""
        return httpx.post(f"{self.url}/api/v1{path}", json=body, timeout=10)

    def upload(self, name: str, data: bytes, content_type: str) -> str:
        """Upload a file and return the identity of its artifact."""
        answer = httpx.post(
            f"{self.url}/api/v1/uploads", files={"file": (name, data, content_type)}, timeout=30
        )
        assert answer.status_code == 201, answer.text
        identity: str = answer.json()["artifact"]["artifact_id"]
        return identity

    def submit(self, workflow: dict[str, Any], **options: Any) -> str:
        """Submit a workflow and return the job's identity."""
        answer = self.post("/jobs", {"kind": "workflow", "workflow": workflow, **options})
        assert answer.is_success, answer.text
        identity: str = answer.json()["job_id"]
        return identity

    def job(self, job_id: str) -> dict[str, Any]:
        """Return a job."""
        return self.get(f"/jobs/{job_id}")

    def node(self, job_id: str, node_id: str) -> dict[str, Any]:
        """Return a node of a job."""
        nodes = {node["node_id"]: node for node in self.job(job_id)["nodes"]}
        found: dict[str, Any] = nodes[node_id]
        return found

    def wait_for_end(self, job_id: str, *, seconds: float) -> dict[str, Any]:
        """Return the job when it is in a final state."""

        def ended() -> dict[str, Any] | None:
            job = self.job(job_id)
            return job if job["state"] in FINAL else None

        return wait_until(ended, seconds=seconds, label=f"the end of job {job_id}")

    def events(self, job_id: str) -> list[dict[str, Any]]:
        """Return the whole history of a job."""
        events: list[dict[str, Any]] = []
        cursor: dict[str, str] = {}
        while True:
            page = self.get(f"/jobs/{job_id}/events", limit=200, **cursor)
            events.extend(page["items"])
            if "next_cursor" not in page:
                return events
            cursor = {"cursor": page["next_cursor"]}

    @property
    def url(self) -> str:
        """Address of the API."""
        return f"http://127.0.0.1:{self.api_port}"

    @property
    def objects(self) -> list[Path]:
        """Every object in storage."""
        return sorted(path for path in (self.folder / "objects").rglob("*") if path.is_file())

    def stop(self) -> None:
        """End all processes as an operator would, and fail if one does not end well."""
        running = [process for process in (self.api, *self.workers) if process is not None]
        for process in running:
            process.send_signal(signal.SIGTERM)
        for process in running:
            try:
                process.wait(15)
            except subprocess.TimeoutExpired:
                process.kill()
                pytest.fail(f"{process.args!r} did not stop; see its log:\n{self.logs()}")

    def logs(self) -> str:
        """Return the end of each process's log."""
        return "\n".join(
            f"--- {path.name}\n{path.read_text()[-4000:]}"
            for path in sorted(self.folder.glob("*.log"))
        )

    def _start(
        self, name: str, module: str, *arguments: str, **environment: str
    ) -> subprocess.Popen[bytes]:
        log = (self.folder / f"{name}.log").open("ab")
        with log:
            return subprocess.Popen(
                [sys.executable, "-m", module, *arguments],
                env={**self.environment, **environment},
                stdout=log,
                stderr=log,
                # A session of its own: Ctrl-C in the terminal is for pytest alone.
                start_new_session=True,
            )

    def _answers(self, path: str, port: int | None = None) -> bool:
        try:
            answer = httpx.get(f"http://127.0.0.1:{port or self.api_port}{path}", timeout=2)
        except httpx.HTTPError:
            return False
        return answer.status_code == 200


def dummy(node_id: str, *, seconds: float = 0.0, steps: int = 1, **more: Any) -> dict[str, Any]:
    """Return a data node that waits for some seconds."""
    params = {"duration_seconds": seconds, "steps": steps, **more.pop("params", {})}
    return {**_node(node_id, "data", "dummy.dummy_task"), "params": params, **more}


def control(node_id: str) -> dict[str, Any]:
    """Return a control node that ends at once."""
    return _node(node_id, "control", "info.get_capabilities")


def _node(node_id: str, plane: str, capability_id: str) -> dict[str, Any]:
    names = {"node_id": node_id, "plane": plane, "capability_id": capability_id}
    return {**names, "params": {}, "inputs": {}, "progress_weight": 1}


def chain(*nodes: dict[str, Any]) -> dict[str, Any]:
    """Return a workflow whose nodes follow each other."""
    names = [node["node_id"] for node in nodes]
    return {
        "nodes": list(nodes),
        "edges": [
            {"source": source, "target": target, "kind": "on_success"}
            for source, target in pairwise(names)
        ],
    }


def attempts_of(events: list[dict[str, Any]], kind: str) -> dict[str, int]:
    """Return how often each node has an event of this kind."""
    counts: dict[str, int] = {}
    for event in events:
        if event["kind"] == kind:
            counts[event["node_id"]] = counts.get(event["node_id"], 0) + 1
    return counts
