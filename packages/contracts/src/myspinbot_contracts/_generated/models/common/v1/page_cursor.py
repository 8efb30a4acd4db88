# @generated from schemas/common/v1/page_cursor.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PageCursor`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

PageCursor = TypeAliasType(
    "PageCursor", Annotated[str, Field(strict=True, pattern=r"^[A-Za-z0-9_\-]{1,512}\z")]
)
"""Opaque position in a list, to be sent back unchanged for the next page."""
