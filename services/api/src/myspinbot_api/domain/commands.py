"""The messages that the control plane sends about a job. Made by `JobRecord`, sent by the relay."""

from collections.abc import Iterable

from myspinbot_api.domain.node import present_only
from myspinbot_contracts import (
    AdvanceJob,
    AdvanceJobMessage,
    CancelJob,
    CancelJobMessage,
    NodeResult,
    RunHop,
    RunHopMessage,
    Workflow,
)
from myspinbot_contracts.workflow import hop_id

SOURCE = "urn:myspinbot:api"
"""CloudEvents source of everything that the control plane sends."""

Command = AdvanceJobMessage | RunHopMessage | CancelJobMessage

_LONGEST_REASON = 500


def advance(job_id: str, hop: int, *, traceparent: str | None) -> AdvanceJobMessage:
    """Return the command that starts a hop of the control plane."""
    data = AdvanceJob(job_id=job_id, hop=hop)
    return AdvanceJobMessage.create(data, source=SOURCE, subject=job_id, traceparent=traceparent)


def run_hop(
    job_id: str,
    hop: int,
    *,
    sequence: int,
    workflow: Workflow,
    results: Iterable[NodeResult],
    deadline_at: str | None,
    traceparent: str | None,
) -> RunHopMessage:
    """Return the command that starts a hop of the data plane, with everything that it needs."""
    data = RunHop.model_validate(
        present_only(
            job_id=job_id,
            hop_id=hop_id(job_id, hop),
            hop=hop,
            sequence=sequence,
            workflow=workflow,
            results=list(results),
            deadline_at=deadline_at,
        )
    )
    return RunHopMessage.create(data, source=SOURCE, subject=job_id, traceparent=traceparent)


def cancel(job_id: str, reason: str, at: str, *, traceparent: str | None) -> CancelJobMessage:
    """Return the command that stops all work on a job."""
    data = CancelJob(job_id=job_id, reason=reason[:_LONGEST_REASON], requested_at=at)
    return CancelJobMessage.create(data, source=SOURCE, subject=job_id, traceparent=traceparent)
