"""Makes every error response a problem document of RFC 9457, those of the framework included."""

from collections.abc import Mapping

import structlog
from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException

from myspinbot_api.domain.errors import (
    ContentGone,
    ControlPlaneOutdated,
    DependencyUnavailable,
    HostRefused,
    IdempotencyConflict,
    InvalidRequest,
    JobAlreadyFinal,
    LinkRefused,
    MalformedBody,
    OriginRefused,
    PayloadTooLarge,
    PlaneUnavailable,
    RequestRefused,
    UnknownArtifact,
    UnknownJob,
    UnsupportedMedia,
)
from myspinbot_api.domain.history import new_id
from myspinbot_api.services.ports.availability import ServerAway
from myspinbot_contracts import ErrorInfo, Problem
from myspinbot_runtime.storage import StorageError

logger = structlog.get_logger(__name__)

MEDIA_TYPE = "application/problem+json"
_URN = "urn:myspinbot:problem:"
_MOST_ERRORS = 200

STATUS: Mapping[type[RequestRefused], int] = {
    MalformedBody: 400,
    LinkRefused: 403,
    OriginRefused: 403,
    UnknownJob: 404,
    UnknownArtifact: 404,
    IdempotencyConflict: 409,
    JobAlreadyFinal: 409,
    ContentGone: 410,
    PayloadTooLarge: 413,
    UnsupportedMedia: 415,
    HostRefused: 421,
    InvalidRequest: 422,
    PlaneUnavailable: 503,
    ControlPlaneOutdated: 503,
    DependencyUnavailable: 503,
}
"""HTTP status of each kind of refusal."""

# Errors of the framework itself, by status.
_FRAMEWORK = {
    400: ("bad_request", "The request cannot be understood"),
    404: ("not_found", "There is no such path"),
    405: ("method_not_allowed", "This method is not allowed here"),
    406: ("not_acceptable", "No accepted content type is available"),
    413: ("payload_too_large", "The body is too large"),
    415: ("unsupported_media", "This kind of content is not accepted"),
    416: ("range_not_satisfiable", "The range is outside the content"),
}


def problem_response(
    status: int,
    code: str,
    title: str,
    detail: str,
    *,
    errors: list[ErrorInfo] | None = None,
    headers: Mapping[str, str] | None = None,
    instance: str | None = None,
) -> Response:
    """Return an error response and log it."""
    identity = instance or new_id()
    problem = Problem(
        type=_URN + code,
        title=title,
        status=status,
        detail=detail[:4000],
        code=code,
        instance=f"urn:uuid:{identity}",
        errors=(errors or [])[:_MOST_ERRORS],
    )
    logger.info("problem", status=status, code=code, instance=identity)
    return Response(
        problem.model_dump_json(), status_code=status, media_type=MEDIA_TYPE, headers=headers
    )


def refusal_response(refused: RequestRefused) -> Response:
    """Return the response to a refused request."""
    headers = {"Retry-After": "5"} if STATUS[type(refused)] == 503 else None
    return problem_response(
        STATUS[type(refused)],
        refused.code,
        refused.title,
        refused.detail,
        errors=refused.errors,
        headers=headers,
    )


def failure_response(error: Exception) -> Response:
    """Return the response to a request that failed here; the log gets the details."""
    if isinstance(error, ServerAway):
        logger.warning("dependency_away", error=type(error.__cause__ or error).__name__)
        return refusal_response(
            DependencyUnavailable("A server that the platform needs does not respond. Try again.")
        )
    if isinstance(error, StorageError):
        if error.info.code == "artifact_missing":
            # Trying again does not help.
            logger.error("content_gone", error=str(error))
            return refusal_response(ContentGone("The bytes of this artifact are not in storage."))
        logger.warning("storage_failed", error=str(error))
        return refusal_response(
            DependencyUnavailable("The artifact storage does not respond correctly. Try again.")
        )
    identity = new_id()
    logger.error("internal_error", instance=identity, exc_info=error)
    return problem_response(
        500,
        "internal_error",
        "The service has failed",
        "The service failed on this request. Its log has the details under this instance.",
        instance=identity,
    )


def install(app: FastAPI) -> None:
    """Make the application return every error as a problem document."""

    async def on_refusal(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestRefused)  # noqa: S101  # registered for this class only
        return refusal_response(error)

    async def on_http_exception(_request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101  # registered for this class only
        code, title = _FRAMEWORK.get(error.status_code, ("http_error", "The request failed"))
        return problem_response(error.status_code, code, title, f"{title}.", headers=error.headers)

    async def on_validation_error(_request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101  # registered for this class only
        return refusal_response(InvalidRequest([_error_info(entry) for entry in error.errors()]))

    app.add_exception_handler(RequestRefused, on_refusal)
    app.add_exception_handler(HTTPException, on_http_exception)
    app.add_exception_handler(RequestValidationError, on_validation_error)


def _error_info(entry: Mapping[str, object]) -> ErrorInfo:
    location = entry["loc"]
    steps = location if isinstance(location, (list, tuple)) else ()
    pointer = "".join(f"/{str(step).replace('~', '~0').replace('/', '~1')}" for step in steps)
    return ErrorInfo(
        code=str(entry["type"]), message=f"{entry['msg']}."[:2000], pointer=pointer[:1000]
    )
