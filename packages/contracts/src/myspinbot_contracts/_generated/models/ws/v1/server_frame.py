# @generated from schemas/ws/v1/server_frame.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ServerFrame`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field
from typing_extensions import TypeAliasType

from .error_frame import ErrorFrame
from .progress_update_frame import ProgressUpdateFrame
from .snapshot_frame import SnapshotFrame
from .status_update_frame import StatusUpdateFrame
from .unsubscribed_frame import UnsubscribedFrame

ServerFrame = TypeAliasType(
    "ServerFrame",
    Annotated[
        SnapshotFrame | UnsubscribedFrame | StatusUpdateFrame | ProgressUpdateFrame | ErrorFrame,
        Field(discriminator="type"),
    ],
)
"""Any frame from the server."""
