"""Routes of jobs."""

from typing import Annotated, Any

from fastapi import APIRouter, Header, Request, Response

from myspinbot_api.domain.views import job_view
from myspinbot_api.entrypoints.http.openapi import answers, asks, takes
from myspinbot_api.entrypoints.http.request_contracts import read_json, read_query
from myspinbot_api.entrypoints.http.responses import PREFIX, JobId, answer
from myspinbot_api.entrypoints.metrics import Metrics
from myspinbot_api.services.job_canceller import JobCanceller
from myspinbot_api.services.job_reader import JobReader
from myspinbot_api.services.job_submitter import JobSubmitter
from myspinbot_contracts import (
    CancelJobRequest,
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
    router = APIRouter(prefix=f"{PREFIX}/jobs", tags=["jobs"], default_response_class=Response)

    @router.post(
        "",
        status_code=201,
        summary="Submit a job",
        responses=answers(
            201, "Job", "The job is accepted.", also_200="The key was used: the same job."
        ),
        openapi_extra=takes("SubmitJobRequest"),
    )
    async def submit(request: Request, idempotency_key: IdempotencyKey = None) -> Response:
        body: Any = await read_json(request, SubmitJobRequest)
        submitted = await submitter.submit(
            body, idempotency_key=idempotency_key, traceparent=request.state.traceparent
        )
        if submitted.created:
            metrics.jobs_submitted.inc()
        return answer(
            job_view(submitted.job),
            status=201 if submitted.created else 200,
            headers={"Location": f"{PREFIX}/jobs/{submitted.job.job_id}"},
        )

    @router.get(
        "",
        summary="List jobs, newest first",
        responses=answers(200, "JobPage", "A page of jobs."),
        openapi_extra=asks("ListJobsQuery"),
    )
    async def listing(request: Request) -> Response:
        return answer(await reader.page(read_query(request, ListJobsQuery)))

    @router.get(
        "/{job_id}", summary="Read a job", responses=answers(200, "Job", "The job as it is now.")
    )
    async def job(job_id: JobId) -> Response:
        return answer(await reader.job(job_id))

    @router.get(
        "/{job_id}/events",
        summary="Read a job's history, oldest first",
        responses=answers(200, "JobEventPage", "A page of the history."),
        openapi_extra=asks("PageQuery"),
    )
    async def events(request: Request, job_id: JobId) -> Response:
        return answer(await reader.events(job_id, read_query(request, PageQuery)))

    @router.get(
        "/{job_id}/artifacts",
        summary="List what a job has made, oldest first",
        responses=answers(200, "ArtifactPage", "A page of artifacts."),
        openapi_extra=asks("PageQuery"),
    )
    async def artifacts(request: Request, job_id: JobId) -> Response:
        return answer(await reader.artifacts(job_id, read_query(request, PageQuery)))

    @router.post(
        "/{job_id}/cancel",
        summary="Cancel a job",
        responses=answers(200, "Job", "The job, cancelled."),
        openapi_extra=takes("CancelJobRequest", required=False),
    )
    async def cancel(request: Request, job_id: JobId) -> Response:
        body: CancelJobRequest = await read_json(request, CancelJobRequest, may_be_empty=True)
        return answer(job_view(await canceller.cancel(job_id, given(body.reason, None))))

    return router
