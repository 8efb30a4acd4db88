"""The route of uploads."""

from fastapi import APIRouter, Request

from myspinbot_api.entrypoints.http.contract_router import ContractRouter
from myspinbot_api.entrypoints.http.multipart import FIELD, receive_file
from myspinbot_api.entrypoints.http.paths import PREFIX
from myspinbot_api.entrypoints.http.responses import Reply
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.uploader import Uploader
from myspinbot_contracts import UploadResult

_FORM = {
    "type": "object",
    "properties": {FIELD: {"type": "string", "format": "binary"}},
    "required": [FIELD],
}


def upload_routes(uploader: Uploader, metrics: Metrics, max_bytes: int) -> APIRouter:
    """Return the route of uploads; a file may have up to `max_bytes`."""
    router = ContractRouter(prefix=f"{PREFIX}/uploads", tags=["artifacts"])

    @router.contract(
        "POST",
        "",
        "Upload a picture or a sound",
        {201: "The file is stored."},
        openapi_extra={
            "requestBody": {
                "required": True,
                "content": {"multipart/form-data": {"schema": _FORM}},
            }
        },
    )
    async def upload(request: Request) -> Reply[UploadResult]:
        async with receive_file(request, max_bytes) as file:
            artifact = await uploader.upload(file)
        metrics.upload_bytes.labels(artifact.ref.content_type).inc(artifact.ref.size_bytes)
        return Reply(
            UploadResult(artifact=artifact),
            headers={"Location": f"{PREFIX}/artifacts/{artifact.artifact_id}"},
        )

    return router
