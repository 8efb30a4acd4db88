"""Brings the database to the schema that this version of the code works with.

Used by `python -m myspinbot_api migrate`; the service itself only checks. Replicas may start at
the same time: an advisory lock admits them one by one, and the later ones find nothing to do. A
database that a later version has migrated is accepted: revisions only add, and their numbers show
whether the database is ahead of this version or behind it.
"""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from sqlalchemy import Connection, text
from sqlalchemy.ext.asyncio import AsyncEngine

import myspinbot_api.adapters.postgres.migrations

_LOCK = 0x6D7970_73_70696E  # any number that nothing else uses as an advisory lock
_ASK_AGAIN_SECONDS = 0.1
_REVISION = re.compile(r"[0-9]{4}")


class SchemaOutdated(Exception):
    """The database lacks a revision that this version needs."""

    code = "schema_outdated"

    def __init__(self, expected: str, present: str | None) -> None:
        """Name the expected and the present revision, and the command to run."""
        super().__init__(
            f"The database is at revision {present or 'none'}, this version needs {expected}. "
            "Run: python -m myspinbot_api migrate"
        )


class SchemaForeign(Exception):
    """The database was migrated by a program other than MySpinBot."""

    code = "schema_foreign"

    def __init__(self, present: str) -> None:
        """Name the revision of the database, and the setting to change."""
        super().__init__(
            f"The database is at revision {present!r}, which is not a revision of MySpinBot, so it "
            "seems to belong to another program. Set DATABASE_URL to an empty database."
        )


async def migrate(engine: AsyncEngine, database_url: str) -> None:
    """Apply the missing revisions, then create the tables of LangGraph's checkpoints.

    Raises:
        SchemaForeign: the database belongs to another program.
    """
    async with _alone(engine):
        async with engine.connect() as connection:
            found = await connection.run_sync(_present_revision)
        # Where a later version was, Alembic would fail: it does not know that one's revisions.
        if found is None or found < _newest_revision():
            async with engine.connect() as connection:
                await connection.run_sync(_upgrade)
        async with AsyncPostgresSaver.from_conn_string(database_url) as saver:
            await saver.setup()


@asynccontextmanager
async def _alone(engine: AsyncEngine) -> AsyncIterator[None]:
    """Hold the advisory lock of migrations.

    Asked for again and again instead of waited for: LangGraph builds indexes concurrently, which
    waits for every statement that is under way in the database, a waiting one included.
    """
    async with engine.connect() as connection:
        guard = await connection.execution_options(isolation_level="AUTOCOMMIT")
        lock = {"lock": _LOCK}
        ask = text("SELECT pg_try_advisory_lock(:lock)")
        while not await guard.scalar(ask, lock):  # noqa: ASYNC110  # the event is in another process
            await asyncio.sleep(_ASK_AGAIN_SECONDS)
        try:
            yield
        finally:
            await guard.execute(text("SELECT pg_advisory_unlock(:lock)"), lock)


async def check_schema(engine: AsyncEngine) -> None:
    """Check that the schema has every revision that this version needs.

    Raises:
        SchemaOutdated: a revision is missing.
        SchemaForeign: the database belongs to another program.
    """
    async with engine.connect() as connection:
        present = await connection.run_sync(_present_revision)
    if present is None or present < _newest_revision():
        raise SchemaOutdated(_newest_revision(), present)


def _present_revision(connection: Connection) -> str | None:
    # Read without Alembic, which would log two lines each time.
    if connection.scalar(text("SELECT to_regclass('alembic_version')")) is None:
        return None
    present: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if present is not None and not _REVISION.fullmatch(present):
        raise SchemaForeign(present)
    return present


@cache
def _newest_revision() -> str:
    return str(ScriptDirectory.from_config(_config()).get_current_head())


def _upgrade(connection: Connection) -> None:
    config = _config()
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    connection.commit()


def _config() -> Config:
    config = Config()
    folder = Path(myspinbot_api.adapters.postgres.migrations.__path__[0])
    # A % in the path would start an interpolation of the configuration parser.
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
