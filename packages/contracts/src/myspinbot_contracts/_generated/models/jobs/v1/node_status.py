# @generated from schemas/jobs/v1/node_status.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeStatus`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING

from ....support.json_value import Below
from ....support.model import Integer, Model
from ...common.v1.capability_id import CapabilityId
from ...common.v1.engine_id import EngineId
from ...common.v1.error_info import ErrorInfo
from ...common.v1.fraction import Fraction
from ...common.v1.json_object import JsonObject
from ...common.v1.node_id import NodeId
from ...common.v1.plane import Plane
from ...common.v1.timestamp import Timestamp
from .node_state import NodeState


class NodeStatus(Model):
    """A node of a job, as it is now."""

    node_id: NodeId
    capability_id: CapabilityId
    plane: Plane
    state: NodeState
    progress: Fraction
    """How much of the node is done."""
    attempt: Annotated[int, Integer(ge=0, le=100)]
    """Number of the present or last attempt, from 1; 0 before the first."""
    engine: EngineId | MISSING = MISSING
    output: Annotated[JsonObject, Below(1)] | MISSING = MISSING
    """Result of a completed node."""
    error: ErrorInfo | MISSING = MISSING
    """Error of a failed node."""
    started_at: Timestamp | MISSING = MISSING
    """Start of the first attempt."""
    finished_at: Timestamp | MISSING = MISSING
