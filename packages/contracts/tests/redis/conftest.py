"""Fixtures for the tests of the Redis transport: a tiny message, its stream, and consumers.

Messages are `Note`s on the way out and plain text on the way in, so that these tests hold
whatever the generated message classes look like.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import pytest
from redis.asyncio import Redis

from myspinbot_contracts.redis import (
    ChannelSpec,
    DeadEntry,
    Handler,
    StreamConsumer,
    StreamProducer,
    StreamSpec,
    connect,
)


class UndecodableError(ValueError):
    """The error of the decoder of these tests, with a code as message errors have."""

    code = "not_a_note"


@dataclass(frozen=True)
class Note:
    """A message that contains a string only."""

    text: str

    def to_fields(self) -> dict[str, str]:
        """Return the stream entry."""
        return {"type": "note", "data": self.text}

    def to_json(self) -> str:
        """Return the Pub/Sub frame."""
        return json.dumps({"data": self.text})


def decode_fields(fields: Mapping[bytes, bytes]) -> str:
    """Return the string of a note; refuse all other input."""
    if fields.get(b"type") != b"note":
        raise UndecodableError(f"type is {fields.get(b'type')!r}")
    return fields[b"data"].decode()


def decode_frame(data: bytes) -> str:
    """Return the string of a note; refuse all other input."""
    try:
        return str(json.loads(data)["data"])
    except (ValueError, KeyError, TypeError) as error:
        raise UndecodableError(str(error)) from error


def encode_dead_letter(dead: DeadEntry[str]) -> dict[str, str]:
    """Return a dead letter with the fields that the tests check."""
    return {
        "code": dead.code,
        "reason": dead.reason,
        "entry_id": dead.entry_id,
        "deliveries": str(dead.delivery_count),
        "data": dead.fields[b"data"].decode(errors="backslashreplace"),
    }


@pytest.fixture
def note() -> Callable[[str], Note]:
    """Make a message from its string."""
    return Note


@pytest.fixture
def spec() -> StreamSpec[str]:
    """A stream with a group; claims idle out after 300 ms, and three deliveries are the limit."""
    return StreamSpec(
        address="test:notes",
        decode=decode_fields,
        undecodable=(UndecodableError,),
        group="readers",
        dead_letter="test:notes:dead_letter",
        encode_dead_letter=encode_dead_letter,
        claim_idle_ms=300,
        max_deliveries=3,
    )


@pytest.fixture
def broadcast_spec(spec: StreamSpec[str]) -> StreamSpec[str]:
    """A stream that every reader reads whole."""
    return replace(spec, address="test:all", group=None, dead_letter=None, max_length=100)


@pytest.fixture
def channel_spec() -> ChannelSpec[str]:
    """A family of channels with one parameter."""
    return ChannelSpec("test:progress:{job_id}", decode_frame, (UndecodableError,))


@pytest.fixture
async def client(redis_url: str) -> AsyncIterator[Redis]:
    """A client of the test itself, whose replies are strings."""
    client = connect(redis_url)
    yield client
    await client.aclose()


@pytest.fixture
def producer(client: Redis, spec: StreamSpec[str]) -> StreamProducer:
    """A producer for `spec`."""
    return StreamProducer(client, spec)


@pytest.fixture
def until() -> Callable[..., Awaitable[None]]:
    """Wait until a condition holds; fail if it does not come about in ten seconds."""

    async def wait(condition: Callable[[], bool | Awaitable[bool]], what: str = "") -> None:
        try:
            async with asyncio.timeout(10):
                while True:
                    holds = condition()
                    if await holds if isinstance(holds, Awaitable) else holds:
                        return
                    await asyncio.sleep(0.01)
        except TimeoutError:
            pytest.fail(f"did not come about in 10 s: {what or condition}")

    return wait


@pytest.fixture
async def start(redis_url: str, spec: StreamSpec[str]) -> AsyncIterator[Callable[..., Any]]:
    """Start consumers of `spec` in the background; stop them when the test is over."""
    running: list[tuple[StreamConsumer[str], asyncio.Task[None]]] = []

    def start_consumer(handler: Handler[str], **options: Any) -> StreamConsumer[str]:
        consumer = StreamConsumer(
            options.pop("url", redis_url), options.pop("spec", spec), handler, **options
        )
        running.append((consumer, asyncio.create_task(consumer.run())))
        return consumer

    yield start_consumer
    for consumer, task in running:
        await consumer.stop(grace_seconds=0)
        await task
