# @generated from schemas/artifacts/v1/artifact.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Artifact`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...common.v1.artifact_ref import ArtifactRef
from ...common.v1.node_id import NodeId
from ...common.v1.timestamp import Timestamp
from ...common.v1.uuid import Uuid
from .artifact_kind import ArtifactKind
from .media_info import MediaInfo


class Artifact(Model):
    """An artifact and what is known of it."""

    artifact_id: Uuid
    kind: ArtifactKind
    ref: ArtifactRef
    media: MediaInfo
    created_at: Timestamp
    job_id: Uuid | MISSING = MISSING
    """Job that made it. Present for an output."""
    node_id: NodeId | MISSING = MISSING
    """Node that made it. Present for an output."""
    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")] | MISSING = MISSING
    """Property of the node's result that it stands in. Present for an output."""
