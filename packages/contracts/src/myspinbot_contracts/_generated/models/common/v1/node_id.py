# @generated from schemas/common/v1/node_id.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `NodeId`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

NodeId = TypeAliasType(
    "NodeId", Annotated[str, Field(strict=True, pattern=r"^[a-z][a-z0-9_]{0,63}\z")]
)
"""Name of a node, unique within its workflow."""
