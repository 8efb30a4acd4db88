"""Whether Redis and PostgreSQL answer, and what stands in the queues.

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
    """Look at the server, its settings, and every stream that is worked off."""
    try:
        url.encode()
        client = redis.Redis.from_url(
            url,
            decode_responses=True,
            socket_connect_timeout=_CONNECT_SECONDS,
            socket_timeout=_CONNECT_SECONDS,
        )
        # Connects to nothing, but only this takes offence at unknown options in the address.
        client.connection_pool.make_connection()
    except (TypeError, ValueError):
        yield _no_address("Redis", "REDIS_URL", "redis://:PASSWORD@HOST:6379/0")
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
    """Look at whether the server lets us in."""
    try:
        import psycopg
    except ImportError as error:
        yield Finding("PostgreSQL", "note", f"was not asked: {error}.")
        return
    try:
        with psycopg.connect(url, connect_timeout=_CONNECT_SECONDS) as connection:
            number = connection.info.server_version
            yield Finding("PostgreSQL", "ok", f"version {number // 10000}.{number % 10000}")
    except (psycopg.ProgrammingError, ValueError):
        yield _no_postgres_address()
    except psycopg.Error as error:
        if not _is_unambiguous(url):
            yield _no_postgres_address()
            return
        # Without the rest, which may hold the address with its password.
        reason = str(error).strip().splitlines()[0]
        yield Finding(
            "PostgreSQL",
            "fail",
            f"does not answer: {reason}",
            "Check DATABASE_URL, or unset it and let 'myspinbot up' start a server.",
        )


def _is_unambiguous(url: str) -> bool:
    """Whether no part of a password can have been taken for a host, a port or a path."""
    try:
        parts = urlsplit(url)
        _ = parts.port  # It is checked when it is read.
    except ValueError:
        return False
    return parts.netloc.count("@") == url.count("@") <= 1


def _no_postgres_address() -> Finding:
    return _no_address(
        "PostgreSQL", "DATABASE_URL", "postgresql://USER:PASSWORD@HOST:5432/DATABASE"
    )


def _no_address(subject: str, variable: str, example: str) -> Finding:
    """A malformed address. What a library says of it is kept back: it quotes passwords."""
    return Finding(
        subject,
        "fail",
        f"{variable} is no address of a server.",
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
            f"{name} {number} throws work away when memory is full ({policy}).",
            "Set maxmemory-policy to noeviction.",
        )
    if not info.get("aof_enabled"):
        return Finding(
            "Redis",
            "warn",
            f"{name} {number} forgets work that is under way when it restarts.",
            "Set appendonly to yes.",
        )
    return Finding("Redis", "ok", f"{name} {number}, noeviction, append-only file")


def _check_stream(client: redis.Redis, channel: Channel) -> Iterator[Finding]:
    subject = f"queue {channel.name}"
    if not client.exists(channel.address):
        yield Finding(subject, "note", "is empty: nothing was ever sent.")
    else:
        groups = {group["name"]: group for group in client.xinfo_groups(channel.address)}
        group = groups.get(channel.consumer_group)
        if group is None:
            yield Finding(
                subject,
                "warn",
                f"nobody reads it: there is no group {channel.consumer_group}.",
                "Start the service that reads it; it makes the group.",
            )
        else:
            waiting = group.get("lag")
            yield Finding(
                subject,
                "ok",
                f"{'?' if waiting is None else waiting} waiting, {group['pending']} in work,"
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
