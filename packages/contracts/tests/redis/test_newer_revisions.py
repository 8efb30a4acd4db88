"""Every kind of reader reports messages that a newer revision of their contract wrote."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from redis.asyncio import Redis

from myspinbot_contracts import (
    CancelJobMessage,
    DeadLetterMessage,
    HopCompletedMessage,
    ProgressFrameMessage,
    schema,
)
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
def calls() -> list[tuple[str, int]]:
    """The calls of the hook."""
    return []


@pytest.fixture
def on_newer(calls: list[tuple[str, int]]) -> NewerHook:
    """The hook of a service that writes it to its metrics."""
    return lambda type_, revision: calls.append((type_, revision))


async def test_a_consumer_reports_newer_messages(
    redis_url: str,
    client: Redis,
    until: Until,
    calls: list[tuple[str, int]],
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
    assert calls == [(HopCompletedMessage.TYPE, 2), (HopCompletedMessage.TYPE, 5)]
    assert consumer.stats.newer_revisions == 2


async def test_a_reader_of_a_broadcast_reports_newer_messages(
    redis_url: str, client: Redis, calls: list[tuple[str, int]], on_newer: NewerHook
) -> None:
    """The same."""
    spec = stream_spec("cancellations")
    await StreamProducer(client, spec).publish(message(CancelJobMessage, 3))
    async with BroadcastReader(redis_url, spec, on_newer=on_newer) as reader:
        async for _, read in reader:
            assert read.newer_revision == 3
            break
    assert calls == [(CancelJobMessage.TYPE, 3)]
    assert reader.stats.newer_revisions == 1


async def test_a_subscriber_reports_newer_messages(
    redis_url: str, client: Redis, calls: list[tuple[str, int]], on_newer: NewerHook
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
    assert calls == [(ProgressFrameMessage.TYPE, 4)]
    assert frames.stats.newer_revisions == 1


async def test_unreadable_messages_of_a_newer_sender_are_counted_too(
    redis_url: str,
    client: Redis,
    until: Until,
    calls: list[tuple[str, int]],
    on_newer: NewerHook,
) -> None:
    """On its way to the dead letters, as it came; a mistake of an equal sender is not counted."""
    spec = stream_spec("control")
    fields: Any = message(HopCompletedMessage, 6).to_fields()
    fields["data"] = fields["data"].replace('"completed"', '"postponed"')
    await client.xadd(spec.address, fields)
    await client.xadd(spec.address, {**fields, "dataschema": HopCompletedMessage.DATASCHEMA})

    async def handle(delivery: Delivery[Any]) -> None:
        raise AssertionError(delivery)

    consumer = StreamConsumer(redis_url, spec, handle, on_newer=on_newer)
    running = asyncio.create_task(consumer.run())
    await until(lambda: consumer.stats.dead_lettered == 2)
    await consumer.stop()
    await running
    assert calls == [(HopCompletedMessage.TYPE, 6)]
    buried: Any = await client.xrange(spec.dead_letter or "")
    dead = [DeadLetterMessage.from_fields(found).data for _, found in buried]
    assert dead[0].fields == fields
    assert "revision 6" in str(dead[0].error.hint)
    assert "revision" not in str(dead[1].error.hint)


async def test_unreadable_frames_and_broadcasts_are_counted_too(
    redis_url: str, client: Redis, until: Until, calls: list[tuple[str, int]], on_newer: NewerHook
) -> None:
    """They are ignored, and the readers continue."""
    broken: Any = message(CancelJobMessage, 3).to_fields()
    broken["data"] = broken["data"].replace('"reason"', '"why"')
    await client.xadd("myspinbot:cancellations", broken)
    await StreamProducer(client, stream_spec("cancellations")).publish(
        message(CancelJobMessage, None)
    )
    async with BroadcastReader(
        redis_url, stream_spec("cancellations"), on_newer=on_newer
    ) as reader:
        async for _, read in reader:
            assert read.newer_revision is None
            break
    assert calls == [(CancelJobMessage.TYPE, 3)]
    calls.clear()
    spec = channel_spec("progress")
    async with ChannelSubscriber(redis_url, spec, on_newer=on_newer) as frames:

        async def hear() -> None:
            async for _ in frames:
                break

        hearing = asyncio.create_task(hear())
        await frames.subscribed.wait()
        text = message(ProgressFrameMessage, 4).to_json().replace('"progress":', '"done":')
        await client.publish(f"myspinbot:progress:{JOB}", text)
        await until(lambda: calls)
        hearing.cancel()
        await asyncio.gather(hearing, return_exceptions=True)
    assert calls == [(ProgressFrameMessage.TYPE, 4)]
