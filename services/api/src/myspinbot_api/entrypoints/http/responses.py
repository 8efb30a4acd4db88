"""Makes answers of contract models, and names the parameters that several routes share."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import Path, Response
from pydantic import BaseModel

PREFIX = "/api/v1"
"""Start of every path of the API proper."""

_UUID = "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"

JobId = Annotated[str, Path(pattern=_UUID, description="Identity of the job.")]
ArtifactId = Annotated[str, Path(pattern=_UUID, description="Identity of the artifact.")]


def answer(
    document: BaseModel, *, status: int = 200, headers: Mapping[str, str] | None = None
) -> Response:
    """Return a contract model as JSON."""
    return Response(
        document.model_dump_json(),
        status_code=status,
        media_type="application/json",
        headers=headers,
    )
