"""The durable notes of a hop in Redis: its owner, and the results of its nodes so far.

A hash at `myspinbot:hop:<hop_id>` holds the token of the delivery that owns the hop, the sequence
number of its last event, how often each node was tried, when its next attempt is due, and the
results so far. Every report is one transaction: it checks the token, notes the result and appends
the event, all or nothing. So

- a delivery after a crash finds the finished nodes and does not run them again;
- a process that was presumed dead and continues finds another token, and can change nothing (the
  token is a fence, not a hint);
- the hand-back and the acknowledgement of the hop are one step.
"""

import asyncio
import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, Self, TypeVar

from redis.asyncio import Redis
from redis.asyncio.client import Pipeline
from redis.exceptions import WatchError

from myspinbot_contracts import NodeResult, RunHop, RunHopMessage, dump_stored, read_stored
from myspinbot_contracts.redis import Delivery, StreamProducer, stream_spec
from myspinbot_contracts.redis.specs import StreamMessage
from myspinbot_runtime.hops.hooks import Tries
from myspinbot_worker.redis_retries import UNTIL_REDIS_ANSWERS, is_away

T = TypeVar("T")

_KEEP_SECONDS = 7 * 24 * 3600
"""How long the notes of a hop are kept after the last change, in case it never ends."""


class HopLost(Exception):  # an event, not an error
    """Another delivery of the hop has taken over; this one must stop and change nothing."""


class HopLedger:
    """The notes of one hop, as its owner uses them.

    While Redis is away every call waits: finished work is worth more than the wait.
    """

    def __init__(self, client: Redis, delivery: Delivery[RunHopMessage], key: str) -> None:
        """Prepare the ledger of a delivery; use `take`."""
        self._client = client
        self._delivery = delivery
        self._token = secrets.token_hex(16)
        self._key = key
        self._sequence = 0
        # Parallel nodes report through one ledger; they would only make each other's WATCH fail.
        self._lock = asyncio.Lock()
        self.results: dict[str, NodeResult] = {}
        self.tries: dict[str, Tries] = {}

    @classmethod
    async def take(cls, client: Redis, delivery: Delivery[RunHopMessage]) -> Self | None:
        """Make this delivery the owner of its hop.

        Args:
            client: connection that decodes replies to strings.
            delivery: delivery of the command.

        Returns:
            The ledger with the results of earlier deliveries; None if there is nothing to do: the
            hop was handed back, or the stream has the command twice and the other entry counts.

        Raises:
            HopLost: the claim on the command was lost while Redis was away.
        """
        command: RunHop = delivery.message.data
        key = f"myspinbot:hop:{command.hop_id}"
        ledger = cls(client, delivery, key)

        async def attempt() -> bool:
            async with client.pipeline() as transaction:
                await transaction.watch(key)
                notes: Any = await transaction.hgetall(key)
                if "handed_back" in notes or await _belongs_elsewhere(client, delivery, notes):
                    return False
                sequence = int(notes.get("sequence", command.sequence))
                _begin(transaction)
                transaction.hset(
                    key,
                    mapping={
                        "owner": ledger._token,
                        "entry": delivery.entry_id,
                        "sequence": str(sequence),
                    },
                )
                transaction.expire(key, _KEEP_SECONDS)
                await transaction.execute()
            ledger._read(notes, sequence)
            return True

        return ledger if await ledger._retry(attempt) else None

    async def report(
        self,
        event: Callable[[int], StreamMessage],
        producer: StreamProducer,
        *,
        result: NodeResult | None = None,
        tries: tuple[str, Tries] | None = None,
    ) -> None:
        """Append an event and note its content, in one step.

        Args:
            event: makes the event from its sequence number.
            producer: of the stream that events go to.
            result: result of a node that has ended; noted, and never reported twice.
            tries: a node, and how often it was tried.

        Raises:
            HopLost: the hop has another owner.
        """
        changes: dict[Any, Any] = {}
        if result is not None:
            changes[f"result:{result.node_id}"] = json.dumps(dump_stored(result))
        if tries is not None:
            changes[f"tries:{tries[0]}"] = f"{tries[1].attempts} {tries[1].failures}"
            # A separate field, because older workers do not know it.
            changes[f"due:{tries[0]}"] = f"{tries[1].due:.3f}"

        def queue(transaction: Pipeline, sequence: int) -> None:
            transaction.hset(self._key, mapping={**changes, "sequence": str(sequence)})
            transaction.expire(self._key, _KEEP_SECONDS)
            producer.add_to(transaction, event(sequence))

        async with self._lock:
            if result is not None and result.node_id in self.results:
                return
            sequence = self._sequence + 1
            await self._retry(
                lambda: self._commit(lambda transaction: queue(transaction, sequence), sequence)
            )
            self._sequence = sequence
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

        def queue(transaction: Pipeline) -> None:
            producer.add_to(transaction, message(self._sequence))
            self._delivery.ack_in(transaction)
            transaction.delete(self._key)
            # A mark stays, in case the command was published twice.
            transaction.hset(self._key, mapping={"handed_back": self._token})
            transaction.expire(self._key, _KEEP_SECONDS)

        async with self._lock:
            await self._retry(lambda: self._commit(queue, self._sequence + 1))

    async def _commit(self, queue: Callable[[Pipeline], None], sequence: int) -> None:
        """Write the commands of `queue`, unless an earlier try has written them."""
        async with self._client.pipeline() as transaction:
            await transaction.watch(self._key)
            notes: Any = await transaction.hgetall(self._key)
            if notes.get("handed_back") == self._token:
                return
            if notes.get("owner") != self._token:
                raise HopLost(f"{self._key} has another owner")
            if int(notes["sequence"]) >= sequence:
                # Only the owner writes, so an earlier try succeeded and its reply was lost.
                return
            _begin(transaction)
            queue(transaction)
            await transaction.execute()

    async def _retry(self, transaction: Callable[[], Awaitable[T]]) -> T:
        waited = False

        async def step() -> T:
            if waited and self._delivery.lost.is_set():
                raise HopLost("the claim has passed to another worker")
            while True:
                # Not a wait for Redis: another write came in between, so the notes are read again.
                with suppress(WatchError):
                    return await transaction()

        def is_worth_waiting(error: Exception) -> bool:
            nonlocal waited
            waited = is_away(error)
            return waited

        return await UNTIL_REDIS_ANSWERS(is_worth_waiting, step)

    def _read(self, notes: Mapping[str, Any], sequence: int) -> None:
        self._sequence = sequence
        for name, value in notes.items():
            kind, _, node_id = name.partition(":")
            if kind == "result":
                self.results[node_id] = read_stored(NodeResult, json.loads(value))
            elif kind == "tries":
                attempts, failures = value.split()
                due = float(notes.get(f"due:{node_id}", 0))
                self.tries[node_id] = Tries(int(attempts), int(failures), due)


def _begin(transaction: Pipeline) -> None:
    """Queue all commands from here to `execute`, which runs all of them or none."""
    transaction.multi()  # type: ignore[no-untyped-call]  # redis-py left it so


async def _belongs_elsewhere(
    client: Redis, delivery: Delivery[RunHopMessage], notes: Mapping[str, Any]
) -> bool:
    """Return whether another entry with the same command is under way.

    The relay publishes at least once. Without this check two entries of one hop would take it
    from each other in turn and start its running node again each time.
    """
    owner_entry = notes.get("entry", delivery.entry_id)
    if owner_entry == delivery.entry_id:
        return False
    spec = stream_spec("data")
    pending = await client.xpending_range(
        spec.address, str(spec.group), min=owner_entry, max=owner_entry, count=1
    )
    return bool(pending)
