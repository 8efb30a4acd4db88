# @generated from schemas/jobs/v1/progress_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ProgressFrame`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Integer, Model
from ...common.v1.fraction import Fraction
from ...common.v1.node_id import NodeId
from ...common.v1.uuid import Uuid


class ProgressFrame(Model):
    """Progress within a node, sent over Pub/Sub: may be lost, and nothing depends on it."""

    job_id: Uuid
    node_id: NodeId
    attempt: Annotated[int, Integer(ge=1, le=100)]
    """Number of the attempt, from 1."""
    progress: Fraction
    message: Annotated[str, Field(min_length=1, max_length=200)] | MISSING = MISSING
    """What is being done."""
