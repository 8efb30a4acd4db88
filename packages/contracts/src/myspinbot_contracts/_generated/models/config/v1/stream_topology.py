# @generated from schemas/config/v1/stream_topology.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `StreamTopology`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Integer, Model


class StreamTopology(Model):
    """One Redis stream and how it is read."""

    channel: Annotated[str, Field(min_length=1, max_length=64)]
    """Name of the channel in the AsyncAPI document."""
    address: Annotated[str, Field(min_length=1, max_length=200)]
    """Key of the stream."""
    consumer_group: Annotated[str, Field(min_length=1, max_length=200)] | MISSING = MISSING
    """Group whose members share the entries. Absent on a stream that every reader reads whole."""
    dead_letter: Annotated[str, Field(min_length=1, max_length=200)] | MISSING = MISSING
    """Key of the stream for entries that cannot be processed."""
    claim_idle_ms: Annotated[int, Integer(ge=1, le=86400000)] | MISSING = MISSING
    """Idle time after which an entry is taken from a consumer, in milliseconds."""
    max_deliveries: Annotated[int, Integer(ge=1, le=1000)] | MISSING = MISSING
    """Deliveries after which an entry is given up."""
    max_length: Annotated[int, Integer(ge=1, le=100000000)] | MISSING = MISSING
    """Number of entries that are kept on a stream without a group."""
