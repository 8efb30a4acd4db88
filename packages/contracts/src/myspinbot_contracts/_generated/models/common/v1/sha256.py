# @generated from schemas/common/v1/sha256.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Sha256`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

Sha256 = TypeAliasType("Sha256", Annotated[str, Field(strict=True, pattern=r"^[0-9a-f]{64}\z")])
"""SHA-256 digest in lowercase hexadecimal."""
