"""Receives the file of an upload into a temporary file, and stops as soon as it is too large."""

from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from typing import BinaryIO

from fastapi import Request
from starlette.datastructures import FormData, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from myspinbot_api.domain.errors import (
    InvalidRequest,
    MalformedBody,
    PayloadTooLarge,
    UnsupportedMedia,
)
from myspinbot_contracts import ErrorInfo

FIELD = "file"
"""Name of the one part of the form."""

_OVERHEAD_BYTES = 16 * 1024
"""Most bytes that boundaries and headers of parts add to the file."""

_MOST_PARTS = 8
"""More than the one that is expected, so that a form with other parts gets an exact error."""

_DRAIN_FACTOR = 4


class _TooLarge(MultiPartException):
    """The body is too long. It ends the parsing, and the parser closes its temporary file."""


@asynccontextmanager
async def receive_file(request: Request, max_bytes: int) -> AsyncIterator[BinaryIO]:
    """Yield the uploaded file. It is deleted when the block ends.

    Raises:
        UnsupportedMedia: the body is not a multipart form.
        MalformedBody: the form cannot be read.
        PayloadTooLarge: the file is longer than `max_bytes`.
        InvalidRequest: the form does not have exactly one file, in the part `file`.
    """
    kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != "multipart/form-data":
        raise UnsupportedMedia(
            "An upload must be a form: Content-Type: multipart/form-data, with one part named file."
        )
    body = _Body(request, max_bytes + _OVERHEAD_BYTES)
    parser = MultiPartParser(
        request.headers, body.chunks(), max_files=_MOST_PARTS, max_fields=_MOST_PARTS
    )
    try:
        form = await parser.parse()
    except _TooLarge:
        # Continue to read for a while; otherwise the client does not get the response.
        await body.drain(_DRAIN_FACTOR * max_bytes)
        raise _too_large(max_bytes) from None
    except MultiPartException as error:
        raise MalformedBody(f"The form cannot be read: {error.message}") from error
    try:
        file = _only_file(form)
        if (file.size or 0) > max_bytes:
            raise _too_large(max_bytes)
        yield file.file
    finally:
        await form.close()


class _Body:
    """The body of a request, counted as it is read."""

    def __init__(self, request: Request, limit: int) -> None:
        self._stream = request.stream()
        self._limit = limit

    async def chunks(self) -> AsyncGenerator[bytes, None]:
        received = 0
        async for chunk in self._stream:
            received += len(chunk)
            if received > self._limit:
                raise _TooLarge("too large")
            yield chunk

    async def drain(self, most_bytes: int) -> None:
        received = 0
        async for chunk in self._stream:
            received += len(chunk)
            if received > most_bytes:
                return


def _only_file(form: FormData) -> UploadFile:
    parts = form.multi_items()
    if len(parts) == 1 and parts[0][0] == FIELD and isinstance(parts[0][1], UploadFile):
        return parts[0][1]
    names = ", ".join(sorted({name for name, _ in parts}))[:200]
    error = ErrorInfo(
        code="file_missing",
        message="The form must have exactly one file, in a part named file.",
        expected="one part named file, with a file name",
        found=f"{len(parts)} parts: {names}" if parts else "an empty form",
        pointer=f"/{FIELD}",
    )
    raise InvalidRequest([error])


def _too_large(max_bytes: int) -> PayloadTooLarge:
    error = ErrorInfo(
        code="file_too_large",
        message=f"The file has more than {max_bytes} bytes.",
        expected=f"at most {max_bytes} bytes",
        hint="Send a smaller picture or a shorter sample.",
        pointer=f"/{FIELD}",
    )
    return PayloadTooLarge(f"A file may have at most {max_bytes} bytes.", [error])
