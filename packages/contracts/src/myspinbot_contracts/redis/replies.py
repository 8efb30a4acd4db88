"""Converts the RESP2 replies of stream commands to simple types.

Used by every module that sends such a command. redis-py types these replies as unions of the shapes
of all protocol versions; `connect` fixes the protocol, so only one shape occurs.
"""

from typing import Any

from myspinbot_contracts.redis.specs import RawFields


def text(value: Any) -> str:
    """Return an id or a name as a string, whether the client decodes replies or not."""
    return value.decode() if isinstance(value, bytes) else str(value)


def entries(reply: Any) -> list[tuple[str, RawFields]]:
    """Return the raw entries of an XREAD or XREADGROUP of one stream; an empty list on timeout."""
    return [(text(entry_id), fields) for _, rows in reply for entry_id, fields in rows]
