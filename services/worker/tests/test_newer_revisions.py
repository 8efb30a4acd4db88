"""A worker among newer ones: what they note, send and add passes through it whole."""

import asyncio
import json
from typing import Any

from services.worker.tests.bench import Bench

from myspinbot_contracts.redis import stream_spec


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
    """By what is known of it."""
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
