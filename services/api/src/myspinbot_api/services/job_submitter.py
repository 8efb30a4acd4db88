"""Accepts a job: everything is checked before anything is written, then all is written at once.

A request that is refused leaves no row, no message and no object behind.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

from myspinbot_api.adapters.postgres.manifest_repository import Announcement
from myspinbot_api.adapters.postgres.unit_of_work import JobStore, UnitOfWork
from myspinbot_api.domain.artifact_params import artifact_params
from myspinbot_api.domain.errors import (
    ControlPlaneOutdated,
    IdempotencyConflict,
    InvalidRequest,
    PlaneUnavailable,
)
from myspinbot_api.domain.history import new_id
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.pipeline_workflow import (
    build_workflow,
    request_pointer,
    requested_artifacts,
)
from myspinbot_api.services.capability_catalog import (
    CapabilityCatalog,
    capabilities_of,
    is_readable,
)
from myspinbot_api.services.pipelines import Pipelines
from myspinbot_contracts import (
    Artifact,
    ErrorInfo,
    SubmitPipelineRequest,
    SubmitWorkflowRequest,
    Workflow,
    given,
    validation_errors,
)
from myspinbot_contracts.clock import add_seconds, now
from myspinbot_contracts.workflow import check_media, check_workflow, complete_params

logger = structlog.get_logger(__name__)

Submission = SubmitPipelineRequest | SubmitWorkflowRequest


@dataclass(frozen=True, slots=True)
class Submitted:
    """The outcome: a job, and whether this request made it or an earlier one with its key."""

    job: JobRecord
    created: bool


class JobSubmitter:
    """Turns requests into jobs."""

    def __init__(
        self, store: JobStore, capabilities: CapabilityCatalog, pipelines: Pipelines
    ) -> None:
        """Write to `store` what `capabilities` can run."""
        self._store = store
        self._capabilities = capabilities
        self._pipelines = pipelines

    async def submit(
        self, request: Submission, *, idempotency_key: str | None, traceparent: str | None
    ) -> Submitted:
        """Accept a job.

        Args:
            request: valid against its schema.
            idempotency_key: a second request with the same key and content gets the same job.
            traceparent: W3C trace context that the job's messages carry on.

        Raises:
            InvalidRequest: the request names something that is not there, or cannot be run.
            PlaneUnavailable: it needs workers, and none has ever announced itself.
            ControlPlaneOutdated: it needs a capability that only newer workers know to describe.
            IdempotencyConflict: the key was used for a different request.
        """
        digest = _digest(request)
        async with self._store.transaction() as work:
            earlier = await self._earlier(work, idempotency_key, digest)
            if earlier is not None:
                return Submitted(earlier, created=False)
            planes = await self._capabilities.planes(work)
            workflow, locate = await self._workflow(work, request)
            job = JobRecord.submit(
                new_id(),
                _checked(workflow, planes, locate),
                pipeline_id=getattr(request, "pipeline_id", None),
                deadline_at=_deadline(request),
                traceparent=traceparent,
            )
            added = await work.jobs.add(job, idempotency_key=idempotency_key, request_digest=digest)
            if not added:
                # Another request with this key was faster by a moment; its job is committed now.
                raced = await self._earlier(work, idempotency_key, digest)
                if raced is None:
                    raise AssertionError("the key is taken, and no job has it")
                return Submitted(raced, created=False)
        logger.info("job_submitted", job_id=job.job_id, pipeline_id=job.pipeline_id)
        return Submitted(job, created=True)

    async def _earlier(
        self, work: UnitOfWork, idempotency_key: str | None, digest: str
    ) -> JobRecord | None:
        found = None if idempotency_key is None else await work.jobs.by_key(idempotency_key)
        if found is None:
            return None
        job_id, earlier_digest = found
        if earlier_digest != digest:
            raise IdempotencyConflict(
                f"The Idempotency-Key was used for job {job_id}, whose request was a different "
                "one. Use a new key for a new request."
            )
        return await work.jobs.get(job_id)

    async def _workflow(
        self, work: UnitOfWork, request: Submission
    ) -> tuple[Workflow, Callable[[str], str]]:
        """Return the workflow, and what makes pointers into the request of pointers into it."""
        if isinstance(request, SubmitWorkflowRequest):
            await _check_artifacts(work, request.workflow)
            return request.workflow, "/workflow{}".format
        pipeline = self._pipelines.get(request.pipeline_id)
        if pipeline is None:
            known = [found.pipeline_id for found in self._pipelines.listed().items]
            error = ErrorInfo(
                code="unknown_pipeline",
                message=f"There is no pipeline {request.pipeline_id}.",
                expected="one of " + ", ".join(known),
                found=request.pipeline_id,
                pointer="/pipeline_id",
            )
            raise InvalidRequest([error])
        faults = validation_errors(pipeline.request_schema, request.request)
        if faults:
            raise InvalidRequest([fault.to_error_info(prefix="/request") for fault in faults])
        named = dict(requested_artifacts(pipeline, request.request))
        found = await work.artifacts.get_many(list(named.values()))
        missing = [
            _unknown_artifact(artifact_id, f"/request/{name}")
            for name, artifact_id in named.items()
            if artifact_id not in found
        ]
        if missing:
            raise InvalidRequest(missing)
        refs = {artifact_id: artifact.ref for artifact_id, artifact in found.items()}
        workflow = build_workflow(pipeline, request.request, refs)
        return workflow, partial(request_pointer, pipeline)


async def _check_artifacts(work: UnitOfWork, workflow: Workflow) -> None:
    named = list(artifact_params(workflow))
    found = await work.artifacts.get_many([ref["artifact_id"] for _, ref in named])
    errors = [
        error
        for pointer, ref in named
        if (error := _compare(f"/workflow{pointer}", ref, found.get(ref["artifact_id"])))
    ]
    if errors:
        raise InvalidRequest(errors)


def _compare(pointer: str, ref: Any, stored: Artifact | None) -> ErrorInfo | None:
    if stored is None:
        return _unknown_artifact(ref["artifact_id"], f"{pointer}/artifact_id")
    if stored.ref.model_dump(mode="json") == dict(ref):
        return None
    return ErrorInfo(
        code="artifact_mismatch",
        message=f"This is not the reference of artifact {ref['artifact_id']}.",
        expected="the ref of the artifact's record, unchanged",
        hint="GET /api/v1/artifacts/{artifact_id} gives the record.",
        pointer=pointer,
    )


def _unknown_artifact(artifact_id: str, pointer: str) -> ErrorInfo:
    return ErrorInfo(
        code="unknown_artifact",
        message=f"There is no artifact {artifact_id}.",
        expected="an artifact that was uploaded, or made by a job",
        found=artifact_id,
        hint="Upload the file first: POST /api/v1/uploads answers with its identity.",
        pointer=pointer,
    )


def _checked(
    workflow: Workflow, planes: list[Announcement], locate: Callable[[str], str]
) -> Workflow:
    """Return the workflow complete with defaults, if it can be run."""
    announced = {plane.manifest.plane for plane in planes}
    absent = sorted({node.plane for node in workflow.nodes} - announced)
    if absent:
        raise PlaneUnavailable(
            f"The workflow needs the {' and '.join(absent)} plane, and no worker has ever "
            "announced itself. Start a worker, then submit the job again."
        )
    capabilities = capabilities_of(planes)
    unreadable = {found.capability_id for found in capabilities if not is_readable(found)}
    if needed := sorted(unreadable & {node.capability_id for node in workflow.nodes}):
        raise ControlPlaneOutdated(
            f"The workers tell of {' and '.join(needed)} in contracts that this version does not "
            "have. Upgrade the control plane, then submit the job again."
        )
    complete = complete_params(workflow, capabilities)
    errors = [*check_workflow(complete, capabilities), *check_media(complete, capabilities)]
    if errors:
        raise InvalidRequest(
            [
                error.model_copy(update={"pointer": locate(str(error.pointer))})
                for error in errors[:200]
            ]
        )
    return complete


def _deadline(request: Submission) -> str | None:
    seconds = given(request.timeout_seconds, None)
    return None if seconds is None else add_seconds(now(), seconds)


def _digest(request: Submission) -> str:
    document = json.dumps(request.model_dump(mode="json"), sort_keys=True)
    return hashlib.sha256(document.encode()).hexdigest()
