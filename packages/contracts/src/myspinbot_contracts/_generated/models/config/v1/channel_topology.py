# @generated from schemas/config/v1/channel_topology.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ChannelTopology`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model


class ChannelTopology(Model):
    """One Pub/Sub channel."""

    channel: Annotated[str, Field(min_length=1, max_length=64)]
    """Name of the channel in the AsyncAPI document."""
    address: Annotated[str, Field(min_length=1, max_length=200)]
    """Name of the channel in Redis, with its parameters in braces."""
