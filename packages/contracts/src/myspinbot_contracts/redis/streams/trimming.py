"""Trims a stream behind what every group has acknowledged, and never an entry further.

Consumers call it from time to time; anybody else may. MAXLEN cannot do this: it drops the
oldest entries, and the oldest are just those that somebody has failed to finish.
"""

from collections.abc import Collection

from redis.asyncio import Redis
from redis.exceptions import ResponseError

from myspinbot_contracts.redis.replies import text


async def trim_acknowledged(client: Redis, stream: str, groups: Collection[str]) -> int:
    """Remove the entries before the first one any group still needs; return how many.

    ``groups`` are those that must exist: while one is missing (not started yet, or lost)
    nothing is removed, as it is going to read from the start. Further groups are respected too.

    The questions are several commands, yet safe: entries arrive, are delivered and are
    acknowledged only further up, so an answer that is out of date removes too little.
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
            # Of before the question, so that what was read since is not passed over.
            milliseconds, sequence = _parse(row["last-delivered-id"])
            first_needed.append((milliseconds, sequence + 1))
    milliseconds, sequence = min(first_needed)
    return await client.xtrim(stream, minid=f"{milliseconds}-{sequence}", approximate=False)


def _parse(entry_id: bytes | str) -> tuple[int, int]:
    milliseconds, _, sequence = text(entry_id).partition("-")
    return int(milliseconds), int(sequence)
