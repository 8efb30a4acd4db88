"""The queue to one client: bounded, progress gives way first, the newest state never does."""

import asyncio
from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel

from myspinbot_api.entrypoints.websocket.outbound_frames import OutboundFrames
from myspinbot_contracts import (
    ErrorFrame,
    ErrorInfo,
    ProgressFrame,
    ProgressUpdateFrame,
    StatusFrame,
    StatusUpdateFrame,
)

AT = "2026-01-15T09:30:00Z"


def job_id(number: int) -> str:
    """Return the identity of a job."""
    return f"00000000-0000-4000-8000-{number:012d}"


def status(job: int, revision: int, node_id: str = "only", state: str = "running") -> StatusFrame:
    """Return a change of a job."""
    return StatusFrame.model_validate(
        {
            "job": {
                "job_id": job_id(job),
                "state": "running",
                "progress": 0,
                "revision": revision,
                "created_at": AT,
                "updated_at": AT,
            },
            "event_number": revision,
            "nodes": [
                {
                    "node_id": node_id,
                    "capability_id": "dummy.dummy_task",
                    "plane": "data",
                    "state": state,
                    "progress": 0,
                    "attempt": 1,
                }
            ],
        }
    )


def progress(job: int, fraction: float, node_id: str = "only") -> ProgressFrame:
    """Return progress of a node."""
    return ProgressFrame(job_id=job_id(job), node_id=node_id, attempt=1, progress=fraction)


async def drained(frames: OutboundFrames) -> list[BaseModel]:
    """Return everything that waits."""
    found: list[BaseModel] = []
    while True:
        try:
            found.append(await asyncio.wait_for(frames.take(), 0.01))
        except TimeoutError:
            return found


async def test_only_the_newest_progress_of_a_node_waits() -> None:
    """However much there was."""
    frames = OutboundFrames()
    for step in range(1000):
        frames.put_progress(progress(1, step / 1000))
    [frame] = await drained(frames)
    assert isinstance(frame, ProgressUpdateFrame)
    assert frame.progress.progress == 0.999


async def test_a_change_goes_before_progress_and_ends_that_of_a_finished_node() -> None:
    """No progress follows the end of a node."""
    frames = OutboundFrames()
    frames.put_progress(progress(1, 0.5, "done"))
    frames.put_progress(progress(1, 0.5, "other"))
    frames.put_status(status(1, 2, "done", "completed"))
    kinds = [getattr(frame, "type", "") for frame in await drained(frames)]
    assert kinds == ["status", "progress"]


async def test_a_full_queue_merges_changes_of_the_same_job() -> None:
    """The newest state of the job and of every node remains."""
    frames = OutboundFrames(limit=2)
    frames.put_status(status(1, 1, "a"))
    frames.put_status(status(2, 1, "a"))
    for revision in range(2, 50):
        frames.put_status(status(1, revision, f"n{revision % 3}"))
    assert len(frames) == 2
    merged: Any = (await drained(frames))[-1]
    assert isinstance(merged, StatusUpdateFrame)
    assert merged.status.job.revision == 49
    assert {node.node_id for node in merged.status.nodes} == {"a", "n0", "n1", "n2"}


async def test_answers_are_never_merged_away() -> None:
    """The client gets the answers to its requests."""
    frames = OutboundFrames(limit=1)
    error = ErrorFrame(type="error", error=ErrorInfo(code="x", message="x"))
    for _ in range(3):
        frames.put(error)
    frames.put_status(status(1, 1))
    assert len(await drained(frames)) == 4


async def test_there_is_room_again_when_the_client_has_read() -> None:
    """Until then nothing more is taken from it."""
    frames = OutboundFrames(limit=1)
    error = ErrorFrame(type="error", error=ErrorInfo(code="x", message="x"))
    for _ in range(4):
        frames.put(error)
    waiting = asyncio.create_task(frames.room())
    await asyncio.sleep(0.01)
    assert not waiting.done()
    await frames.take()
    await asyncio.wait_for(waiting, 1)


async def test_a_job_that_is_dropped_leaves_nothing() -> None:
    """Neither changes nor progress come after unsubscribing."""
    frames = OutboundFrames()
    frames.put_status(status(1, 1))
    frames.put_progress(progress(1, 0.5))
    frames.put_status(status(2, 1))
    frames.drop_job(job_id(1))
    [frame] = await drained(frames)
    assert isinstance(frame, StatusUpdateFrame)
    assert frame.status.job.job_id == job_id(2)


@given(st.lists(st.tuples(st.integers(1, 4), st.integers(0, 3)), max_size=80), st.integers(1, 8))
def test_the_newest_state_of_every_job_always_arrives(
    changes: list[tuple[int, int]], limit: int
) -> None:
    """In rising revisions, within the limit, for any order of changes."""
    frames = OutboundFrames(limit)
    newest: dict[str, int] = {}
    for revision, (job, node) in enumerate(changes, start=1):
        frames.put_status(status(job, revision, f"n{node}"))
        newest[job_id(job)] = revision
        assert len(frames) <= limit + 4
    found = asyncio.run(drained(frames))
    seen: dict[str, int] = {}
    for frame in found:
        assert isinstance(frame, StatusUpdateFrame)
        assert frame.status.job.revision > seen.get(frame.status.job.job_id, 0)
        seen[frame.status.job.job_id] = frame.status.job.revision
    assert seen == newest
