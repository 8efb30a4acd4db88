"""Health, metrics, capabilities and pipelines."""

import asyncio

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from services.api.tests.support import WORKER, announcement, chain, control, eventually, submission
from services.api.tests.test_control_hops import job_in

from myspinbot_api.bootstrap import ControlPlane, running
from myspinbot_api.entrypoints.supervisor import LoopsDown, Supervisor
from myspinbot_contracts import ApiConfig, PlaneManifest, WorkerAnnounced, validate
from myspinbot_runtime.probes import HealthProbes


async def test_a_live_process_says_so(client: httpx.AsyncClient) -> None:
    """Nothing else is asked."""
    answer = await client.get("/health/live")
    assert answer.status_code == 200
    validate("HealthReport", answer.json())
    assert answer.json()["checks"] == []


async def test_a_service_whose_servers_answer_is_ready(client: httpx.AsyncClient) -> None:
    """Each one is probed by its name."""
    answer = await client.get("/health/ready")
    assert answer.status_code == 200
    validate("HealthReport", answer.json())
    checks = {check["name"]: check["healthy"] for check in answer.json()["checks"]}
    assert checks == {"redis": True, "postgres": True, "storage": True, "loops": True}


async def test_one_failing_probe_makes_the_service_not_ready() -> None:
    """The other probes are still reported, and one that hangs is cut off."""

    async def fine() -> None:
        return

    async def broken() -> None:
        raise OSError("password=secret")

    async def hanging() -> None:
        await asyncio.sleep(3600)

    probes = HealthProbes("0.1.0", {"a": fine, "b": broken, "c": hanging}, timeout_seconds=0.1)
    report = await probes.ready()
    document = report.model_dump(mode="json")
    validate("HealthReport", document)
    assert not report.healthy
    assert [check["healthy"] for check in document["checks"]] == [True, False, False]
    assert document["checks"][2]["error"]["code"] == "probe_timeout"
    assert "secret" not in report.model_dump_json()


async def test_readiness_follows_the_storage(
    client: httpx.AsyncClient, plane: ControlPlane, monkeypatch: pytest.MonkeyPatch
) -> None:
    """503 while something that the service needs is away."""
    monkeypatch.setattr(plane.supervisor, "_down", {"relay"})
    answer = await client.get("/health/ready")
    assert answer.status_code == 503
    validate("HealthReport", answer.json())
    assert not answer.json()["healthy"]


async def test_a_loop_that_fails_is_started_again() -> None:
    """While it is down the probe says which one."""
    runs = 0

    async def loop() -> None:
        nonlocal runs
        runs += 1
        if runs == 1:
            raise RuntimeError("bad luck")
        await asyncio.sleep(3600)

    supervisor = Supervisor()
    supervisor.start("unlucky", loop)
    await asyncio.sleep(0.05)
    with pytest.raises(LoopsDown, match="unlucky"):
        await supervisor.probe()

    async def again() -> bool:
        return runs == 2

    await eventually(again)
    await supervisor.probe()
    await supervisor.stop()


async def test_metrics_count_requests_by_route_and_jobs_by_state(
    client: httpx.AsyncClient,
) -> None:
    """In the format of Prometheus, with names of routes, not of resources."""
    answer = await client.post("/api/v1/jobs", json=submission(chain(control("only"))))
    await job_in(client, answer.json()["job_id"], "completed")
    await client.get("/nowhere/at/all")
    answer = await client.get("/metrics")
    assert answer.status_code == 200
    found = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert found["myspinbot_jobs", "completed"] == 1
    assert found["myspinbot_jobs", "queued"] == 0
    assert found["myspinbot_http_requests_total", "/api/v1/jobs", "201", "POST"] == 1
    assert found["myspinbot_http_requests_total", "404", "GET", "unmatched"] == 1
    assert found["myspinbot_jobs_submitted_total",] == 1
    assert found["myspinbot_outbox_sent_total", "control"] == 1
    assert found["myspinbot_stream_consumer_events_total", "acked", "control"] >= 1
    assert ("myspinbot_outbox_lag_seconds",) in found
    assert ("myspinbot_websocket_clients",) in found
    buckets = [key for key in found if key[0] == "myspinbot_node_duration_seconds_bucket"]
    assert any("3600.0" in key for key in buckets)


async def test_capabilities_are_answered_at_once_from_announcements(config: ApiConfig) -> None:
    """The control plane's own from the start, the workers' as soon as one has announced itself."""
    async with running(config) as plane:
        transport = httpx.ASGITransport(app=plane.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
            manifest = (await client.get("/api/v1/capabilities")).json()
            validate("CombinedManifest", manifest)
            assert [source["plane"] for source in manifest["sources"]] == ["control"]
            async with plane.store.transaction() as work:
                await work.manifests.store(announcement())
            manifest = (await client.get("/api/v1/capabilities")).json()
            validate("CombinedManifest", manifest)
            assert [source["plane"] for source in manifest["sources"]] == ["control", "data"]
            names = [(found["plane"], found["capability_id"]) for found in manifest["capabilities"]]
            assert names == sorted(names)
            assert len(names) == sum(found["capability_count"] for found in manifest["sources"])


async def test_an_older_announcement_does_not_replace_a_newer_one(plane: ControlPlane) -> None:
    """Announcements may be delivered in any order."""
    empty = PlaneManifest(plane="data", version="0.0.1", capabilities=[])
    older = WorkerAnnounced(worker_id=WORKER, manifest=empty, announced_at="2020-01-01T00:00:00Z")
    async with plane.store.transaction() as work:
        await work.manifests.store(older)
        newest = await work.manifests.newest("data")
    assert newest is not None
    assert newest.manifest.version == "0.1.0"


async def test_the_pipelines_are_listed(client: httpx.AsyncClient) -> None:
    """With everything that a form needs."""
    answer = await client.get("/api/v1/pipelines")
    validate("PipelineList", answer.json())
    assert [item["pipeline_id"] for item in answer.json()["items"]] == ["f5tts_infinitetalk"]
