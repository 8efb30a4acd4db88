"""Accepts jobs: checks the whole request, then writes everything in one transaction.

A refused request leaves no row, no message and no object.
"""

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog

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
from myspinbot_api.services.ports.job_store import Announcement, JobStore, UnitOfWork
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
    """The outcome of a request.

    Attributes:
        job: the job.
        created: whether this request created it, and not an earlier one with the same key.
    """

    job: JobRecord
    created: bool


class JobSubmitter:
    """Turns requests into jobs."""

    def __init__(
        self, store: JobStore, capabilities: CapabilityCatalog, pipelines: Pipelines
    ) -> None:
        """Write jobs to `store` if `capabilities` can run them."""
        self._store = store
        self._capabilities = capabilities
        self._pipelines = pipelines

    async def submit(
        self, request: Submission, *, idempotency_key: str | None, traceparent: str | None
    ) -> Submitted:
        """Accept a job.

        Args:
            request: a request that is valid against its schema.
            idempotency_key: a second request with the same key and content gets the same job.
            traceparent: W3C trace context for the messages of the job.

        Raises:
            InvalidRequest: the request names something that does not exist, or cannot run.
            PlaneUnavailable: it needs workers, and none has ever announced itself.
            ControlPlaneOutdated: it needs a capability whose contracts only newer workers have.
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
                _complete(workflow, planes, locate),
                pipeline_id=getattr(request, "pipeline_id", None),
                deadline_at=_deadline(request),
                traceparent=traceparent,
            )
            added = await work.jobs.add(job, idempotency_key=idempotency_key, request_digest=digest)
            if not added:
                # Another request with this key was faster; its job is committed now.
                winner = await self._earlier(work, idempotency_key, digest)
                if winner is None:
                    raise AssertionError("the key is taken, but no job has it")
                return Submitted(winner, created=False)
        logger.info("job_submitted", job_id=job.job_id, pipeline_id=job.pipeline_id)
        return Submitted(job, created=True)

    async def _earlier(
        self, work: UnitOfWork, idempotency_key: str | None, digest: str
    ) -> JobRecord | None:
        entry = None if idempotency_key is None else await work.jobs.by_key(idempotency_key)
        if entry is None:
            return None
        job_id, earlier_digest = entry
        if earlier_digest != digest:
            raise IdempotencyConflict(
                f"The Idempotency-Key was used for job {job_id}, with a different request. "
                "Use a new key for a new request."
            )
        return await work.jobs.get(job_id)

    async def _workflow(
        self, work: UnitOfWork, request: Submission
    ) -> tuple[Workflow, Callable[[str], str]]:
        """Return the workflow, and a function that turns its pointers into those of the request."""
        if isinstance(request, SubmitWorkflowRequest):
            await _check_artifacts(work, request.workflow)
            return request.workflow, "/workflow{}".format
        pipeline = self._pipelines.get(request.pipeline_id)
        if pipeline is None:
            known = [known.pipeline_id for known in self._pipelines.as_list().items]
            error = ErrorInfo(
                code="unknown_pipeline",
                message=f"The pipeline {request.pipeline_id} does not exist.",
                expected="one of " + ", ".join(known),
                found=request.pipeline_id,
                pointer="/pipeline_id",
            )
            raise InvalidRequest([error])
        errors = validation_errors(pipeline.request_schema, request.request)
        if errors:
            raise InvalidRequest([error.to_error_info(prefix="/request") for error in errors])
        named = dict(requested_artifacts(pipeline, request.request))
        stored = await work.artifacts.get_many(list(named.values()))
        missing = [
            _unknown_artifact(artifact_id, f"/request/{name}")
            for name, artifact_id in named.items()
            if artifact_id not in stored
        ]
        if missing:
            raise InvalidRequest(missing)
        refs = {artifact_id: artifact.ref for artifact_id, artifact in stored.items()}
        workflow = build_workflow(pipeline, request.request, refs)
        return workflow, partial(request_pointer, pipeline)


async def _check_artifacts(work: UnitOfWork, workflow: Workflow) -> None:
    named = list(artifact_params(workflow))
    stored = await work.artifacts.get_many([ref["artifact_id"] for _, ref in named])
    errors = [
        error
        for pointer, ref in named
        if (error := _compare(f"/workflow{pointer}", ref, stored.get(ref["artifact_id"])))
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
        hint="GET /api/v1/artifacts/{artifact_id} returns the record.",
        pointer=pointer,
    )


def _unknown_artifact(artifact_id: str, pointer: str) -> ErrorInfo:
    return ErrorInfo(
        code="unknown_artifact",
        message=f"The artifact {artifact_id} does not exist.",
        expected="an artifact that was uploaded or made by a job",
        found=artifact_id,
        hint="Upload the file first. POST /api/v1/uploads returns its identity.",
        pointer=pointer,
    )


def _complete(
    workflow: Workflow, planes: list[Announcement], locate: Callable[[str], str]
) -> Workflow:
    """Return the workflow with all defaults, if it can run.

    Raises:
        PlaneUnavailable: a plane that it needs has never announced itself.
        ControlPlaneOutdated: it needs a capability whose contracts only newer workers have.
        InvalidRequest: it cannot run with these capabilities.
    """
    announced = {plane.manifest.plane for plane in planes}
    absent = sorted({node.plane for node in workflow.nodes} - announced)
    if absent:
        raise PlaneUnavailable(
            f"The workflow needs the {' and '.join(absent)} plane, and no worker has ever "
            "announced itself. Start a worker, then submit the job again."
        )
    capabilities = capabilities_of(planes)
    unreadable = {each.capability_id for each in capabilities if not is_readable(each)}
    if needed := sorted(unreadable & {node.capability_id for node in workflow.nodes}):
        raise ControlPlaneOutdated(
            f"The workers describe {' and '.join(needed)} with contracts that this version "
            "does not have. Upgrade the control plane, then submit the job again."
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
