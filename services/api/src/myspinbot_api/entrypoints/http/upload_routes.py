"""The route of uploads."""

from fastapi import APIRouter, Request, Response

from myspinbot_api.entrypoints.http.multipart import FIELD, receive_file
from myspinbot_api.entrypoints.http.openapi import answers
from myspinbot_api.entrypoints.http.responses import PREFIX, answer
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.uploader import Uploader
from myspinbot_contracts import UploadResult

_FORM = {
    "type": "object",
    "properties": {FIELD: {"type": "string", "format": "binary"}},
    "required": [FIELD],
}


def upload_routes(uploader: Uploader, metrics: Metrics, max_bytes: int) -> APIRouter:
    """Return the route of uploads; a file may have `max_bytes`."""
    router = APIRouter(
        prefix=f"{PREFIX}/uploads", tags=["artifacts"], default_response_class=Response
    )

    @router.post(
        "",
        status_code=201,
        summary="Upload a picture or a sound",
        responses=answers(201, "UploadResult", "The file is stored."),
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {"multipart/form-data": {"schema": _FORM}},
            }
        },
    )
    async def upload(request: Request) -> Response:
        async with receive_file(request, max_bytes) as file:
            artifact = await uploader.upload(file)
        metrics.upload_bytes.labels(artifact.ref.content_type).inc(artifact.ref.size_bytes)
        return answer(
            UploadResult(artifact=artifact),
            status=201,
            headers={"Location": f"{PREFIX}/artifacts/{artifact.artifact_id}"},
        )

    return router
