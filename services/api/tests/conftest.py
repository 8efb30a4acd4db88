"""A migrated database, a running control plane and clients of it, on real servers."""

import asyncio
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import psycopg
import pytest
import redis.asyncio
import uvicorn
from langgraph.checkpoint.postgres.aio import AsyncPostgresSaver
from psycopg import AsyncConnection
from psycopg.rows import dict_row
from psycopg.sql import SQL, Identifier
from services.api.tests.control_bench import Bench
from services.api.tests.support import announcement

from myspinbot_api.adapters.postgres.engine import open_engine
from myspinbot_api.adapters.postgres.schema_migration import migrate
from myspinbot_api.adapters.postgres.unit_of_work import PostgresJobStore
from myspinbot_api.bootstrap import ControlPlane, running
from myspinbot_contracts import ApiConfig, StorageConfig
from myspinbot_runtime.storage import ArtifactStore

SECRET = "only-for-tests-0123456789-abcdefghij"
ORIGIN = "http://127.0.0.1:3001"


@pytest.fixture(scope="session")
def template(postgres_url: str) -> str:
    """Name of a database that is migrated once, to be copied for each test."""
    name = f"template_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
    url = postgres_url.replace("@/postgres?", f"@/{name}?")

    async def prepare() -> None:
        engine = open_engine(url)
        await migrate(engine, url)
        await engine.dispose()

    asyncio.run(prepare())
    return name


@pytest.fixture
def migrated_url(postgres_url: str, template: str) -> Iterator[str]:
    """URL of a migrated database without content."""
    name = f"test_{uuid.uuid4().hex}"
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute(
            SQL("CREATE DATABASE {} TEMPLATE {}").format(Identifier(name), Identifier(template))
        )
        yield postgres_url.replace("@/postgres?", f"@/{name}?")
        connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@pytest.fixture
async def store(migrated_url: str) -> AsyncIterator[PostgresJobStore]:
    """The durable state, with nothing else running."""
    engine = open_engine(migrated_url)
    yield PostgresJobStore(engine)
    await engine.dispose()


@pytest.fixture
def config(migrated_url: str, redis_url: str, tmp_path: Path) -> ApiConfig:
    """Settings of a control plane."""
    return ApiConfig.model_validate(
        {
            "host": "127.0.0.1",
            "port": 0,
            "database_url": migrated_url,
            "redis_url": redis_url,
            "storage": {"url": (tmp_path / "objects").as_uri()},
            "signing_secret": SECRET,
            "allowed_origins": [ORIGIN],
            "upload_max_bytes": 2_000_000,
            "download_ttl_seconds": 3600,
            "log_level": "warning",
            "shutdown_grace_seconds": 1,
        }
    )


@pytest.fixture
def objects(tmp_path: Path) -> Path:
    """Folder of the artifact storage."""
    return tmp_path / "objects"


@pytest.fixture
async def plane(config: ApiConfig) -> AsyncIterator[ControlPlane]:
    """A running control plane that knows of one worker."""
    async with running(config) as plane:
        async with plane.store.transaction() as work:
            await work.manifests.store(announcement())
        yield plane


@pytest.fixture
async def client(plane: ControlPlane) -> AsyncIterator[httpx.AsyncClient]:
    """A client of the control plane's API, without a socket in between."""
    transport = httpx.ASGITransport(app=plane.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield client


@pytest.fixture
async def wire(redis_url: str) -> AsyncIterator[redis.asyncio.Redis]:
    """A client of Redis, to look at the streams and to play the worker."""
    async with redis.asyncio.Redis.from_url(redis_url, decode_responses=True) as wire:
        yield wire


@pytest.fixture
async def address(plane: ControlPlane) -> AsyncIterator[str]:
    """Host and port of a real server with the control plane's API."""
    server = uvicorn.Server(
        uvicorn.Config(plane.app, port=0, lifespan="off", ws="websockets-sansio", log_config=None)
    )
    # The test process keeps its own signal handlers.
    serving = asyncio.create_task(server._serve())
    while not server.started:  # noqa: ASYNC110  # uvicorn has no event for it
        await asyncio.sleep(0.01)
    host, port = server.servers[0].sockets[0].getsockname()[:2]
    yield f"{host}:{port}"
    server.should_exit = True
    await serving


@pytest.fixture
async def bench(store: PostgresJobStore, migrated_url: str, objects: Path) -> AsyncIterator[Bench]:
    """An executor on a real database."""
    connection = await AsyncConnection.connect(
        migrated_url, autocommit=True, prepare_threshold=0, row_factory=dict_row
    )
    storage = ArtifactStore.open(StorageConfig(url=objects.as_uri()))
    async with connection:
        bench = Bench(store, storage, AsyncPostgresSaver(connection), migrated_url)
        yield bench
        for locks in bench.locks:
            await locks.close()
