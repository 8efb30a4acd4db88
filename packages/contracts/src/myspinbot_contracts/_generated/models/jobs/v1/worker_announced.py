# @generated from schemas/jobs/v1/worker_announced.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `WorkerAnnounced`."""

from __future__ import annotations

from ....support.model import Model
from ...capabilities.v1.plane_manifest import PlaneManifest
from ...common.v1.timestamp import Timestamp
from ...common.v1.worker_id import WorkerId


class WorkerAnnounced(Model):
    """Event: a worker has started, and this is what it can do."""

    worker_id: WorkerId
    manifest: PlaneManifest
    announced_at: Timestamp
