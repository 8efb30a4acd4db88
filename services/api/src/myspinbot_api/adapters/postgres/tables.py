"""The tables of the control plane, for queries. Their history is in the folder `migrations`.

Documents are `JSON`, not `JSONB`: they are returned exactly as they were stored, and may contain
any string of JSON, while JSONB refuses U+0000. Text columns contain only values whose contract has
a pattern; strings that users write are always inside a document.
"""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    Uuid,
    text,
)

from myspinbot_api.adapters.postgres.timestamps import Timestamp

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

_INSTANT = Timestamp()
_ID = Uuid(as_uuid=False)
# none_as_null: an absent document is SQL NULL, never the JSON value null.
_DOCUMENT = JSON(none_as_null=True)

jobs = Table(
    "jobs",
    metadata,
    Column("job_id", _ID, primary_key=True),
    Column("state", Text, nullable=False),
    Column("progress", Double, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("hop", Integer, nullable=False),
    # The plane of the present hop, whose command is published again if Redis loses its data.
    Column("plane", Text, nullable=False),
    Column("sequence", BigInteger, nullable=False),
    Column("last_event_number", BigInteger, nullable=False),
    Column("pipeline_id", Text),
    Column("workflow", _DOCUMENT, nullable=False),
    Column("error", _DOCUMENT),
    Column("traceparent", Text),
    Column("idempotency_key", Text, unique=True),
    Column("request_digest", Text),
    Column("created_at", _INSTANT, nullable=False),
    Column("updated_at", _INSTANT, nullable=False),
    Column("started_at", _INSTANT),
    Column("finished_at", _INSTANT),
    Column("deadline_at", _INSTANT),
    CheckConstraint(
        "state IN ('queued', 'running', 'waiting', 'completed', 'failed', 'cancelled',"
        " 'timed_out')",
        name="state",
    ),
    CheckConstraint("progress BETWEEN 0 AND 1", name="progress"),
    CheckConstraint("plane IN ('control', 'data')", name="plane"),
)
Index("ix_jobs_newest", jobs.c.created_at.desc(), jobs.c.job_id.desc())
Index("ix_jobs_state_newest", jobs.c.state, jobs.c.created_at.desc(), jobs.c.job_id.desc())
Index(
    "ix_jobs_due",
    jobs.c.deadline_at,
    postgresql_where=text("state IN ('queued', 'running', 'waiting')"),
)
Index(
    "ix_jobs_unfinished",
    jobs.c.job_id,
    postgresql_where=text("state IN ('queued', 'running', 'waiting')"),
)

nodes = Table(
    "nodes",
    metadata,
    Column("job_id", _ID, ForeignKey("jobs.job_id", ondelete="CASCADE"), primary_key=True),
    Column("node_id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("capability_id", Text, nullable=False),
    Column("plane", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("progress", Double, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("engine", Text),
    Column("output", _DOCUMENT),
    Column("error", _DOCUMENT),
    Column("started_at", _INSTANT),
    Column("finished_at", _INSTANT),
    # Properties of the result that a newer revision of the contract has added; never queried.
    Column("extra_properties", _DOCUMENT),
    CheckConstraint(
        "state IN ('pending', 'running', 'completed', 'failed', 'skipped', 'cancelled')",
        name="state",
    ),
)

job_events = Table(
    "job_events",
    metadata,
    Column("event_number", BigInteger, Identity(always=True), primary_key=True),
    Column("event_id", _ID, nullable=False, unique=True),
    Column("job_id", _ID, ForeignKey("jobs.job_id", ondelete="CASCADE"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("node_id", Text),
    Column("attempt", Integer),
    Column("worker_id", Text),
    Column("details", _DOCUMENT, nullable=False),
    Column("occurred_at", _INSTANT, nullable=False),
    Column("recorded_at", _INSTANT, nullable=False),
    Index(None, "job_id", "event_number"),
)

artifacts = Table(
    "artifacts",
    metadata,
    Column("artifact_id", _ID, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("bucket", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("size_bytes", BigInteger, nullable=False),
    Column("content_type", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("media", _DOCUMENT, nullable=False),
    Column("created_at", _INSTANT, nullable=False),
    Column("job_id", _ID, ForeignKey("jobs.job_id", ondelete="SET NULL")),
    Column("node_id", Text),
    Column("name", Text),
    Index(None, "job_id", "created_at", "artifact_id"),
    CheckConstraint("kind IN ('upload', 'output')", name="kind"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("outbox_id", BigInteger, Identity(always=True), primary_key=True),
    # Name of the channel in the AsyncAPI document; tells how the message is sent.
    Column("channel", Text, nullable=False),
    Column("job_id", _ID, nullable=False),
    Column("message", _DOCUMENT, nullable=False),
    Column("created_at", _INSTANT, nullable=False),
    # Why the message cannot be sent; such a one is kept for an operator and not tried again.
    Column("refused", Text),
)

plane_manifests = Table(
    "plane_manifests",
    metadata,
    Column("plane", Text, primary_key=True),
    Column("worker_id", Text, nullable=False),
    Column("manifest", _DOCUMENT, nullable=False),
    Column("announced_at", _INSTANT, nullable=False),
    CheckConstraint("plane IN ('control', 'data')", name="plane"),
)
