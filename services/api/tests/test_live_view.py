"""The live view over a real WebSocket: snapshot first, then every change, and nothing twice."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
import redis.asyncio
from services.api.tests.conftest import ORIGIN
from services.api.tests.support import (
    UNKNOWN,
    chain,
    control,
    dummy,
    eventually,
    started_report,
    submission,
)
from services.api.tests.test_control_hops import hand_back, hop_for_worker, job_in
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from myspinbot_api.bootstrap import ControlPlane
from myspinbot_api.entrypoints.websocket.live_session import LiveSession
from myspinbot_api.services.views.live_view import LiveView
from myspinbot_contracts import (
    ProgressFrame,
    ProgressFrameMessage,
    RunHopMessage,
    validate,
)


@asynccontextmanager
async def live(address: str, **options: Any) -> AsyncIterator[ClientConnection]:
    """Connect to the live view."""
    async with connect(f"ws://{address}/ws", **options) as socket:
        yield socket


async def ask(socket: ClientConnection, action: str, job_id: str) -> None:
    """Send a frame of the contract."""
    await socket.send(json.dumps({"action": action, "job_id": job_id}))


async def receive(socket: ClientConnection, *, seconds: float = 20) -> dict[str, Any]:
    """Return the next frame, which is one of the contract."""
    frame: dict[str, Any] = json.loads(await asyncio.wait_for(socket.recv(), seconds))
    validate("ServerFrame", frame)
    return frame


async def until(socket: ClientConnection, kind: str) -> dict[str, Any]:
    """Return the next frame of a kind."""
    while True:
        frame = await receive(socket)
        if frame["type"] == kind:
            return frame


async def submit(client: httpx.AsyncClient, *nodes: dict[str, Any]) -> str:
    """Submit a job and return its identity."""
    answer = await client.post("/api/v1/jobs", json=submission(chain(*nodes)))
    job_id: str = answer.json()["job_id"]
    return job_id


async def send_progress(
    wire: redis.asyncio.Redis, job_id: str, node_id: str, progress: float
) -> None:
    """Publish progress as a worker does."""
    frame = ProgressFrame(job_id=job_id, node_id=node_id, attempt=1, progress=progress)
    event = ProgressFrameMessage.create(frame, source="/tests", subject=job_id)
    await wire.publish(f"myspinbot:progress:{job_id}", event.to_json())


async def report(wire: redis.asyncio.Redis, hop: RunHopMessage, node_id: str) -> None:
    """Report that a node has begun, as a worker does."""
    from myspinbot_contracts import NodeStartedMessage  # noqa: PLC0415  # of this function alone

    event = started_report(hop.data, node_id, 1)
    fields: Any = NodeStartedMessage.create(
        event, source="/tests", subject=event.job_id
    ).to_fields()
    await wire.xadd("myspinbot:events", fields)


async def test_a_subscriber_gets_a_snapshot_and_then_every_change(
    client: httpx.AsyncClient, address: str, wire: redis.asyncio.Redis
) -> None:
    """Revisions only grow, and the last one is the end of the job."""
    job_id = await submit(client, control("plan"), dummy("make"))
    hop = await hop_for_worker(wire)
    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        snapshot = (await receive(socket))["snapshot"]
        assert snapshot["job"]["job_id"] == job_id
        revisions = [snapshot["job"]["revision"]]
        await report(wire, hop, "make")
        await hand_back(wire, hop, "make")
        while True:
            status = (await until(socket, "status"))["status"]
            revisions.append(status["job"]["revision"])
            if status["job"]["state"] == "completed":
                break
    assert revisions == sorted(set(revisions))
    assert status["job"]["progress"] == 1
    assert [node["state"] for node in status["nodes"]] == ["completed"]


async def test_no_change_falls_between_subscription_and_snapshot(
    client: httpx.AsyncClient, address: str
) -> None:
    """Subscribed in the middle of the action, every client sees the end, whenever it came."""

    async def watch(job_id: str) -> str:
        async with live(address) as socket:
            await ask(socket, "subscribe", job_id)
            frame = await receive(socket)
            job = frame["snapshot"]["job"]
            revision = job["revision"]
            while job["state"] != "completed":
                job = (await until(socket, "status"))["status"]["job"]
                assert job["revision"] > revision
                revision = job["revision"]
            state: str = job["state"]
            return state

    jobs = [await submit(client, control("a"), control("b"), control("c")) for _ in range(8)]
    states = await asyncio.wait_for(asyncio.gather(*map(watch, jobs)), 40)
    assert states == ["completed"] * 8


async def test_progress_is_passed_on_and_shown_in_snapshots(
    client: httpx.AsyncClient, address: str, wire: redis.asyncio.Redis
) -> None:
    """It is not stored, but later requests show it too; the progress of the job never falls."""
    job_id = await submit(client, dummy("first"), dummy("second"))
    hop = await hop_for_worker(wire)
    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        await receive(socket)
        await report(wire, hop, "first")
        await until(socket, "status")
        await send_progress(wire, job_id, "first", 0.5)
        frame = await until(socket, "progress")
        assert frame["progress"]["progress"] == 0.5
    job = (await client.get(f"/api/v1/jobs/{job_id}")).json()
    assert job["nodes"][0]["progress"] == 0.5
    assert job["progress"] == 0.25
    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        snapshot = (await receive(socket))["snapshot"]
        assert snapshot["job"]["progress"] == 0.25
        await send_progress(wire, job_id, "first", 0.1)
        await send_progress(wire, job_id, "first", 0.6)
        frame = await until(socket, "progress")
        assert frame["progress"]["progress"] == 0.6


async def test_an_unknown_job_is_an_error_and_leaves_other_subscriptions_alone(
    client: httpx.AsyncClient, address: str
) -> None:
    """One bad subscription must not silence the others."""
    job_id = await submit(client, dummy("only"))
    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        await receive(socket)
        await ask(socket, "subscribe", UNKNOWN)
        error = await until(socket, "error")
        assert (error["job_id"], error["error"]["code"]) == (UNKNOWN, "unknown_job")
        await client.post(f"/api/v1/jobs/{job_id}/cancel")
        while (await until(socket, "status"))["status"]["job"]["state"] != "cancelled":
            pass


@pytest.mark.parametrize(
    "frame",
    [
        "not json",
        "[]",
        "{}",
        '{"action": "subscribe"}',
        '{"action": "dance", "job_id": "x"}',
        '{"action": "subscribe", "job_id": "7"}',
        b"\xff\x00",
        "",
        "[" * 5000,
        '{"action": 1e999}',
    ],
)
async def test_a_malformed_frame_is_answered_and_the_connection_goes_on(
    client: httpx.AsyncClient, address: str, frame: str | bytes
) -> None:
    """With an error that names the expected form."""
    job_id = await submit(client, dummy("only"))
    async with live(address) as socket:
        await socket.send(frame)
        assert (await receive(socket))["error"]["code"] == "malformed_frame"
        await ask(socket, "subscribe", job_id)
        assert (await receive(socket))["type"] == "snapshot"


async def test_after_unsubscribing_nothing_comes(client: httpx.AsyncClient, address: str) -> None:
    """The confirmation is the last frame about the job."""
    job_id = await submit(client, dummy("only"))
    other = await submit(client, dummy("only"))
    async with live(address) as socket:
        for name in (job_id, other):
            await ask(socket, "subscribe", name)
            await until(socket, "snapshot")
        await ask(socket, "unsubscribe", job_id)
        await until(socket, "unsubscribed")
        await client.post(f"/api/v1/jobs/{job_id}/cancel")
        await client.post(f"/api/v1/jobs/{other}/cancel")
        while True:
            status = (await until(socket, "status"))["status"]
            assert status["job"]["job_id"] == other
            if status["job"]["state"] == "cancelled":
                break


async def test_pages_of_other_origins_are_turned_away(address: str) -> None:
    """A page that was opened elsewhere must not read the jobs of a machine it can reach."""
    with pytest.raises(InvalidStatus) as refused:
        async with live(address, origin="http://evil.example"):
            pass
    assert refused.value.response.status_code == 403
    async with live(address, origin=ORIGIN) as socket:
        await socket.send("hello")
        assert (await receive(socket))["type"] == "error"


async def test_clients_are_counted(
    plane: ControlPlane, client: httpx.AsyncClient, address: str
) -> None:
    """While they are there, and how many jobs they watch."""
    job_id = await submit(client, dummy("only"))
    gauge = plane.metrics.websocket_clients

    def watching() -> float | None:
        return plane.metrics.registry.get_sample_value("myspinbot_websocket_subscriptions")

    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        await receive(socket)
        assert gauge._value.get() == 1
        assert watching() == 1

    async def gone() -> bool:
        return bool(gauge._value.get() == 0 and watching() == 0)

    await eventually(gone)


async def test_after_an_interruption_watchers_get_the_missed_changes(
    client: httpx.AsyncClient,
    address: str,
    wire: redis.asyncio.Redis,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Pub/Sub loses messages while the connection is down; a new snapshot makes up for them."""
    job_id = await submit(client, dummy("only"))
    await job_in(client, job_id, "waiting")
    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        await receive(socket)
        await asyncio.sleep(0.2)
        deaf = monkeypatch.context()
        with deaf as patch:
            patch.setattr(LiveSession, "status_changed", lambda *_: None)
            await client.post(f"/api/v1/jobs/{job_id}/cancel")
            await asyncio.sleep(0.3)
        for found in await wire.client_list(_type="pubsub"):
            await wire.client_kill_filter(_id=found["id"])
        frame = await until(socket, "snapshot")
        assert frame["snapshot"]["job"]["state"] == "cancelled"


