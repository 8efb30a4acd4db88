"""Artifacts are read as they were stored, and changed bytes are detected."""

import uuid
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from moto.server import ThreadedMotoServer

from myspinbot_contracts import ArtifactRef, StorageConfig
from myspinbot_runtime.storage import BUCKETS, ArtifactStore, StorageError

_ID = str(uuid.UUID(int=7))
KEYS = {"access_key_id": "somebody", "secret_access_key": "a-secret-of-nobody"}


@pytest.fixture(scope="module")
def s3() -> Iterator[str]:
    """Address of a server that speaks S3, with the three buckets."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = f"http://{host}:{port}"
    with httpx.Client(base_url=address) as client:
        for bucket in BUCKETS:
            client.put(f"/myspinbot-{bucket}").raise_for_status()
    yield address
    server.stop()


@pytest.fixture(params=["folder", "s3"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> ArtifactStore:
    """Storage in a folder, and on a server that speaks S3: the same promises hold for both."""
    if request.param == "folder":
        return ArtifactStore.open(StorageConfig(url=(tmp_path / "obj ects").as_uri()))
    address = request.getfixturevalue("s3")
    return ArtifactStore.open(
        StorageConfig(url="s3://myspinbot", endpoint=address, region="us-east-1", **KEYS)
    )


async def _put(store: ArtifactStore, data: bytes, artifact_id: str = _ID) -> ArtifactRef:
    return await store.put(
        artifact_id=artifact_id,
        bucket="staged",
        folder="audio",
        suffix=".wav",
        content_type="audio/wav",
        data=data,
    )


# The folder is shared by the examples on purpose: none gets in the way of another.
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(data=st.binary(min_size=1, max_size=5000), cut=st.tuples(st.integers(0), st.integers(0)))
async def test_any_part_of_an_artifact_comes_back_as_it_was(
    store: ArtifactStore, data: bytes, cut: tuple[int, int]
) -> None:
    """Whole, and any range of it, as a browser asks for when it seeks."""
    ref = await _put(store, data)
    assert await store.get(ref) == data
    start = cut[0] % len(data)
    end = start + 1 + cut[1] % (len(data) - start)
    assert (
        b"".join([part async for part in store.stream(ref, start=start, end=end)])
        == data[start:end]
    )


async def test_storing_an_artifact_again_keeps_earlier_references(
    store: ArtifactStore,
) -> None:
    """Other bytes are another object: both references stay valid."""
    first = await _put(store, b"first")
    second = await _put(store, b"second")
    assert first.artifact_id == second.artifact_id
    assert await store.get(first) == b"first"
    assert await store.get(second) == b"second"


async def test_storing_the_same_bytes_again_leaves_one_object(tmp_path: Path) -> None:
    """Work that is repeated after a crash with the same outcome takes no room."""
    store = ArtifactStore.open(StorageConfig(url=(tmp_path / "objects").as_uri()))
    assert await _put(store, b"the same") == await _put(store, b"the same")
    assert len(list(tmp_path.glob("objects/*/*/*"))) == 1  # noqa: ASYNC240  # a test has no one to wait for it


async def test_artifacts_of_equal_bytes_are_objects_of_their_own(store: ArtifactStore) -> None:
    """Deleting one leaves the other."""
    one = await _put(store, b"equal")
    other = await _put(store, b"equal", str(uuid.UUID(int=8)))
    await store.delete(one)
    assert await store.get(other) == b"equal"


async def test_bytes_that_are_not_the_original_ones_are_refused(tmp_path: Path) -> None:
    """A reference promises its bytes by their digest."""
    store = ArtifactStore.open(StorageConfig(url=(tmp_path / "objects").as_uri()))
    ref = await _put(store, b"original")
    (tmp_path / "objects" / ref.bucket / ref.key).write_bytes(b"tampered")
    with pytest.raises(StorageError) as caught:
        await store.get(ref)
    assert caught.value.info.code == "artifact_changed"


async def test_a_missing_artifact_is_reported_as_missing(store: ArtifactStore) -> None:
    """Read whole or in part; deleting it twice is not an error."""
    ref = await _put(store, b"gone soon")
    await store.delete(ref)
    await store.delete(ref)
    with pytest.raises(StorageError) as caught:
        await store.get(ref)
    assert caught.value.info.code == "artifact_missing"
    with pytest.raises(StorageError):
        assert [part async for part in store.stream(ref)] == []


async def test_the_probe_detects_a_storage_that_does_not_answer(
    store: ArtifactStore,
) -> None:
    """A bucket on a server that is not there is an error that may pass."""
    await store.probe()
    nowhere = ArtifactStore.open(
        StorageConfig(
            url="s3://myspinbot",
            endpoint="http://127.0.0.1:9",
            region="us-east-1",
            **KEYS,
        )
    )
    with pytest.raises(StorageError) as caught:
        await nowhere.probe()
    assert caught.value.info.code == "storage_unavailable"
    assert caught.value.info.retryable is True
