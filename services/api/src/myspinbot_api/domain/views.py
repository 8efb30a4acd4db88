"""Jobs as clients see them. Used by the store (status frames), and by HTTP and WebSocket."""

from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.node import present_only
from myspinbot_contracts import ErrorInfo, Job, JobSummary, StatusFrame, read_stored


def job_view(job: JobRecord) -> Job:
    """Return the whole job."""
    return Job.model_validate(
        present_only(
            **_common(job),
            workflow=job.workflow,
            nodes=[node.status() for node in job.nodes.values()],
        )
    )


def summary_view(job: JobRecord) -> JobSummary:
    """Return the job without its workflow and nodes."""
    return JobSummary.model_validate(present_only(**_common(job)))


def status_view(job: JobRecord) -> StatusFrame:
    """Return the changes of the job since it was loaded."""
    return StatusFrame(
        job=summary_view(job),
        event_number=job.last_event_number,
        nodes=[node.status() for name, node in job.nodes.items() if name in job.changed_nodes],
    )


def _common(job: JobRecord) -> dict[str, object]:
    values = {name: getattr(job, name) for name in JobSummary.model_fields}
    return values | {"error": None if job.error is None else read_stored(ErrorInfo, job.error)}
