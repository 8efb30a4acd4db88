# @generated from schemas/jobs/v1/dead_letter.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `DeadLetter`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.json_value import Encodable
from ....support.model import Integer, Model
from ...common.v1.error_info import ErrorInfo
from ...common.v1.timestamp import Timestamp


class DeadLetter(Model):
    """An entry that was taken off its stream because it could not be processed, whole and with the reason."""

    stream: Annotated[str, Field(min_length=1, max_length=200)]
    """Stream that it came from."""
    entry_id: Annotated[str, Field(pattern=r"^[0-9]+-[0-9]+\z")]
    """Identifier of the entry on that stream."""
    consumer_group: Annotated[str, Field(min_length=1, max_length=200)]
    """Group that could not process it."""
    delivery_count: Annotated[int, Integer(ge=0, le=1000000)]
    """How often it was delivered."""
    error: ErrorInfo
    fields: dict[Annotated[str, Encodable()], Annotated[str, Encodable()]]
    """The entry's fields as they were; bytes that are not UTF-8 are replaced."""
    dead_lettered_at: Timestamp
