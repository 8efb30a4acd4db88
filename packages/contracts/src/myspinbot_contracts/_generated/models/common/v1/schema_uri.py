# @generated from schemas/common/v1/schema_uri.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `SchemaUri`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

SchemaUri = TypeAliasType(
    "SchemaUri",
    Annotated[
        str,
        Field(
            strict=True,
            pattern=r"^https://schemas[.]myspinbot[.]local/[a-z]+/v[0-9]+/[a-z0-9_]+[.]schema[.]json\z",
        ),
    ],
)
"""Identifier ($id) of a schema in this tree."""
