"""A consumer to be killed: takes one entry, prints that, and never finishes it.

Run by `test_recovery.py` as a process of its own: `killed_consumer.py URL STREAM GROUP IDLE_MS`.
"""

import asyncio
import sys

from myspinbot_contracts.redis import Delivery, StreamConsumer, StreamSpec


async def never_finish(delivery: Delivery[str]) -> None:
    """Print that the entry has arrived, and keep it."""
    sys.stdout.write(f"{delivery.message}\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


async def main(url: str, stream: str, group: str, claim_idle_ms: str) -> None:
    """Consume until killed."""
    spec = StreamSpec(
        address=stream,
        decode=lambda fields: fields[b"data"].decode(),
        undecodable=(KeyError,),
        group=group,
        dead_letter=f"{stream}:dead_letter",
        encode_dead_letter=lambda dead: {"reason": dead.reason},
        claim_idle_ms=int(claim_idle_ms),
    )
    await StreamConsumer(url, spec, never_finish).run()


asyncio.run(main(*sys.argv[1:]))
