"""Connections: accepted URLs, errors, and the waits between attempts."""

import asyncio

import pytest
from redis.asyncio import Redis

from myspinbot_contracts.redis import AddressError, connect
from myspinbot_contracts.redis.connection import Backoff


async def test_a_unix_socket_url_works(redis_url: str) -> None:
    """The local servers listen on a socket file only."""
    assert redis_url.startswith("unix://")
    client = connect(redis_url)
    assert await client.ping()
    await client.aclose()


async def test_replies_are_strings_or_bytes_as_requested(redis_url: str, client: Redis) -> None:
    """Strings for services; bytes for readers of entries that may be invalid."""
    await client.set("k", "v")
    raw = connect(redis_url, decode_responses=False)
    assert await client.get("k") == "v"
    assert await raw.get("k") == b"v"
    await raw.aclose()


@pytest.mark.parametrize(
    "url", ["http://host", "redis://host:port", "redis://host?socket_timeout=x", "valkey"]
)
def test_a_url_of_another_kind_is_refused_with_the_forms_that_work(url: str) -> None:
    """The error teaches, and it comes before any connection is tried."""
    with pytest.raises(AddressError, match="redis://host:port/db") as caught:
        connect(url)
    assert caught.value.code == "bad_address"


def test_a_refused_url_is_not_repeated() -> None:
    """It may hold a password, and errors end up in logs."""
    with pytest.raises(AddressError) as caught:
        connect("http://user:hunter2@host")
    assert "hunter2" not in str(caught.value)


async def test_waiting_grows_to_a_limit_and_never_overflows(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A server that is away for days is still asked every few seconds."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", sleep)
    backoff = Backoff()
    for _ in range(2000):
        await backoff.wait()
    assert 0.05 <= waits[0] <= 0.1
    assert all(1.5 <= wait <= 3.0 for wait in waits[10:])
    assert backoff.reset()
    assert not backoff.reset()
