"""Queue of frames to a client: bounded, and always with the newest state of each job.

Used by the session. A client that reads slowly loses progress first, then intermediate changes; the
last state of each job always reaches it.
"""

import asyncio
from collections import deque

from pydantic import BaseModel

from myspinbot_contracts import (
    NodeStatus,
    ProgressFrame,
    ProgressUpdateFrame,
    StatusFrame,
    StatusUpdateFrame,
)

_LIMIT = 64
_FULL_FACTOR = 4


class OutboundFrames:
    """A queue with one reader. It never blocks the writers."""

    def __init__(self, limit: int = _LIMIT) -> None:
        """Merge changes of a job once `limit` frames wait."""
        self._limit = limit
        self._frames: deque[BaseModel] = deque()
        self._progress: dict[tuple[str, str], ProgressFrame] = {}
        self._failure: BaseException | None = None
        self._filled = asyncio.Event()
        self._taken = asyncio.Event()

    def __len__(self) -> int:
        """Return the number of waiting frames, without progress."""
        return len(self._frames)

    def put(self, frame: BaseModel) -> None:
        """Queue an answer to the client itself."""
        self._frames.append(frame)
        self._filled.set()

    def put_status(self, frame: StatusFrame) -> None:
        """Queue a change of a job."""
        for node in frame.nodes:
            if node.state != "running":
                self._progress.pop((frame.job.job_id, node.node_id), None)
        if len(self._frames) < self._limit or not self._merge(frame):
            self._frames.append(StatusUpdateFrame(type="status", status=frame))
        self._filled.set()

    def put_progress(self, frame: ProgressFrame) -> None:
        """Queue progress, in place of older progress of the same node."""
        self._progress[frame.job_id, frame.node_id] = frame
        self._filled.set()

    def drop_job(self, job_id: str) -> None:
        """Remove the frames of a job that the client does not watch any more."""
        self._progress = {key: frame for key, frame in self._progress.items() if key[0] != job_id}
        self._frames = deque(
            frame
            for frame in self._frames
            if not (isinstance(frame, StatusUpdateFrame) and frame.status.job.job_id == job_id)
        )

    def fail(self, error: BaseException) -> None:
        """Raise this error for the reader: a frame that it needs cannot be made."""
        self._failure = error
        self._filled.set()

    async def room(self) -> None:
        """Wait until the client has read enough frames to send requests again."""
        while len(self._frames) >= _FULL_FACTOR * self._limit:
            self._taken.clear()
            await self._taken.wait()

    async def take(self) -> BaseModel:
        """Return the next frame; wait for one.

        Raises:
            BaseException: the error of `fail`.
        """
        while not self._frames and not self._progress and self._failure is None:
            self._filled.clear()
            await self._filled.wait()
        if self._failure is not None:
            raise self._failure
        if self._frames:
            self._taken.set()
            return self._frames.popleft()
        key = next(iter(self._progress))
        return ProgressUpdateFrame(type="progress", progress=self._progress.pop(key))

    def _merge(self, newer: StatusFrame) -> bool:
        for index in range(len(self._frames) - 1, -1, -1):
            waiting = self._frames[index]
            if (
                isinstance(waiting, StatusUpdateFrame)
                and waiting.status.job.job_id == newer.job.job_id
            ):
                del self._frames[index]
                merged = _merge_frames(waiting.status, newer)
                self._frames.append(StatusUpdateFrame(type="status", status=merged))
                return True
        return False


def _merge_frames(older: StatusFrame, newer: StatusFrame) -> StatusFrame:
    nodes: dict[str, NodeStatus] = {node.node_id: node for node in older.nodes}
    nodes.update((node.node_id, node) for node in newer.nodes)
    return newer.model_copy(update={"nodes": list(nodes.values())})
