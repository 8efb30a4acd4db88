"""The outbox: committed messages are sent by any number of replicas, and survive a crash."""

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
import redis.asyncio
from services.api.tests.support import chain, control, eventually
from sqlalchemy import insert, select

from myspinbot_api.adapters.postgres.engine import open_engine
from myspinbot_api.adapters.postgres.outbox_notifications import PostgresOutboxNotifications
from myspinbot_api.adapters.postgres.tables import outbox
from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore
from myspinbot_api.adapters.redis.message_sender import RedisMessageSender
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.outbox_relay import OutboxRelay
from myspinbot_api.services.ports.availability import RedisAway
from myspinbot_api.services.ports.messaging import PendingMessage
from myspinbot_contracts import Workflow
from myspinbot_contracts.clock import now
from myspinbot_contracts.redis.tasks import cancel_all

LATER = "00000000-0000-4000-8000-000000000999"


async def add_jobs(store: PostgresJobStore, count: int) -> list[str]:
    """Store jobs; each puts a command and a status frame into the outbox."""
    names = [f"00000000-0000-4000-8000-{number:012d}" for number in range(count)]
    for job_id in names:
        job = JobRecord.submit(job_id, Workflow.model_validate(chain(control("only"))))
        async with store.transaction() as work:
            await work.jobs.add(job, idempotency_key=None, request_digest=None)
    return names


async def sent(wire: redis.asyncio.Redis) -> list[str]:
    """Return the jobs that the control stream has commands for."""
    entries: Any = await wire.xrange("myspinbot:control")
    return [fields["subject"] for _, fields in entries]


class Dying:
    """An sender that dies right after it has sent."""

    def __init__(self, sender: RedisMessageSender) -> None:
        self._sender = sender

    async def send(self, messages: Sequence[PendingMessage]) -> dict[int, str]:
        """Send, then crash."""
        await self._sender.send(messages)
        raise KeyboardInterrupt


class Never:
    """Never wakes the relay."""

    async def wait(self, timeout_seconds: float) -> None:
        """Wait for the poll."""
        await asyncio.sleep(timeout_seconds)


