"""Alembic's entry point: applies revisions on the connection that `migrating` has opened."""

from alembic import context

from myspinbot_api.adapters.postgres.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    transaction_per_migration=True,
)
with context.begin_transaction():
    context.run_migrations()
