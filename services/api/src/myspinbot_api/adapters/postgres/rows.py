"""Turns rows into records and contract models, and back. Used by the repositories.

A column has the name of the field that it stores. So the fields of each class are listed by the
class itself, and only documents need a conversion.
"""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from sqlalchemy import RowMapping

from myspinbot_api.adapters.postgres.tables import artifacts, job_events, jobs
from myspinbot_api.domain.history import HistoryEntry
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.node import NodeRecord, present_only
from myspinbot_contracts import (
    Artifact,
    ArtifactRef,
    ErrorInfo,
    JobEvent,
    JobSummary,
    Workflow,
    dump_stored,
    read_stored,
)

Row = RowMapping

_NODE_FIELDS = [field.name for field in fields(NodeRecord)]
_JOB_FIELDS = [field.name for field in fields(JobRecord) if field.name in jobs.c]
_EVENT_FIELDS = [field.name for field in fields(HistoryEntry) if field.name in job_events.c]
_REF_FIELDS = [name for name in ArtifactRef.model_fields if name in artifacts.c]
_ARTIFACT_FIELDS = [name for name in Artifact.model_fields if name in artifacts.c]

_FIXED = {"job_id", "workflow", "pipeline_id", "created_at", "deadline_at", "traceparent"}
"""Columns of a job that are written once."""


def new_job_values(job: JobRecord) -> dict[str, Any]:
    """Return the row of a new job."""
    values = {name: getattr(job, name) for name in _JOB_FIELDS}
    return {**values, "workflow": dump_stored(job.workflow)}


def job_values(job: JobRecord) -> dict[str, Any]:
    """Return the columns of a job that change during its life."""
    return {name: getattr(job, name) for name in _JOB_FIELDS if name not in _FIXED}


def job_record(row: Row, node_rows: Sequence[Row]) -> JobRecord:
    """Return a stored job; `node_rows` are in the order of the workflow."""
    values = {name: row[name] for name in _JOB_FIELDS}
    values["workflow"] = read_stored(Workflow, row["workflow"])
    return JobRecord(**values, nodes={node["node_id"]: node_record(node) for node in node_rows})


def job_summary(row: Row) -> JobSummary:
    """Return a stored job as it appears in lists."""
    values = {name: row[name] for name in JobSummary.model_fields}
    if row["error"] is not None:
        values["error"] = read_stored(ErrorInfo, row["error"])
    return JobSummary.model_validate(present_only(**values))


def node_values(job_id: str, node: NodeRecord) -> dict[str, Any]:
    """Return the row of a node, without its position."""
    return {"job_id": job_id, **{name: getattr(node, name) for name in _NODE_FIELDS}}


def node_record(row: Row) -> NodeRecord:
    """Return a stored node."""
    return NodeRecord(**{name: row[name] for name in _NODE_FIELDS})


def event_values(job_id: str, entry: HistoryEntry, recorded_at: str) -> dict[str, Any]:
    """Return the row of a new entry of a job's history."""
    return {
        **{name: getattr(entry, name) for name in _EVENT_FIELDS},
        "job_id": job_id,
        "details": present_only(message=entry.message, error=entry.error),
        "recorded_at": recorded_at,
    }


def job_event(row: Row) -> JobEvent:
    """Return a stored entry of a job's history."""
    values = dict(row)
    return read_stored(JobEvent, present_only(**values.pop("details"), **values))


def artifact_values(artifact: Artifact) -> dict[str, Any]:
    """Return the row of an artifact."""
    document = dump_stored(artifact)
    ref = {name: document["ref"][name] for name in _REF_FIELDS}
    return {**ref, **{name: document.get(name) for name in _ARTIFACT_FIELDS}}


def artifact(row: Row) -> Artifact:
    """Return a stored artifact."""
    ref = {name: row[name] for name in _REF_FIELDS}
    values = {name: row[name] for name in _ARTIFACT_FIELDS}
    return read_stored(Artifact, present_only(ref=ref, **values))
