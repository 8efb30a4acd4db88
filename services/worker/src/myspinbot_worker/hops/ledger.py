"""The durable notebook of one hop in Redis: who works on it, and what has been finished.

A hash at `myspinbot:hop:<hop_id>` holds the token of the delivery that owns the hop, the sequence
number of its last event, the attempts begun and the results so far. Every report is one
transaction: it checks the token, notes the result and appends the event, all or nothing. So

- a delivery that comes after a crash finds what was finished and does not do it again;
- a process that was taken for dead, and wakes up, finds another token and can no longer do
  anything (the token is a fence, not a hint);
- the hand-back and the acknowledgement of the hop are one step.
"""

import asyncio
import json
import secrets
from collections.abc import Callable, Mapping
from typing import Any, Self

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import WatchError

from myspinbot_contracts import NodeResult, RunHop, RunHopMessage
from myspinbot_contracts.redis import Delivery, StreamProducer, stream_spec
from myspinbot_contracts.redis.spec import StreamMessage

_KEEP_SECONDS = 7 * 24 * 3600
"""How long the notes of a hop are kept after the last change, in case nobody ever ends it."""


class HopLost(Exception):  # a turn of events, not a fault
    """Another delivery of the hop has taken over; this one must stop and change nothing."""


class HopLedger:
    """The notes of one hop, in the hands of the delivery that owns it."""

    def __init__(
        self, client: Redis, delivery: Delivery[RunHopMessage], token: str, key: str
    ) -> None:
        """Prepare the ledger of a delivery; use `take`."""
        self._client = client
        self._delivery = delivery
        self._token = token
        self._key = key
        # Parallel nodes report through one ledger; they would only make each other's WATCH fail.
        self._lock = asyncio.Lock()
        self.results: dict[str, NodeResult] = {}
        self.attempts: dict[str, int] = {}

    @classmethod
    async def take(cls, client: Redis, delivery: Delivery[RunHopMessage]) -> Self | None:
        """Make this delivery the owner of its hop.

        Args:
            client: connection that decodes replies to text.
            delivery: delivery of the command.

        Returns:
            The ledger with what earlier deliveries have finished; None if there is nothing to do
            because the hop was handed back already, or because the command stands on the stream
            twice and the other entry is the one that counts.
        """
        command: RunHop = delivery.message.data
        key = f"myspinbot:hop:{command.hop_id}"
        ledger = cls(client, delivery, secrets.token_hex(16), key)
        while True:
            async with client.pipeline() as transaction:
                await transaction.watch(key)
                notes: Any = await transaction.hgetall(key)
                if "handed_back" in notes or await _belongs_elsewhere(client, delivery, notes):
                    return None
                _begin(transaction)
                transaction.hset(
                    key,
                    mapping={
                        "owner": ledger._token,
                        "entry": delivery.entry_id,
                        "sequence": notes.get("sequence", str(command.sequence)),
                    },
                )
                transaction.expire(key, _KEEP_SECONDS)
                try:
                    await transaction.execute()
                except WatchError:
                    continue
            ledger._read(notes)
            return ledger

    async def report(
        self,
        event: Callable[[int], StreamMessage],
        producer: StreamProducer,
        *,
        result: NodeResult | None = None,
        attempt: tuple[str, int] | None = None,
    ) -> None:
        """Append an event and note what it says, in one step.

        Args:
            event: makes the event from its sequence number.
            producer: of the stream that events go to.
            result: result of a node that has ended; noted, and never reported twice.
            attempt: node and number of an attempt that begins.

        Raises:
            HopLost: the hop has another owner.
        """
        async with self._lock:
            if result is not None and result.node_id in self.results:
                return
            changes: dict[Any, Any] = {}
            if result is not None:
                changes[f"result:{result.node_id}"] = result.model_dump_json()
            if attempt is not None:
                changes[f"attempt:{attempt[0]}"] = str(attempt[1])
            await self._append(event, producer, changes)
            if result is not None:
                self.results[result.node_id] = result

    async def hand_back(
        self, message: Callable[[int], StreamMessage], producer: StreamProducer
    ) -> None:
        """Send the hop back, acknowledge its command and close the ledger, in one step.

        Args:
            message: makes the message from the sequence number of the hop's last event.
            producer: of the stream that it goes to.

        Raises:
            HopLost: the hop has another owner.
        """
        async with self._lock:
            while True:
                async with self._client.pipeline() as transaction:
                    sequence = await self._watch(transaction)
                    _begin(transaction)
                    producer.add_to(transaction, message(sequence))
                    self._delivery.ack_in(transaction)
                    transaction.delete(self._key)
                    # What stays is a mark, for the case that the command was published twice.
                    transaction.hset(self._key, mapping={"handed_back": "1"})
                    transaction.expire(self._key, _KEEP_SECONDS)
                    try:
                        await transaction.execute()
                    except WatchError:
                        continue
                    return

    async def _append(
        self,
        event: Callable[[int], StreamMessage],
        producer: StreamProducer,
        changes: dict[Any, Any],
    ) -> None:
        while True:
            async with self._client.pipeline() as transaction:
                sequence = await self._watch(transaction) + 1
                _begin(transaction)
                transaction.hset(self._key, mapping={**changes, "sequence": str(sequence)})
                transaction.expire(self._key, _KEEP_SECONDS)
                producer.add_to(transaction, event(sequence))
                try:
                    await transaction.execute()
                except WatchError:
                    continue
                return

    async def _watch(self, transaction: Any) -> int:
        await transaction.watch(self._key)
        owner, sequence = await transaction.hmget(self._key, "owner", "sequence")
        if owner != self._token:
            raise HopLost(f"{self._key} has another owner")
        return int(sequence)

    def _read(self, notes: Mapping[str, Any]) -> None:
        for name, value in notes.items():
            kind, _, node_id = name.partition(":")
            if kind == "result":
                self.results[node_id] = NodeResult.model_validate(json.loads(value))
            elif kind == "attempt":
                self.attempts[node_id] = int(value)


def _begin(transaction: Pipeline) -> None:
    """Queue what follows until `execute`: from here on it is all or nothing."""
    transaction.multi()  # type: ignore[no-untyped-call]  # redis-py left it so


async def _belongs_elsewhere(
    client: Redis, delivery: Delivery[RunHopMessage], notes: Mapping[str, Any]
) -> bool:
    """Return whether another entry with the same command is under way.

    The relay publishes at least once. Without this check two entries of one hop would take it
    from each other in turn and begin its running node anew each time.
    """
    other = notes.get("entry", delivery.entry_id)
    if other == delivery.entry_id:
        return False
    spec = stream_spec("data")
    pending = await client.xpending_range(
        spec.address, str(spec.group), min=other, max=other, count=1
    )
    return bool(pending)
