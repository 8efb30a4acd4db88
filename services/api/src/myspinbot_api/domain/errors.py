"""Why a request is refused. Raised by the service layer, shown as problem documents by HTTP.

Each class is one kind of problem: its `code` is stable, its `title` names the kind in a few words.
"""

from collections.abc import Sequence
from typing import ClassVar

from myspinbot_contracts import ErrorInfo


class RequestRefused(Exception):
    """Root of all refusals.

    Attributes:
        detail: this occurrence, in a sentence or two, for a person.
        errors: every fault found, each with the pointer of its place in the request.
    """

    code: ClassVar[str] = "refused"
    title: ClassVar[str] = "The request is refused"

    def __init__(self, detail: str, errors: Sequence[ErrorInfo] = ()) -> None:
        """Carry the sentence and the faults."""
        super().__init__(detail)
        self.detail = detail
        self.errors = list(errors)


class MalformedBody(RequestRefused):
    """The body cannot be parsed at all."""

    code = "malformed_body"
    title = "The body cannot be read"


class InvalidRequest(RequestRefused):
    """Parts of the request do not match their contract, or name things that are not there."""

    code = "invalid_request"
    title = "The request is not valid"

    def __init__(self, errors: Sequence[ErrorInfo]) -> None:
        """Carry at least one fault."""
        count = len(errors)
        super().__init__(f"{count} error{'s' if count > 1 else ''} in the request.", errors)


class UnknownJob(RequestRefused):
    """There is no job of that identity."""

    code = "unknown_job"
    title = "There is no such job"

    def __init__(self, job_id: str) -> None:
        """Name the identity that was asked for."""
        super().__init__(f"There is no job {job_id}.")


class UnknownArtifact(RequestRefused):
    """There is no artifact of that identity."""

    code = "unknown_artifact"
    title = "There is no such artifact"

    def __init__(self, artifact_id: str) -> None:
        """Name the identity that was asked for."""
        super().__init__(f"There is no artifact {artifact_id}.")


class IdempotencyConflict(RequestRefused):
    """The Idempotency-Key was used before, for another request."""

    code = "idempotency_conflict"
    title = "The Idempotency-Key belongs to another request"


class JobAlreadyFinal(RequestRefused):
    """The job has ended and does not change any more."""

    code = "job_already_final"
    title = "The job has ended"


class PlaneUnavailable(RequestRefused):
    """A plane that the job needs has never announced itself."""

    code = "plane_unavailable"
    title = "No worker is known"


class ControlPlaneOutdated(RequestRefused):
    """A capability that the job needs is told in contracts which only newer workers know."""

    code = "control_plane_outdated"
    title = "The workers are newer than the control plane"


class PayloadTooLarge(RequestRefused):
    """The body is longer than this installation accepts."""

    code = "payload_too_large"
    title = "The body is too large"


class UnsupportedMedia(RequestRefused):
    """The content is of a kind that is not accepted."""

    code = "unsupported_media"
    title = "This kind of content is not accepted"


class LinkRefused(RequestRefused):
    """A download link is not genuine, or no longer good."""

    code = "link_refused"
    title = "The download link does not work"


class HostRefused(RequestRefused):
    """The request is for another host."""

    code = "host_refused"
    title = "The request is for another host"


class OriginRefused(RequestRefused):
    """A web page of an origin that is not allowed wants to change something."""

    code = "origin_refused"
    title = "Pages of this origin may not do that"


class ContentGone(RequestRefused):
    """The bytes of an artifact are no longer in storage."""

    code = "content_gone"
    title = "The bytes are gone"


class DependencyUnavailable(RequestRefused):
    """A server that this service needs does not answer."""

    code = "dependency_unavailable"
    title = "A part of the platform does not answer"
