"""Jobs with their nodes and history, artifacts, outbox, manifests.

A revision is a record of the past and never edited: it repeats the tables as they were then.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision: str | None = None
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None

_INSTANT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Create all tables."""
    op.create_table(
        "jobs",
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("progress", sa.Double(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("hop", sa.Integer(), nullable=False),
        sa.Column("plane", sa.Text(), nullable=False),
        sa.Column("sequence", sa.BigInteger(), nullable=False),
        sa.Column("last_event_number", sa.BigInteger(), nullable=False),
        sa.Column("pipeline_id", sa.Text()),
        sa.Column("workflow", sa.JSON(), nullable=False),
        sa.Column("error", sa.JSON()),
        sa.Column("traceparent", sa.Text()),
        sa.Column("idempotency_key", sa.Text()),
        sa.Column("request_digest", sa.Text()),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("updated_at", _INSTANT, nullable=False),
        sa.Column("started_at", _INSTANT),
        sa.Column("finished_at", _INSTANT),
        sa.Column("deadline_at", _INSTANT),
        sa.PrimaryKeyConstraint("job_id", name="pk_jobs"),
        sa.UniqueConstraint("idempotency_key", name="uq_jobs_idempotency_key"),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'waiting', 'completed', 'failed', 'cancelled',"
            " 'timed_out')",
            name="ck_jobs_state",
        ),
        sa.CheckConstraint("progress BETWEEN 0 AND 1", name="ck_jobs_progress"),
        sa.CheckConstraint("plane IN ('control', 'data')", name="ck_jobs_plane"),
    )
    newest = [sa.text("created_at DESC"), sa.text("job_id DESC")]
    op.create_index("ix_jobs_newest", "jobs", newest)
    op.create_index("ix_jobs_state_newest", "jobs", ["state", *newest])
    op.create_index(
        "ix_jobs_due",
        "jobs",
        ["deadline_at"],
        postgresql_where=sa.text("state IN ('queued', 'running', 'waiting')"),
    )
    op.create_index(
        "ix_jobs_unfinished",
        "jobs",
        ["job_id"],
        postgresql_where=sa.text("state IN ('queued', 'running', 'waiting')"),
    )
    op.create_table(
        "nodes",
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("node_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("capability_id", sa.Text(), nullable=False),
        sa.Column("plane", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("progress", sa.Double(), nullable=False),
        sa.Column("attempt", sa.Integer(), nullable=False),
        sa.Column("engine", sa.Text()),
        sa.Column("output", sa.JSON()),
        sa.Column("error", sa.JSON()),
        sa.Column("started_at", _INSTANT),
        sa.Column("finished_at", _INSTANT),
        sa.PrimaryKeyConstraint("job_id", "node_id", name="pk_nodes"),
        sa.ForeignKeyConstraint(
            ["job_id"], ["jobs.job_id"], name="fk_nodes_job_id", ondelete="CASCADE"
        ),
        sa.CheckConstraint(
            "state IN ('pending', 'running', 'completed', 'failed', 'skipped', 'cancelled')",
            name="ck_nodes_state",
        ),
    )
    op.create_table(
        "job_events",
        sa.Column("event_number", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("event_id", sa.Uuid(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("node_id", sa.Text()),
        sa.Column("attempt", sa.Integer()),
        sa.Column("worker_id", sa.Text()),
        sa.Column("details", sa.JSON(), nullable=False),
        sa.Column("occurred_at", _INSTANT, nullable=False),
        sa.Column("recorded_at", _INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("event_number", name="pk_job_events"),
        sa.UniqueConstraint("event_id", name="uq_job_events_event_id"),
        sa.ForeignKeyConstraint(
            ["job_id"], ["jobs.job_id"], name="fk_job_events_job_id", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_job_events_job_id_event_number", "job_events", ["job_id", "event_number"])
    op.create_table(
        "artifacts",
        sa.Column("artifact_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("bucket", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("size_bytes", sa.BigInteger(), nullable=False),
        sa.Column("content_type", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("media", sa.JSON(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("job_id", sa.Uuid()),
        sa.Column("node_id", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.PrimaryKeyConstraint("artifact_id", name="pk_artifacts"),
        sa.ForeignKeyConstraint(
            ["job_id"], ["jobs.job_id"], name="fk_artifacts_job_id", ondelete="SET NULL"
        ),
        sa.CheckConstraint("kind IN ('upload', 'output')", name="ck_artifacts_kind"),
    )
    op.create_index(
        "ix_artifacts_job_id_created_at_artifact_id",
        "artifacts",
        ["job_id", "created_at", "artifact_id"],
    )
    op.create_table(
        "outbox",
        sa.Column("outbox_id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("job_id", sa.Uuid(), nullable=False),
        sa.Column("message", sa.JSON(), nullable=False),
        sa.Column("created_at", _INSTANT, nullable=False),
        sa.Column("refused", sa.Text()),
        sa.PrimaryKeyConstraint("outbox_id", name="pk_outbox"),
    )
    op.create_table(
        "plane_manifests",
        sa.Column("plane", sa.Text(), nullable=False),
        sa.Column("worker_id", sa.Text(), nullable=False),
        sa.Column("manifest", sa.JSON(), nullable=False),
        sa.Column("announced_at", _INSTANT, nullable=False),
        sa.PrimaryKeyConstraint("plane", name="pk_plane_manifests"),
        sa.CheckConstraint("plane IN ('control', 'data')", name="ck_plane_manifests_plane"),
    )


def downgrade() -> None:
    """Drop all tables, with all they hold."""
    for table in ("plane_manifests", "outbox", "artifacts", "job_events", "nodes", "jobs"):
        op.drop_table(table)
