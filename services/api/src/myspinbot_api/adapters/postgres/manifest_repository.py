"""The newest manifest of each plane. Part of the unit of work."""

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from myspinbot_api.adapters.postgres.tables import plane_manifests
from myspinbot_api.services.ports.job_store import Announcement
from myspinbot_contracts import PlaneManifest, WorkerAnnounced, dump_stored, read_stored


class PostgresManifestRepository:
    """The manifests within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work in the transaction of this connection."""
        self._connection = connection

    async def store(self, announced: WorkerAnnounced) -> None:
        """Keep an announcement unless a newer one of the same plane is stored."""
        values = {
            "plane": announced.manifest.plane,
            "worker_id": announced.worker_id,
            "manifest": dump_stored(announced.manifest),
            "announced_at": announced.announced_at,
        }
        statement = upsert(plane_manifests).values(values)
        await self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=[plane_manifests.c.plane],
                set_=values,
                where=plane_manifests.c.announced_at < statement.excluded.announced_at,
            )
        )

    async def newest(self, plane: str) -> Announcement | None:
        """Return the newest announcement of a plane, or None if it never made one."""
        result = await self._connection.execute(
            select(plane_manifests).where(plane_manifests.c.plane == plane)
        )
        row = result.mappings().first()
        if row is None:
            return None
        manifest = read_stored(PlaneManifest, row["manifest"])
        return Announcement(manifest, row["announced_at"])
