# @generated from schemas/workflows/v1/pipeline_node.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PipelineNode`."""

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


class PipelineNode(Model):
    """A node of a pipeline: a workflow node, some of whose parameters are filled in from the user's request."""

    node_id: NodeId
    capability_id: CapabilityId
    plane: Plane
    params: Annotated[JsonObject, Below(1)]
    """Fixed parameters."""
    request_params: Annotated[
        dict[
            Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")],
            Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")],
        ],
        Field(max_length=64),
    ]
    """Parameters that are copied from the request, by the name of the request's property. One that the request leaves out is left out."""
    request_artifacts: Annotated[
        dict[
            Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")],
            Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")],
        ],
        Field(max_length=64),
    ]
    """Parameters that get the reference of the artifact whose identity the request's property holds."""
    inputs: Annotated[
        dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")], NodeOutputRef],
        Field(max_length=64),
    ]
    """Where each property of the capability's input comes from."""
    progress_weight: Annotated[float, Field(ge=0, le=1000000)]
    """Share of this node in the job's progress, relative to the other nodes."""
    retry: RetryPolicy | MISSING = MISSING
    timeout_seconds: Annotated[float, Field(ge=0.1, le=86400)] | MISSING = MISSING
    """Longest run of one attempt, in seconds."""
