"""Reads the replies of stream commands, as RESP2 gives them, into plain types.

Used by every module that sends such a command. redis-py types these replies as unions of all
protocol versions' shapes; ``connect`` fixes the protocol, so one shape is left.
"""

from typing import Any

from myspinbot_contracts.redis.specs import RawFields


def text(value: Any) -> str:
    """Return an id or a name as text, whatever the client decodes."""
    return value.decode() if isinstance(value, bytes) else str(value)


def entries(reply: Any) -> list[tuple[str, RawFields]]:
    """Return the entries of an XREAD or XREADGROUP of one stream, undecoded; none on timeout."""
    return [(text(entry_id), fields) for _, rows in reply for entry_id, fields in rows]
