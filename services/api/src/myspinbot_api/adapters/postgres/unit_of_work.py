"""One transaction of the control plane, with all of its repositories.

    async with store.transaction() as work:
        job = await work.jobs.get(job_id, lock=True)
        job.cancel("...")
        await work.jobs.save(job)

The transaction commits when the block ends, and rolls back when it raises.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from myspinbot_api.adapters.postgres.artifact_repository import ArtifactRepository
from myspinbot_api.adapters.postgres.job_repository import JobRepository
from myspinbot_api.adapters.postgres.manifest_repository import ManifestRepository
from myspinbot_api.adapters.postgres.outbox_repository import OutboxRepository


class UnitOfWork:
    """The repositories of one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work in the transaction of this connection."""
        self.artifacts = ArtifactRepository(connection)
        self.manifests = ManifestRepository(connection)
        self.outbox = OutboxRepository(connection)
        self.jobs = JobRepository(connection, self.outbox, self.artifacts)


class JobStore:
    """Opens transactions."""

    def __init__(self, engine: AsyncEngine) -> None:
        """Use the connections of this engine."""
        self._engine = engine

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[UnitOfWork]:
        """Open a transaction.

        Raises:
            sqlalchemy.exc.OperationalError: the database does not answer.
        """
        async with self._engine.begin() as connection:
            yield UnitOfWork(connection)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[UnitOfWork]:
        """Open a transaction that sees the database as it is at one instant, and only reads.

        A job and its nodes are two queries: both must be of the same revision.
        """
        async with self._engine.connect() as connection:
            reader = await connection.execution_options(
                isolation_level="REPEATABLE READ", postgresql_readonly=True
            )
            async with reader.begin():
                yield UnitOfWork(reader)
