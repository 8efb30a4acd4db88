"""Every error from every layer is a problem document; every response names its request."""

import json
import logging

import httpx
import pytest
import structlog
from services.api.tests.conftest import ORIGIN
from services.api.tests.support import PROBLEM, UNKNOWN, chain, control, submission

from myspinbot_api.bootstrap import ControlPlane
from myspinbot_api.services.ports.availability import DatabaseAway
from myspinbot_api.services.views.job_reader import JobReader
from myspinbot_contracts import validate


def check(answer: httpx.Response, status: int, code: str) -> None:
    """Check that a response is a valid problem."""
    assert answer.status_code == status, answer.text
    assert answer.headers["content-type"] == PROBLEM
    problem = answer.json()
    validate("Problem", problem)
    assert (problem["status"], problem["code"]) == (status, code)
    assert problem["type"] == f"urn:myspinbot:problem:{code}"


async def test_the_framework_answers_with_problems_too(client: httpx.AsyncClient) -> None:
    """Unknown paths, wrong methods, trailing slashes."""
    check(await client.get("/nowhere"), 404, "not_found")
    check(await client.get("/api/v1/jobs/"), 404, "not_found")
    answer = await client.delete("/api/v1/jobs")
    check(answer, 405, "method_not_allowed")
    assert "GET" in answer.headers["allow"] or "POST" in answer.headers["allow"]


@pytest.mark.parametrize(
    ("content_type", "body", "status", "code"),
    [
        ("text/plain", b"{}", 415, "unsupported_media"),
        ("application/json", b"{", 400, "malformed_body"),
        ("application/json", b"", 400, "malformed_body"),
        ("application/json", b'{"kind": NaN}', 400, "malformed_body"),
        ("application/json", b'{"kind": "\\ud800"}', 400, "malformed_body"),
        ("application/json", b"\xff\xfe", 400, "malformed_body"),
        ("application/json", b"[" * 10_000, 400, "malformed_body"),
        ("application/json", b'"' + b"x" * 1_100_000 + b'"', 413, "payload_too_large"),
        ("application/json", b"[]", 422, "invalid_request"),
        ("application/json; charset=utf-8", b"null", 422, "invalid_request"),
    ],
)
async def test_an_unusable_body_is_a_client_error(
    client: httpx.AsyncClient, content_type: str, body: bytes, status: int, code: str
) -> None:
    """No body leads to a 500."""
    answer = await client.post("/api/v1/jobs", content=body, headers={"content-type": content_type})
    check(answer, status, code)


async def test_every_error_of_a_body_has_its_pointer(client: httpx.AsyncClient) -> None:
    """Not only the first one."""
    body = submission(chain(control("Bad Name"), control("other", progress_weight=-1)))
    body["timeout_seconds"] = "soon"
    answer = await client.post("/api/v1/jobs", json=body)
    check(answer, 422, "invalid_request")
    pointers = {error["pointer"] for error in answer.json()["errors"]}
    assert {
        "/timeout_seconds",
        "/workflow/nodes/0/node_id",
        "/workflow/nodes/1/progress_weight",
    } <= pointers


async def test_an_internal_error_shows_the_client_only_its_instance(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The log has the details under the same instance."""

    async def fail(*_: object) -> None:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(JobReader, "job", fail)
    with structlog.testing.capture_logs() as logs:
        answer = await client.get(f"/api/v1/jobs/{UNKNOWN}")
    check(answer, 500, "internal_error")
    assert "secret detail" not in answer.text
    [entry] = [entry for entry in logs if entry["event"] == "internal_error"]
    assert answer.json()["instance"] == f"urn:uuid:{entry['instance']}"
    assert str(entry["exc_info"]) == "secret detail"


async def test_a_database_that_is_away_is_reported_as_such(
    client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 and a time to try again, not 500."""

    async def fail(*_: object) -> None:
        raise DatabaseAway

    monkeypatch.setattr(JobReader, "job", fail)
    answer = await client.get(f"/api/v1/jobs/{UNKNOWN}")
    check(answer, 503, "dependency_unavailable")
    assert answer.headers["retry-after"] == "5"


async def test_an_answer_names_its_request(client: httpx.AsyncClient) -> None:
    """The client's own name is kept if it is fit for logs, otherwise there is a new one."""
    answer = await client.get("/health/live", headers={"X-Request-ID": "mine-42"})
    assert answer.headers["x-request-id"] == "mine-42"
    answer = await client.get("/health/live", headers={"X-Request-ID": "not fit\tfor logs"})
    assert len(answer.headers["x-request-id"]) == 36


async def test_pages_of_allowed_origins_may_read_answers(client: httpx.AsyncClient) -> None:
    """Errors included; other origins get no permission."""
    answer = await client.get(f"/api/v1/jobs/{UNKNOWN}", headers={"Origin": ORIGIN})
    assert answer.headers["access-control-allow-origin"] == ORIGIN
    answer = await client.get(f"/api/v1/jobs/{UNKNOWN}", headers={"Origin": "http://evil.example"})
    assert "access-control-allow-origin" not in answer.headers
    preflight = {
        "Origin": ORIGIN,
        "Access-Control-Request-Method": "POST",
        "Access-Control-Request-Headers": "idempotency-key, content-type",
    }
    assert (await client.options("/api/v1/jobs", headers=preflight)).status_code == 200


async def test_secrets_do_not_show_in_logs(
    plane: ControlPlane, client: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither the signing secret nor the query of a download link is written."""
    caplog.set_level(logging.DEBUG)
    with structlog.testing.capture_logs() as logs:
        await client.get(f"/api/v1/artifacts/{UNKNOWN}/content?expires=1&signature=topsecret")
    # The client that sends the request logs its address too; that one is the test's own.
    ours = [record.getMessage() for record in caplog.records if record.name != "httpx"]
    text = json.dumps(logs, default=str) + "".join(ours)
    assert "topsecret" not in text
    assert plane.config.signing_secret not in text
