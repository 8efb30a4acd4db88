# @generated from schemas/workflows/v1/workflow.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Workflow`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import DeepModel
from .edge import Edge
from .node import Node


class Workflow(DeepModel):
    """Directed acyclic graph of nodes. Beyond this schema it is checked that identifiers are unique, that edges join nodes of the workflow without a cycle, that every capability exists, and that every input is met by a node that an edge comes from."""

    nodes: Annotated[list[Node], Field(min_length=1, max_length=200)]
    """The nodes, in no particular order."""
    edges: Annotated[list[Edge], Field(min_length=0, max_length=2000)]
    """The order between them."""
