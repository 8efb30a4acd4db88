# @generated from schemas/common/v1/fraction.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Fraction`."""

from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from ....support.model import Number

Fraction = TypeAliasType("Fraction", Annotated[float, Number(ge=0, le=1)])
"""Share of a whole, from 0 (nothing) to 1 (all). No unit."""
