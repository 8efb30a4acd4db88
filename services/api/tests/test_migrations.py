"""The schema of the database: applied once however many replicas start, and checked by all."""

import asyncio

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, Table

from myspinbot_api.adapters.postgres.engine import open_engine, sqlalchemy_url
from myspinbot_api.adapters.postgres.migrating import SchemaOutdated, check_schema, migrate
from myspinbot_api.adapters.postgres.tables import jobs, metadata, nodes
from myspinbot_contracts import schema


async def test_replicas_that_migrate_at_the_same_time_do_not_get_in_each_others_way(
    database_url: str,
) -> None:
    """One after the other; the later ones find nothing to do."""
    engine = open_engine(database_url)
    with pytest.raises(SchemaOutdated, match="myspinbot_api migrate"):
        await check_schema(engine)
    await asyncio.gather(*(migrate(engine, database_url) for _ in range(3)))
    await check_schema(engine)
    await engine.dispose()


async def test_the_revisions_make_the_tables_that_the_code_uses(migrated_url: str) -> None:
    """Nothing was added to one and forgotten in the other."""

    def differences(connection: Connection) -> list[object]:
        context = MigrationContext.configure(connection)
        found = compare_metadata(context, metadata)
        # LangGraph has tables of its own here.
        return [each for each in found if "checkpoint" not in str(each)]

    engine = open_engine(migrated_url)
    async with engine.connect() as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


@pytest.mark.parametrize(("table", "title"), [(jobs, "JobState"), (nodes, "NodeState")])
def test_the_database_allows_the_states_of_the_contract(table: Table, title: str) -> None:
    """No more and no fewer."""
    [check] = [
        str(found.sqltext)
        for found in table.constraints
        if isinstance(found, CheckConstraint) and "state" in str(found.sqltext)
    ]
    allowed = {part.strip(" '") for part in check.partition("(")[2].rstrip(")").split(",")}
    assert allowed == set(schema(title)["enum"])


def test_a_plain_address_gets_the_driver_and_keeps_its_query() -> None:
    """A Unix socket is named in the query."""
    url = sqlalchemy_url("postgresql://postgres@/jobs?host=%2Frun%2Fpostgres")
    assert url.drivername == "postgresql+psycopg"
    assert url.query["host"] == "/run/postgres"
