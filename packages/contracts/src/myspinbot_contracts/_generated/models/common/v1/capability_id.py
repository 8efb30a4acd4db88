# @generated from schemas/common/v1/capability_id.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `CapabilityId`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

CapabilityId = TypeAliasType(
    "CapabilityId",
    Annotated[str, Field(strict=True, pattern=r"^[a-z][a-z0-9_]{0,31}[.][a-z][a-z0-9_]{0,63}\z")],
)
"""Name of a capability: a group and a verb, joined by a dot."""
