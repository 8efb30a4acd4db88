"""What each plane has last announced that it can do. Part of the unit of work."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from myspinbot_api.adapters.postgres.tables import plane_manifests
from myspinbot_contracts import PlaneManifest, WorkerAnnounced, dump_stored, read_stored
from myspinbot_contracts.clock import parse, render


@dataclass(frozen=True, slots=True)
class Announcement:
    """A plane's manifest and when it was announced."""

    manifest: PlaneManifest
    announced_at: str


class ManifestRepository:
    """The manifests within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        """Work in the transaction of this connection."""
        self._connection = connection

    async def store(self, announced: WorkerAnnounced) -> None:
        """Keep an announcement unless a newer one of the same plane is known."""
        values = {
            "plane": announced.manifest.plane,
            "worker_id": announced.worker_id,
            "manifest": dump_stored(announced.manifest),
            "announced_at": parse(announced.announced_at),
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
        found = await self._connection.execute(
            select(plane_manifests).where(plane_manifests.c.plane == plane)
        )
        row = found.mappings().first()
        if row is None:
            return None
        manifest = read_stored(PlaneManifest, row["manifest"])
        return Announcement(manifest, render(row["announced_at"]))
