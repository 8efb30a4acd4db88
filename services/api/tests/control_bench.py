"""A control executor on a real database, with a capability that a test decides about."""

import asyncio
from typing import Any

from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from services.api.tests.support import chain, dummy

from myspinbot_api.adapters.postgres.checkpointed_runner import CheckpointedRunner
from myspinbot_api.adapters.postgres.hop_locks import PostgresHopLocks
from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.control_executor import ControlExecutor
from myspinbot_api.services.views.job_observer import JobObserver
from myspinbot_contracts import DummyTaskOutput, DummyTaskParams, EmptyObject, ErrorInfo, Workflow
from myspinbot_runtime.capabilities import CapabilityError, CapabilityRegistry, NodeContext
from myspinbot_runtime.storage import ArtifactStore

JOB = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"
PARAMS = {"duration_seconds": 0, "steps": 1, "fail_attempts": 0}


class Silent:
    """A progress sink that drops everything."""

    async def send(self, *_: object) -> None:
        """Drop it."""


class Bench:
    """An executor whose only capability counts its runs and can be held up."""

    def __init__(
        self,
        store: PostgresJobStore,
        objects: ArtifactStore,
        saver: AsyncPostgresSaver,
        database_url: str,
    ) -> None:
        self.store = store
        self.locks: list[PostgresHopLocks] = []
        self.runs: list[str] = []
        self.gate = asyncio.Event()
        self.reached = asyncio.Event()
        self.held: set[str] = set()
        self.failing = False
        self._objects = objects
        self._saver = saver
        self._database_url = database_url

    async def work(
        self, context: NodeContext, _params: DummyTaskParams, _inputs: EmptyObject
    ) -> DummyTaskOutput:
        """Count the run; wait at the gate if the node is held."""
        self.runs.append(context.node_id)
        if context.node_id in self.held:
            self.reached.set()
            await self.gate.wait()
        if self.failing:
            info = ErrorInfo(code="broken", message="It broke.", retryable=True)
            raise CapabilityError(info)
        return DummyTaskOutput(received={}, attempt=context.attempt)

    def executor(self) -> ControlExecutor:
        """Return an executor as a process that has just started has it."""
        registry = CapabilityRegistry("control", "0.1.0")
        registry.add(
            "dummy.dummy_task",
            self.work,
            label="Dummy",
            description="Counts its runs.",
            engine="preview",
            timeout_seconds=60,
            concurrency=1,
        )
        runner = CheckpointedRunner(registry, self._objects, self._saver)
        self.locks.append(PostgresHopLocks(self._database_url))
        return ControlExecutor(self.store, self.locks[-1], runner, Silent(), JobObserver(Metrics()))

    async def submit(self, *names: str, **more: Any) -> None:
        """Store a job whose nodes, all of the control plane, follow each other."""
        nodes = [dummy(name, plane="control", params=PARAMS, **more) for name in names]
        job = JobRecord.submit(JOB, Workflow.model_validate(chain(*nodes)))
        async with self.store.transaction() as work:
            await work.jobs.add(job, idempotency_key=None, request_digest=None)

    async def job(self) -> JobRecord:
        """Return the job."""
        async with self.store.transaction() as work:
            found = await work.jobs.get(JOB)
        assert found is not None
        return found

    async def checkpoints(self) -> int:
        """Return how many checkpoints are kept."""
        async with self.store.transaction() as work:
            found = await work.jobs._connection.exec_driver_sql("SELECT count(*) FROM checkpoints")
        return int(found.scalar_one())
