"""Health and metrics of a worker over HTTP: /health/live, /health/ready, /metrics."""

import socket
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from myspinbot_contracts import HealthReport
from myspinbot_runtime.probes import HealthProbes


def build_app(probes: HealthProbes, registry: CollectorRegistry) -> Starlette:
    """Return the application that serves these probes and metrics."""

    async def live(_request: Request) -> Response:
        return _answer(probes.live())

    async def ready(_request: Request) -> Response:
        return _answer(await probes.ready())

    async def metrics(_request: Request) -> Response:
        return Response(generate_latest(registry), media_type=CONTENT_TYPE_LATEST)

    return Starlette(
        routes=[
            Route("/health/live", live),
            Route("/health/ready", ready),
            Route("/metrics", metrics),
        ]
    )


class ListenError(Exception):
    """The address for health and metrics is in use, or does not belong to this machine."""


class HealthServer(uvicorn.Server):
    """The HTTP server of a worker. It leaves the signals to the worker."""

    def __init__(self, app: Starlette, host: str, port: int) -> None:
        """Listen on this address.

        Raises:
            ListenError: the address is in use, or does not belong to this machine.
        """
        super().__init__(uvicorn.Config(app, log_config=None, access_log=False, lifespan="off"))
        # Bound here, because uvicorn ends the process if it cannot bind.
        try:
            self._listener = socket.create_server((host, port))
        except OSError as error:
            raise ListenError(
                f"Cannot listen on {host}:{port}: {error.strerror}. Set "
                "MYSPINBOT_WORKER_METRICS_HOST and MYSPINBOT_WORKER_METRICS_PORT to a free address."
            ) from error

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture no signals."""
        yield

    async def run_until_stopped(self) -> None:
        """Serve until `should_exit` is set."""
        await self.serve(sockets=[self._listener])


def _answer(report: HealthReport) -> Response:
    return Response(
        report.model_dump_json(),
        status_code=200 if report.healthy else 503,
        media_type="application/json",
    )
