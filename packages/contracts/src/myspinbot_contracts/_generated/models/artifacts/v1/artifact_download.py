# @generated from schemas/artifacts/v1/artifact_download.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ArtifactDownload`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Model
from ...common.v1.timestamp import Timestamp
from .artifact import Artifact


class ArtifactDownload(Model):
    """An artifact with a link to its bytes that works without further credentials until it expires."""

    artifact: Artifact
    url: Annotated[str, Field(max_length=4000, pattern=r"^(?:https?://[^ ]+|/[^ ]*)\z")]
    """Link to the bytes, absolute or relative to the API."""
    expires_at: Timestamp
