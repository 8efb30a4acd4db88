# @generated from schemas/jobs/v1/node_state.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeState`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

NodeState = TypeAliasType(
    "NodeState", Literal["pending", "running", "completed", "failed", "skipped", "cancelled"]
)
"""State of a node. completed, failed, skipped and cancelled are final."""
