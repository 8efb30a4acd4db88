"""Records of stored files. Part of the unit of work."""

from collections.abc import Collection, Sequence

from sqlalchemy import insert, select, tuple_
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from myspinbot_api.adapters.postgres import rows
from myspinbot_api.adapters.postgres.tables import artifacts
from myspinbot_api.services.ports.job_store import Position
from myspinbot_contracts import Artifact


class PostgresArtifactRepository:
    """The artifacts within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work in the transaction of this connection."""
        self._connection = connection

    async def add(self, artifact: Artifact) -> None:
        """Record an artifact."""
        await self._connection.execute(insert(artifacts).values(rows.artifact_values(artifact)))

    async def add_if_new(self, artifact: Artifact) -> None:
        """Record an artifact unless it is recorded: a node that runs twice yields it twice."""
        await self._connection.execute(
            upsert(artifacts)
            .values(rows.artifact_values(artifact))
            .on_conflict_do_nothing(index_elements=[artifacts.c.artifact_id])
        )

    async def get(self, artifact_id: str) -> Artifact | None:
        """Return an artifact."""
        return (await self.get_many([artifact_id])).get(artifact_id)

    async def get_many(self, artifact_ids: Collection[str]) -> dict[str, Artifact]:
        """Return the artifacts that exist, by identity."""
        result = await self._connection.execute(
            select(artifacts).where(artifacts.c.artifact_id.in_(artifact_ids))
        )
        return {row["artifact_id"]: rows.artifact(row) for row in result.mappings()}

    async def of_job(
        self, job_id: str, *, limit: int, after: Position | None
    ) -> Sequence[Artifact]:
        """Return the artifacts that a job has made, oldest first, behind a position."""
        statement = (
            select(artifacts)
            .where(artifacts.c.job_id == job_id)
            .order_by(artifacts.c.created_at, artifacts.c.artifact_id)
            .limit(limit)
        )
        if after is not None:
            position = tuple_(artifacts.c.created_at, artifacts.c.artifact_id)
            statement = statement.where(position > after)
        result = await self._connection.execute(statement)
        return [rows.artifact(row) for row in result.mappings()]
