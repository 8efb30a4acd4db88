"""Routes about the platform itself: capabilities, pipelines, health and metrics."""

import asyncio

import structlog
from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST

from myspinbot_api.entrypoints.http.openapi import answers
from myspinbot_api.entrypoints.http.responses import PREFIX, answer
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.capability_catalog import CapabilityCatalog
from myspinbot_api.services.measurement import measure
from myspinbot_api.services.pipelines import Pipelines
from myspinbot_api.services.ports.availability import DatabaseAway
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_runtime.probes import HealthProbes

logger = structlog.get_logger(__name__)

_MEASURE_SECONDS = 2.0


def catalog_routes(capabilities: CapabilityCatalog, pipelines: Pipelines) -> APIRouter:
    """Return the routes that tell what can be done."""
    router = APIRouter(prefix=PREFIX, tags=["catalogue"], default_response_class=Response)

    @router.get(
        "/capabilities",
        summary="What the platform can do",
        responses=answers(200, "CombinedManifest", "The capabilities of both planes."),
    )
    async def combined() -> Response:
        return answer(await capabilities.combine())

    @router.get(
        "/pipelines",
        summary="The ready-made pipelines",
        responses=answers(200, "PipelineList", "The pipelines."),
    )
    async def listed() -> Response:
        return answer(pipelines.as_list())

    return router


def operation_routes(probes: HealthProbes, metrics: Metrics, store: JobStore) -> APIRouter:
    """Return the routes for whoever runs the service."""
    router = APIRouter(tags=["operation"], default_response_class=Response)

    @router.get(
        "/health/live",
        summary="Whether the process answers",
        responses=answers(200, "HealthReport", "It does."),
    )
    async def live() -> Response:
        return answer(probes.live())

    @router.get(
        "/health/ready",
        summary="Whether everything that the service needs answers",
        responses=answers(200, "HealthReport", "Everything does.", also_503="Something does not."),
    )
    async def ready() -> Response:
        report = await probes.ready()
        return answer(report, status=200 if report.healthy else 503)

    @router.get("/metrics", summary="Metrics for Prometheus", include_in_schema=False)
    async def scrape() -> Response:
        await _refresh(metrics, store)
        return Response(metrics.render(), media_type=CONTENT_TYPE_LATEST)

    return router


async def _refresh(metrics: Metrics, store: JobStore) -> None:
    try:
        async with asyncio.timeout(_MEASURE_SECONDS):
            measurement = await measure(store)
    except (DatabaseAway, TimeoutError) as error:
        # The metrics of this process alone are still useful.
        logger.warning("measuring_failed", error=type(error).__name__)
        return
    for state, count in measurement.jobs.items():
        metrics.jobs.labels(state).set(count)
    metrics.outbox_messages.set(measurement.outbox_messages)
    metrics.outbox_lag.set(measurement.outbox_lag_seconds)
