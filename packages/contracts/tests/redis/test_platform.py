"""The platform's own channels and messages, over the transport and back."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from redis.asyncio import Redis

from myspinbot_contracts import CHANNELS, CancelJob, CancelJobMessage, DeadLetterMessage
from myspinbot_contracts.redis import (
    AddressError,
    BroadcastReader,
    ChannelPublisher,
    ChannelSubscriber,
    DeadEntry,
    Delivery,
    SettingsError,
    StreamConsumer,
    StreamProducer,
    channel_spec,
    stream_spec,
)
from myspinbot_contracts.redis.bindings import AnyMessage, encode_dead_letter

Until = Callable[..., Awaitable[None]]

JOB = "2f1c8a52-6c1e-4c7c-9a2e-0d7c1b0a9e11"


@pytest.fixture
def cancel() -> CancelJobMessage:
    """A valid message of the platform."""
    example = CancelJob.model_validate(
        {"job_id": JOB, "reason": "changed my mind", "requested_at": "2026-01-15T09:30:00.000000Z"}
    )
    return CancelJobMessage.create(example, source="/tests", subject=JOB)


@pytest.mark.parametrize("channel", ["control", "data", "events"])
def test_the_settings_of_a_stream_are_those_of_the_asyncapi_document(channel: str) -> None:
    """Address, group and limits are defined in the AsyncAPI document only."""
    spec, found = stream_spec(channel), CHANNELS[channel]
    assert (
        spec.address,
        spec.group,
        spec.dead_letter,
        spec.claim_idle_ms,
        spec.max_deliveries,
    ) == (
        found.address,
        found.consumer_group,
        found.dead_letter,
        found.claim_idle_ms,
        found.max_deliveries,
    )


@pytest.mark.parametrize("channel", ["myspinbot:data", "progress", "websocket"])
def test_what_is_not_one_stream_is_refused(channel: str) -> None:
    """An address, or a channel of another kind, is not taken for a stream."""
    with pytest.raises(SettingsError):
        stream_spec(channel)


def test_a_dead_letter_stream_is_named_by_the_stream_it_serves() -> None:
    """A family of streams has an address for each parameter, and none without."""
    assert stream_spec("dead_letter", stream="data").address == stream_spec("data").dead_letter
    with pytest.raises(AddressError):
        stream_spec("dead_letter")


def test_a_stream_is_not_taken_for_a_pubsub_channel() -> None:
    """The error lists the names that would do."""
    with pytest.raises(SettingsError, match="progress"):
        channel_spec("data")


async def test_a_message_of_the_platform_comes_back_equal(
    client: Redis, redis_url: str, cancel: CancelJobMessage
) -> None:
    """Written by the producer, read by the reader: same class, same content."""
    spec = stream_spec("cancellations")
    await StreamProducer(client, spec).publish(cancel)
    async with BroadcastReader(redis_url, spec) as reader, asyncio.timeout(10):
        async for _, message in reader:
            assert message == cancel
            break


async def test_a_frame_of_another_channel_is_passed_over(
    client: Redis, redis_url: str, cancel: CancelJobMessage, until: Until
) -> None:
    """A valid event in the wrong place is malformed there."""
    spec = channel_spec("progress")
    async with ChannelSubscriber(redis_url, spec) as frames:

        async def iterate() -> None:
            async for _ in frames:
                pytest.fail("it was delivered")

        task = asyncio.create_task(iterate())
        await frames.subscribed.wait()
        await ChannelPublisher(client, spec).publish(cancel, job_id=JOB)
        await until(lambda: frames.stats.undecodable == 1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_a_payload_that_breaks_its_contract_becomes_a_typed_dead_letter(
    client: Redis, redis_url: str, until: Until
) -> None:
    """It says where the payload is wrong, for which job, and carries the entry as it was."""
    spec = replace(stream_spec("data"), claim_idle_ms=300)
    entry: dict[Any, Any] = {"type": "myspinbot.jobs.run_hop.v1", "subject": JOB, "data": "{}"}
    await client.xadd(spec.address, entry)

    async def handler(_: Delivery[AnyMessage]) -> None:
        pytest.fail("it was delivered")

    consumer = StreamConsumer(redis_url, spec, handler)
    task = asyncio.create_task(consumer.run())
    await until(lambda: consumer.stats.dead_lettered == 1)
    await consumer.stop()
    await task
    rows: Any = await client.xrange(spec.dead_letter or "")
    letter = DeadLetterMessage.from_fields(rows[0][1])
    assert len(rows) == 1
    assert letter.subject == JOB
    assert letter.data.fields == entry
    assert letter.data.error.code == "missing_attribute"


@given(
    fields=st.dictionaries(st.binary(max_size=20), st.binary(max_size=40), max_size=5),
    code=st.sampled_from(["delivery_limit", "not_json"]),
    reason=st.text(min_size=1, max_size=3000),
)
def test_any_entry_can_be_given_up(fields: dict[bytes, bytes], code: str, reason: str) -> None:
    """Whatever the bytes, a valid dead letter comes of them: nothing can clog the stream."""
    dead = DeadEntry[AnyMessage](
        stream="s",
        group="g",
        entry_id="1-0",
        delivery_count=1,
        fields=fields,
        message=None,
        code=code,
        reason=reason,
        cause=None,
    )
    letter = DeadLetterMessage.from_fields(encode_dead_letter(dead))
    assert letter.data.error.code == code
