# @generated from schemas/common/v1/artifact_ref.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ArtifactRef`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from .bucket import Bucket
from .content_type import ContentType
from .sha256 import Sha256
from .uuid import Uuid


class ArtifactRef(Model):
    """Where an artifact is and what its bytes must be. Carried by messages in place of the bytes."""

    artifact_id: Uuid
    """Identity of the artifact. An artifact made by a node gets the same identity each time the node is run."""
    bucket: Bucket
    key: Annotated[str, Field(pattern=r"^[a-z]+/[0-9a-f\-]{36}[.][a-z0-9]{2,5}\z")]
    """Name of the object in its bucket. Built by the platform from the artifact's identity and the digest of its bytes, never from a user's text."""
    size_bytes: Annotated[int, Integer(ge=1, le=1099511627776)]
    """Length of the object in bytes."""
    content_type: ContentType
    sha256: Sha256
