# @generated from schemas/common/v1/timestamp.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Timestamp`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from ....support.model import Matches

Timestamp = TypeAliasType(
    "Timestamp",
    Annotated[
        str,
        Field(
            strict=True,
            pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[.][0-9]{1,6})?Z\z",
        ),
        Matches(
            r"^(?:(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:0[48]|[2468][048]|[13579][26])00)-02-29)[Tt](?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\.[0-9]+)?(?:[Zz]|[+\-](?:[01][0-9]|2[0-3]):[0-5][0-9])\z",
        ),
    ],
)
"""Instant in UTC as RFC 3339 with a capital T and Z, with at most microseconds. Kept as text, so that what is passed on equals what was received."""
