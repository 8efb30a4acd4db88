"""A client of the live view: its subscriptions, and the frames that it gets.

A job is watched before its snapshot is read. Changes that arrive meanwhile are held, and those that
the snapshot includes are dropped by their revision, so no change is lost or sent twice. A change
contains only the differences of its revision, and several relays may send changes out of order:
where one is missing, a new snapshot replaces it.
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

import structlog
from pydantic_core import from_json

from myspinbot_api.domain.errors import RequestRefused
from myspinbot_api.entrypoints.websocket.outbound_frames import OutboundFrames
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.live_view import LiveView
from myspinbot_contracts import (
    ErrorFrame,
    ErrorInfo,
    JobSnapshot,
    ProgressFrame,
    SnapshotFrame,
    StatusFrame,
    UnsubscribedFrame,
    ValidationFailed,
    is_valid,
    validate,
)
from myspinbot_contracts.workflow import FINAL_JOB_STATES

logger = structlog.get_logger(__name__)

MAX_SUBSCRIPTIONS = 256
"""Most jobs that one client watches at the same time."""

Snapshot = Callable[[str], Awaitable[JobSnapshot]]


@dataclass(slots=True)
class _Subscription:
    """A watched job.

    Attributes:
        revision: that of the newest frame sent; None before the first snapshot.
        ended: whether the job had ended in that frame.
        held: changes that arrived while a snapshot was being read.
        newer: another snapshot that arrived meanwhile.
        reading: reads the snapshot that fills a gap.
    """

    revision: int | None = None
    ended: bool = False
    held: list[StatusFrame] = field(default_factory=list)
    newer: JobSnapshot | None = None
    reading: asyncio.Task[None] | None = None


class LiveSession:
    """Answers the frames of a client, and queues the changes of its jobs."""

    def __init__(self, view: LiveView, snapshot: Snapshot, outbound: OutboundFrames) -> None:
        """Watch through `view`; all frames go to `outbound`."""
        self._view = view
        self._snapshot = snapshot
        self._outbound = outbound
        self._subscriptions: dict[str, _Subscription] = {}
        # The event loop itself keeps no reference to a task.
        self._readings: set[asyncio.Task[None]] = set()

    @property
    def watching(self) -> int:
        """The number of watched jobs."""
        return len(self._subscriptions)

    async def receive(self, text: str | bytes) -> None:
        """Handle a frame of the client; errors in it are answered and never raised."""
        try:
            document = from_json(text, allow_inf_nan=False)
        except ValueError:
            self._refuse(
                ErrorInfo(
                    code="malformed_frame",
                    message="The frame is not JSON.",
                    expected="a JSON object with action and job_id",
                )
            )
            return
        try:
            validate("ClientFrame", document)
        except ValidationFailed as failed:
            named = document.get("job_id") if isinstance(document, dict) else None
            info = failed.to_error_info()
            self._refuse(info.model_copy(update={"code": "malformed_frame"}), named)
            return
        if document["action"] == "subscribe":
            await self._subscribe(document["job_id"])
        else:
            self._unsubscribe(document["job_id"])
            frame = UnsubscribedFrame(type="unsubscribed", job_id=document["job_id"])
            self._outbound.put(frame)

    def close(self) -> None:
        """End all subscriptions."""
        for job_id in tuple(self._subscriptions):
            self._unsubscribe(job_id)

    def status_changed(self, frame: StatusFrame) -> None:
        """Take a change of a watched job."""
        subscription = self._subscriptions.get(frame.job.job_id)
        if subscription is None:
            return
        if subscription.revision is None or subscription.reading is not None:
            subscription.held.append(frame)
        elif frame.job.revision == subscription.revision + 1:
            subscription.revision = frame.job.revision
            subscription.ended = frame.job.state in FINAL_JOB_STATES
            self._outbound.put_status(frame)
        elif frame.job.revision > subscription.revision:
            subscription.held.append(frame)
            self._fill_gap(frame.job.job_id, subscription)

    def progress_changed(self, frame: ProgressFrame) -> None:
        """Take progress of a node of a watched job."""
        subscription = self._subscriptions.get(frame.job_id)
        # Before the snapshot the client does not know the job, and the snapshot includes the
        # progress. After the end of the job it is out of date.
        if (
            subscription is not None
            and subscription.revision is not None
            and not subscription.ended
        ):
            self._outbound.put_progress(frame)

    def resynchronise(self, snapshot: JobSnapshot) -> None:
        """Take the present state of a watched job; changes of it may have been missed."""
        subscription = self._subscriptions.get(snapshot.job.job_id)
        if subscription is None:
            return
        if subscription.revision is None or subscription.reading is not None:
            # The snapshot that is being read may be the older one.
            subscription.newer = snapshot
        elif snapshot.job.revision > subscription.revision:
            self._send_snapshot(subscription, snapshot)

    async def _subscribe(self, job_id: str) -> None:
        if job_id not in self._subscriptions and self.watching >= MAX_SUBSCRIPTIONS:
            message = f"One connection may watch {MAX_SUBSCRIPTIONS} jobs."
            hint = "Unsubscribe from some, or open another connection."
            self._refuse(
                ErrorInfo(code="too_many_subscriptions", message=message, hint=hint), job_id
            )
            return
        # Subscribing again asks for the snapshot again.
        self._stop_reading(job_id)
        subscription = self._subscriptions[job_id] = _Subscription()
        self._view.watch(job_id, self)
        try:
            snapshot = await self._snapshot(job_id)
        except RequestRefused as refused:
            self._give_up(job_id, refused)
            return
        self._send_snapshot(subscription, snapshot)

    def _fill_gap(self, job_id: str, subscription: _Subscription) -> None:
        """Start to read a snapshot that includes the missing changes."""

        async def read() -> None:
            try:
                snapshot = await retry_database(lambda: self._snapshot(job_id))
            except RequestRefused as refused:
                self._give_up(job_id, refused)
                return
            subscription.reading = None
            self._send_snapshot(subscription, snapshot)

        subscription.reading = reading = asyncio.create_task(read())
        self._readings.add(reading)
        reading.add_done_callback(self._has_read)

    def _has_read(self, reading: asyncio.Task[None]) -> None:
        self._readings.discard(reading)
        error = None if reading.cancelled() else reading.exception()
        if error is not None:
            logger.error("snapshot_failed", exc_info=error)
            self._outbound.fail(error)

    def _send_snapshot(self, subscription: _Subscription, snapshot: JobSnapshot) -> None:
        newer, subscription.newer = subscription.newer, None
        if newer is not None and newer.job.revision > snapshot.job.revision:
            snapshot = newer
        subscription.revision = snapshot.job.revision
        subscription.ended = snapshot.job.state in FINAL_JOB_STATES
        self._outbound.put(SnapshotFrame(type="snapshot", snapshot=snapshot))
        held, subscription.held = subscription.held, []
        for frame in sorted(held, key=lambda frame: frame.job.revision):
            self.status_changed(frame)

    def _give_up(self, job_id: str, refused: RequestRefused) -> None:
        self._unsubscribe(job_id)
        info = ErrorInfo(code=refused.code, message=refused.detail, pointer="/job_id")
        self._refuse(info, job_id)

    def _stop_reading(self, job_id: str) -> None:
        subscription = self._subscriptions.get(job_id)
        if subscription is None or subscription.reading is None:
            return
        # A task that gives up ends by itself.
        if subscription.reading is not asyncio.current_task():
            subscription.reading.cancel()

    def _unsubscribe(self, job_id: str) -> None:
        self._stop_reading(job_id)
        if self._subscriptions.pop(job_id, None) is not None:
            self._view.unwatch(job_id, self)
            self._outbound.drop_job(job_id)

    def _refuse(self, error: ErrorInfo, job_id: object = None) -> None:
        frame = ErrorFrame(type="error", error=error)
        if isinstance(job_id, str) and is_valid("Uuid", job_id):
            frame = ErrorFrame(type="error", error=error, job_id=job_id)
        self._outbound.put(frame)
