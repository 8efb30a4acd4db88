"""Keeps properties that newer workers add to the result of a node, for readers that know them.

A revision is a record of the past and never edited: it repeats the tables as they were then.
"""

from collections.abc import Sequence

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision: str | None = "0001"
branch_labels: Sequence[str] | None = None
depends_on: Sequence[str] | None = None


def upgrade() -> None:
    """Add a column that may be empty."""
    op.add_column("nodes", sa.Column("extra_properties", sa.JSON()))


def downgrade() -> None:
    """Drop it, with all it holds."""
    op.drop_column("nodes", "extra_properties")
