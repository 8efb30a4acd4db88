"""Applies a worker's report on a node to its job. Used by the event recorder."""

from myspinbot_api.domain.history import HistoryEntry
from myspinbot_api.domain.job import JobRecord, end_of_node
from myspinbot_contracts import (
    NodeCancelled,
    NodeCompleted,
    NodeFailed,
    NodeRetrying,
    NodeSkipped,
    NodeStarted,
    dump_stored,
)
from myspinbot_contracts.workflow import event_id

NodeReport = NodeStarted | NodeRetrying | NodeCompleted | NodeFailed | NodeSkipped | NodeCancelled


def identity_of(report: NodeReport) -> str:
    """Return the identity of a report: the same each time it is delivered."""
    return event_id(report.hop_id, report.sequence)


def apply_report(job: JobRecord, report: NodeReport) -> None:
    """Apply a report that the job has not seen yet; a late report changes nothing."""
    job.note_sequence(report.sequence)
    if isinstance(report, NodeStarted):
        entry = HistoryEntry(
            "node_started",
            report.occurred_at,
            node_id=report.node_id,
            attempt=report.attempt,
            worker_id=report.worker_id,
            event_id=identity_of(report),
        )
        job.start_node(report.node_id, report.attempt, report.engine, entry)
    elif isinstance(report, NodeRetrying):
        entry = HistoryEntry(
            "node_retrying",
            report.occurred_at,
            node_id=report.node_id,
            attempt=report.attempt,
            worker_id=report.worker_id,
            message=f"Next attempt in {report.delay_seconds:g} s.",
            error=dump_stored(report.error),
            event_id=identity_of(report),
        )
        job.retry_node(report.node_id, report.attempt, entry)
    elif report.result.node_id == report.node_id:
        entry = end_of_node(report.result, report.worker_id, identity_of(report))
        job.end_node(report.result, entry)
