"""Frames to a client of the live view when changes arrive out of order, late, or not at all."""

import asyncio

from services.api.tests.support import chain, completed, control, dummy
from services.api.tests.test_outbound import drained

from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.views import job_view, status_view
from myspinbot_api.entrypoints.websocket.live_session import LiveSession
from myspinbot_api.entrypoints.websocket.outbound_frames import OutboundFrames
from myspinbot_api.services.views.live_progress import LiveProgress
from myspinbot_api.services.views.live_view import LiveView
from myspinbot_contracts import (
    JobSnapshot,
    ProgressFrame,
    SnapshotFrame,
    StatusFrame,
    StatusUpdateFrame,
    Workflow,
)

JOB = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"


class Room:
    """A session that watches a job whose snapshots are handed out one by one."""

    def __init__(self) -> None:
        self.snapshots: list[JobSnapshot] = []
        self.statuses: list[StatusFrame] = []
        self.gate = asyncio.Event()
        self.gate.set()
        self.reads = 0
        self.progress = LiveProgress()
        self.view = LiveView(self.progress, self.read)
        self.outbound = OutboundFrames()
        self.session = LiveSession(self.view, self.read, self.outbound)
        self._play()

    def _play(self) -> None:
        """Go through a job of revisions 1, 2 and 3, with which it ends."""
        nodes = (control("plan"), dummy("make"))
        job = JobRecord.submit(JOB, Workflow.model_validate(chain(*nodes)))
        self._note(job)
        job.hand_over("control", 1, [completed("plan")])
        self._note(job)
        job.hand_over("data", 2, [])
        self._note(job)

    def _note(self, job: JobRecord) -> None:
        # As the store does between two transactions.
        job.last_event_number += 1
        self.statuses.append(status_view(job))
        self.snapshots.append(
            JobSnapshot(job=job_view(job), last_event_number=job.last_event_number)
        )
        job.changed_nodes.clear()
        job._touched = False

    async def read(self, _job_id: str) -> JobSnapshot:
        """Return the newest of the snapshots that the gate has let through."""
        self.reads += 1
        found = self.snapshots[self.now]
        await self.gate.wait()
        return found

    now = 0

    async def subscribe(self) -> None:
        """Watch the job."""
        await self.session.receive(f'{{"action": "subscribe", "job_id": "{JOB}"}}')

    async def sent(self) -> list[tuple[str, int]]:
        """Return kind and revision of the frames that wait for the client."""
        await asyncio.sleep(0.05)
        found = []
        for frame in await drained(self.outbound):
            if isinstance(frame, SnapshotFrame):
                found.append(("snapshot", frame.snapshot.job.revision))
            elif isinstance(frame, StatusUpdateFrame):
                found.append(("status", frame.status.job.revision))
            else:
                found.append(("other", 0))
        return found


async def test_a_missing_change_is_made_good_by_a_snapshot() -> None:
    """A later change alone would leave the node of the missing one as it was, for ever."""
    room = Room()
    await room.subscribe()
    room.now = 2
    room.view.hear_status(room.statuses[2])
    room.view.hear_status(room.statuses[1])
    assert await room.sent() == [("snapshot", 1), ("snapshot", 3)]
    assert room.reads == 2


async def test_a_gap_is_read_once_and_later_changes_are_kept_in_order() -> None:
    """The snapshot that is read is older than a change that comes after it."""
    room = Room()
    room.statuses.append(
        room.statuses[2].model_copy(
            update={"job": room.statuses[2].job.model_copy(update={"revision": 4})}
        )
    )
    await room.subscribe()
    room.gate.clear()
    room.now = 1
    for number in (3, 2, 1):
        room.view.hear_status(room.statuses[number])
    await asyncio.sleep(0.01)
    room.gate.set()
    assert await room.sent() == [("snapshot", 1), ("snapshot", 2), ("status", 3), ("status", 4)]
    assert room.reads == 2


async def test_changes_that_were_held_back_are_sent_in_order() -> None:
    """Two relays may send the second one first while the snapshot is being read."""
    room = Room()
    room.gate.clear()
    subscribing = asyncio.create_task(room.subscribe())
    await asyncio.sleep(0.01)
    room.view.hear_status(room.statuses[2])
    room.view.hear_status(room.statuses[1])
    room.gate.set()
    await subscribing
    assert await room.sent() == [("snapshot", 1), ("status", 2), ("status", 3)]


async def test_a_resynchronisation_while_the_snapshot_is_read_is_not_forgotten() -> None:
    """The snapshot in hand may be from before the interruption."""
    room = Room()
    room.gate.clear()
    subscribing = asyncio.create_task(room.subscribe())
    await asyncio.sleep(0.01)
    room.session.resynchronise(room.snapshots[2])
    room.gate.set()
    await subscribing
    assert await room.sent() == [("snapshot", 3)]


async def test_progress_that_comes_after_the_end_is_dropped() -> None:
    """A job that has ended does not change with late reports."""
    room = Room()
    room.now = 2
    await room.subscribe()
    frame = ProgressFrame(job_id=JOB, node_id="make", attempt=1, progress=0.5)
    room.view.hear_progress(frame)
    assert await room.sent() == [("snapshot", 3)]


async def test_the_progress_of_a_job_that_has_ended_is_the_stored_one() -> None:
    """It is the same in every replica, also in one that has received nothing."""
    room = Room()
    ended = room.snapshots[2].job
    room.progress.show(room.snapshots[1].job)
    room.progress.hear(ProgressFrame(job_id=JOB, node_id="make", attempt=1, progress=0.5))
    assert not room.progress.hear(
        ProgressFrame(job_id=JOB, node_id="plan", attempt=1, progress=0.5)
    )
    for _ in range(2):
        assert room.progress.show(ended).progress == ended.progress
    assert LiveProgress().show(ended).progress == ended.progress


async def test_subscriptions_are_counted_until_the_client_disconnects() -> None:
    """However the connection ended."""
    room = Room()
    room.gate.clear()
    subscribing = asyncio.create_task(room.subscribe())
    await asyncio.sleep(0.01)
    assert room.view.watchers == 1
    subscribing.cancel()
    await asyncio.gather(subscribing, return_exceptions=True)
    room.session.close()
    assert room.view.watchers == 0
