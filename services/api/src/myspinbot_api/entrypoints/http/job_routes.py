"""Routes of jobs."""

from typing import Annotated

from fastapi import APIRouter, Header, Request

from myspinbot_api.domain.views import job_view
from myspinbot_api.entrypoints.http.contract_router import ContractRouter
from myspinbot_api.entrypoints.http.paths import PREFIX, JobId
from myspinbot_api.entrypoints.http.responses import Reply
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.job_canceller import JobCanceller
from myspinbot_api.services.job_submitter import JobSubmitter
from myspinbot_api.services.views.job_reader import JobReader
from myspinbot_contracts import (
    ArtifactPage,
    CancelJobRequest,
    Job,
    JobEventPage,
    JobPage,
    ListJobsQuery,
    PageQuery,
    SubmitJobRequest,
    given,
)

IdempotencyKey = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        min_length=1,
        max_length=255,
        pattern=r"^[\x21-\x7e]+$",
        description="A request that is sent again with its key gets the job of the first one.",
    ),
]


def job_routes(
    submitter: JobSubmitter, reader: JobReader, canceller: JobCanceller, metrics: Metrics
) -> APIRouter:
    """Return the routes of jobs."""
    router = ContractRouter(prefix=f"{PREFIX}/jobs", tags=["jobs"])

    @router.contract(
        "POST",
        "",
        "Submit a job",
        {201: "The job is accepted.", 200: "The key was used: the same job."},
    )
    async def submit(
        request: Request, body: SubmitJobRequest, idempotency_key: IdempotencyKey = None
    ) -> Reply[Job]:
        submitted = await submitter.submit(
            body, idempotency_key=idempotency_key, traceparent=request.state.traceparent
        )
        if submitted.created:
            metrics.jobs_submitted.inc()
        return Reply(
            job_view(submitted.job),
            status=201 if submitted.created else 200,
            headers={"Location": f"{PREFIX}/jobs/{submitted.job.job_id}"},
        )

    @router.contract("GET", "", "List jobs, newest first", {200: "A page of jobs."})
    async def listing(query: ListJobsQuery) -> JobPage:
        return await reader.page(query)

    @router.contract("GET", "/{job_id}", "Read a job", {200: "The job as it is now."})
    async def job(job_id: JobId) -> Job:
        return await reader.job(job_id)

    @router.contract(
        "GET",
        "/{job_id}/events",
        "Read a job's history, oldest first",
        {200: "A page of the history."},
    )
    async def events(job_id: JobId, query: PageQuery) -> JobEventPage:
        return await reader.events(job_id, query)

    @router.contract(
        "GET",
        "/{job_id}/artifacts",
        "List what a job has made, oldest first",
        {200: "A page of artifacts."},
    )
    async def artifacts(job_id: JobId, query: PageQuery) -> ArtifactPage:
        return await reader.artifacts(job_id, query)

    @router.contract("POST", "/{job_id}/cancel", "Cancel a job", {200: "The job, cancelled."})
    async def cancel(job_id: JobId, body: CancelJobRequest) -> Job:
        return job_view(await canceller.cancel(job_id, given(body.reason, None)))

    return router
