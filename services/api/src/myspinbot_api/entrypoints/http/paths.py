"""The start of all paths, and the path parameters that several routes share."""

from typing import Annotated

from fastapi import Path

PREFIX = "/api/v1"
"""Start of every path except those for operators."""

_UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"

JobId = Annotated[str, Path(pattern=_UUID, description="Identity of the job.")]
ArtifactId = Annotated[str, Path(pattern=_UUID, description="Identity of the artifact.")]
