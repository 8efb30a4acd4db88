"""Typed messages over Redis Streams and Pub/Sub, for asyncio; the extra `[redis]`.

Used by every service that sends or receives messages. `StreamProducer` and `StreamConsumer` carry
work, at least once; `BroadcastReader` reads a whole stream; `ChannelPublisher` and
`ChannelSubscriber` carry frames that may be lost. `import myspinbot_contracts` does not import
this package, and importing it connects to nothing.

Raises:
    MissingExtraError: redis-py is not installed; the class is an `ImportError`, too.
"""

from myspinbot_contracts.redis.errors import (
    AccessError,
    AddressError,
    ConsumerStateError,
    MissingExtraError,
    Retry,
    SettingsError,
    TransportError,
)

try:
    from myspinbot_contracts.redis.bindings import channel_spec, stream_spec
    from myspinbot_contracts.redis.channels.publisher import ChannelPublisher
    from myspinbot_contracts.redis.channels.subscriber import ChannelSubscriber
    from myspinbot_contracts.redis.connection import connect
    from myspinbot_contracts.redis.consumer_stats import (
        ConsumerStats,
        EventHook,
        EventName,
        NewerHook,
    )
    from myspinbot_contracts.redis.specs import ChannelSpec, DeadEntry, StreamSpec
    from myspinbot_contracts.redis.streams.broadcast_reader import BroadcastReader
    from myspinbot_contracts.redis.streams.consumer import StreamConsumer
    from myspinbot_contracts.redis.streams.delivery import Delivery
    from myspinbot_contracts.redis.streams.processor import DeadLetterHook, Handler
    from myspinbot_contracts.redis.streams.producer import StreamProducer
    from myspinbot_contracts.redis.streams.trimming import trim_acknowledged
except ModuleNotFoundError as error:
    if (error.name or "").partition(".")[0] != "redis":
        raise
    raise MissingExtraError from error

__all__ = [
    "AccessError",
    "AddressError",
    "BroadcastReader",
    "ChannelPublisher",
    "ChannelSpec",
    "ChannelSubscriber",
    "ConsumerStateError",
    "ConsumerStats",
    "DeadEntry",
    "DeadLetterHook",
    "Delivery",
    "EventHook",
    "EventName",
    "Handler",
    "MissingExtraError",
    "NewerHook",
    "Retry",
    "SettingsError",
    "StreamConsumer",
    "StreamProducer",
    "StreamSpec",
    "TransportError",
    "channel_spec",
    "connect",
    "stream_spec",
    "trim_acknowledged",
]
