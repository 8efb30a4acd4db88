"""Wraps every request: identifies, measures and logs it, and responds when the routes fail."""

import time

import structlog
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from myspinbot_api.domain.history import new_id
from myspinbot_api.entrypoints.http.problems import failure_response
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.entrypoints.trace_context import continue_trace, request_id

logger = structlog.get_logger(__name__)

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_QUIET = ("/health/", "/metrics")


class RequestMiddleware:
    """The outermost middleware of our own."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        """Wrap `app` and report to `metrics`."""
        self._app = app
        self._metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request; anything but HTTP is passed on unchanged."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        identity = request_id(headers.get("x-request-id"), new_id())
        traceparent = continue_trace(headers.get("traceparent"))
        scope.setdefault("state", {})["traceparent"] = traceparent
        response = _Response(send, identity)
        started = time.perf_counter()
        with structlog.contextvars.bound_contextvars(request_id=identity, traceparent=traceparent):
            try:
                await self._app(scope, receive, response.send)
            except ClientDisconnect:
                logger.info("client_went_away", path=scope["path"])
            except Exception as error:
                if response.status is not None:
                    # The status line was sent, so only breaking off can show the client the error.
                    logger.exception("answer_broken_off", path=scope["path"])
                    raise
                await failure_response(error)(scope, receive, response.send)
            self._report(scope, response.status or 499, time.perf_counter() - started)

    def _report(self, scope: Scope, status: int, seconds: float) -> None:
        route = getattr(scope.get("route"), "path", "unmatched")
        method = scope["method"] if scope["method"] in _METHODS else "other"
        self._metrics.http_requests.labels(method, route, str(status)).inc()
        self._metrics.http_seconds.labels(method, route).observe(seconds)
        log = logger.debug if scope["path"].startswith(_QUIET) else logger.info
        log(
            "request",
            method=method,
            route=route,
            status=status,
            duration_seconds=round(seconds, 6),
        )


class _Response:
    """Notes the status, and adds headers to the response."""

    def __init__(self, send: Send, identity: str) -> None:
        self._send = send
        self._identity = identity
        self.status: int | None = None

    async def send(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status = message["status"]
            headers = MutableHeaders(scope=message)
            headers["X-Request-ID"] = self._identity
            headers["X-Content-Type-Options"] = "nosniff"
        await self._send(message)
