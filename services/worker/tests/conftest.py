"""The bench as a fixture."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from services.worker.tests.bench import Bench

from myspinbot_contracts import StorageConfig
from myspinbot_contracts.redis import connect
from myspinbot_runtime.storage import ArtifactStore


@pytest.fixture
async def bench(redis_url: str, tmp_path: Path) -> AsyncIterator[Bench]:
    """A bench with an empty Valkey and an empty storage."""
    client = connect(redis_url)
    store = ArtifactStore.open(StorageConfig(url=(tmp_path / "objects").as_uri()))
    yield Bench(redis_url, client, store)
    await client.aclose()
