# @generated from schemas/artifacts/v1/upload_result.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `UploadResult`."""

from __future__ import annotations

from ....support.model import Model
from .artifact import Artifact


class UploadResult(Model):
    """Answer to an upload."""

    artifact: Artifact
