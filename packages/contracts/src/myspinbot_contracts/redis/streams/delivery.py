"""A message in the hands of a handler, together with the claim that makes it ours.

Handlers get a ``Delivery``; the consumer keeps the ``Claim`` fresh behind it.
"""

import asyncio
from typing import Generic

from redis.asyncio.client import Pipeline

from myspinbot_contracts.redis.specs import M, RawFields
from myspinbot_contracts.redis.streams.consumer_group import ConsumerGroup, Entry


class Claim:
    """An entry this process works on, and what has become of its claim."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry
        self.lost = asyncio.Event()
        self.settled = False


class Delivery(Generic[M]):
    """One delivery of a message; at-least-once, so there may have been others.

    A handler that returns settles the entry. To make that one step with its effects, it queues
    ``ack_in`` on the MULTI pipeline that writes them:

        async with client.pipeline() as transaction:
            await transaction.watch(owner_key)      # a token the last taker has written
            ...                                     # stop if the token is not one's own
            transaction.multi()
            producer.add_to(transaction, follow_up)
            delivery.ack_in(transaction)
            await transaction.execute()

    ``still_mine`` and ``lost`` save work but are no fence: the claim can pass on between the
    answer and the next command. What must not happen twice needs a token watched in the
    transaction, as above.
    """

    def __init__(self, claim: Claim, message: M, group: ConsumerGroup) -> None:
        self.message = message
        self._claim = claim
        self._group = group

    @property
    def entry_id(self) -> str:
        """The entry's id in its stream."""
        return self._claim.entry.entry_id

    @property
    def fields(self) -> RawFields:
        """The entry's fields as they came."""
        return self._claim.entry.fields

    @property
    def delivery_count(self) -> int:
        """How often the entry was delivered, this time included; 1 is the first time."""
        return self._claim.entry.delivery_count

    @property
    def lost(self) -> asyncio.Event:
        """Set when the claim is found to be gone: another consumer has the entry now.

        Long work should stop then; its result is somebody else's to hand in.
        """
        return self._claim.lost

    async def ack(self) -> None:
        """Settle the entry now, ahead of the handler's return."""
        await self._group.ack(self.entry_id)
        self._claim.settled = True

    def ack_in(self, pipeline: Pipeline) -> None:
        """Queue the XACK on the caller's pipeline; the handler's return then adds none.

        If the transaction does not come about, the entry stays pending and is delivered again.
        """
        pipeline.xack(self._group.stream, self._group.group, self.entry_id)
        self._claim.settled = True

    async def still_mine(self) -> bool:
        """Ask the server whether the claim is still ours; sets ``lost`` if it is not."""
        mine = await self._group.owns(self.entry_id)
        if not mine:
            self._claim.lost.set()
        return mine
