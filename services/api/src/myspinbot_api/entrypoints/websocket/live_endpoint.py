"""Accepts WebSocket clients, and moves frames between the connection and the session."""

import asyncio
import contextlib
import time
from collections.abc import Collection

import structlog
from fastapi import WebSocket, WebSocketDisconnect

from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.entrypoints.websocket.live_session import LiveSession, Snapshot
from myspinbot_api.entrypoints.websocket.outbound_frames import OutboundFrames
from myspinbot_api.services.views.live_view import LiveView
from myspinbot_contracts.redis.tasks import cancel_all

logger = structlog.get_logger(__name__)

_POLICY_VIOLATION = 1008
_INTERNAL_ERROR = 1011


class LiveEndpoint:
    """The endpoint `/ws`."""

    def __init__(
        self,
        view: LiveView,
        snapshot: Snapshot,
        metrics: Metrics,
        allowed_origins: Collection[str],
    ) -> None:
        """Serve `view`; pages of other origins are refused."""
        self._view = view
        self._snapshot = snapshot
        self._metrics = metrics
        self._allowed_origins = frozenset(allowed_origins)
        # Read from the view: a counter would be wrong after a client disappears.
        metrics.websocket_subscriptions.set_function(lambda: view.watchers)

    async def __call__(self, websocket: WebSocket) -> None:
        """Serve one client until it goes away or the service stops."""
        origin = websocket.headers.get("origin")
        # Browsers reach loopback addresses from any page: the origin names the page.
        if origin is not None and origin not in self._allowed_origins:
            logger.info("websocket_origin_refused", origin=origin[:200])
            await websocket.close(_POLICY_VIOLATION)
            return
        await websocket.accept()
        self._metrics.websocket_connections.inc()
        self._metrics.websocket_clients.inc()
        started = time.monotonic()
        outbound = OutboundFrames()
        session = LiveSession(self._view, self._snapshot, outbound)
        try:
            await self._serve(websocket, session, outbound)
        finally:
            session.close()
            self._metrics.websocket_clients.dec()
            self._metrics.websocket_seconds.observe(time.monotonic() - started)

    async def _serve(
        self, websocket: WebSocket, session: LiveSession, outbound: OutboundFrames
    ) -> None:
        reading = asyncio.create_task(self._read(websocket, session, outbound))
        writing = asyncio.create_task(self._write(websocket, outbound))
        try:
            done, _ = await asyncio.wait({reading, writing}, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        except WebSocketDisconnect:
            logger.debug("websocket_closed")
        except Exception:
            logger.exception("websocket_failed")
            with contextlib.suppress(RuntimeError):  # closed already
                await websocket.close(_INTERNAL_ERROR)
        finally:
            await cancel_all([reading, writing])

    async def _read(
        self, websocket: WebSocket, session: LiveSession, outbound: OutboundFrames
    ) -> None:
        while True:
            message = await websocket.receive()
            if message["type"] == "websocket.disconnect":
                raise WebSocketDisconnect(message.get("code") or 1005)
            self._metrics.websocket_frames_received.inc()
            await session.receive(message.get("text") or message.get("bytes") or "")
            # A client that does not read its answers has to wait before it can send more.
            await outbound.room()

    async def _write(self, websocket: WebSocket, outbound: OutboundFrames) -> None:
        while True:
            frame = await outbound.take()
            document = frame.model_dump_json()
            await websocket.send_text(document)
            self._metrics.websocket_frames_sent.labels(getattr(frame, "type", "")).inc()
