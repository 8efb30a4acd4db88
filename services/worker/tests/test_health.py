"""Health and metrics of a worker."""

import httpx
from prometheus_client.parser import text_string_to_metric_families

from myspinbot_contracts import HealthReport
from myspinbot_runtime.probes import HealthProbes
from myspinbot_worker.monitoring.health_server import build_app
from myspinbot_worker.monitoring.worker_metrics import WorkerMetrics


async def _fine() -> None:
    return


async def _broken() -> None:
    raise ConnectionError("no route to redis://:hidden@example.org")


def _client(metrics: WorkerMetrics, **probes: object) -> httpx.AsyncClient:
    app = build_app(HealthProbes("0.1.0", probes), metrics.registry)  # type: ignore[arg-type]  # probes by name
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://worker")


async def test_a_worker_is_ready_when_all_that_it_needs_answers() -> None:
    """Liveness needs no server; readiness names servers that do not respond, without secrets."""
    async with _client(WorkerMetrics(), redis=_fine, storage=_fine) as client:
        assert (await client.get("/health/live")).status_code == 200
        assert (await client.get("/health/ready")).status_code == 200
    async with _client(WorkerMetrics(), redis=_broken, storage=_fine) as client:
        assert (await client.get("/health/live")).status_code == 200
        answer = await client.get("/health/ready")
    assert answer.status_code == 503
    report = HealthReport.model_validate(answer.json())
    assert {check.name: check.healthy for check in report.checks} == {
        "redis": False,
        "storage": True,
    }
    assert "hidden" not in answer.text


async def test_metrics_show_the_work_of_the_worker() -> None:
    """In the format of Prometheus, with durations in seconds."""
    metrics = WorkerMetrics()
    metrics.node_started("dummy.dummy_task")
    metrics.node_ended("dummy.dummy_task", "completed", 0.7)
    metrics.stream_event("delivered", 2)
    metrics.newer_revision("myspinbot.jobs.run_hop.v1", 3)
    async with _client(metrics) as client:
        text = (await client.get("/metrics")).text
    families = {family.name: family for family in text_string_to_metric_families(text)}
    attempts = families["myspinbot_worker_node_attempts"].samples
    assert {(s.labels["outcome"], s.value) for s in attempts if s.name.endswith("_total")} == {
        ("completed", 1)
    }
    (running,) = families["myspinbot_worker_running_nodes"].samples
    assert running.value == 0
    sums = families["myspinbot_worker_node_attempt_seconds"].samples
    assert [s.value for s in sums if s.name.endswith("_sum")] == [0.7]
    newer = families["myspinbot_newer_revision_messages"].samples
    assert {(s.labels["type"], s.labels["revision"]) for s in newer} == {
        ("myspinbot.jobs.run_hop.v1", "3")
    }
