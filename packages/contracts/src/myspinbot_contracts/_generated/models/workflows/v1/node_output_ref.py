# @generated from schemas/workflows/v1/node_output_ref.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeOutputRef`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from ...common.v1.node_id import NodeId


class NodeOutputRef(Model):
    """One property of another node's result."""

    node_id: NodeId
    """The node that makes it. There must be an edge from it."""
    output: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")]
    """Name of the property in the node's output schema."""
