"""Tells the control plane again and again what this worker can do.

Once would do if nothing were ever lost; a control plane with a new database, or a Redis that was
emptied, hears of its workers within a minute.
"""

import asyncio

import structlog
from redis.exceptions import RedisError

from myspinbot_contracts import PlaneManifest, WorkerAnnounced, WorkerAnnouncedMessage
from myspinbot_contracts.clock import now
from myspinbot_contracts.redis import StreamProducer
from myspinbot_contracts.redis.connection import Backoff, raise_if_refused

logger = structlog.get_logger(__name__)

INTERVAL_SECONDS = 60.0


async def announce(worker_id: str, manifest: PlaneManifest, events: StreamProducer) -> None:
    """Announce a worker for ever; while Redis is away, wait for it.

    Raises:
        AccessError: Redis refuses the credentials of the settings.
    """
    backoff = Backoff()
    while True:
        try:
            await events.publish(
                WorkerAnnouncedMessage.create(
                    WorkerAnnounced(worker_id=worker_id, manifest=manifest, announced_at=now()),
                    source=f"/workers/{worker_id}",
                    subject=worker_id,
                )
            )
        except RedisError as error:
            raise_if_refused(error)
            logger.warning("redis_away", error=type(error).__name__)
            await backoff.wait()
        else:
            backoff.reset()
            await asyncio.sleep(INTERVAL_SECONDS)
