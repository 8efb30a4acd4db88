# @generated from schemas/common/v1/worker_id.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `WorkerId`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

WorkerId = TypeAliasType(
    "WorkerId", Annotated[str, Field(strict=True, pattern=r"^[a-zA-Z0-9][a-zA-Z0-9._\-]{0,127}\z")]
)
"""Name of one running worker process, unique among those that are connected."""
