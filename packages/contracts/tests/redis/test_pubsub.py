"""Pub/Sub: addressing, malformed frames, and subscriptions that outlive their connection."""

import asyncio
import os
import signal
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from redis.asyncio import Redis

from myspinbot.local.servers import start_valkey
from myspinbot_contracts.redis import (
    AddressError,
    ChannelPublisher,
    ChannelSpec,
    ChannelSubscriber,
    connect,
)

Make = Callable[[str], Any]
Until = Callable[..., Awaitable[None]]


def collect(
    frames: ChannelSubscriber[str],
) -> tuple[list[tuple[dict[str, str], str]], asyncio.Task[None]]:
    """Iterate in the background; return the growing list of frames, and the task."""
    received: list[tuple[dict[str, str], str]] = []

    async def iterate() -> None:
        async for params, message in frames:
            received.append((params, message))

    return received, asyncio.create_task(iterate())


async def test_frames_of_all_jobs_come_with_their_job(
    client: Redis, channel_spec: ChannelSpec[str], redis_url: str, note: Make, until: Until
) -> None:
    """One subscription for the whole family; the address names the owner of a frame."""
    publisher = ChannelPublisher(client, channel_spec)
    async with ChannelSubscriber(redis_url, channel_spec) as frames:
        received, task = collect(frames)
        await frames.subscribed.wait()
        assert await publisher.publish(note("10 %"), job_id="j1") == 1
        assert await publisher.publish(note("20 %"), job_id="j2") == 1
        await until(lambda: len(received) == 2)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert received == [({"job_id": "j1"}, "10 %"), ({"job_id": "j2"}, "20 %")]


async def test_a_subscription_can_be_narrowed_to_one_job(
    client: Redis, channel_spec: ChannelSpec[str], redis_url: str, note: Make, until: Until
) -> None:
    """Frames of other jobs are not even sent."""
    publisher = ChannelPublisher(client, channel_spec)
    async with ChannelSubscriber(redis_url, channel_spec, job_id="j1") as frames:
        received, task = collect(frames)
        await frames.subscribed.wait()
        assert await publisher.publish(note("other"), job_id="j2") == 0
        await publisher.publish(note("mine"), job_id="j1")
        await until(lambda: received == [({"job_id": "j1"}, "mine")])
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def test_malformed_frames_are_counted_and_passed_over(
    client: Redis, channel_spec: ChannelSpec[str], redis_url: str, note: Make, until: Until
) -> None:
    """Neither an invalid payload nor an invalid address ends the loop."""
    publisher = ChannelPublisher(client, channel_spec)
    async with ChannelSubscriber(redis_url, channel_spec) as frames:
        received, task = collect(frames)
        await frames.subscribed.wait()
        await client.publish("test:progress:j1", b"\xff not json")
        await client.publish("test:progress:a:b", note("one colon too many").to_json())
        await client.publish(b"test:progress:\xff", b"{}")
        await publisher.publish(note("good"), job_id="j1")
        await until(lambda: len(received) == 1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
    assert frames.stats.undecodable == 3


async def test_a_broken_connection_is_subscribed_again(
    client: Redis, channel_spec: ChannelSpec[str], redis_url: str, note: Make, until: Until
) -> None:
    """The first implementation never subscribed again; here frames go on arriving."""
    publisher = ChannelPublisher(client, channel_spec)
    async with ChannelSubscriber(redis_url, channel_spec) as frames:
        received, task = collect(frames)
        await frames.subscribed.wait()
        await client.client_kill_filter(_type="pubsub")
        await until(lambda: frames.stats.reconnects == 1)
        await publisher.publish(note("again"), job_id="j1")
        await until(lambda: len(received) == 1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.process
async def test_a_restarted_server_is_subscribed_again(
    channel_spec: ChannelSpec[str], note: Make, until: Until
) -> None:
    """While the server is away the subscriber waits; `subscribed` says when it is on again."""
    with tempfile.TemporaryDirectory(prefix="valkey-") as directory:
        with start_valkey(Path(directory)) as server:
            frames = ChannelSubscriber(server.url, channel_spec)
            received, task = collect(frames)
            await frames.subscribed.wait()
        await until(lambda: not frames.subscribed.is_set())
        with start_valkey(Path(directory)) as server:
            await asyncio.wait_for(frames.subscribed.wait(), 10)
            client = connect(server.url)
            await ChannelPublisher(client, channel_spec).publish(note("back"), job_id="j1")
            await until(lambda: received == [({"job_id": "j1"}, "back")])
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await client.aclose()
            async with frames:
                assert not frames.subscribed.is_set()


async def test_an_idle_subscription_is_kept(
    client: Redis,
    channel_spec: ChannelSpec[str],
    redis_url: str,
    note: Make,
    until: Until,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Silence alone is not a reason to reconnect: the server answers pings."""
    # Long enough for a busy machine to answer, and shorter than the silence by far.
    monkeypatch.setattr("myspinbot_contracts.redis.channels.subscriber._PING_SECONDS", 0.5)
    async with ChannelSubscriber(redis_url, channel_spec) as frames:
        received, task = collect(frames)
        await frames.subscribed.wait()
        await asyncio.sleep(1.6)
        await ChannelPublisher(client, channel_spec).publish(note("at last"), job_id="j1")
        await until(lambda: len(received) == 1)
        assert frames.stats.reconnects == 0
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.mark.process
async def test_a_server_that_falls_silent_is_noticed(
    channel_spec: ChannelSpec[str], until: Until, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection stays open and nothing comes: without a ping that would go on for ever."""
    monkeypatch.setattr("myspinbot_contracts.redis.channels.subscriber._PING_SECONDS", 0.1)
    with (
        tempfile.TemporaryDirectory(prefix="valkey-") as directory,
        start_valkey(Path(directory)) as server,
    ):
        async with ChannelSubscriber(server.url, channel_spec) as frames:
            _, task = collect(frames)
            await frames.subscribed.wait()
            os.kill(server.pid, signal.SIGSTOP)
            try:
                await until(lambda: not frames.subscribed.is_set())
            finally:
                os.kill(server.pid, signal.SIGCONT)
            await until(lambda: frames.stats.reconnects == 1)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)


@pytest.mark.parametrize("params", [{}, {"job_id": "a", "node": "b"}, {"job_id": "a:b"}])
async def test_an_address_that_is_not_filled_in_exactly_is_refused(
    client: Redis, channel_spec: ChannelSpec[str], note: Make, params: dict[str, str]
) -> None:
    """A frame is never published on a wrong channel."""
    with pytest.raises(AddressError, match="job_id"):
        await ChannelPublisher(client, channel_spec).publish(note("x"), **params)
