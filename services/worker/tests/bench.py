"""A worker's hop handling on a real Valkey, with an engine that a test decides about."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any

from redis.asyncio import Redis

from myspinbot.local.servers import RunningServer, start_valkey
from myspinbot_contracts import (
    ArtifactRef,
    DummyTaskOutput,
    DummyTaskParams,
    ErrorInfo,
    HopCompleted,
    JsonObject,
    RunHop,
    RunHopMessage,
    decode,
)
from myspinbot_contracts.redis import (
    ChannelPublisher,
    StreamConsumer,
    StreamProducer,
    channel_spec,
    stream_spec,
)
from myspinbot_contracts.workflow import hop_id
from myspinbot_runtime.capabilities import CapabilityError, CapabilityRegistry, NodeContext
from myspinbot_runtime.hops.runner import HopRunner
from myspinbot_runtime.storage import ArtifactStore
from myspinbot_worker.cancellations import Cancellations
from myspinbot_worker.hops.hop_processor import HopProcessor
from myspinbot_worker.monitoring.worker_metrics import WorkerMetrics


@dataclass
class RestartableValkey:
    """A Valkey of one test, which may stop and start it."""

    folder: Path
    server: RunningServer

    def stop(self) -> None:
        """Stop it; its data stay."""
        self.server.stop()

    def start(self) -> None:
        """Start it again, at the same address."""
        self.server = start_valkey(self.folder)


@dataclass
class Bench:
    """One Valkey, any number of workers' consumers, and their messages."""

    url: str
    client: Redis
    store: ArtifactStore
    gates: dict[str, asyncio.Event] = field(default_factory=dict)
    started: list[tuple[str, int]] = field(default_factory=list)
    saved: list[ArtifactRef] = field(default_factory=list)
    cancellations: Cancellations = field(default_factory=Cancellations)
    metrics: WorkerMetrics = field(default_factory=WorkerMetrics)

    def registry(self) -> CapabilityRegistry:
        """Return capabilities whose nodes wait at the gate of their name, if there is one.

        Each attempt stores the same artifact, with bytes of its own.
        """

        async def work(
            context: NodeContext, params: DummyTaskParams, inputs: JsonObject
        ) -> DummyTaskOutput:
            self.started.append((context.node_id, context.attempt))
            for gate in (context.node_id, f"{context.node_id}-{context.attempt}"):
                if gate in self.gates:
                    await self.gates[gate].wait()
            if context.attempt <= params.fail_attempts:
                raise CapabilityError(ErrorInfo(code="no", message="No.", retryable=True))
            self.saved.append(await _save(context))
            return DummyTaskOutput(received=inputs, attempt=context.attempt)

        registry = CapabilityRegistry("data", "1.0.0")
        registry.add(
            "dummy.dummy_task",
            work,
            label="Dummy",
            description="Waits at a gate.",
            engine="builtin",
            timeout_seconds=60,
            concurrency=8,
        )
        return registry

    @asynccontextmanager
    async def worker(
        self, name: str = "worker-a", *, concurrency: int = 4
    ) -> AsyncIterator[StreamConsumer[Any]]:
        """Run the hop handling of one worker; it is cut off when the context ends."""
        consumer = StreamConsumer(
            self.url,
            stream_spec("data"),
            HopProcessor(
                worker_id=name,
                client=self.client,
                runner=HopRunner(self.registry(), self.store),
                cancellations=self.cancellations,
                control=StreamProducer(self.client, stream_spec("control")),
                events=StreamProducer(self.client, stream_spec("events")),
                progress=ChannelPublisher(self.client, channel_spec("progress")),
                metrics=self.metrics,
            ),
            concurrency=concurrency,
        )
        running = asyncio.create_task(consumer.run())
        try:
            yield consumer
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)

    async def send(self, *node_ids: str, **more: Any) -> RunHopMessage:
        """Publish a hop whose nodes follow each other."""
        message = self.make(*node_ids, **more)
        await StreamProducer(self.client, stream_spec("data")).publish(message)
        return message

    def make(self, *node_ids: str, sequence: int = 0, **more: Any) -> RunHopMessage:
        """Return the command for a hop whose nodes follow each other."""
        job_id = str(uuid.uuid4())
        return RunHopMessage.create(
            RunHop.model_validate(
                {
                    "job_id": job_id,
                    "hop_id": hop_id(job_id, 2),
                    "hop": 2,
                    "sequence": sequence,
                    "workflow": {
                        "nodes": [
                            {
                                "node_id": name,
                                "capability_id": "dummy.dummy_task",
                                "plane": "data",
                                "params": {"duration_seconds": 0, "steps": 1, "fail_attempts": 0},
                                "inputs": {},
                                "progress_weight": 1,
                            }
                            for name in node_ids
                        ],
                        "edges": [
                            {"source": source, "target": target, "kind": "on_success"}
                            for source, target in pairwise(node_ids)
                        ],
                    },
                    "results": [],
                    **more,
                }
            ),
            source="/test",
            subject=job_id,
        )

    async def written(self, channel: str) -> list[Any]:
        """Return every message on a stream, decoded."""
        entries: Any = await self.client.xrange(stream_spec(channel).address)
        return [decode(channel, fields) for _, fields in entries]

    async def handed_back(self, count: int = 1) -> list[HopCompleted]:
        """Wait for so many hand-backs and return them."""
        await self.until(lambda: self.client.xlen(stream_spec("control").address), count)
        return [message.data for message in await self.written("control")]

    async def until(self, read: Callable[[], Any], least: int) -> None:
        """Wait until the read value is large enough."""
        async with asyncio.timeout(20):
            while await read() < least:  # noqa: ASYNC110  # the event is in a server
                await asyncio.sleep(0.01)

    async def settled(self) -> bool:
        """Return whether every command is acknowledged."""
        return await self.pending() == 0

    async def pending(self) -> int:
        """Return how many commands are not acknowledged."""
        spec = stream_spec("data")
        summary = await self.client.xpending(spec.address, str(spec.group))
        return int(summary["pending"])


async def _save(context: NodeContext) -> ArtifactRef:
    return await context.save(
        "note",
        f"attempt {context.attempt}".encode(),
        bucket="staged",
        folder="notes",
        suffix=".txt",
        content_type="text/plain",
    )
