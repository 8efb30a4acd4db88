"""The bench as a fixture, on a Valkey of its own."""

import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from services.worker.tests.bench import Bench, RestartableValkey

from myspinbot.local.servers import start_valkey
from myspinbot_contracts import StorageConfig
from myspinbot_contracts.redis import connect
from myspinbot_runtime.storage import ArtifactStore


@pytest.fixture
def valkey() -> Iterator[RestartableValkey]:
    """A Valkey that the test may stop and start."""
    # A short path, so that the socket is in the folder and has the same address each time.
    with tempfile.TemporaryDirectory(prefix="valkey-") as folder:
        running = RestartableValkey(Path(folder), start_valkey(Path(folder)))
        yield running
        running.stop()


@pytest.fixture
async def bench(valkey: RestartableValkey, tmp_path: Path) -> AsyncIterator[Bench]:
    """A bench with an empty Valkey and an empty storage."""
    client = connect(valkey.server.url)
    store = ArtifactStore.open(StorageConfig(url=(tmp_path / "objects").as_uri()))
    yield Bench(valkey.server.url, client, store)
    await client.aclose()
