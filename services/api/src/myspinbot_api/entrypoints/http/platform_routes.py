"""Routes about the platform itself: capabilities, pipelines, health and metrics."""

import asyncio

import structlog
from fastapi import APIRouter, Response
from prometheus_client import CONTENT_TYPE_LATEST

from myspinbot_api.entrypoints.http.contract_router import ContractRouter
from myspinbot_api.entrypoints.http.paths import PREFIX
from myspinbot_api.entrypoints.http.responses import Reply
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.capability_catalog import CapabilityCatalog
from myspinbot_api.services.measurement import measure
from myspinbot_api.services.pipelines import Pipelines
from myspinbot_api.services.ports.availability import DatabaseAway
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_contracts import CombinedManifest, HealthReport, PipelineList
from myspinbot_runtime.probes import HealthProbes

logger = structlog.get_logger(__name__)

_MEASURE_SECONDS = 2.0


def catalog_routes(capabilities: CapabilityCatalog, pipelines: Pipelines) -> APIRouter:
    """Return the routes of capabilities and pipelines."""
    router = ContractRouter(prefix=PREFIX, tags=["catalogue"])

    @router.contract(
        "GET",
        "/capabilities",
        "What the platform can do",
        {200: "The capabilities of both planes."},
        name="combined",
    )
    async def read_capabilities() -> CombinedManifest:
        return await capabilities.combine()

    @router.contract(
        "GET", "/pipelines", "The ready-made pipelines", {200: "The pipelines."}, name="listed"
    )
    async def list_pipelines() -> PipelineList:
        return pipelines.as_list()

    return router


def operation_routes(probes: HealthProbes, metrics: Metrics, store: JobStore) -> APIRouter:
    """Return the routes for operators."""
    router = ContractRouter(tags=["operation"])

    @router.contract("GET", "/health/live", "Whether the process answers", {200: "It does."})
    async def live() -> HealthReport:
        return probes.live()

    @router.contract(
        "GET",
        "/health/ready",
        "Whether everything that the service needs answers",
        {200: "Everything does.", 503: "Something does not."},
    )
    async def ready() -> Reply[HealthReport]:
        report = await probes.ready()
        return Reply(report, status=200 if report.healthy else 503)

    @router.get("/metrics", include_in_schema=False)
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
