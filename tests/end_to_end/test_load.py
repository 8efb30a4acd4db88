"""Fifty jobs at once and two workers: each is done once, and no status ever goes backwards."""

import asyncio
import json
from itertools import pairwise

import pytest
from tests.end_to_end.harness import FINAL, Platform, attempts_of, chain, control, dummy
from websockets.asyncio.client import connect

from myspinbot_contracts.workflow import JOB_TRANSITIONS

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]

JOBS = 50


async def test_fifty_jobs_on_two_workers_complete_once_and_never_go_backwards(
    platform: Platform,
) -> None:
    """The states in WebSocket frames follow the allowed transitions only."""
    for _ in range(2):
        await asyncio.to_thread(platform.start_worker)
    await asyncio.to_thread(platform.wait_for_capabilities)
    workflow = chain(control("plan"), dummy("speak", seconds=0.05), dummy("draw", seconds=0.05))
    job_ids = await asyncio.gather(
        *(asyncio.to_thread(platform.submit, workflow) for _ in range(JOBS))
    )
    assert len(set(job_ids)) == JOBS

    seen = await asyncio.wait_for(_watch(platform, job_ids), 120)

    workers = set()
    for job_id in job_ids:
        states, revisions, progress = seen[job_id]
        assert states[-1] == "completed"
        for earlier, later in pairwise(states):
            assert earlier == later or _reachable(earlier, later), (earlier, later)
        assert revisions == sorted(revisions)
        assert progress == sorted(progress)
        events = await asyncio.to_thread(platform.events, job_id)
        once = {"plan": 1, "speak": 1, "draw": 1}
        assert attempts_of(events, "node_started") == once
        assert attempts_of(events, "node_completed") == once
        assert [event["kind"] for event in events].count("job_completed") == 1
        workers |= {event["worker_id"] for event in events if "worker_id" in event}
    assert len(workers) == 2


async def _watch(
    platform: Platform, job_ids: list[str]
) -> dict[str, tuple[list[str], list[int], list[float]]]:
    seen: dict[str, tuple[list[str], list[int], list[float]]] = {
        job_id: ([], [], []) for job_id in job_ids
    }
    open_jobs = set(job_ids)
    async with connect(platform.url.replace("http", "ws") + "/ws") as socket:
        for job_id in job_ids:
            await socket.send(json.dumps({"action": "subscribe", "job_id": job_id}))
        while open_jobs:
            frame = json.loads(await socket.recv())
            if frame["type"] == "snapshot":
                job = frame["snapshot"]["job"]
            elif frame["type"] == "status":
                job = frame["status"]["job"]
            else:
                assert frame["type"] == "progress", frame
                continue
            states, revisions, progress = seen[job["job_id"]]
            states.append(job["state"])
            revisions.append(job["revision"])
            progress.append(job["progress"])
            if job["state"] in FINAL:
                open_jobs.discard(job["job_id"])
    return seen


def _reachable(earlier: str, later: str) -> bool:
    """Whether a client that may have missed states in between can see these two in this order."""
    found: set[str] = set()
    frontier = {earlier}
    while frontier:
        frontier = {after for state in frontier for after in JOB_TRANSITIONS[state]} - found
        found |= frontier
    return later in found
