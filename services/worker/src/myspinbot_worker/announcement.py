"""Announces the capabilities of this worker to the control plane, at regular intervals.

Messages can be lost with a new database of the control plane or with the data of Redis. The control
plane then knows its workers again within a minute.
"""

import asyncio

from myspinbot_contracts import PlaneManifest, WorkerAnnounced, WorkerAnnouncedMessage
from myspinbot_contracts.clock import now
from myspinbot_contracts.redis import StreamProducer
from myspinbot_worker.redis_retries import UNTIL_REDIS_ANSWERS, is_away

INTERVAL_SECONDS = 60.0


async def announce(worker_id: str, manifest: PlaneManifest, events: StreamProducer) -> None:
    """Announce a worker until cancelled; while Redis is away, wait for it.

    Raises:
        AccessError: Redis refuses the credentials of the settings.
    """

    async def publish() -> None:
        await events.publish(
            WorkerAnnouncedMessage.create(
                WorkerAnnounced(worker_id=worker_id, manifest=manifest, announced_at=now()),
                source=f"/workers/{worker_id}",
                subject=worker_id,
            )
        )

    while True:
        await UNTIL_REDIS_ANSWERS(is_away, publish)
        await asyncio.sleep(INTERVAL_SECONDS)
