"""Wires a worker: the only place that knows all of its parts."""

import asyncio
import os
import secrets
import socket
from contextlib import AsyncExitStack
from importlib.metadata import version

import structlog

from myspinbot_contracts import WorkerConfig
from myspinbot_contracts.redis import (
    BroadcastReader,
    ChannelPublisher,
    StreamConsumer,
    StreamProducer,
    channel_spec,
    connect,
    stream_spec,
)
from myspinbot_runtime.hops.runner import HopRunner
from myspinbot_runtime.probes import HealthProbes
from myspinbot_runtime.storage import ArtifactStore
from myspinbot_worker.announcement import announce
from myspinbot_worker.cancellations import Cancellations
from myspinbot_worker.capabilities.registry import build_registry
from myspinbot_worker.hops.hop_processor import HopProcessor
from myspinbot_worker.monitoring.health_server import HealthServer, build_app
from myspinbot_worker.monitoring.worker_metrics import WorkerMetrics

logger = structlog.get_logger(__name__)


def make_worker_id() -> str:
    """Return a unique name for this process."""
    host = "".join(c if c.isalnum() or c in "._-" else "-" for c in socket.gethostname())[:64]
    return f"worker-{host}-{os.getpid()}-{secrets.token_hex(4)}"


async def run_worker(config: WorkerConfig, stop: asyncio.Event) -> None:
    """Work until `stop` is set, then finish or release the hops in progress.

    Raises:
        EngineError: the engine of the settings cannot be used.
        StorageError: the storage does not answer at the start.
        ListenError: the address for health and metrics cannot be listened on.
        TransportError: the address of Redis is malformed, or Redis refuses the credentials; alone
            or in a group. The worker waits for a Redis that is away.
    """
    worker_id = make_worker_id()
    metrics = WorkerMetrics()
    registry = build_registry(config.engine)
    store = ArtifactStore.open(config.storage)
    await store.probe()
    async with AsyncExitStack() as stack:
        client = connect(config.redis_url)
        stack.push_async_callback(client.aclose)
        cancellations = Cancellations()
        events = StreamProducer(client, stream_spec("events"))
        consumer = StreamConsumer(
            config.redis_url,
            stream_spec("data"),
            HopProcessor(
                worker_id=worker_id,
                client=client,
                runner=HopRunner(registry, store),
                cancellations=cancellations,
                control=StreamProducer(client, stream_spec("control")),
                events=events,
                progress=ChannelPublisher(client, channel_spec("progress")),
                metrics=metrics,
            ),
            concurrency=config.concurrent_hops,
            on_event=metrics.stream_event,
            on_newer=metrics.newer_revision,
        )
        reader = await stack.enter_async_context(
            BroadcastReader(
                config.redis_url, stream_spec("cancellations"), on_newer=metrics.newer_revision
            )
        )
        probes = HealthProbes(
            version("myspinbot-worker"), {"redis": client.ping, "storage": store.probe}
        )
        app = build_app(probes, metrics.registry)
        server = HealthServer(app, config.metrics_host, config.metrics_port)
        logger.info("worker_started", worker_id=worker_id, engine=config.engine)
        async with asyncio.TaskGroup() as tasks:
            announcing = tasks.create_task(announce(worker_id, registry.manifest(), events))
            following = tasks.create_task(cancellations.follow(reader))
            serving = tasks.create_task(server.run_until_stopped())
            consuming = tasks.create_task(consumer.run())
            stopping = tasks.create_task(stop.wait())
            # If the consumer or the server ends by itself, the worker ends too: it would not work.
            await asyncio.wait({stopping, consuming, serving}, return_when=asyncio.FIRST_COMPLETED)
            await consumer.stop(config.shutdown_grace_seconds)
            server.should_exit = True
            await serving
            for task in (announcing, following, stopping):
                task.cancel()
    logger.info("worker_stopped", worker_id=worker_id)
