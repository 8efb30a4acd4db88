# @generated from schemas/jobs/v1/node_result.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeResult`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import MISSING

from ....support.json_value import Below
from ....support.model import Integer, Model
from ...common.v1.engine_id import EngineId
from ...common.v1.error_info import ErrorInfo
from ...common.v1.json_object import JsonObject
from ...common.v1.node_id import NodeId
from ...common.v1.timestamp import Timestamp


class NodeResult(Model):
    """How a node ended."""

    node_id: NodeId
    state: Literal["completed", "failed", "skipped", "cancelled"]
    """Final state of the node."""
    attempt: Annotated[int, Integer(ge=0, le=100)]
    """Number of the last attempt, from 1; 0 if the node never ran."""
    engine: EngineId | MISSING = MISSING
    """Present if the node ran."""
    output: Annotated[JsonObject, Below(1)] | MISSING = MISSING
    """Result, valid against the capability's output_schema. Present if the node completed."""
    error: ErrorInfo | MISSING = MISSING
    """Present if the node failed."""
    started_at: Timestamp | MISSING = MISSING
    """Start of the first attempt. Present if the node ran."""
    finished_at: Timestamp
