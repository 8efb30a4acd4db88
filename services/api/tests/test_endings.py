"""Cancellation, deadlines, and commands that could not be processed."""

import asyncio
import json
from typing import Any

import httpx
import pytest
import redis.asyncio
from services.api.tests.support import (
    PROBLEM,
    UNKNOWN,
    chain,
    control,
    dummy,
    eventually,
    submission,
)
from services.api.tests.test_control_hops import hand_back, hop_for_worker, job_in

from myspinbot_api.bootstrap import ControlPlane
from myspinbot_contracts import DeadLetter, DeadLetterMessage, ErrorInfo, validate
from myspinbot_contracts.clock import now


async def waiting(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis, **more: Any
) -> tuple[str, Any]:
    """Submit a job; return it and its command when it waits for a worker."""
    body = submission(chain(dummy("first"), dummy("second")), **more)
    job_id: str = (await client.post("/api/v1/jobs", json=body)).json()["job_id"]
    hop = await hop_for_worker(wire)
    await job_in(client, job_id, "waiting")
    return job_id, hop


async def entries(wire: redis.asyncio.Redis, stream: str) -> list[dict[str, str]]:
    """Return the fields of every entry of a stream."""
    found: Any = await wire.xrange(f"myspinbot:{stream}")
    return [fields for _, fields in found]


async def test_a_cancelled_job_has_ended_when_the_answer_comes(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """With its reason, all nodes cancelled, and a message to every worker."""
    job_id, hop = await waiting(client, wire)
    answer = await client.post(f"/api/v1/jobs/{job_id}/cancel", json={"reason": "wrong picture"})
    assert answer.status_code == 200
    job = answer.json()
    validate("Job", job)
    assert (job["state"], job["error"]["message"]) == ("cancelled", "wrong picture")
    assert {node["state"] for node in job["nodes"]} == {"cancelled"}

    async def cancellations() -> list[dict[str, str]]:
        return await entries(wire, "cancellations")

    [command] = await eventually(cancellations)
    assert json.loads(command["data"])["job_id"] == job_id
    events = (await client.get(f"/api/v1/jobs/{job_id}/events")).json()["items"]
    assert events[-1]["kind"] == "job_cancelled"

    await hand_back(wire, hop, "first", "second")
    await asyncio.sleep(0.3)
    assert (await client.get(f"/api/v1/jobs/{job_id}")).json() == job


async def test_cancelling_needs_no_body_and_no_reason(client: httpx.AsyncClient) -> None:
    """The history still says something."""
    body = submission(chain(dummy("only")))
    job_id = (await client.post("/api/v1/jobs", json=body)).json()["job_id"]
    answer = await client.post(f"/api/v1/jobs/{job_id}/cancel")
    assert answer.status_code == 200
    assert answer.json()["error"]["message"]


async def test_a_job_that_has_ended_cannot_be_cancelled(client: httpx.AsyncClient) -> None:
    """409, and the job stays as it ended."""
    body = submission(chain(control("only")))
    job_id = (await client.post("/api/v1/jobs", json=body)).json()["job_id"]
    await job_in(client, job_id, "completed")
    answer = await client.post(f"/api/v1/jobs/{job_id}/cancel", json={})
    assert answer.status_code == 409
    assert answer.headers["content-type"] == PROBLEM
    assert answer.json()["code"] == "job_already_final"
    answer = await client.post(f"/api/v1/jobs/{UNKNOWN}/cancel", json={})
    assert answer.status_code == 404


async def test_an_overdue_job_is_timed_out(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """Its own final state; its workers get a message to stop."""
    job_id, _ = await waiting(client, wire, timeout_seconds=1)
    job = await job_in(client, job_id, "timed_out")
    assert job["error"]["code"] == "job_timed_out"
    assert job["finished_at"] >= job["deadline_at"]

    async def cancellations() -> list[dict[str, str]]:
        return await entries(wire, "cancellations")

    assert len(await eventually(cancellations)) == 1


def letter(stream: str, fields: dict[str, str]) -> Any:
    """Return a dead letter as a consumer writes it."""
    found = DeadLetter(
        stream=f"myspinbot:{stream}",
        entry_id="1-1",
        consumer_group="workers",
        delivery_count=5,
        error=ErrorInfo(code="delivery_limit", message="not settled in 5 deliveries"),
        fields=fields,
        dead_lettered_at=now(),
    )
    return DeadLetterMessage.create(found, source="/tests", subject="x").to_fields()


async def test_a_command_that_no_worker_can_process_fails_its_job(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """The job does not hang; it says why it failed."""
    job_id, hop = await waiting(client, wire)
    await wire.xadd("myspinbot:data:dead_letter", letter("data", hop.to_fields()))
    job = await job_in(client, job_id, "failed")
    assert job["error"]["code"] == "dead_letter"
    assert "not settled in 5 deliveries" in job["error"]["message"]


async def test_a_hand_back_that_cannot_be_read_fails_its_job(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """Through the real consumer: not decodable, set aside, and the subject names the job."""
    job_id, hop = await waiting(client, wire)
    poison: Any = {**hop.to_fields(), "type": "myspinbot.jobs.hop_completed.v1", "data": "{}"}
    await wire.xadd("myspinbot:control", poison)
    job = await job_in(client, job_id, "failed")
    assert job["error"]["code"] == "dead_letter"


@pytest.mark.parametrize("fields", [{}, {"subject": "nobody"}, {"subject": UNKNOWN, "data": "["}])
async def test_a_dead_letter_about_no_job_changes_nothing(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis, fields: dict[str, str]
) -> None:
    """The watcher goes on with the next one."""
    job_id, hop = await waiting(client, wire)
    await wire.xadd("myspinbot:data:dead_letter", letter("data", fields))
    stale = hop.to_fields() | {"data": hop.to_fields()["data"].replace('"hop":2', '"hop":1')}
    await wire.xadd("myspinbot:data:dead_letter", letter("data", stale))
    await asyncio.sleep(0.3)
    assert (await client.get(f"/api/v1/jobs/{job_id}")).json()["state"] == "waiting"
    await wire.xadd("myspinbot:data:dead_letter", letter("data", hop.to_fields()))
    await job_in(client, job_id, "failed")


async def test_stopping_releases_running_work(plane: ControlPlane) -> None:
    """After the stop no loop runs, and stopping again is no error."""
    await plane.stop()
    await plane.supervisor.probe()
    await plane.stop()
