"""Workers that were upgraded first: their additions are kept, passed on and counted."""

import json
from typing import Any

import httpx
import redis.asyncio
import structlog
from services.api.tests.support import (
    announcement,
    chain,
    completed,
    completed_report,
    control,
    dummy,
    eventually,
    submission,
)

from myspinbot_api.bootstrap import ControlPlane, running
from myspinbot_contracts import (
    ApiConfig,
    HopCompleted,
    HopCompletedMessage,
    NodeCompletedMessage,
    RunHopMessage,
    WorkerAnnouncedMessage,
    decode,
    unknown_properties,
    validate,
)

TRAIL = ["a newer worker says how it came to this"]


async def command(wire: redis.asyncio.Redis, number: int) -> RunHopMessage:
    """Return the command of this number that the data plane gets."""

    async def sent() -> Any:
        entries: Any = await wire.xrange("myspinbot:data")
        return decode("data", entries[number - 1][1]) if len(entries) >= number else None

    message: RunHopMessage = await eventually(sent)
    return message


async def send(wire: redis.asyncio.Redis, message: Any, **added: Any) -> None:
    """Write a message as a newer worker does: with the next revision and its additions."""
    fields: Any = message.to_fields()
    payload = json.loads(fields["data"])
    place = payload["results"][0] if "results" in payload else payload.get("result", payload)
    place.update(added)
    fields["dataschema"] += "?revision=2"
    fields["data"] = json.dumps(payload)
    await wire.xadd(message.ADDRESS, fields)


def handed_back(hop: RunHopMessage, result: Any) -> HopCompletedMessage:
    """Return the hand-back of a hop of one node."""
    data = HopCompleted(
        job_id=hop.data.job_id,
        hop_id=hop.data.hop_id,
        hop=hop.data.hop,
        sequence=hop.data.sequence + 2,
        worker_id="worker-2",
        results=[result],
    )
    return HopCompletedMessage.create(data, source="/tests", subject=data.job_id)


async def job_in(client: httpx.AsyncClient, job_id: str, state: str) -> dict[str, Any]:
    """Wait until a job is in a state; return it."""

    async def reached() -> dict[str, Any] | None:
        job: dict[str, Any] = (await client.get(f"/api/v1/jobs/{job_id}")).json()
        return job if job["state"] == state else None

    return await eventually(reached)


