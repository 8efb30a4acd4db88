"""Real servers for every test of the repository: one Valkey and one PostgreSQL per test process.

A server starts with the first test that uses it, so that a run without such tests starts nothing.
Every worker of pytest-xdist has its own servers.
"""

import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest


@pytest.fixture(scope="session")
def valkey_url() -> Iterator[str]:
    """URL of a Valkey for the whole run; tests may see the data of other tests."""
    from myspinbot.local.servers import start_valkey

    with (
        tempfile.TemporaryDirectory(prefix="valkey-") as directory,
        start_valkey(Path(directory)) as server,
    ):
        yield server.url


@pytest.fixture
def redis_url(valkey_url: str) -> str:
    """URL of a Valkey that is empty when the test starts."""
    import redis

    with redis.Redis.from_url(valkey_url) as client:
        client.flushall()
    return valkey_url


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """URL of a PostgreSQL for the whole run, for its superuser and the database `postgres`."""
    from myspinbot.local.servers import start_postgres

    with (
        tempfile.TemporaryDirectory(prefix="postgres-") as directory,
        start_postgres(Path(directory)) as server,
    ):
        yield server.url


@pytest.fixture
def database_url(postgres_url: str) -> Iterator[str]:
    """URL of an empty database that is created for the test and dropped after it."""
    import psycopg
    from psycopg.sql import SQL, Identifier

    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        yield postgres_url.replace("@/postgres?", f"@/{name}?")
        # Forced: a connection that a test has not closed must not fail the following tests.

        connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))
