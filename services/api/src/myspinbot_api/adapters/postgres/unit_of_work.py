"""Transactions in PostgreSQL, with the repositories of each. Used by the service layer."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from myspinbot_api.adapters.postgres.artifact_repository import PostgresArtifactRepository
from myspinbot_api.adapters.postgres.driver_errors import database_errors
from myspinbot_api.adapters.postgres.job_repository import PostgresJobRepository
from myspinbot_api.adapters.postgres.manifest_repository import PostgresManifestRepository
from myspinbot_api.adapters.postgres.outbox_repository import PostgresOutboxRepository


class PostgresUnitOfWork:
    """The repositories of one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work in the transaction of this connection."""
        self.artifacts = PostgresArtifactRepository(connection)
        self.manifests = PostgresManifestRepository(connection)
        self.outbox = PostgresOutboxRepository(connection)
        self.jobs = PostgresJobRepository(connection, self.outbox, self.artifacts)


class PostgresJobStore:
    """Opens transactions."""

    def __init__(self, engine: AsyncEngine) -> None:
        """Use the connections of this engine."""
        self._engine = engine

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[PostgresUnitOfWork]:
        """Open a transaction.

        Raises:
            DatabaseAway: the database does not answer.
        """
        with database_errors():
            async with self._engine.begin() as connection:
                yield PostgresUnitOfWork(connection)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[PostgresUnitOfWork]:
        """Open a transaction that sees the database as it is at one instant, and only reads.

        A job and its nodes are two queries: both must be of the same revision.

        Raises:
            DatabaseAway: the database does not answer.
        """
        with database_errors():
            async with self._engine.connect() as connection:
                reader = await connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
                async with reader.begin():
                    yield PostgresUnitOfWork(reader)
