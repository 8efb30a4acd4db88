"""Stores the events of a control hop as they happen. Called by the hop runner."""

import uuid
from collections.abc import Callable

from myspinbot_api.domain.history import HistoryEntry
from myspinbot_api.domain.job import JobRecord, end_of_node
from myspinbot_api.services.ports.job_store import JobStore
from myspinbot_api.services.ports.messaging import ProgressSink
from myspinbot_api.services.retries import retry_database
from myspinbot_api.services.views.job_observer import JobObserver
from myspinbot_contracts import ErrorInfo, Node, NodeResult
from myspinbot_contracts.clock import now
from myspinbot_contracts.workflow import hop_id
from myspinbot_runtime.hops.hooks import Tries


class HopAbandoned(Exception):
    """This replica must not run the hop any more.

    Attributes:
        taken_over: another replica runs it now.
    """

    def __init__(self, reason: str, *, taken_over: bool = False) -> None:
        """Carry the reason."""
        super().__init__(reason)
        self.taken_over = taken_over


class ControlHooks:
    """The hooks of one control hop. Each change is a transaction, fenced by the hop's number."""

    def __init__(
        self,
        store: JobStore,
        progress: ProgressSink,
        observer: JobObserver,
        job_id: str,
        hop: int,
    ) -> None:
        """Store the events of this hop."""
        self._store = store
        self._progress = progress
        self._observer = observer
        self._job_id = job_id
        self._hop = hop

    async def node_started(self, node: Node, tries: Tries, engine: str) -> None:
        """Store that an attempt begins."""
        entry = HistoryEntry(
            "node_started",
            now(),
            node_id=node.node_id,
            attempt=tries.attempts,
            event_id=self._identity("node_started", node.node_id, tries.attempts),
        )
        await self._apply(lambda job: job.start_node(node.node_id, tries.attempts, engine, entry))

    async def node_retrying(
        self, node: Node, tries: Tries, error: ErrorInfo, delay_seconds: float
    ) -> None:
        """Store that an attempt has failed and another one follows after the delay."""
        entry = HistoryEntry(
            "node_retrying",
            now(),
            node_id=node.node_id,
            attempt=tries.attempts,
            message=f"Next attempt in {delay_seconds:g} s.",
            error=error.model_dump(mode="json"),
            event_id=self._identity("node_retrying", node.node_id, tries.attempts),
        )
        await self._apply(lambda job: job.retry_node(node.node_id, tries.attempts, entry))

    async def node_finished(self, result: NodeResult) -> None:
        """Store how a node has ended."""
        identity = self._identity(f"node_{result.state}", result.node_id, result.attempt)
        entry = end_of_node(result, event_id=identity)
        await self._apply(lambda job: job.end_node(result, entry))

    async def progress(
        self, node: Node, attempt: int, fraction: float, message: str | None
    ) -> None:
        """Publish how far a node is."""
        await self._progress.send(self._job_id, node.node_id, attempt, fraction, message)

    def _identity(self, kind: str, node_id: str, attempt: int) -> str:
        """Return the identity of an event: the same for every replica that records it."""
        hop = uuid.UUID(hop_id(self._job_id, self._hop))
        return str(uuid.uuid5(hop, f"{kind}/{node_id}/{attempt}"))

    async def _apply(self, change: Callable[[JobRecord], object]) -> None:
        async def step() -> JobRecord:
            async with self._store.transaction() as work:
                job = await work.jobs.get(self._job_id, lock=True)
                if job is None or not job.is_current(self._hop):
                    raise HopAbandoned("the job has ended in the meantime")
                change(job)
                await work.jobs.save(job)
                return job

        self._observer.report(await retry_database(step))
