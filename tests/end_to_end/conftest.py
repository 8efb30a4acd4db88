"""The platform as a fixture: one for a test that kills it, one for all tests of a file."""

import os
import subprocess
import sys
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
import redis
from psycopg.sql import SQL, Identifier
from tests.end_to_end.harness import Platform


@contextmanager
def running_platform(
    folder: Path, redis_url: str, database_url: str, request: pytest.FixtureRequest
) -> Iterator[Platform]:
    """Migrate the database and start an API; stop everything in the end, by force if need be."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("MYSPINBOT_")},
        "REDIS_URL": redis_url,
        "DATABASE_URL": database_url,
        "STORAGE_URL": (folder / "objects").as_uri(),
        "MYSPINBOT_API_SIGNING_SECRET": "only-for-this-test-0123456789abcdef",
    }
    platform = Platform(folder, environment)
    subprocess.run(
        [sys.executable, "-m", "myspinbot_api", "migrate"], env=environment, check=True, timeout=60
    )
    platform.start_api()
    failed_before = request.session.testsfailed
    try:
        yield platform
        platform.stop()
    finally:
        if request.session.testsfailed > failed_before:
            print(platform.logs())  # noqa: T201  # pytest shows it with the failure
        for process in (platform.api, *platform.workers):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()


@pytest.fixture
def platform(
    tmp_path: Path, redis_url: str, database_url: str, request: pytest.FixtureRequest
) -> Iterator[Platform]:
    """A platform without a worker, for this test alone."""
    with running_platform(tmp_path, redis_url, database_url, request) as running:
        yield running


@pytest.fixture(scope="module")
def shared_platform(
    tmp_path_factory: pytest.TempPathFactory,
    valkey_url: str,
    postgres_url: str,
    request: pytest.FixtureRequest,
) -> Iterator[Platform]:
    """A platform with one worker, for all tests of a file: they add to it and kill nothing."""
    name = f"test_{uuid.uuid4().hex}"
    with redis.Redis.from_url(valkey_url) as client:
        client.flushall()
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        database_url = postgres_url.replace("@/postgres?", f"@/{name}?")
        folder = tmp_path_factory.mktemp("platform")
        with running_platform(folder, valkey_url, database_url, request) as running:
            running.start_worker()
            running.wait_for_capabilities()
            yield running
        connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))
