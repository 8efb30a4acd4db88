# @generated from schemas/common/v1/bucket.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Bucket`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Bucket = TypeAliasType("Bucket", Literal["input", "staged", "output"])
"""Place of an object in storage: input holds uploads, staged holds what one node makes for the next, output holds what the user asked for."""
