"""Trims a stream: removes only entries that every group has acknowledged.

Consumers call it from time to time. MAXLEN cannot do this: it drops the oldest entries, and these
are the ones that no consumer could finish.
"""

from collections.abc import Collection

from redis.asyncio import Redis
from redis.exceptions import ResponseError

from myspinbot_contracts.redis.replies import text


async def trim_acknowledged(client: Redis, stream: str, groups: Collection[str]) -> int:
    """Remove the entries before the first one that any group still needs; return their number.

    The state is read with several commands, which is safe: new entries are added, delivered and
    acknowledged only at the end of the stream, so an outdated reply removes too few entries.

    Args:
        client: connection to the server.
        stream: name of the stream.
        groups: groups that must exist. While one is missing (not started yet, or lost), nothing is
            removed, because it will read from the beginning. Other groups are respected, too.
    """
    try:
        rows = await client.xinfo_groups(stream)
    except ResponseError as error:
        if "no such key" in str(error):
            return 0
        raise
    if not set(groups) <= {text(row["name"]) for row in rows} or not rows:
        return 0
    first_needed: list[tuple[int, int]] = []
    for row in rows:
        summary = await client.xpending(stream, row["name"])
        if summary["pending"]:
            first_needed.append(_parse(summary["min"]))
        else:
            # From the older reply, so that entries which were read since then are kept.

            milliseconds, sequence = _parse(row["last-delivered-id"])
            first_needed.append((milliseconds, sequence + 1))
    milliseconds, sequence = min(first_needed)
    return await client.xtrim(stream, minid=f"{milliseconds}-{sequence}", approximate=False)


def _parse(entry_id: bytes | str) -> tuple[int, int]:
    milliseconds, _, sequence = text(entry_id).partition("-")
    return int(milliseconds), int(sequence)
