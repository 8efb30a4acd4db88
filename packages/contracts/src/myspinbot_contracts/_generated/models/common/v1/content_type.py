# @generated from schemas/common/v1/content_type.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ContentType`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

ContentType = TypeAliasType(
    "ContentType",
    Annotated[str, Field(strict=True, pattern=r"^[a-z]+/[a-z0-9][a-z0-9.+\-]{0,99}\z")],
)
"""Media type without parameters, in lowercase."""
