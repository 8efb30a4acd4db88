# @generated from schemas/workflows/v1/node.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Node`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.json_value import Below
from ....support.model import Model
from ...common.v1.capability_id import CapabilityId
from ...common.v1.json_object import JsonObject
from ...common.v1.node_id import NodeId
from ...common.v1.plane import Plane
from .node_output_ref import NodeOutputRef
from .retry_policy import RetryPolicy


class Node(Model):
    """One step of a workflow: a capability with its parameters, and where its input comes from."""

    node_id: NodeId
    capability_id: CapabilityId
    plane: Plane
    params: Annotated[JsonObject, Below(1)]
    """Parameters, checked against the capability's params_schema."""
    inputs: Annotated[
        dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")], NodeOutputRef],
        Field(max_length=64),
    ]
    """Where each property of the capability's input comes from."""
    progress_weight: Annotated[float, Field(ge=0, le=1000000)]
    """Share of this node in the job's progress, relative to the other nodes."""
    retry: RetryPolicy | MISSING = MISSING
    """Taken as a single attempt when absent."""
    timeout_seconds: Annotated[float, Field(ge=0.1, le=86400)] | MISSING = MISSING
    """Longest run of one attempt, in seconds, in place of the capability's."""
