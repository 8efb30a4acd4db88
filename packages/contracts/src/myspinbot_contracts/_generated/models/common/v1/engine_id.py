# @generated from schemas/common/v1/engine_id.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `EngineId`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

EngineId = TypeAliasType(
    "EngineId", Annotated[str, Field(strict=True, pattern=r"^[a-z][a-z0-9_]{0,31}\z")]
)
"""Name of the engine that does a capability's work, such as preview for the one that needs no GPU."""
