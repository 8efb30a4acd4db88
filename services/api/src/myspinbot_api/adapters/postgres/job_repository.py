"""Jobs, their nodes and their history. Part of the unit of work, and the only writer of these."""

from collections.abc import Collection, Sequence

from sqlalchemy import func, insert, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from myspinbot_api.adapters.postgres import rows
from myspinbot_api.adapters.postgres.artifact_repository import PostgresArtifactRepository
from myspinbot_api.adapters.postgres.outbox_repository import PostgresOutboxRepository
from myspinbot_api.adapters.postgres.tables import job_events, jobs, nodes
from myspinbot_api.domain.commands import SOURCE
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.output_artifacts import output_artifacts
from myspinbot_api.domain.views import status_view
from myspinbot_api.services.ports.job_store import Position
from myspinbot_contracts import JobEvent, JobSummary, StatusFrameMessage
from myspinbot_contracts.clock import now

_SUMMARY = [column for column in jobs.c if column.name != "workflow"]


class PostgresJobRepository:
    """Loads and saves `JobRecord`s within one transaction."""

    def __init__(
        self,
        connection: AsyncConnection,
        outbox: PostgresOutboxRepository,
        artifacts: PostgresArtifactRepository,
    ) -> None:
        """Work in the transaction of this connection."""
        self._connection = connection
        self._outbox = outbox
        self._artifacts = artifacts

    async def add(
        self, job: JobRecord, *, idempotency_key: str | None, request_digest: str | None
    ) -> bool:
        """Store a new job; return False, and store nothing, if the key is taken.

        Waits for another transaction that is storing a job with the same key.
        """
        statement = (
            upsert(jobs)
            .values(
                rows.new_job_values(job)
                | {"idempotency_key": idempotency_key, "request_digest": request_digest}
            )
            .on_conflict_do_nothing(index_elements=[jobs.c.idempotency_key])
            .returning(jobs.c.job_id)
        )
        if (await self._connection.execute(statement)).first() is None:
            return False
        await self._connection.execute(
            insert(nodes),
            [
                {**rows.node_values(job.job_id, node), "position": position}
                for position, node in enumerate(job.nodes.values())
            ],
        )
        job.changed_nodes.clear()
        await self.save(job)
        return True

    async def by_key(self, idempotency_key: str) -> tuple[str, str] | None:
        """Return the job and the digest of the request that this key was used for."""
        statement = select(jobs.c.job_id, jobs.c.request_digest).where(
            jobs.c.idempotency_key == idempotency_key
        )
        row = (await self._connection.execute(statement)).first()
        return None if row is None else (row.job_id, row.request_digest)

    async def get(self, job_id: str, *, lock: bool = False) -> JobRecord | None:
        """Return a job. With `lock` no other transaction changes it until this one ends."""
        statement = select(jobs).where(jobs.c.job_id == job_id)
        if lock:
            statement = statement.with_for_update()
        row = (await self._connection.execute(statement)).mappings().first()
        if row is None:
            return None
        result = await self._connection.execute(
            select(nodes).where(nodes.c.job_id == job_id).order_by(nodes.c.position)
        )
        return rows.job_record(row, result.mappings().all())

    async def save(self, job: JobRecord) -> None:
        """Write the changes of a job, and queue the messages that follow from them."""
        await self._append_history(job)
        await self._connection.execute(
            update(jobs).where(jobs.c.job_id == job.job_id).values(rows.job_values(job))
        )
        for name in sorted(job.changed_nodes):
            values = rows.node_values(job.job_id, job.nodes[name])
            await self._connection.execute(
                update(nodes)
                .where(nodes.c.job_id == job.job_id, nodes.c.node_id == name)
                .values(values)
            )
        for artifact in output_artifacts(job):
            await self._artifacts.add_if_new(artifact)
        for message in job.outbox:
            await self._outbox.add(job.job_id, message)
        if job.is_changed:
            frame = StatusFrameMessage.create(
                status_view(job), source=SOURCE, subject=job.job_id, traceparent=job.traceparent
            )
            await self._outbox.add(job.job_id, frame)

    async def recorded_events(self, event_ids: Collection[str]) -> set[str]:
        """Return those of the identities that are in the history."""
        result = await self._connection.execute(
            select(job_events.c.event_id).where(job_events.c.event_id.in_(event_ids))
        )
        return set(result.scalars())

    async def failures(self, job_id: str) -> dict[str, tuple[int, str]]:
        """Return the number of failed attempts of each node, and when the last one failed.

        An attempt counts only if another one was to follow.
        """
        result = await self._connection.execute(
            select(
                job_events.c.node_id,
                func.count().label("attempts"),
                func.max(job_events.c.occurred_at).label("last"),
            )
            .where(job_events.c.job_id == job_id, job_events.c.kind == "node_retrying")
            .group_by(job_events.c.node_id)
        )
        return {row.node_id: (row.attempts, row.last) for row in result}

    async def overdue(self, limit: int) -> list[str]:
        """Return jobs whose deadline has passed, locked; skip those that are locked elsewhere."""
        result = await self._connection.execute(
            select(jobs.c.job_id)
            .where(jobs.c.deadline_at <= func.now())
            .where(jobs.c.state.in_(["queued", "running", "waiting"]))
            .order_by(jobs.c.deadline_at)
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        return list(result.scalars())

    async def unfinished_jobs(self, limit: int, *, after: str | None) -> list[str]:
        """Return jobs that have not ended, by identity, behind `after`."""
        statement = (
            select(jobs.c.job_id)
            .where(jobs.c.state.in_(["queued", "running", "waiting"]))
            .order_by(jobs.c.job_id)
            .limit(limit)
        )
        if after is not None:
            statement = statement.where(jobs.c.job_id > after)
        return list((await self._connection.execute(statement)).scalars())

    async def page(
        self, *, limit: int, after: Position | None, state: str | None
    ) -> Sequence[JobSummary]:
        """Return jobs, newest first, behind a position."""
        statement = (
            select(*_SUMMARY).order_by(jobs.c.created_at.desc(), jobs.c.job_id.desc()).limit(limit)
        )
        if state is not None:
            statement = statement.where(jobs.c.state == state)
        if after is not None:
            statement = statement.where(tuple_(jobs.c.created_at, jobs.c.job_id) < after)
        result = await self._connection.execute(statement)
        return [rows.job_summary(row) for row in result.mappings()]

    async def events(self, job_id: str, *, limit: int, after: int) -> Sequence[JobEvent]:
        """Return entries of a job's history, oldest first, with numbers above `after`."""
        result = await self._connection.execute(
            select(job_events)
            .where(job_events.c.job_id == job_id, job_events.c.event_number > after)
            .order_by(job_events.c.event_number)
            .limit(limit)
        )
        return [rows.job_event(row) for row in result.mappings()]

    async def exists(self, job_id: str) -> bool:
        """Return whether the job exists."""
        result = await self._connection.execute(
            select(jobs.c.job_id).where(jobs.c.job_id == job_id)
        )
        return result.first() is not None

    async def count_by_state(self) -> dict[str, int]:
        """Return the number of jobs in each state that occurs."""
        result = await self._connection.execute(
            select(jobs.c.state, func.count().label("jobs")).group_by(jobs.c.state)
        )
        return {row.state: row.jobs for row in result}

    async def _append_history(self, job: JobRecord) -> None:
        if not job.history:
            return
        recorded_at = now()
        statement = (
            upsert(job_events)
            .values([rows.event_values(job.job_id, entry, recorded_at) for entry in job.history])
            .on_conflict_do_nothing(index_elements=[job_events.c.event_id])
            .returning(job_events.c.event_number)
        )
        numbers = (await self._connection.execute(statement)).scalars()
        job.last_event_number = max([job.last_event_number, *numbers])