async def test_additions_of_a_newer_worker_to_a_result_reach_the_next_worker(
    plane: ControlPlane, client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """Through the database and a hop of the control plane; clients see only the contract."""
    workflow = chain(dummy("make"), control("check"), dummy("finish"))
    job_id = (await client.post("/api/v1/jobs", json=submission(workflow))).json()["job_id"]
    hop = await command(wire, 1)
    await send(wire, handed_back(hop, completed("make")), cost={"cents": 7})
    second = await command(wire, 2)
    assert second.unknown == {"/results/0/cost": {"cents": 7}}
    assert second.attributes()["dataschema"].endswith("&carries=newer")
    await send(wire, handed_back(second, completed("finish")))
    job = await job_in(client, job_id, "completed")
    validate("Job", job)
    counted = "myspinbot_newer_revision_messages_total"
    labels = '{revision="2",type="myspinbot.jobs.hop_completed.v1"}'
    assert f"{counted}{labels} 2.0" in plane.metrics.render().decode()


async def test_an_event_of_a_newer_worker_is_kept_as_a_result_is(
    client: httpx.AsyncClient, plane: ControlPlane, wire: redis.asyncio.Redis
) -> None:
    """Whichever of the two comes first."""
    body = submission(chain(dummy("make"), dummy("finish")))
    job_id = (await client.post("/api/v1/jobs", json=body)).json()["job_id"]
    hop = (await command(wire, 1)).data
    report = completed_report(hop, completed("make"), sequence=2)
    event = NodeCompletedMessage.create(report, source="/tests", subject=job_id)
    await send(wire, event, cost=7)

    async def known() -> dict[str, Any]:
        async with plane.store.reading() as work:
            job = await work.jobs.get(job_id)
        assert job is not None
        return {name: unknown_properties(found) for name, found in job.results().items()}

    assert await eventually(known) == {"make": {"/cost": 7}}


async def test_a_failure_that_says_more_is_shown_without_it(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """The job, its history and the list of jobs match the contracts of this version."""
    body = submission(chain(dummy("make")))
    job_id = (await client.post("/api/v1/jobs", json=body)).json()["job_id"]
    hop = await command(wire, 1)
    failed = completed("make").model_copy(update={"state": "failed"})
    error = {"code": "no_sound", "message": "There was none.", "trail": TRAIL}
    await send(wire, handed_back(hop, failed), error=error)
    job = await job_in(client, job_id, "failed")
    validate("Job", job)
    assert job["error"]["code"] == "no_sound"
    validate("JobEventPage", (await client.get(f"/api/v1/jobs/{job_id}/events")).json())
    validate("JobPage", (await client.get("/api/v1/jobs")).json())


async def test_announcements_of_a_newer_worker_can_be_used(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis, plane: ControlPlane
) -> None:
    """Its manifest is kept whole; the answer of the API is that of this version."""
    announced = announcement()
    announced.manifest.version = "0.2.0"
    message = WorkerAnnouncedMessage.create(announced, source="/tests", subject="worker-2")
    fields: Any = message.to_fields()
    payload = json.loads(fields["data"])
    payload["manifest"]["capabilities"][0]["price"] = 3
    fields["dataschema"] += "?revision=2"
    fields["data"] = json.dumps(payload)
    await wire.xadd(message.ADDRESS, fields)

    async def kept() -> dict[str, Any]:
        async with plane.store.reading() as work:
            found = await work.manifests.newest("data")
        return {} if found is None else unknown_properties(found.manifest)

    assert await eventually(kept) == {"/capabilities/0/price": 3}
    validate("CombinedManifest", (await client.get("/api/v1/capabilities")).json())


async def announced(plane: ControlPlane, **contracts: str) -> None:
    """Let a newer worker describe speech with contracts that this version does not have."""
    found = announcement()
    [speech] = [
        each for each in found.manifest.capabilities if each.capability_id == "generate.f5_to_tts"
    ]
    for name, title in contracts.items():
        location = f"https://schemas.myspinbot.local/capabilities/v2/{title}.schema.json"
        setattr(speech, name, location)
    async with plane.store.transaction() as work:
        await work.manifests.store(found)


async def test_a_capability_with_newer_contracts_is_refused_with_a_hint(
    client: httpx.AsyncClient, plane: ControlPlane
) -> None:
    """It is listed; the request is not wrong (503), and jobs without it are accepted."""
    await announced(plane, params_schema="f5_to_tts_params", output_schema="f5_to_tts_output")
    validate("CombinedManifest", (await client.get("/api/v1/capabilities")).json())
    speech = {**dummy("speech"), "capability_id": "generate.f5_to_tts"}
    answer = await client.post("/api/v1/jobs", json=submission(chain(speech)))
    assert answer.status_code == 503, answer.text
    validate("Problem", answer.json())
    assert answer.json()["code"] == "control_plane_outdated"
    assert "generate.f5_to_tts" in answer.json()["detail"]
    assert "Upgrade the control plane" in answer.json()["detail"]
    answer = await client.post("/api/v1/jobs", json=submission(chain(dummy("other"))))
    assert answer.status_code == 201


async def test_a_control_plane_starts_though_workers_are_newer(
    config: ApiConfig, plane: ControlPlane
) -> None:
    """It warns of the pipelines that it cannot run."""
    await announced(plane, input_schema="f5_to_tts_input")
    with structlog.testing.capture_logs() as logs:
        async with running(config) as other:
            assert other.app is not None
    [warning] = [entry for entry in logs if entry["event"] == "pipeline_cannot_be_run"]
    assert warning["pipeline_id"] == "f5tts_infinitetalk"
