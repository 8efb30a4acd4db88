# @generated from schemas/common/v1/json_object.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `JsonObject`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ....support.json_value import Below, Encodable, JsonValue

JsonObject = TypeAliasType(
    "JsonObject",
    Annotated[
        dict[Annotated[str, Encodable()], Annotated[JsonValue, Below(1)]], Field(strict=True)
    ],
)
"""Any JSON object: an open map on purpose, checked elsewhere against the schema that its place calls for."""
