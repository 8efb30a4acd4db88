"""Follows a job over the WebSocket of the API, and reconnects when the connection is lost.

Used by `myspinbot watch`, `myspinbot submit --watch` and the demo.
"""

import time
from collections.abc import Callable, Iterator
from urllib.parse import urlunsplit

from pydantic import TypeAdapter, ValidationError
from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidProxy,
    InvalidStatus,
    InvalidURI,
)
from websockets.sync.client import ClientConnection, connect

from myspinbot.client.api_errors import compose, not_the_api, unreachable, unusable_proxy
from myspinbot.client.connection import is_loopback, split_address
from myspinbot.client.job_view import JobView
from myspinbot.errors import CommandError
from myspinbot_contracts import (
    ErrorFrame,
    ErrorInfo,
    ProgressUpdateFrame,
    ServerFrame,
    SnapshotFrame,
    StatusUpdateFrame,
    SubscribeFrame,
    given,
)

FIRST_DELAY = 0.5
LONGEST_DELAY = 8.0
"""Seconds between attempts to connect again; the delay doubles with each one."""

PATIENCE = 120.0
"""Seconds without a connection after which the watcher gives up."""

_LARGEST_FRAME = 16 * 1024 * 1024
"""Bytes. A snapshot of a job with 200 nodes and large parameters exceeds the library's default."""

_FRAMES: TypeAdapter[ServerFrame] = TypeAdapter(ServerFrame)

OnOutage = Callable[[str, float], None]
"""Called with the reason of a lost connection, and the seconds until the next attempt."""


def follow(url: str, job_id: str, on_outage: OnOutage) -> Iterator[JobView]:
    """Yield the job now and after each change until it is final; always the same object.

    Args:
        url: address of the API.
        job_id: identity of the job.
        on_outage: called for each lost connection.

    Raises:
        ApiUnreachable: the first connection fails, or there is none for `PATIENCE` seconds.
        InvalidDocument: `job_id` is not the identity of a job.
        CommandError: the API refuses, for example because the job does not exist.
    """
    return _Follower(url, job_id, on_outage).changes()


class _Follower:
    def __init__(self, url: str, job_id: str, on_outage: OnOutage) -> None:
        self._url = url
        frame = compose(SubscribeFrame, {"action": "subscribe", "job_id": job_id})
        self._subscribe = frame.model_dump_json()
        self._on_outage = on_outage
        self._view: JobView | None = None
        self._delay = FIRST_DELAY
        self._lost_at: float | None = None

    def changes(self) -> Iterator[JobView]:
        while True:
            try:
                with _connect(self._url) as connection:
                    yield from self._listen(connection)
                return
            except _LOST as lost:
                self._wait_after(lost)

    def _wait_after(self, lost: Exception) -> None:
        reason = _explain(lost)
        self._lost_at = self._lost_at or time.monotonic()
        if self._view is None or time.monotonic() - self._lost_at > PATIENCE:
            raise unreachable(self._url, reason) from lost
        self._on_outage(reason, self._delay)
        time.sleep(self._delay)
        self._delay = min(2 * self._delay, LONGEST_DELAY)

    def _listen(self, connection: ClientConnection) -> Iterator[JobView]:
        connection.send(self._subscribe)
        while self._view is None or not self._view.is_final:
            frame = self._decode(connection.recv())
            self._lost_at, self._delay = None, FIRST_DELAY
            if self._apply(frame) and self._view is not None:
                yield self._view

    def _decode(self, text: str | bytes) -> ServerFrame:
        try:
            return _FRAMES.validate_json(text)
        except ValidationError as error:
            reason = f"it sent a frame with {error.error_count()} errors"
            raise not_the_api(self._url, reason) from error

    def _apply(self, frame: ServerFrame) -> bool:
        """Apply a frame and return whether it changed anything."""
        match frame:
            case ErrorFrame():
                raise _refusal(frame.error)
            case SnapshotFrame() if self._view is None:
                self._view = JobView(frame.snapshot)
                return True
            case _ if self._view is None:
                # The snapshot must come first.
                return False
            case SnapshotFrame():
                return self._view.apply_snapshot(frame.snapshot)
            case StatusUpdateFrame():
                return self._view.apply_status(frame.status)
            case ProgressUpdateFrame():
                return self._view.apply_progress(frame.progress)
            case _:
                return False


_LOST = (ConnectionClosed, InvalidHandshake, OSError)


def _connect(url: str) -> ClientConnection:
    parts = split_address(url)
    scheme = "wss" if parts.scheme == "https" else "ws"
    address = urlunsplit((scheme, parts.netloc, f"{parts.path.rstrip('/')}/ws", "", ""))
    try:
        return connect(address, max_size=_LARGEST_FRAME, proxy=None if is_loopback(url) else True)
    except InvalidURI as error:
        raise unreachable(url, "this is not the address of a server") from error
    except (InvalidProxy, ImportError, ValueError) as error:
        raise unusable_proxy(url) from error


def _refusal(error: ErrorInfo) -> CommandError:
    hint = given(error.hint, "'myspinbot jobs' lists the jobs.")
    return CommandError(error.code, error.message, hint)


def _explain(lost: Exception) -> str:
    match lost:
        case InvalidStatus():
            return f"it responds with {lost.response.status_code} to the WebSocket request"
        case ConnectionClosed():
            return "the connection was closed"
        case _:
            return str(lost) or type(lost).__name__
