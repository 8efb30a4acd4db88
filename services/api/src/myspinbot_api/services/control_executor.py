"""Runs the control hops of a job, and takes over the hops that workers hand back.

Each hop ends in one transaction that stores the results, moves the job to its next hop and queues
the command for it. The number of the hop fences it: a second attempt to end the hop finds another
number and changes nothing.
"""

import asyncio
from collections.abc import Mapping

import structlog

from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.control_hooks import ControlHooks, HopAbandoned
from myspinbot_api.services.ports.hop_locking import HopLock, HopLocks
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.ports.messaging import ProgressSink
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.job_observer import JobObserver
from myspinbot_contracts import AdvanceJob, HopCompleted, NodeResult, given
from myspinbot_contracts.clock import parse
from myspinbot_contracts.redis.tasks import cancel_all
from myspinbot_contracts.workflow import hop_id, hop_nodes
from myspinbot_runtime.hops.attempts import backoff_seconds
from myspinbot_runtime.hops.hooks import Tries
from myspinbot_runtime.hops.runner import HopRunner

logger = structlog.get_logger(__name__)

_WATCH_SECONDS = 1.0


class ControlExecutor:
    """Handles the messages of the control stream."""

    def __init__(
        self,
        store: JobStore,
        locks: HopLocks,
        runner: HopRunner,
        progress: ProgressSink,
        observer: JobObserver,
    ) -> None:
        """Keep state in `store`, run nodes with `runner`, and send their progress to `progress`.

        `locks` keep a command that was delivered twice from running twice at the same time.
        """
        self._store = store
        self._locks = locks
        self._runner = runner
        self._progress = progress
        self._observer = observer

    async def advance(self, command: AdvanceJob, lost: asyncio.Event) -> None:
        """Run the nodes of a job that are ready on the control plane.

        Args:
            command: dropped if it is for another hop than the present one.
            lost: set when another replica has taken the command over.

        Raises:
            HopAbandoned: `lost` was set. The command is that replica's to acknowledge.
            HopResting: all nodes that have not ended wait for their next attempts. Call this again
                then.
        """
        await retry_database(lambda: self._advance(command, lost))

    async def take_back(self, hop: HopCompleted) -> None:
        """Take over the results of a hop of the data plane, and go on."""

        async def step() -> None:
            async with self._store.transaction() as work:
                job = await work.jobs.get(hop.job_id, lock=True)
                if job is None or not job.is_current(hop.hop):
                    logger.info("stale_hand_back", job_id=hop.job_id, hop=hop.hop)
                    return
                job.note_sequence(hop.sequence)
                job.hand_over("data", hop.hop, hop.results, hop.worker_id)
                await work.jobs.save(job)
            self._observer.report(job)

        await retry_database(step)

    async def _advance(self, command: AdvanceJob, lost: asyncio.Event) -> None:
        identity = hop_id(command.job_id, command.hop)
        async with self._locks.holding(identity, lost) as lock:
            if lock is None:
                raise HopAbandoned("another replica has taken over", taken_over=True)
            try:
                results = await self._run(command, identity, lock, lost)
            except HopAbandoned as abandoned:
                logger.info(
                    "hop_abandoned",
                    job_id=command.job_id,
                    hop=command.hop,
                    reason=str(abandoned),
                )
                if abandoned.taken_over:
                    raise
            else:
                await self._hand_over(command, results)
            # Also when the hop was out of date: a crash may have come just before this line.
            await self._runner.forget(identity)

    async def _run(
        self, command: AdvanceJob, identity: str, lock: HopLock, lost: asyncio.Event
    ) -> Mapping[str, NodeResult]:
        async with self._store.reading() as work:
            job = await work.jobs.get(command.job_id)
            failures = await work.jobs.failures(command.job_id)
        if job is None or not job.is_current(command.hop):
            raise HopAbandoned("the command is out of date")
        results = job.results()
        if not hop_nodes(job.workflow, "control", results):
            return results
        hooks = ControlHooks(
            self._store, self._progress, self._observer, command.job_id, command.hop
        )
        run = asyncio.create_task(
            self._runner.run(
                job_id=command.job_id,
                hop_id=identity,
                workflow=job.workflow,
                plane="control",
                results=results,
                hooks=hooks,
                tries=_tries(job, failures),
                may_rest=True,
            )
        )
        watch = asyncio.create_task(self._watch(command, lock, lost))
        try:
            await asyncio.wait({run, watch}, return_when=asyncio.FIRST_COMPLETED)
            if not run.done():
                watch.result()
            return await run
        finally:
            await cancel_all([run, watch])

    async def _watch(self, command: AdvanceJob, lock: HopLock, lost: asyncio.Event) -> None:
        """Raise as soon as this replica must not run the hop any more."""
        while True:
            try:
                async with asyncio.timeout(_WATCH_SECONDS):
                    await lost.wait()
            except TimeoutError:
                # The node goes on while the database is away for a moment.
                await retry_database(lambda: self._look(command, lock))
            else:
                raise HopAbandoned("another replica has taken over", taken_over=True)

    async def _look(self, command: AdvanceJob, lock: HopLock) -> None:
        async with self._store.reading() as work:
            job = await work.jobs.get(command.job_id)
        if job is None or not job.is_current(command.hop):
            raise HopAbandoned("the job has ended in the meantime")
        if not await lock.keep():
            raise HopAbandoned("another replica runs the hop", taken_over=True)

    async def _hand_over(self, command: AdvanceJob, results: Mapping[str, NodeResult]) -> None:
        async with self._store.transaction() as work:
            job = await work.jobs.get(command.job_id, lock=True)
            if job is None or not job.is_current(command.hop):
                return
            job.hand_over("control", command.hop, results.values())
            await work.jobs.save(job)
        self._observer.report(job)


def _tries(job: JobRecord, failures: Mapping[str, tuple[int, str]]) -> dict[str, Tries]:
    """Return how often each running node was tried, and when its next attempt is due."""
    tries: dict[str, Tries] = {}
    for node in job.workflow.nodes:
        record = job.nodes[node.node_id]
        if record.state == "running":
            count, last = failures.get(node.node_id, (0, None))
            policy = given(node.retry, None)
            due = 0.0
            if last is not None and policy is not None:
                due = parse(last).timestamp() + backoff_seconds(policy, count)
            tries[node.node_id] = Tries(attempts=record.attempt, failures=count, due=due)
    return tries