async def test_a_client_that_floods_gets_every_answer_in_its_own_time(address: str) -> None:
    """It is listened to as fast as it reads; nothing piles up and nothing is dropped."""
    async with live(address, max_queue=1) as socket:

        async def flood() -> None:
            for _ in range(3000):
                await socket.send("flood")

        flooding = asyncio.create_task(flood())
        await asyncio.sleep(0.5)
        for _ in range(3000):
            assert (await receive(socket))["type"] == "error"
        await flooding


async def test_watching_goes_on_after_catching_up_has_failed(
    client: httpx.AsyncClient,
    address: str,
    wire: redis.asyncio.Redis,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """An error in the middle of it is not swallowed: the whole loop starts again."""
    job_id = await submit(client, dummy("only"))
    await job_in(client, job_id, "waiting")
    resynchronise = LiveView.resynchronise
    times = 0

    async def fail_once(view: LiveView) -> None:
        nonlocal times
        times += 1
        if times == 1:
            raise RuntimeError("an error")
        await resynchronise(view)

    async with live(address) as socket:
        await ask(socket, "subscribe", job_id)
        await receive(socket)
        monkeypatch.setattr(LiveView, "resynchronise", fail_once)
        for found in await wire.client_list(_type="pubsub"):
            await wire.client_kill_filter(_id=found["id"])

        async def caught_up() -> bool:
            return times > 1

        await eventually(caught_up)
        await client.post(f"/api/v1/jobs/{job_id}/cancel")
        assert (await until(socket, "status"))["status"]["job"]["state"] == "cancelled"
