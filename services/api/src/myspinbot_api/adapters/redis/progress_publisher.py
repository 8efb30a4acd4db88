"""Publishes the progress of control nodes. Progress may be lost, so nothing waits for it."""

import structlog
from redis.asyncio import Redis
from redis.exceptions import RedisError

from myspinbot_api.domain.commands import SOURCE
from myspinbot_api.domain.node import present_only
from myspinbot_contracts import ProgressFrame, ProgressFrameMessage
from myspinbot_contracts.redis import ChannelPublisher
from myspinbot_contracts.redis.bindings import channel_spec

logger = structlog.get_logger(__name__)


class ProgressPublisher:
    """Sends progress frames over Pub/Sub."""

    def __init__(self, client: Redis) -> None:
        """Publish through this client, which the caller owns."""
        self._publisher = ChannelPublisher(client, channel_spec("progress"))

    async def send(
        self, job_id: str, node_id: str, attempt: int, fraction: float, message: str | None
    ) -> None:
        """Publish how far a node is. The node goes on if Redis is away."""
        frame = ProgressFrame.model_validate(
            present_only(
                job_id=job_id,
                node_id=node_id,
                attempt=attempt,
                progress=fraction,
                message=message[:200] if message else None,
            )
        )
        event = ProgressFrameMessage.create(frame, source=SOURCE, subject=job_id)
        try:
            await self._publisher.publish(event, job_id=job_id)
        except RedisError as error:
            logger.debug("progress_lost", job_id=job_id, error=type(error).__name__)
