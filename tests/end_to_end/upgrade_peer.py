"""One service of one version, as a process of its own: test_upgrade.py lets them talk.

    python upgrade_peer.py URL publish MESSAGE PAYLOAD
    python upgrade_peer.py URL take CHANNEL | pass_on CHANNEL | put_into_next CHANNEL

Uses whatever contracts are first on PYTHONPATH, and prints one JSON object about what it did.
"""

import asyncio
import json
import sys
from typing import Any

import myspinbot_contracts as contracts
from myspinbot_contracts.redis import (
    DeadEntry,
    Delivery,
    StreamConsumer,
    StreamProducer,
    connect,
    stream_spec,
)

SUBJECT = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"


class Peer:
    """Sends one message, or takes one."""

    def __init__(self, url: str) -> None:
        """Talk through this Redis."""
        self._url = url
        self._client = connect(url)

    async def publish(self, name: str, payload: str) -> dict[str, Any]:
        """Write a message of that class."""
        cls = getattr(contracts, f"{name}Message")
        return await self._send(cls, cls.PAYLOAD.model_validate(json.loads(payload)))

    async def take(self, channel: str) -> dict[str, Any]:
        """Read one message and return its content."""
        return (await self._next(channel))[1]

    async def pass_on(self, channel: str) -> dict[str, Any]:
        """Read one message and write it again."""
        message, told = await self._next(channel)
        await StreamProducer(self._client, stream_spec(channel)).publish(message)
        return told

    async def put_into_next(self, channel: str) -> dict[str, Any]:
        """Read the results of a hop and send them along with the next, as the platform does."""
        message, told = await self._next(channel)
        command = contracts.schema("RunHop")["examples"][0]
        command["results"] = message.data.results
        await self._send(contracts.RunHopMessage, contracts.RunHop.model_validate(command))
        return told

    async def _send(self, cls: Any, payload: Any) -> dict[str, Any]:
        message = cls.create(payload, source="/peer", subject=SUBJECT)
        await StreamProducer(self._client, stream_spec(cls.CHANNEL)).publish(message)
        return {"dataschema": message.to_fields()["dataschema"]}

    async def _next(self, channel: str) -> tuple[Any, dict[str, Any]]:
        taken: list[Any] = []
        told: dict[str, Any] = {"newer": []}
        done = asyncio.Event()

        async def handle(delivery: Delivery[Any]) -> None:
            message = delivery.message
            taken.append(message)
            told["data"] = message.data.model_dump(mode="json")
            told["unknown"] = message.unknown
            done.set()

        async def refuse(dead: DeadEntry[Any]) -> None:
            taken.append(None)
            told["refused"] = dead.code
            told["pointer"] = getattr(dead.cause, "pointer", None)
            done.set()

        consumer = StreamConsumer(
            self._url,
            stream_spec(channel),
            handle,
            on_dead_letter=refuse,
            on_newer=lambda type_, revision: told["newer"].append([type_, revision]),
        )
        running = asyncio.create_task(consumer.run())
        async with asyncio.timeout(20):
            await done.wait()
        await consumer.stop()
        await running
        return taken[0], told

    async def close(self) -> None:
        """Close the connection."""
        await self._client.aclose()


async def main(url: str, action: str, *arguments: str) -> None:
    """Run one action and print its result."""
    peer = Peer(url)
    try:
        told = await getattr(peer, action)(*arguments)
    finally:
        await peer.close()
    sys.stdout.write(json.dumps({"contracts": contracts.__file__, **told}))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
