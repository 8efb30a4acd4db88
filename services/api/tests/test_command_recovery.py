"""When Redis loses its data, the commands of unfinished jobs are published again."""

import asyncio
from typing import Any

import httpx
import redis.asyncio
from services.api.tests.support import (
    WORKER,
    chain,
    completed,
    control,
    dummy,
    started_report,
    submission,
)
from services.api.tests.test_control_hops import hand_back, hop_for_worker, job_in

from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore
from myspinbot_api.adapters.redis.data_marker import KEY, RedisDataMarker
from myspinbot_api.adapters.redis.message_sender import RedisMessageSender
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.command_recovery import CommandRecovery
from myspinbot_api.services.outbox_relay import OutboxRelay
from myspinbot_contracts import NodeStartedMessage, RunHopMessage, Workflow, decode


async def store_jobs(store: PostgresJobStore) -> dict[str, JobRecord]:
    """Store a job that is queued, one that waits for a worker, and one that has ended."""
    workflow = Workflow.model_validate(chain(control("plan"), dummy("make")))
    jobs = {}
    for number, name in enumerate(("queued", "waiting", "ended")):
        job = JobRecord.submit(f"00000000-0000-4000-8000-{number:012d}", workflow)
        if name == "waiting":
            job.hand_over("control", 1, [completed("plan")])
        if name == "ended":
            job.cancel("enough")
        async with store.transaction() as work:
            await work.jobs.add(job, idempotency_key=None, request_digest=None)
        jobs[name] = job
    return jobs


async def test_each_unfinished_job_gets_the_command_of_its_present_hop_again(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """With all results that are known; a job that has ended gets none."""
    jobs = await store_jobs(store)
    relay, recovery = (
        OutboxRelay(store, RedisMessageSender(wire)),
        CommandRecovery(store, RedisDataMarker(wire)),
    )
    await recovery.check_once()
    await relay.relay_once()
    await wire.flushall()

    assert await recovery.check_once() == 2
    await relay.relay_once()
    control_entries: Any = await wire.xrange("myspinbot:control")
    data_entries: Any = await wire.xrange("myspinbot:data")
    [(_, advance)], [(_, run)] = control_entries, data_entries
    assert decode("control", advance).data.job_id == jobs["queued"].job_id
    message = decode("data", run)
    assert isinstance(message, RunHopMessage)
    assert (message.data.job_id, message.data.hop) == (jobs["waiting"].job_id, 2)
    assert [result.node_id for result in message.data.results] == ["plan"]


async def test_nothing_is_published_again_while_nothing_is_lost(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """Clients see no change either: the revision stays."""
    recovery = CommandRecovery(store, RedisDataMarker(wire))
    await recovery.check_once()
    jobs = await store_jobs(store)
    assert await recovery.check_once() == 0
    await wire.delete(KEY)
    assert await recovery.check_once() == 2
    async with store.reading() as work:
        job = await work.jobs.get(jobs["queued"].job_id)
    assert job is not None
    assert job.revision == 1


async def test_a_loss_in_the_middle_of_the_recovery_is_made_good_too(
    store: PostgresJobStore, wire: redis.asyncio.Redis
) -> None:
    """The key says that all is well only if it outlived the publishing."""
    await store_jobs(store)

    class Flushed(RedisDataMarker):
        times = 0

        async def finish(self) -> bool:
            self.times += 1
            if self.times == 1:
                await wire.flushall()
            return await super().finish()

    assert await CommandRecovery(store, Flushed(wire)).check_once() == 2 * 2
    assert await RedisDataMarker(wire).is_whole()


async def test_running_jobs_complete_though_redis_was_flushed(
    client: httpx.AsyncClient, wire: redis.asyncio.Redis
) -> None:
    """One whose worker has begun, and one whose command lay on the stream."""
    names = []
    for number in (1, 2):
        answer = await client.post(
            "/api/v1/jobs", json=submission(chain(dummy("make"), control("check")))
        )
        names.append(answer.json()["job_id"])
        hop = await hop_for_worker(wire, number)
        if number == 1:
            report = started_report(hop.data, "make", 1)
            event = NodeStartedMessage.create(report, source=f"/{WORKER}", subject=names[0])
            fields: Any = event.to_fields()
            await wire.xadd("myspinbot:events", fields)
            await job_in(client, names[0], "running")
    await job_in(client, names[1], "waiting")

    async with asyncio.timeout(5):
        while await wire.get(KEY) != "whole":  # noqa: ASYNC110  # the event is in Redis
            await asyncio.sleep(0.05)
    await wire.flushall()
    for number in (1, 2):
        await hand_back(wire, await hop_for_worker(wire, number), "make")
    for job_id in names:
        await job_in(client, job_id, "completed")
