"""The API as methods whose arguments and results are contract models.

Used by every command that talks to the API.
"""

import hashlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, Self, TypeVar

from myspinbot.client.api_errors import compose, require_valid
from myspinbot.client.connection import Connection
from myspinbot.client.uploads import CountedFile
from myspinbot.errors import CommandError
from myspinbot_contracts import (
    Artifact,
    ArtifactDownload,
    ArtifactPage,
    CancelJobRequest,
    CombinedManifest,
    HealthReport,
    Job,
    JobEvent,
    JobEventPage,
    JobPage,
    JobSummary,
    PipelineDefinition,
    PipelineList,
    SubmitPipelineRequest,
    SubmitWorkflowRequest,
    UploadResult,
    given,
)

P = TypeVar("P", ArtifactPage, JobEventPage)

OnBytes = Callable[[int], None]
"""Called with the number of bytes that were sent or received since the last call."""

_PAGE = 100


class ApiClient:
    """A client of one API. Use it in a `with` block, or `close` it.

    Every method raises `ApiProblem` when the API refuses and `ApiUnreachable` when it does not
    answer; methods with an identity raise `InvalidDocument` when the identity is not valid.
    """

    def __init__(self, url: str) -> None:
        """Prepare a client without connecting. `url` is the address of the API without a path.

        Raises:
            ApiUnreachable: `url` is not an address, or the proxy of the environment cannot be used.
        """
        self._connection = Connection(url)

    @property
    def url(self) -> str:
        """Address of the API."""
        return self._connection.url

    def close(self) -> None:
        """Close all connections."""
        self._connection.close()

    def __enter__(self) -> Self:
        """Return this client; connections are made when they are needed."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Close all connections."""
        self.close()

    def health(self) -> HealthReport:
        """Return the health of the API and of its dependencies."""
        return self._connection.get(HealthReport, "/health/ready")

    def capabilities(self) -> CombinedManifest:
        """Return the capabilities of all planes."""
        return self._connection.get(CombinedManifest, "/api/v1/capabilities")

    def pipelines(self) -> list[PipelineDefinition]:
        """Return the pipelines that can be started."""
        return list(self._connection.get(PipelineList, "/api/v1/pipelines").items)

    def submit(self, request: SubmitPipelineRequest | SubmitWorkflowRequest) -> Job:
        """Start a job. If the response is lost, the request is repeated without a second job."""
        return self._connection.post(Job, "/api/v1/jobs", request, once=True)

    def job(self, job_id: str) -> Job:
        """Return the current state of a job."""
        return self._connection.get(Job, _job(job_id))

    def jobs(self, limit: int, state: str | None = None) -> list[JobSummary]:
        """Return the newest jobs, at most `limit`: all, or those in one state."""
        summaries: list[JobSummary] = []
        query: dict[str, str | int] = {"state": state} if state else {}
        while len(summaries) < limit:
            query["limit"] = min(limit - len(summaries), _PAGE)
            page = self._connection.get(JobPage, "/api/v1/jobs", query)
            summaries.extend(page.items)
            cursor = given(page.next_cursor, None)
            if cursor is None:
                break
            query["cursor"] = cursor
        return summaries

    def events(self, job_id: str) -> list[JobEvent]:
        """Return the whole history of a job, oldest first."""
        return [
            event
            for page in self._pages(JobEventPage, _job(job_id, "/events"))
            for event in page.items
        ]

    def artifacts(self, job_id: str) -> list[Artifact]:
        """Return all artifacts of the nodes of a job, oldest first."""
        return [
            artifact
            for page in self._pages(ArtifactPage, _job(job_id, "/artifacts"))
            for artifact in page.items
        ]

    def cancel(self, job_id: str, reason: str | None = None) -> Job:
        """Cancel a job."""
        body = compose(CancelJobRequest, {} if reason is None else {"reason": reason})
        return self._connection.post(Job, _job(job_id, "/cancel"), body)

    def upload(self, name: str, file: BinaryIO, content_type: str, on_bytes: OnBytes) -> Artifact:
        """Store a file for use in jobs. The API does not keep the `name`."""
        part = (name, CountedFile(file, on_bytes), content_type)
        result = self._connection.send_file(UploadResult, "/api/v1/uploads", files={"file": part})
        return result.artifact

    def link(self, artifact_id: str) -> ArtifactDownload:
        """Return an artifact with a link to its bytes: a path of the API or an address."""
        require_valid("Uuid", artifact_id, "/artifact_id")
        return self._connection.get(ArtifactDownload, f"/api/v1/artifacts/{artifact_id}")

    def absolute(self, link: str) -> str:
        """Return a link as an absolute address."""
        return f"{self.url}{link}" if link.startswith("/") else link

    def download(self, artifact: Artifact, file: BinaryIO, on_bytes: OnBytes) -> None:
        """Write the bytes of an artifact to `file`.

        Raises:
            CommandError: `damaged_download`: the bytes do not match the digest of the artifact.
        """
        digest = hashlib.sha256()
        with self._connection.stream(self.link(artifact.artifact_id).url) as response:
            for chunk in response.iter_bytes():
                digest.update(chunk)
                file.write(chunk)
                on_bytes(len(chunk))
        if digest.hexdigest() != artifact.ref.sha256:
            raise CommandError(
                "damaged_download",
                f"The downloaded bytes of the artifact {artifact.artifact_id} have a wrong digest.",
                "Try again. If that does not help, the stored file is damaged: create it again.",
            )

    def _pages(self, contract: type[P], path: str) -> Iterator[P]:
        query: dict[str, str | int] = {"limit": _PAGE}
        while True:
            page = self._connection.get(contract, path, query)
            yield page
            cursor = given(page.next_cursor, None)
            if cursor is None:
                return
            query["cursor"] = cursor


def _job(job_id: str, rest: str = "") -> str:
    # The input of a user must not lead to another path.
    require_valid("Uuid", job_id, "/job_id")
    return f"/api/v1/jobs/{job_id}{rest}"
