# @generated from schemas/ws/v1/client_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ClientFrame`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .subscribe_frame import SubscribeFrame
from .unsubscribe_frame import UnsubscribeFrame

ClientFrame = TypeAliasType(
    "ClientFrame", Annotated[SubscribeFrame | UnsubscribeFrame, Field(discriminator="action")]
)
"""Any frame from a client."""
