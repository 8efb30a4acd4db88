"""Builds the ASGI application of all routes. Called once, by `bootstrap`."""

from collections.abc import Sequence

from fastapi import APIRouter, FastAPI
from starlette.middleware.cors import CORSMiddleware

from myspinbot_api import __version__
from myspinbot_api.entrypoints.http import openapi, problems
from myspinbot_api.entrypoints.http.origin_guard import OriginGuard
from myspinbot_api.entrypoints.http.paths import PREFIX
from myspinbot_api.entrypoints.http.request_middleware import RequestMiddleware
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.entrypoints.websocket.live_endpoint import LiveEndpoint


def build_application(
    routers: Sequence[APIRouter],
    live: LiveEndpoint,
    metrics: Metrics,
    host: str,
    allowed_origins: Sequence[str],
) -> FastAPI:
    """Return the application.

    Args:
        routers: all routes.
        live: the WebSocket endpoint.
        metrics: counts every request.
        host: address that the service listens on.
        allowed_origins: origins of web pages that may read answers and change things.
    """
    app = FastAPI(
        title="MySpinBot",
        version=__version__,
        description="Turns a picture, a voice sample and a prompt into a talking-avatar video.",
        openapi_url=f"{PREFIX}/openapi.json",
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    for router in routers:
        app.include_router(router)
    app.add_api_websocket_route("/ws", live.__call__)
    problems.install(app)
    openapi.install(app)
    app.add_middleware(OriginGuard, host=host, allowed_origins=allowed_origins)
    # The last one added is the outermost: error responses need the headers of CORS too.
    app.add_middleware(RequestMiddleware, metrics=metrics)
    app.add_middleware(
        CORSMiddleware,
        allow_origins=list(allowed_origins),
        allow_methods=["GET", "HEAD", "POST"],
        allow_headers=["Content-Type", "Idempotency-Key", "Range", "Traceparent", "X-Request-ID"],
        expose_headers=["Content-Range", "ETag", "Location", "X-Request-ID"],
    )
    return app
