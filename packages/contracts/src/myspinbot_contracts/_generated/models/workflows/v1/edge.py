# @generated from schemas/workflows/v1/edge.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Edge`."""

from __future__ import annotations

from ....support.model import Model
from ...common.v1.node_id import NodeId
from .edge_kind import EdgeKind


class Edge(Model):
    """Order between two nodes of a workflow."""

    source: NodeId
    """The node that goes first."""
    target: NodeId
    """The node that waits."""
    kind: EdgeKind
