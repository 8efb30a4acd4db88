"""Turns rows into records of the domain and contract models, and back. Used by the repositories."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import RowMapping

from myspinbot_api.domain.history import HistoryEntry
from myspinbot_api.domain.job import JobRecord
from myspinbot_api.domain.node import NodeRecord, present_only
from myspinbot_contracts import (
    Artifact,
    ErrorInfo,
    JobEvent,
    JobSummary,
    Workflow,
    dump_stored,
    read_stored,
)
from myspinbot_contracts.clock import parse, render

Row = RowMapping


def text_of(instant: datetime | None) -> str | None:
    """Return a stored instant as contract text."""
    return None if instant is None else render(instant)


def instant_of(timestamp: str | None) -> datetime | None:
    """Return contract text as an instant to be stored."""
    return None if timestamp is None else parse(timestamp)


def node_values(job_id: str, node: NodeRecord) -> dict[str, Any]:
    """Return the row of a node, without its position."""
    return {
        "job_id": job_id,
        "node_id": node.node_id,
        "capability_id": node.capability_id,
        "plane": node.plane,
        "state": node.state,
        "progress": node.progress,
        "attempt": node.attempt,
        "engine": node.engine,
        "output": node.output,
        "error": node.error,
        "started_at": instant_of(node.started_at),
        "finished_at": instant_of(node.finished_at),
        "extra_properties": node.extra_properties,
    }


def node_record(row: Row) -> NodeRecord:
    """Return a node as it was stored."""
    return NodeRecord(
        node_id=row["node_id"],
        capability_id=row["capability_id"],
        plane=row["plane"],
        state=row["state"],
        progress=row["progress"],
        attempt=row["attempt"],
        engine=row["engine"],
        output=row["output"],
        error=row["error"],
        started_at=text_of(row["started_at"]),
        finished_at=text_of(row["finished_at"]),
        extra_properties=row["extra_properties"],
    )


def job_values(job: JobRecord) -> dict[str, Any]:
    """Return what changes of a job's row during its life."""
    return {
        "state": job.state,
        "progress": job.progress,
        "revision": job.revision,
        "hop": job.hop,
        "plane": job.plane,
        "sequence": job.sequence,
        "last_event_number": job.last_event_number,
        "error": job.error,
        "updated_at": instant_of(job.updated_at),
        "started_at": instant_of(job.started_at),
        "finished_at": instant_of(job.finished_at),
    }


def job_record(row: Row, nodes: Sequence[Row]) -> JobRecord:
    """Return a job as it was stored; `nodes` are in the order of the workflow."""
    return JobRecord(
        job_id=row["job_id"],
        workflow=read_stored(Workflow, row["workflow"]),
        nodes={node["node_id"]: node_record(node) for node in nodes},
        created_at=render(row["created_at"]),
        updated_at=render(row["updated_at"]),
        state=row["state"],
        progress=row["progress"],
        revision=row["revision"],
        hop=row["hop"],
        plane=row["plane"],
        sequence=row["sequence"],
        pipeline_id=row["pipeline_id"],
        started_at=text_of(row["started_at"]),
        finished_at=text_of(row["finished_at"]),
        deadline_at=text_of(row["deadline_at"]),
        error=row["error"],
        traceparent=row["traceparent"],
        last_event_number=row["last_event_number"],
    )


def job_summary(row: Row) -> JobSummary:
    """Return a job as it stands in lists."""
    return JobSummary.model_validate(
        present_only(
            job_id=row["job_id"],
            state=row["state"],
            progress=row["progress"],
            revision=row["revision"],
            pipeline_id=row["pipeline_id"],
            created_at=text_of(row["created_at"]),
            updated_at=text_of(row["updated_at"]),
            started_at=text_of(row["started_at"]),
            finished_at=text_of(row["finished_at"]),
            deadline_at=text_of(row["deadline_at"]),
            error=None if row["error"] is None else read_stored(ErrorInfo, row["error"]),
        )
    )


def event_values(job_id: str, entry: HistoryEntry, recorded_at: str) -> dict[str, Any]:
    """Return the row of a new entry of a job's history."""
    return {
        "event_id": entry.event_id,
        "job_id": job_id,
        "kind": entry.kind,
        "node_id": entry.node_id,
        "attempt": entry.attempt,
        "worker_id": entry.worker_id,
        "details": present_only(message=entry.message, error=entry.error),
        "occurred_at": instant_of(entry.occurred_at),
        "recorded_at": instant_of(recorded_at),
    }


def job_event(row: Row) -> JobEvent:
    """Return an entry of a job's history."""
    return read_stored(
        JobEvent,
        present_only(
            event_number=row["event_number"],
            event_id=row["event_id"],
            job_id=row["job_id"],
            kind=row["kind"],
            node_id=row["node_id"],
            attempt=row["attempt"],
            worker_id=row["worker_id"],
            occurred_at=text_of(row["occurred_at"]),
            recorded_at=text_of(row["recorded_at"]),
            **row["details"],
        ),
    )


def artifact_values(artifact: Artifact) -> dict[str, Any]:
    """Return the row of an artifact."""
    document = dump_stored(artifact)
    ref = document["ref"]
    return {
        "artifact_id": artifact.artifact_id,
        "kind": document["kind"],
        **{name: ref[name] for name in ("bucket", "key", "size_bytes", "content_type", "sha256")},
        "media": document["media"],
        "created_at": instant_of(artifact.created_at),
        "job_id": document.get("job_id"),
        "node_id": document.get("node_id"),
        "name": document.get("name"),
    }


def artifact(row: Row) -> Artifact:
    """Return an artifact as it was stored."""
    names = ("artifact_id", "bucket", "key", "size_bytes", "content_type", "sha256")
    return read_stored(
        Artifact,
        present_only(
            artifact_id=row["artifact_id"],
            kind=row["kind"],
            ref={name: row[name] for name in names},
            media=row["media"],
            created_at=text_of(row["created_at"]),
            job_id=row["job_id"],
            node_id=row["node_id"],
            name=row["name"],
        ),
    )