async def test_messages_are_sent_in_order_and_taken_off(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """A sent message is removed from the outbox."""
    names = await add_jobs(store, 3)
    relay = OutboxRelay(store, RedisMessageSender(wire))
    assert await relay.relay_once() == 6
    assert await relay.relay_once() == 0
    assert await sent(wire) == names


async def test_replicas_send_each_message_once(
    store: PostgresJobStore, migrated_url: str, wire: redis.asyncio.Redis
) -> None:
    """Each takes rows that no other one holds."""
    names = await add_jobs(store, 250)
    engines = [open_engine(migrated_url) for _ in range(3)]
    relays = [OutboxRelay(PostgresJobStore(engine), RedisMessageSender(wire)) for engine in engines]
    while any(await asyncio.gather(*(relay.relay_once() for relay in relays))):
        pass
    for engine in engines:
        await engine.dispose()
    assert sorted(await sent(wire)) == names


async def test_a_crash_between_sending_and_committing_sends_the_same_message_again(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """The copy has the identity of the first, so receivers recognise it."""
    await add_jobs(store, 1)
    with pytest.raises(KeyboardInterrupt):
        await OutboxRelay(store, Dying(RedisMessageSender(wire))).relay_once()
    assert await OutboxRelay(store, RedisMessageSender(wire)).relay_once() == 2
    entries: Any = await wire.xrange("myspinbot:control")
    assert len(entries) == 2
    assert entries[0][1] == entries[1][1]


async def test_nothing_is_lost_while_redis_is_away(
    store: PostgresJobStore, wire: redis.asyncio.Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The relay goes on when it is back."""
    names = await add_jobs(store, 2)
    sender = RedisMessageSender(wire)
    away = True
    send = sender.send

    async def flaky(messages: Sequence[PendingMessage]) -> dict[int, str]:
        if away:
            raise RedisAway("connection refused")
        return await send(messages)

    monkeypatch.setattr(sender, "send", flaky)
    running = asyncio.create_task(OutboxRelay(store, sender).run(Never(), 0.05))
    await asyncio.sleep(0.2)
    assert await sent(wire) == []
    away = False

    async def arrived() -> bool:
        return await sent(wire) == names

    await eventually(arrived)
    await cancel_all([running])


async def test_a_commit_wakes_the_relay(
    store: PostgresJobStore, migrated_url: str, wire: redis.asyncio.Redis
) -> None:
    """The poll is only the net: with one of an hour the message is sent all the same."""
    notifications = PostgresOutboxNotifications(migrated_url)
    relay = OutboxRelay(store, RedisMessageSender(wire))
    running = asyncio.create_task(relay.run(notifications, poll_seconds=3600))
    await asyncio.sleep(0.3)
    names = await add_jobs(store, 1)

    async def arrived() -> bool:
        return await sent(wire) == names

    await eventually(arrived, seconds=10)
    await cancel_all([running])
    await notifications.close()


async def test_the_poll_finds_messages_without_a_notification(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """Notifications may be missed while the connection is down."""
    running = asyncio.create_task(OutboxRelay(store, RedisMessageSender(wire)).run(Never(), 0.05))
    names = await add_jobs(store, 1)

    async def arrived() -> bool:
        return await sent(wire) == names

    await eventually(arrived)
    await cancel_all([running])


async def test_a_status_frame_is_published_on_the_channel_of_its_job(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """It goes through the outbox too, so a crash after the commit cannot swallow it."""
    async with wire.pubsub() as pubsub:
        await pubsub.psubscribe("myspinbot:status:*")
        await pubsub.get_message(timeout=5)
        [job_id] = await add_jobs(store, 1)
        await OutboxRelay(store, RedisMessageSender(wire)).relay_once()
        message = await pubsub.get_message(timeout=5)
    assert message is not None
    assert message["channel"] == f"myspinbot:status:{job_id}"
    assert '"revision":1' in message["data"]


@pytest.mark.parametrize(
    ("channel", "message"),
    [
        ("nowhere", {"data": "{}"}),
        ("control", {}),
        ("control", {"data": 7}),
        ("control", {"data": "\ud800"}),
        ("status", {"id": "without a payload"}),
        ("status", {"data": "not json"}),
    ],
)
async def test_a_message_that_can_never_be_sent_holds_nothing_up(
    store: PostgresJobStore, wire: redis.asyncio.Redis, channel: str, message: dict[str, Any]
) -> None:
    """It is set aside with the reason and counted; the messages behind it are sent."""
    [job_id] = await add_jobs(store, 1)
    async with store.transaction() as work:
        await work.outbox._connection.execute(
            insert(outbox).values(channel=channel, job_id=job_id, message=message, created_at=now())
        )
    async with store.transaction() as work:
        job = JobRecord.submit(LATER, Workflow.model_validate(chain(control("only"))))
        await work.jobs.add(job, idempotency_key=None, request_digest=None)
    channels: list[str] = []
    relay = OutboxRelay(store, RedisMessageSender(wire), on_refused=channels.append)
    assert await relay.relay_once() == 5
    assert await relay.relay_once() == 0
    assert channels == [channel]
    assert await sent(wire) == [job_id, LATER]
    async with store.reading() as work:
        assert await work.outbox.backlog() == (0, None)
        [kept] = (await work.outbox._connection.execute(select(outbox))).mappings()
    assert kept["message"] == message
    assert kept["refused"]


async def test_a_message_of_another_version_is_sent_as_it_was_stored(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """Receivers check it, and have dead letters for messages that they cannot read."""
    [job_id] = await add_jobs(store, 1)
    await OutboxRelay(store, RedisMessageSender(wire)).relay_once()
    fields = {"specversion": "1.0", "type": "myspinbot.jobs.advance_job.v9", "data": "[1]"}
    async with store.transaction() as work:
        await work.outbox._connection.execute(
            insert(outbox).values(
                channel="control", job_id=job_id, message=fields, created_at=now()
            )
        )
    assert await OutboxRelay(store, RedisMessageSender(wire)).relay_once() == 1
    entries: Any = await wire.xrange("myspinbot:control")
    assert entries[-1][1] == fields
