# @generated from schemas/config/v1/redis_topology.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `RedisTopology`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from .channel_topology import ChannelTopology
from .stream_topology import StreamTopology


class RedisTopology(Model):
    """All streams, groups and channels, as the AsyncAPI document binds them; for operators and for clients in other languages."""

    streams: Annotated[list[StreamTopology], Field(min_length=0, max_length=100)]
    """The streams."""
    channels: Annotated[list[ChannelTopology], Field(min_length=0, max_length=100)]
    """The Pub/Sub channels."""
