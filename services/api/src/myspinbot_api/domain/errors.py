"""Why a request is refused. Raised by the service layer, shown as problem documents by HTTP.

Each class is one kind of problem: its `code` is stable, its `title` names the kind in a few words.
"""

from collections.abc import Sequence
from typing import ClassVar

from myspinbot_contracts import ErrorInfo


class RequestRefused(Exception):
    """Root of all refusals.

    Attributes:
        detail: this occurrence in a sentence or two, for a person.
        errors: every error in the request, each with its pointer.
    """

    code: ClassVar[str] = "refused"
    title: ClassVar[str] = "The request is refused"

    def __init__(self, detail: str, errors: Sequence[ErrorInfo] = ()) -> None:
        """Keep the sentence and the errors."""
        super().__init__(detail)
        self.detail = detail
        self.errors = list(errors)


class MalformedBody(RequestRefused):
    """The body cannot be parsed."""

    code = "malformed_body"
    title = "The body cannot be read"


class InvalidRequest(RequestRefused):
    """Parts of the request do not match their contract, or name things that do not exist."""

    code = "invalid_request"
    title = "The request is not valid"

    def __init__(self, errors: Sequence[ErrorInfo]) -> None:
        """Keep at least one error."""
        count = len(errors)
        super().__init__(f"{count} error{'s' if count > 1 else ''} in the request.", errors)


class UnknownJob(RequestRefused):
    """No job has this identity."""

    code = "unknown_job"
    title = "The job does not exist"

    def __init__(self, job_id: str) -> None:
        """Name the identity in the request."""
        super().__init__(f"The job {job_id} does not exist.")


class UnknownArtifact(RequestRefused):
    """No artifact has this identity."""

    code = "unknown_artifact"
    title = "The artifact does not exist"

    def __init__(self, artifact_id: str) -> None:
        """Name the identity in the request."""
        super().__init__(f"The artifact {artifact_id} does not exist.")


class IdempotencyConflict(RequestRefused):
    """The Idempotency-Key was used before, for another request."""

    code = "idempotency_conflict"
    title = "The Idempotency-Key belongs to another request"


class JobAlreadyFinal(RequestRefused):
    """The job has ended and cannot change."""

    code = "job_already_final"
    title = "The job has ended"


class PlaneUnavailable(RequestRefused):
    """A plane that the job needs has never announced itself."""

    code = "plane_unavailable"
    title = "No worker has announced itself"


class ControlPlaneOutdated(RequestRefused):
    """A capability that the job needs has contracts that only newer workers know."""

    code = "control_plane_outdated"
    title = "The workers are newer than the control plane"


class PayloadTooLarge(RequestRefused):
    """The body is longer than this installation accepts."""

    code = "payload_too_large"
    title = "The body is too large"


class UnsupportedMedia(RequestRefused):
    """The content is not of an accepted kind."""

    code = "unsupported_media"
    title = "This kind of content is not accepted"


class LinkRefused(RequestRefused):
    """A download link is not genuine, or has expired."""

    code = "link_refused"
    title = "The download link does not work"


class HostRefused(RequestRefused):
    """The request is for another host."""

    code = "host_refused"
    title = "The request is for another host"


class OriginRefused(RequestRefused):
    """A web page of an origin that is not allowed tries to change something."""

    code = "origin_refused"
    title = "The origin of the page is not allowed"


class ContentGone(RequestRefused):
    """The bytes of an artifact are missing in storage."""

    code = "content_gone"
    title = "The bytes are missing"


class DependencyUnavailable(RequestRefused):
    """A server that this service needs does not answer."""

    code = "dependency_unavailable"
    title = "A part of the platform does not answer"
