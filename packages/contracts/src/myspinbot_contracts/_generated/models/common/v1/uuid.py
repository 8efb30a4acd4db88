# @generated from schemas/common/v1/uuid.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Uuid`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

Uuid = TypeAliasType(
    "Uuid",
    Annotated[
        str,
        Field(
            strict=True, pattern=r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\z"
        ),
    ],
)
"""Identifier in the lowercase, hyphenated form of RFC 9562. Any version is accepted; identifiers that must survive a retry are version 5, all others version 4."""
