"""Knows the capabilities of the platform: those of the control plane, and those announced.

Announcements are stored, so no worker is asked.
"""

from myspinbot_api.services.ports.job_store import Announcement, JobStore, UnitOfWork
from myspinbot_contracts import (
    Capability,
    CombinedManifest,
    ManifestSource,
    PlaneManifest,
    schema,
)
from myspinbot_contracts.clock import now


class CapabilityCatalog:
    """The capabilities of both planes."""

    def __init__(self, store: JobStore, own: PlaneManifest) -> None:
        """Combine `own` with the manifest of the data plane in `store`."""
        self._store = store
        self._own = Announcement(own, now())

    async def combine(self) -> CombinedManifest:
        """Return the present capabilities of both planes."""
        async with self._store.reading() as work:
            planes = await self.planes(work)
        return CombinedManifest(
            generated_at=now(),
            capabilities=[
                capability
                for plane in planes
                for capability in sorted(
                    plane.manifest.capabilities, key=lambda capability: capability.capability_id
                )
            ],
            sources=[
                ManifestSource(
                    plane=plane.manifest.plane,
                    version=plane.manifest.version,
                    capability_count=len(plane.manifest.capabilities),
                    announced_at=plane.announced_at,
                )
                for plane in planes
            ],
        )

    async def planes(self, work: UnitOfWork) -> list[Announcement]:
        """Return the known planes, sorted by name."""
        data = await work.manifests.newest("data")
        return [self._own] if data is None else [self._own, data]


def capabilities_of(planes: list[Announcement]) -> list[Capability]:
    """Return the capabilities of these planes."""
    return [capability for plane in planes for capability in plane.manifest.capabilities]


def is_readable(capability: Capability) -> bool:
    """Return whether this version has the contracts of a capability: workers may be newer."""
    try:
        for name in (capability.params_schema, capability.input_schema, capability.output_schema):
            schema(name)
    except LookupError:
        return False
    return True
