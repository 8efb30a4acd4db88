"""Wires the control plane: opens its connections, makes its parts, starts and ends its loops.

The only place that knows every part. Used by `python -m myspinbot_api` and by the tests.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial

import structlog
from fastapi import FastAPI
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from psycopg import AsyncConnection
from psycopg.rows import DictRow, dict_row
from psycopg_pool import AsyncConnectionPool

from myspinbot_api import __version__
from myspinbot_api.adapters.postgres.checkpointed_runner import CheckpointedRunner
from myspinbot_api.adapters.postgres.engine import open_engine
from myspinbot_api.adapters.postgres.hop_locks import PostgresHopLocks
from myspinbot_api.adapters.postgres.outbox_notifications import PostgresOutboxNotifications
from myspinbot_api.adapters.postgres.schema_migration import check_schema
from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore
from myspinbot_api.adapters.redis.data_marker import RedisDataMarker
from myspinbot_api.adapters.redis.message_sender import RedisMessageSender
from myspinbot_api.adapters.redis.progress_publisher import ProgressPublisher
from myspinbot_api.capabilities.control_capabilities import control_capabilities
from myspinbot_api.domain.link_signer import LinkSigner
from myspinbot_api.entrypoints.http.application import build_application
from myspinbot_api.entrypoints.http.artifact_routes import artifact_routes
from myspinbot_api.entrypoints.http.job_routes import job_routes
from myspinbot_api.entrypoints.http.platform_routes import catalog_routes, operation_routes
from myspinbot_api.entrypoints.http.upload_routes import upload_routes
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.entrypoints.streams import Streams
from myspinbot_api.entrypoints.supervisor import Supervisor
from myspinbot_api.entrypoints.websocket.live_endpoint import LiveEndpoint
from myspinbot_api.services.capability_catalog import CapabilityCatalog, is_readable
from myspinbot_api.services.command_recovery import CommandRecovery
from myspinbot_api.services.control_executor import ControlExecutor
from myspinbot_api.services.dead_letter_watcher import DeadLetterWatcher
from myspinbot_api.services.deadline_sweeper import DeadlineSweeper
from myspinbot_api.services.event_recorder import EventRecorder
from myspinbot_api.services.job_canceller import JobCanceller
from myspinbot_api.services.job_submitter import JobSubmitter
from myspinbot_api.services.outbox_relay import OutboxRelay
from myspinbot_api.services.pipelines import Pipelines, read_catalog
from myspinbot_api.services.uploader import Uploader
from myspinbot_api.services.views.job_observer import JobObserver
from myspinbot_api.services.views.job_reader import JobReader
from myspinbot_api.services.views.live_progress import LiveProgress
from myspinbot_api.services.views.live_view import LiveView
from myspinbot_contracts import ApiConfig
from myspinbot_contracts.redis import connect
from myspinbot_runtime.probes import HealthProbes
from myspinbot_runtime.storage import ArtifactStore

logger = structlog.get_logger(__name__)

_CHECKPOINT_CONNECTIONS = 4
_CONSUMERS = ("control", "events")


@dataclass(slots=True)
class ControlPlane:
    """The running control plane."""

    config: ApiConfig
    app: FastAPI
    store: PostgresJobStore
    metrics: Metrics
    streams: Streams
    supervisor: Supervisor
    _draining: asyncio.Task[None] | None = None

    def begin_to_stop(self) -> None:
        """Take no new work from the streams; running work gets the grace of the settings."""
        if self._draining is None:
            grace = self.config.shutdown_grace_seconds
            self._draining = asyncio.create_task(self.streams.stop(grace))

    async def stop(self) -> None:
        """End all loops, the consumers first, so that their messages are still sent."""
        self.begin_to_stop()
        if self._draining is not None:
            await self._draining
        await self.supervisor.stop()


@asynccontextmanager
async def running(config: ApiConfig) -> AsyncIterator[ControlPlane]:
    """Open and start the control plane; stop and close it when the block ends.

    Raises:
        SchemaOutdated: the database needs `python -m myspinbot_api migrate` first.
        SchemaForeign: the database belongs to another program.
        CatalogInvalid: the catalogue of pipelines cannot be used.
    """
    async with AsyncExitStack() as resources:
        engine = open_engine(config.database_url)
        resources.push_async_callback(engine.dispose)
        await check_schema(engine)
        redis = connect(config.redis_url, client_name="myspinbot-api")
        resources.push_async_callback(redis.aclose)
        pool = AsyncConnectionPool[AsyncConnection[DictRow]](
            config.database_url,
            min_size=1,
            max_size=_CHECKPOINT_CONNECTIONS,
            kwargs={"autocommit": True, "prepare_threshold": 0, "row_factory": dict_row},
            check=AsyncConnectionPool.check_connection,
            open=False,
        )
        await resources.enter_async_context(pool)
        notifications = PostgresOutboxNotifications(config.database_url)
        resources.push_async_callback(notifications.close)

        locks = PostgresHopLocks(config.database_url)
        resources.push_async_callback(locks.close)

        metrics = Metrics()
        store = PostgresJobStore(engine)
        objects = ArtifactStore.open(config.storage)
        observer = JobObserver(metrics)
        registry = control_capabilities(__version__)
        capabilities = CapabilityCatalog(store, registry.manifest())
        pipelines = Pipelines(read_catalog())
        progress = LiveProgress()
        reader = JobReader(store, progress.show)
        live_view = LiveView(progress, reader.snapshot)
        supervisor = Supervisor()
        streams = Streams(
            config.redis_url,
            executor=ControlExecutor(
                store,
                locks,
                CheckpointedRunner(registry, objects, AsyncPostgresSaver(pool)),
                ProgressPublisher(redis),
                observer,
            ),
            recorder=EventRecorder(store, observer),
            dead_letters=DeadLetterWatcher(store, observer),
            live_view=live_view,
            hook=metrics.consumer_hook,
            on_newer=metrics.newer_revision,
        )
        probes = HealthProbes(
            __version__,
            {
                "redis": redis.ping,
                "postgres": partial(check_schema, engine),
                "storage": objects.probe,
                "loops": supervisor.probe,
            },
        )
        app = build_application(
            [
                job_routes(
                    JobSubmitter(store, capabilities, pipelines),
                    reader,
                    JobCanceller(store, observer),
                    metrics,
                ),
                upload_routes(Uploader(store, objects), metrics, config.upload_max_bytes),
                artifact_routes(
                    reader,
                    objects,
                    LinkSigner(config.signing_secret, config.download_ttl_seconds),
                ),
                catalog_routes(capabilities, pipelines),
                operation_routes(probes, metrics, store),
            ],
            LiveEndpoint(live_view, reader.snapshot, metrics, config.allowed_origins),
            metrics,
            config.host,
            config.allowed_origins,
        )
        relay = OutboxRelay(
            store,
            RedisMessageSender(redis),
            on_sent=lambda channel: metrics.outbox_sent.labels(channel).inc(),
            on_refused=lambda channel: metrics.outbox_refused.labels(channel).inc(),
        )
        await _warn_of_unfit_pipelines(pipelines, capabilities)
        plane = ControlPlane(config, app, store, metrics, streams, supervisor)
        resources.push_async_callback(plane.stop)
        supervisor.start("relay", partial(relay.run, notifications))
        supervisor.start("recovery", CommandRecovery(store, RedisDataMarker(redis)).run)
        supervisor.start("deadlines", DeadlineSweeper(store, observer).run)
        supervisor.start("status", streams.follow_status)
        supervisor.start("progress", streams.follow_progress)
        for stream in ("control", "data"):
            supervisor.start(f"dead_letters_{stream}", partial(streams.read_dead_letters, stream))
        supervisor.start("control", streams.consume_control)
        supervisor.start("events", streams.consume_events)
        yield plane


async def _warn_of_unfit_pipelines(pipelines: Pipelines, capabilities: CapabilityCatalog) -> None:
    """Log the pipelines that the present workers cannot run.

    The control plane starts anyway: the workers may be upgraded after it.
    """
    manifest = await capabilities.combine()
    if {source.plane for source in manifest.sources} != {"control", "data"}:
        return
    readable = [each for each in manifest.capabilities if is_readable(each)]
    for pipeline_id, errors in pipelines.unfit(readable).items():
        messages = [error.message for error in errors]
        logger.warning("pipeline_cannot_be_run", pipeline_id=pipeline_id, faults=messages)
