# @generated from schemas/common/v1/fraction.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Fraction`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

Fraction = TypeAliasType(
    "Fraction", Annotated[float, Field(ge=0, le=1, strict=True, allow_inf_nan=False)]
)
"""Share of a whole, from 0 (nothing) to 1 (all). No unit."""
