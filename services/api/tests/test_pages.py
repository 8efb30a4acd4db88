"""Lists come in pages that do not shift while jobs are added."""

import base64
from typing import Any

import httpx
import pytest
from services.api.tests.support import UNKNOWN, chain, control, dummy, submission

from myspinbot_contracts import validate


async def submit(client: httpx.AsyncClient) -> str:
    """Submit a job that waits for ever."""
    answer = await client.post("/api/v1/jobs", json=submission(chain(dummy("only"))))
    job_id: str = answer.json()["job_id"]
    return job_id


async def test_pages_are_stable_while_jobs_are_added(client: httpx.AsyncClient) -> None:
    """Each older job is met exactly once, newest first, also if jobs are submitted in between."""
    old = [await submit(client) for _ in range(7)]
    met: list[str] = []
    query: dict[str, Any] = {"limit": 3}
    while True:
        answer = await client.get("/api/v1/jobs", params=query)
        assert answer.status_code == 200
        page = answer.json()
        validate("JobPage", page)
        met += [item["job_id"] for item in page["items"]]
        if "next_cursor" not in page:
            break
        query["cursor"] = page["next_cursor"]
        await submit(client)
    assert met == old[::-1]


async def test_jobs_can_be_filtered_by_state(client: httpx.AsyncClient) -> None:
    """Only those in the state, and pages of them."""
    kept = [await submit(client) for _ in range(2)]
    cancelled = await submit(client)
    await client.post(f"/api/v1/jobs/{cancelled}/cancel")
    answer = await client.get("/api/v1/jobs", params={"state": "cancelled"})
    assert [item["job_id"] for item in answer.json()["items"]] == [cancelled]
    assert cancelled not in kept
    answer = await client.get("/api/v1/jobs", params={"state": "timed_out"})
    assert answer.json() == {"items": []}


async def test_a_history_comes_in_pages_oldest_first(client: httpx.AsyncClient) -> None:
    """Numbers grow over all pages."""
    job_id = await submit(client)
    await client.post(f"/api/v1/jobs/{job_id}/cancel")
    numbers: list[int] = []
    kinds: list[str] = []
    query: dict[str, Any] = {"limit": 1}
    while True:
        page = (await client.get(f"/api/v1/jobs/{job_id}/events", params=query)).json()
        validate("JobEventPage", page)
        numbers += [item["event_number"] for item in page["items"]]
        kinds += [item["kind"] for item in page["items"]]
        if "next_cursor" not in page:
            break
        query["cursor"] = page["next_cursor"]
    assert numbers == sorted(set(numbers))
    assert kinds[0] == "job_queued"
    assert kinds[-1] == "job_cancelled"


@pytest.mark.parametrize(
    "query",
    [
        {"limit": "0"},
        {"limit": "101"},
        {"limit": "ten"},
        {"limit": "1e1"},
        {"limit": "99999999999999999999"},
        {"state": "sleeping"},
        {"cursor": "not a cursor"},
        {"cursor": "bm90IGpzb24"},
        {"cursor": base64.urlsafe_b64encode(b'["2026-01-15T09:30:00Z","x"]').decode().rstrip("=")},
        {"cursor": base64.urlsafe_b64encode(b"[" * 300).decode().rstrip("=")},
        {"colour": "red"},
    ],
)
async def test_a_query_that_means_nothing_is_refused(
    client: httpx.AsyncClient, query: dict[str, str]
) -> None:
    """With the name of the parameter, and never as an internal error."""
    answer = await client.get("/api/v1/jobs", params=query)
    assert answer.status_code == 422, answer.text
    validate("Problem", answer.json())
    assert answer.json()["errors"][0]["pointer"].startswith("/query")


async def test_a_repeated_parameter_is_refused(client: httpx.AsyncClient) -> None:
    """It would be unclear which of two values counts."""
    answer = await client.get("/api/v1/jobs?limit=1&limit=2")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["code"] == "repeated_parameter"


@pytest.mark.parametrize("path", ["", "/events", "/artifacts"])
async def test_an_unknown_job_is_not_found(client: httpx.AsyncClient, path: str) -> None:
    """404, not 500 and not an empty list."""
    answer = await client.get(f"/api/v1/jobs/{UNKNOWN}{path}")
    assert answer.status_code == 404
    assert answer.json()["code"] == "unknown_job"


@pytest.mark.parametrize("identity", ["7", "not-a-uuid", UNKNOWN.upper().replace("0", "A"), "%00"])
async def test_an_identity_of_wrong_form_is_refused(
    client: httpx.AsyncClient, identity: str
) -> None:
    """It never gets as far as the database."""
    for path in (f"jobs/{identity}", f"jobs/{identity}/events", f"artifacts/{identity}"):
        answer = await client.get(f"/api/v1/{path}")
        assert answer.status_code in {404, 422}
        validate("Problem", answer.json())


async def test_a_control_node_can_be_read_with_its_output(client: httpx.AsyncClient) -> None:
    """Everything that is answered is a contract."""
    answer = await client.post("/api/v1/jobs", json=submission(chain(control("only"))))
    validate("Job", (await client.get(answer.headers["location"])).json())
