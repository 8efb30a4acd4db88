"""Checks that Redis and PostgreSQL answer, and looks at the queues.

Used by `myspinbot doctor`.
"""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import redis

from myspinbot.commands.doctor.finding import Finding
from myspinbot_contracts import CHANNELS, Channel

_CONNECT_SECONDS = 3
_OLDEST_REDIS = (6, 2)


def check_redis(url: str) -> Iterator[Finding]:
    """Check the server, its settings, and every stream with a consumer group."""
    try:
        url.encode()
        client = redis.Redis.from_url(
            url,
            decode_responses=True,
            socket_connect_timeout=_CONNECT_SECONDS,
            socket_timeout=_CONNECT_SECONDS,
        )
        # This connects to nothing, but it is the only step that checks options in the address.
        client.connection_pool.make_connection()
    except (TypeError, ValueError):
        yield _bad_address("Redis", "REDIS_URL", "redis://:PASSWORD@HOST:6379/0")
        return
    try:
        with client:
            yield _describe_redis(client.info())
            for channel in CHANNELS.values():
                if channel.kind == "stream" and channel.consumer_group:
                    yield from _check_stream(client, channel)
    except (redis.RedisError, ValueError) as error:
        yield Finding(
            "Redis",
            "fail",
            f"does not answer: {error}.",
            "Check REDIS_URL, or unset it and let 'myspinbot up' start a server.",
        )


def check_postgres(url: str) -> Iterator[Finding]:
    """Check that the server accepts a connection."""
    try:
        import psycopg
    except ImportError as error:
        yield Finding("PostgreSQL", "note", f"was not checked: {error}.")
        return
    try:
        with psycopg.connect(url, connect_timeout=_CONNECT_SECONDS) as connection:
            number = connection.info.server_version
            yield Finding("PostgreSQL", "ok", f"version {number // 10000}.{number % 10000}")
    except (psycopg.ProgrammingError, ValueError):
        yield _bad_postgres_address()
    except psycopg.Error as error:
        if not _is_unambiguous(url):
            yield _bad_postgres_address()
            return
        # The other lines may contain the address with its password.
        reason = str(error).strip().splitlines()[0]
        yield Finding(
            "PostgreSQL",
            "fail",
            f"does not answer: {reason}",
            "Check DATABASE_URL, or unset it and let 'myspinbot up' start a server.",
        )


def _is_unambiguous(url: str) -> bool:
    """Return whether no part of the password was parsed as host, port or path."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # urlsplit checks it when it is read.
    except ValueError:
        return False
    return parts.netloc.count("@") == url.count("@") <= 1


def _bad_postgres_address() -> Finding:
    return _bad_address(
        "PostgreSQL", "DATABASE_URL", "postgresql://USER:PASSWORD@HOST:5432/DATABASE"
    )


def _bad_address(subject: str, variable: str, example: str) -> Finding:
    """Return the finding for a malformed address, without the library's error: it may quote it."""
    return Finding(
        subject,
        "fail",
        f"{variable} is not the address of a server.",
        f"Write {variable} like {example}, with special characters of the password as %XX; or"
        " unset it and let 'myspinbot up' start a server.",
    )


def _describe_redis(info: dict[str, Any]) -> Finding:
    name = info.get("server_name", "redis").capitalize()
    number = info.get("valkey_version") or info["redis_version"]
    policy = info.get("maxmemory_policy", "noeviction")
    if _as_tuple(info["redis_version"]) < _OLDEST_REDIS:
        return Finding(
            "Redis",
            "fail",
            f"{name} {number} is too old.",
            "Use Redis 6.2 or newer, or any Valkey.",
        )
    if policy != "noeviction":
        return Finding(
            "Redis",
            "fail",
            f"{name} {number} deletes messages when its memory is full ({policy}).",
            "Set maxmemory-policy to noeviction.",
        )
    if not info.get("aof_enabled"):
        return Finding(
            "Redis",
            "warn",
            f"{name} {number} loses messages when it restarts.",
            "Set appendonly to yes.",
        )
    return Finding("Redis", "ok", f"{name} {number}, noeviction, append-only file")


def _check_stream(client: redis.Redis, channel: Channel) -> Iterator[Finding]:
    subject = f"queue {channel.name}"
    if not client.exists(channel.address):
        yield Finding(subject, "note", "is empty: no message was ever sent.")
    else:
        groups = {group["name"]: group for group in client.xinfo_groups(channel.address)}
        group = groups.get(channel.consumer_group)
        if group is None:
            yield Finding(
                subject,
                "warn",
                f"is not read: the group {channel.consumer_group} does not exist.",
                "Start the service that reads it; it creates the group.",
            )
        else:
            waiting = group.get("lag")
            yield Finding(
                subject,
                "ok",
                f"{'?' if waiting is None else waiting} waiting, {group['pending']} in progress,"
                f" {group['consumers']} consumers",
            )
    if channel.dead_letter and (count := client.xlen(channel.dead_letter)):
        yield Finding(
            subject,
            "warn",
            f"{count} entries were given up.",
            f"Read why: XRANGE {channel.dead_letter} - + COUNT 10",
        )


def _as_tuple(number: str) -> tuple[int, ...]:
    return tuple(int(part) for part in number.split(".")[:2])
