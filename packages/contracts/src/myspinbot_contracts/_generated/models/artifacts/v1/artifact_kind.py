# @generated from schemas/artifacts/v1/artifact_kind.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ArtifactKind`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

ArtifactKind = TypeAliasType("ArtifactKind", Literal["upload", "output"])
"""Where an artifact came from: upload by a user, output of a node."""
