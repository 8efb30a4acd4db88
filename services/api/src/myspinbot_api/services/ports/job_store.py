"""The durable state: transactions, and the repositories within one.

async with store.transaction() as work:
    job = await work.jobs.get(job_id, lock=True)
    job.cancel("...")
    await work.jobs.save(job)

Every method raises `DatabaseAway` while the database does not answer.
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from typing import Protocol

from myspinbot_api.domain.job import JobRecord
from myspinbot_api.services.ports.messaging import PendingMessage
from myspinbot_contracts import Artifact, JobEvent, JobSummary, PlaneManifest, WorkerAnnounced

Position = tuple[str, str]
"""A place in a list: the timestamp and the identity of an entry."""


@dataclass(frozen=True, slots=True)
class Announcement:
    """A plane's manifest and when it was announced."""

    manifest: PlaneManifest
    announced_at: str


class JobRepository(Protocol):
    """The jobs, their nodes and their history."""

    async def add(
        self, job: JobRecord, *, idempotency_key: str | None, request_digest: str | None
    ) -> bool:
        """Store a new job; return False, and store nothing, if the key is taken."""

    async def by_key(self, idempotency_key: str) -> tuple[str, str] | None:
        """Return the job and the digest of the request that used this key."""

    async def get(self, job_id: str, *, lock: bool = False) -> JobRecord | None:
        """Return a job. With `lock` no other transaction changes it until this one ends."""

    async def save(self, job: JobRecord) -> None:
        """Write the changes of a job, and queue the messages that follow from them."""

    async def recorded_events(self, event_ids: Collection[str]) -> set[str]:
        """Return those of the identities that are in the history."""

    async def failures(self, job_id: str) -> dict[str, tuple[int, str]]:
        """Return the number of failed attempts of each node, and when the last one failed."""

    async def overdue(self, limit: int) -> list[str]:
        """Return jobs whose deadline has passed, locked."""

    async def unfinished_jobs(self, limit: int, *, after: str | None) -> list[str]:
        """Return jobs that have not ended, by identity, behind `after`."""

    async def page(
        self, *, limit: int, after: Position | None, state: str | None
    ) -> Sequence[JobSummary]:
        """Return jobs, newest first, behind a position."""

    async def events(self, job_id: str, *, limit: int, after: int) -> Sequence[JobEvent]:
        """Return entries of a job's history, oldest first, with numbers above `after`."""

    async def exists(self, job_id: str) -> bool:
        """Return whether the job exists."""

    async def count_by_state(self) -> dict[str, int]:
        """Return the number of jobs in each state that occurs."""


class ArtifactRepository(Protocol):
    """The records of stored files."""

    async def add(self, artifact: Artifact) -> None:
        """Record an artifact."""

    async def add_if_new(self, artifact: Artifact) -> None:
        """Record an artifact unless it is recorded."""

    async def get(self, artifact_id: str) -> Artifact | None:
        """Return an artifact."""

    async def get_many(self, artifact_ids: Collection[str]) -> dict[str, Artifact]:
        """Return the artifacts that exist, by identity."""

    async def of_job(
        self, job_id: str, *, limit: int, after: Position | None
    ) -> Sequence[Artifact]:
        """Return the artifacts that a job has made, oldest first, behind a position."""


class ManifestRepository(Protocol):
    """The newest manifest of each plane."""

    async def store(self, announced: WorkerAnnounced) -> None:
        """Keep an announcement unless a newer one of the same plane is stored."""

    async def newest(self, plane: str) -> Announcement | None:
        """Return the newest announcement of a plane, or None if it never made one."""


class OutboxRepository(Protocol):
    """The messages that are committed and not sent yet."""

    async def take(self, limit: int) -> list[PendingMessage]:
        """Return the oldest messages that no other relay is sending, locked."""

    async def remove(self, messages: Sequence[PendingMessage]) -> None:
        """Remove messages that were sent."""

    async def set_aside(self, refused: Mapping[int, str]) -> None:
        """Keep messages that cannot be sent, with the reason; `take` never returns them again."""

    async def backlog(self) -> tuple[int, str | None]:
        """Return the number of messages that wait, and since when the oldest one does."""


class UnitOfWork(Protocol):
    """The repositories of one transaction."""

    @property
    def jobs(self) -> JobRepository:
        """The jobs."""

    @property
    def artifacts(self) -> ArtifactRepository:
        """The artifacts."""

    @property
    def manifests(self) -> ManifestRepository:
        """The manifests."""

    @property
    def outbox(self) -> OutboxRepository:
        """The outbox."""


class JobStore(Protocol):
    """Opens transactions. One commits when its block ends, and rolls back when its block raises."""

    def transaction(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """Open a transaction."""

    def reading(self) -> AbstractAsyncContextManager[UnitOfWork]:
        """Open a transaction that only reads, and sees the database as it is at one instant."""
