"""Every kind of reader tells of messages that a newer revision of their contract wrote."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from redis.asyncio import Redis

from myspinbot_contracts import CancelJobMessage, HopCompletedMessage, ProgressFrameMessage, schema
from myspinbot_contracts.redis import (
    BroadcastReader,
    ChannelPublisher,
    ChannelSubscriber,
    Delivery,
    NewerHook,
    StreamConsumer,
    StreamProducer,
    channel_spec,
    stream_spec,
)

Until = Callable[..., Awaitable[None]]
JOB = "2f1c8a52-6c1e-4c7c-9a2e-0d7c1b0a9e11"


def message(cls: Any, revision: int | None) -> Any:
    """Return a message as it comes from a sender of that revision."""
    payload = cls.PAYLOAD.model_validate(schema(cls.DATASCHEMA)["examples"][0])
    sent = cls.create(payload, source="/tests", subject=JOB)
    return replace(sent, newer_revision=revision)


@pytest.fixture
def told() -> list[tuple[str, int]]:
    """What the hook was told."""
    return []


@pytest.fixture
def on_newer(told: list[tuple[str, int]]) -> NewerHook:
    """The hook of a service that writes it to its metrics."""
    return lambda type_, revision: told.append((type_, revision))


async def test_a_consumer_tells(
    redis_url: str,
    client: Redis,
    until: Until,
    told: list[tuple[str, int]],
    on_newer: NewerHook,
) -> None:
    """Once for each such message, with its type and the sender's revision; not for others."""
    seen: list[Any] = []

    async def handle(delivery: Delivery[Any]) -> None:
        seen.append(delivery.message)

    spec = stream_spec("control")
    for revision in (None, 2, 5):
        await StreamProducer(client, spec).publish(message(HopCompletedMessage, revision))
    consumer = StreamConsumer(redis_url, spec, handle, on_newer=on_newer)
    running = asyncio.create_task(consumer.run())
    await until(lambda: len(seen) == 3)
    await consumer.stop()
    await running
    assert told == [(HopCompletedMessage.TYPE, 2), (HopCompletedMessage.TYPE, 5)]
    assert consumer.stats.newer_revisions == 2


async def test_a_reader_of_a_broadcast_tells(
    redis_url: str, client: Redis, told: list[tuple[str, int]], on_newer: NewerHook
) -> None:
    """The same."""
    spec = stream_spec("cancellations")
    await StreamProducer(client, spec).publish(message(CancelJobMessage, 3))
    async with BroadcastReader(redis_url, spec, on_newer=on_newer) as reader:
        async for _, read in reader:
            assert read.newer_revision == 3
            break
    assert told == [(CancelJobMessage.TYPE, 3)]
    assert reader.stats.newer_revisions == 1


async def test_a_subscriber_tells(
    redis_url: str, client: Redis, told: list[tuple[str, int]], on_newer: NewerHook
) -> None:
    """The same."""
    spec = channel_spec("progress")
    async with ChannelSubscriber(redis_url, spec, on_newer=on_newer) as frames:
        heard: list[Any] = []

        async def hear() -> None:
            async for _, frame in frames:
                heard.append(frame)
                break

        hearing = asyncio.create_task(hear())
        await frames.subscribed.wait()
        publisher = ChannelPublisher(client, spec)
        await publisher.publish(message(ProgressFrameMessage, 4), job_id=JOB)
        await hearing
    assert [frame.newer_revision for frame in heard] == [4]
    assert told == [(ProgressFrameMessage.TYPE, 4)]
    assert frames.stats.newer_revisions == 1
