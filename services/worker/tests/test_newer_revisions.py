"""A worker among newer ones: their notes, messages and additions pass through it unchanged."""

import asyncio
import json
import socket
from pathlib import Path
from typing import Any

import httpx
from prometheus_client.parser import text_string_to_metric_families
from services.worker.tests.bench import Bench

from myspinbot_contracts import CancelJob, CancelJobMessage, WorkerConfig, schema, with_defaults
from myspinbot_contracts.redis import stream_spec
from myspinbot_worker.bootstrap import run_worker


async def test_results_that_a_newer_worker_has_noted_are_handed_back_whole(bench: Bench) -> None:
    """It was killed in the middle of the hop, and an older one goes on with it."""
    bench.gates["second"] = asyncio.Event()
    async with bench.worker("worker-new"):
        command = await bench.send("first", "second")
        await bench.until(lambda: bench.client.xlen(stream_spec("events").address), 3)
    key = f"myspinbot:hop:{command.data.hop_id}"
    noted: Any = await bench.client.hget(key, "result:first")
    result = {**json.loads(noted), "cost": {"cents": 7}}
    await bench.client.hset(key, "result:first", json.dumps(result))
    bench.gates.clear()
    async with bench.worker("worker-old"):
        await bench.handed_back()
    (message,) = await bench.written("control")
    assert message.unknown == {"/results/0/cost": {"cents": 7}}
    assert message.attributes()["dataschema"].endswith("?revision=1&carries=newer")
    assert [found.node_id for found in message.data.results] == ["first", "second"]


async def test_a_command_of_a_newer_control_plane_is_run(bench: Bench) -> None:
    """By the known properties."""
    message = bench.make("only")
    fields: Any = message.to_fields()
    payload = json.loads(fields["data"])
    payload["workflow"]["nodes"][0]["colour"] = "blue"
    fields["dataschema"] += "?revision=2"
    fields["data"] = json.dumps(payload)
    async with bench.worker() as consumer:
        await bench.client.xadd(message.ADDRESS, fields)
        (done,) = await bench.handed_back()
    assert [result.state for result in done.results] == ["completed"]
    assert consumer.stats.newer_revisions == 1
    assert consumer.stats.dead_lettered == 0


async def test_a_worker_counts_messages_of_newer_ones(bench: Bench, tmp_path: Path) -> None:
    """As metrics over HTTP: commands and cancellations, also those that it cannot read."""
    command = bench.make("only")
    cancel = CancelJobMessage.create(
        CancelJob.model_validate(schema("CancelJob")["examples"][0]), source="/test", subject="a"
    )
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    settings = {
        "engine": "preview",
        "redis_url": bench.url,
        "metrics_port": port,
        "storage": {"url": (tmp_path / "objects").as_uri()},
    }
    config = WorkerConfig.model_validate(with_defaults("WorkerConfig", settings))
    stop = asyncio.Event()
    expected = {(command.TYPE, "2"): 1, (command.TYPE, "3"): 1, (cancel.TYPE, "4"): 1}
    async with asyncio.TaskGroup() as tasks, httpx.AsyncClient(trust_env=False) as client:
        tasks.create_task(run_worker(config, stop))
        try:
            async with asyncio.timeout(20):
                await bench.until(lambda: bench.client.xlen(stream_spec("events").address), 1)
                for message, revision, changes in (
                    (command, 2, {"added": 1}),
                    (command, 3, {"hop": "third"}),
                    (cancel, 4, {"added": 1}),
                    (cancel, 1, {}),
                ):
                    fields: Any = message.to_fields()
                    fields["dataschema"] += f"?revision={revision}"
                    fields["data"] = json.dumps({**json.loads(fields["data"]), **changes})
                    await bench.client.xadd(message.ADDRESS, fields)
                while await _newer_met(client, port) != expected:  # noqa: ASYNC110  # of a server
                    await asyncio.sleep(0.05)
        finally:
            stop.set()


async def _newer_met(client: httpx.AsyncClient, port: int) -> dict[tuple[str, str], float]:
    """The metric, by type and revision."""
    text = (await client.get(f"http://127.0.0.1:{port}/metrics")).text
    families = {family.name: family for family in text_string_to_metric_families(text)}
    return {
        (sample.labels["type"], sample.labels["revision"]): sample.value
        for sample in families["myspinbot_newer_revision_messages"].samples
        if sample.name.endswith("_total")
    }
