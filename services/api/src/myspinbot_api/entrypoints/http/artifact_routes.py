"""Routes of artifacts: their records with a download link, and their bytes behind that link."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import PurePosixPath
from typing import Annotated

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import StreamingResponse
from starlette.exceptions import HTTPException

from myspinbot_api.domain.link_signer import LinkSigner
from myspinbot_api.entrypoints.http.contract_router import ContractRouter
from myspinbot_api.entrypoints.http.openapi import describe
from myspinbot_api.entrypoints.http.paths import PREFIX, ArtifactId
from myspinbot_api.entrypoints.http.ranges import RangeOutside, parse_range
from myspinbot_api.entrypoints.http.responses import Reply
from myspinbot_api.services.views.job_reader import JobReader
from myspinbot_contracts import Artifact, ArtifactDownload
from myspinbot_contracts.clock import render
from myspinbot_runtime.storage import ArtifactStore

Expires = Annotated[str, Query(max_length=20, description="When the link ends, as it was given.")]
Signature = Annotated[str, Query(max_length=100, description="Proof that the link is ours.")]


def artifact_routes(reader: JobReader, objects: ArtifactStore, signer: LinkSigner) -> APIRouter:
    """Return the routes of artifacts."""
    router = ContractRouter(
        prefix=f"{PREFIX}/artifacts", tags=["artifacts"], default_response_class=Response
    )

    @router.contract(
        "GET",
        "/{artifact_id}",
        "Read an artifact's record, with a link to its bytes",
        {200: "The record, and a link that expires."},
    )
    async def record(artifact_id: ArtifactId) -> Reply[ArtifactDownload]:
        artifact = await reader.artifact(artifact_id)
        query, expires = signer.query(artifact_id)
        download = ArtifactDownload(
            artifact=artifact,
            url=f"{PREFIX}/artifacts/{artifact_id}/content?{query}",
            expires_at=render(datetime.fromtimestamp(expires, UTC)),
        )
        return Reply(download, headers={"Cache-Control": "no-store"})

    @router.head("/{artifact_id}/content", include_in_schema=False)
    @router.get(
        "/{artifact_id}/content",
        summary="Read an artifact's bytes",
        responses=describe(
            {200: "The bytes.", 206: "A part of them.", 304: "They have not changed."}
        ),
    )
    async def content(
        request: Request, artifact_id: ArtifactId, expires: Expires = "", signature: Signature = ""
    ) -> Response:
        signer.check(artifact_id, expires, signature)
        artifact = await reader.artifact(artifact_id)
        return await _content(request, artifact, objects)

    return router


async def _content(request: Request, artifact: Artifact, objects: ArtifactStore) -> Response:
    ref = artifact.ref
    etag = f'"{ref.sha256}"'
    suffix = PurePosixPath(ref.key).suffix
    headers = {
        "Accept-Ranges": "bytes",
        "ETag": etag,
        # An artifact never changes; only the holder of the link may keep it.
        "Cache-Control": "private, max-age=31536000, immutable",
        "Content-Disposition": f'inline; filename="{artifact.artifact_id}{suffix}"',
        "Content-Security-Policy": "default-src 'none'; sandbox",
    }
    if etag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    if_range = request.headers.get("if-range")
    range_header = request.headers.get("range") if if_range in {None, etag} else None
    try:
        part = parse_range(range_header, ref.size_bytes)
    except RangeOutside as outside:
        raise HTTPException(
            416, headers={"Content-Range": f"bytes */{ref.size_bytes}"}
        ) from outside
    start, end = (part.start, part.end) if part else (0, ref.size_bytes)
    headers["Content-Length"] = str(end - start)
    if part:
        headers["Content-Range"] = part.content_range(ref.size_bytes)
    status = 206 if part else 200
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=ref.content_type)
    chunks = objects.stream(ref, start=start, end=end)
    # Read the first chunk before the status line: a missing object is then a problem document.
    first = await anext(chunks)
    return StreamingResponse(
        _chain(first, chunks), status_code=status, headers=headers, media_type=ref.content_type
    )


async def _chain(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for chunk in rest:
        yield chunk
