"""The client itself: lost answers, and proxies that are none of its business."""

import socket
import threading
from collections.abc import Iterator

import pytest

from myspinbot.client import ApiClient, ApiUnreachable
from myspinbot.client.connection import is_loopback
from myspinbot_contracts import Job, SubmitWorkflowRequest, schema

REQUEST = SubmitWorkflowRequest.model_validate(
    {"kind": "workflow", "workflow": schema("Workflow")["examples"][0]}
)
JOB = Job.model_validate(schema("Job")["examples"][0])


class Forgetful:
    """Accepts requests and closes the connection without a response, a number of times."""

    def __init__(self) -> None:
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.losses = 0
        self.requests: list[str] = []
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            with connection, connection.makefile("rwb") as stream:
                head = b"".join(iter(stream.readline, b"\r\n")).decode().lower()
                stream.read(int(head.partition("content-length: ")[2].split("\r\n")[0]))
                self.requests.append(head)
                if len(self.requests) > self.losses:
                    body = JOB.model_dump_json().encode()
                    stream.write(b"HTTP/1.1 201 Created\r\nconnection: close\r\n")
                    stream.write(b"content-length: %d\r\n\r\n%s" % (len(body), body))

    def close(self) -> None:
        """Take no more requests."""
        # A close alone would leave the other thread waiting.
        self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        self._thread.join()


@pytest.fixture
def forgetful() -> Iterator[Forgetful]:
    """Such a server."""
    server = Forgetful()
    yield server
    server.close()


def keys(server: Forgetful) -> set[str]:
    """The idempotency keys that it was sent."""
    return {
        line
        for request in server.requests
        for line in request.split("\r\n")
        if line.startswith("idempotency-key: ")
    }


def test_lost_answer_is_asked_for_again_with_the_same_key(forgetful: Forgetful) -> None:
    """A job is started once, however the first answers get lost."""
    forgetful.losses = 2
    with ApiClient(forgetful.url) as client:
        assert client.submit(REQUEST) == JOB
    assert len(forgetful.requests) == 3
    assert len(keys(forgetful)) == 1


def test_answers_that_are_always_lost_are_given_up(forgetful: Forgetful) -> None:
    """After some attempts the API counts as unreachable."""
    forgetful.losses = 1000
    with ApiClient(forgetful.url) as client, pytest.raises(ApiUnreachable):
        client.submit(REQUEST)
    assert len(forgetful.requests) == 3


def test_cancellation_is_not_repeated_behind_the_users_back(forgetful: Forgetful) -> None:
    """Only a request with a key is sent again."""
    forgetful.losses = 1000
    with ApiClient(forgetful.url) as client, pytest.raises(ApiUnreachable):
        client.cancel(JOB.job_id)
    assert len(forgetful.requests) == 1


def test_other_submissions_have_other_keys(forgetful: Forgetful) -> None:
    """The same request twice on purpose is two jobs."""
    with ApiClient(forgetful.url) as client:
        client.submit(REQUEST)
        client.submit(REQUEST)
    assert len(keys(forgetful)) == 2


def test_proxy_is_not_used_for_this_machine(
    forgetful: Forgetful, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A proxy in the environment is for other machines."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    with ApiClient(forgetful.url) as client:
        assert client.submit(REQUEST) == JOB


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("http://127.0.0.1:3000", True),
        ("http://[::1]:3000", True),
        ("http://localhost", True),
        ("http://10.0.0.1", False),
        ("https://api.example.org", False),
        ("nonsense", False),
    ],
)
def test_own_machine_is_recognised(url: str, expected: bool) -> None:
    """By name or by address."""
    assert is_loopback(url) is expected
