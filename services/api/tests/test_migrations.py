"""The schema of the database: applied once however many replicas start, and checked by all."""

import asyncio
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from services.api.tests.support import chain, control, eventually, submission
from sqlalchemy import CheckConstraint, Connection, Table, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from myspinbot_api.adapters.postgres.engine import open_engine, sqlalchemy_url
from myspinbot_api.adapters.postgres.schema_migration import (
    SchemaForeign,
    SchemaOutdated,
    _config,
    check_schema,
    migrate,
)
from myspinbot_api.adapters.postgres.tables import jobs, metadata, nodes
from myspinbot_api.bootstrap import running
from myspinbot_contracts import ApiConfig, schema


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


async def _execute(engine: AsyncEngine, *statements: str) -> None:
    async with engine.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


# Changes that a later version may make while this one still runs.
_LATER = (
    "ALTER TABLE nodes ADD COLUMN cost_cents INTEGER",
    "ALTER TABLE jobs ADD COLUMN priority INTEGER NOT NULL DEFAULT 0",
    "CREATE TABLE budgets (budget_id INTEGER PRIMARY KEY)",
    "UPDATE alembic_version SET version_num = '0999'",
)


async def test_a_replica_serves_on_when_a_later_version_has_migrated_the_database(
    config: ApiConfig, client: httpx.AsyncClient
) -> None:
    """It stays ready and works on jobs, another one starts, and migrating again does nothing."""
    engine = open_engine(config.database_url)
    await _execute(engine, *_LATER)
    assert (await client.get("/health/ready")).status_code == 200
    answer = await client.post("/api/v1/jobs", json=submission(chain(control("only"))))
    assert answer.status_code == 201, answer.text

    async def ended() -> bool:
        job = (await client.get(f"/api/v1/jobs/{answer.json()['job_id']}")).json()
        return bool(job["state"] == "completed")

    await eventually(ended)
    await migrate(engine, config.database_url)
    async with running(config):
        await check_schema(engine)
    async with engine.connect() as connection:
        version = await connection.scalar(text("SELECT version_num FROM alembic_version"))
    assert version == "0999"
    await engine.dispose()


async def test_a_replica_does_not_start_on_a_database_that_lacks_a_revision(
    migrated_url: str,
) -> None:
    """Behind is not ahead."""
    engine = open_engine(migrated_url)
    await _execute(engine, "UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(SchemaOutdated, match="at revision 0001"):
        await check_schema(engine)
    await engine.dispose()


async def test_the_database_of_another_program_is_left_alone(database_url: str) -> None:
    """Every program that uses Alembic has a table of that name."""
    engine = open_engine(database_url)
    await _execute(
        engine,
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)",
        "INSERT INTO alembic_version VALUES ('ae1027a6acf0')",
    )
    for refused in (check_schema(engine), migrate(engine, database_url)):
        with pytest.raises(SchemaForeign, match=r"'ae1027a6acf0'.*DATABASE_URL"):
            await refused
    await engine.dispose()


def test_revisions_are_numbered_in_the_order_of_their_making() -> None:
    """So an older version, which does not know a revision, can see that it is a later one."""
    known = [found.revision for found in ScriptDirectory.from_config(_config()).walk_revisions()]
    assert sorted(known) == [f"{number:04}" for number in range(1, len(known) + 1)]
    assert known == sorted(known, reverse=True)


async def test_a_revision_takes_nothing_away_from_the_version_before(database_url: str) -> None:
    """Columns stay as they were, and new ones may be omitted by versions that do not know them."""

    def to(revision: str) -> Callable[[Connection], dict[str, dict[str, Any]]]:
        def upgrade(connection: Connection) -> dict[str, dict[str, Any]]:
            config = _config()
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            connection.commit()
            found = inspect(connection)
            return {
                table: {column["name"]: column for column in found.get_columns(table)}
                for table in found.get_table_names()
            }

        return upgrade

    engine = open_engine(database_url)
    revisions = [
        found.revision for found in ScriptDirectory.from_config(_config()).walk_revisions()
    ]
    before: dict[str, dict[str, Any]] = {}
    for revision in reversed(revisions):
        async with engine.connect() as connection:
            after = await connection.run_sync(to(revision))
        for table, columns in before.items():
            for name, column in columns.items():
                present = after[table][name]
                assert (str(present["type"]), present["nullable"]) == (
                    str(column["type"]),
                    column["nullable"],
                ), f"{table}.{name} in {revision}"
            for name in after[table].keys() - columns.keys():
                added = after[table][name]
                assert added["nullable"] or added["default"], f"{table}.{name} in {revision}"
        before = after
    assert before
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
