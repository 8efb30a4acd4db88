"""A message as a handler gets it, with the claim that reserves it for this process.

Handlers get a `Delivery`; the consumer renews its `Claim`.
"""

import asyncio
from typing import Generic

from redis.asyncio.client import Pipeline

from myspinbot_contracts.redis.specs import M, RawFields
from myspinbot_contracts.redis.streams.consumer_group import ConsumerGroup, Entry


class Claim:
    """An entry that this process works on, and the state of its claim."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.lost = asyncio.Event()
        self.settled = False


class Delivery(Generic[M]):
    """One delivery of a message. Messages are delivered at least once, so there may be others.

    A handler that returns settles the entry. To settle it in one step with its effects, the handler
    queues `ack_in` on the MULTI pipeline that writes them:

        async with client.pipeline() as transaction:
            await transaction.watch(owner_key)      # a token that the last owner has written
            ...                                     # stop if it is the token of another owner
            transaction.multi()
            producer.add_to(transaction, follow_up)
            delivery.ack_in(transaction)
            await transaction.execute()

    `still_mine` and `lost` save work, but they are not a fence: the claim can go to another
    consumer between the reply and the next command. An effect that must not happen twice needs a
    token that the transaction watches, as in the example.
    """

    def __init__(self, claim: Claim, message: M, group: ConsumerGroup) -> None:
        self.message = message
        self._claim = claim
        self._group = group

    @property
    def entry_id(self) -> str:
        """The id of the entry in its stream."""
        return self._claim.entry.entry_id

    @property
    def fields(self) -> RawFields:
        """The fields of the entry, undecoded."""
        return self._claim.entry.fields

    @property
    def delivery_count(self) -> int:
        """The number of deliveries of the entry, including this one; 1 at the first time."""
        return self._claim.entry.delivery_count

    @property
    def lost(self) -> asyncio.Event:
        """Event that is set when another consumer has taken the claim.

        Long work should stop then: the other consumer delivers its result.
        """
        return self._claim.lost

    async def ack(self) -> None:
        """Settle the entry now, before the handler returns."""
        await self._group.ack(self.entry_id)
        self._claim.settled = True

    def ack_in(self, pipeline: Pipeline) -> None:
        """Queue the XACK on the caller's pipeline, instead of sending it when the handler returns.

        If the transaction fails, the entry stays pending and is delivered again.
        """
        pipeline.xack(self._group.stream, self._group.group, self.entry_id)
        self._claim.settled = True

    async def still_mine(self) -> bool:
        """Return whether the claim is still ours, by asking the server; set `lost` if it is not."""
        mine = await self._group.owns(self.entry_id)
        if not mine:
            self._claim.lost.set()
        return mine
