"""Binds the platform's messages to the transport: what a channel's name stands for.

Used by the services: ``StreamConsumer(url, stream_spec("data"), handler)``. The one module of this
package that knows the generated code, and only through the public face of the contracts.
"""

from functools import partial
from typing import Any

from myspinbot_contracts import (
    CHANNELS,
    Channel,
    DeadLetter,
    DeadLetterMessage,
    ErrorInfo,
    Message,
    MessageError,
    clock,
    decode,
    decode_json,
)
from myspinbot_contracts.error_info import make_error
from myspinbot_contracts.redis.address_template import AddressTemplate
from myspinbot_contracts.redis.errors import SettingsError
from myspinbot_contracts.redis.specs import (
    DEFAULT_CLAIM_IDLE_MS,
    DEFAULT_MAX_DELIVERIES,
    ChannelSpec,
    DeadEntry,
    StreamSpec,
)

AnyMessage = Message[Any]


def stream_spec(channel: str, **address_params: str) -> StreamSpec[AnyMessage]:
    """Return the stream of that name in ``schemas/asyncapi.yaml``, with its consumer settings.

    Where the address has parameters, give them: ``stream_spec("dead_letter", stream="data")``.

    Raises:
        SettingsError: there is no such stream.
        AddressError: the parameters are not those of its address.
    """
    found = _channel(channel, "stream")
    return StreamSpec(
        address=AddressTemplate(found.address).fill(address_params),
        decode=partial(decode, channel),
        undecodable=(MessageError,),
        newer=_newer,
        group=found.consumer_group,
        dead_letter=found.dead_letter,
        encode_dead_letter=encode_dead_letter,
        max_length=found.max_length,
        claim_idle_ms=found.claim_idle_ms or DEFAULT_CLAIM_IDLE_MS,
        max_deliveries=found.max_deliveries or DEFAULT_MAX_DELIVERIES,
    )


def channel_spec(channel: str) -> ChannelSpec[AnyMessage]:
    """Return the Pub/Sub channel of that name in ``schemas/asyncapi.yaml``.

    Raises:
        SettingsError: there is no such Pub/Sub channel.
    """
    found = _channel(channel, "pubsub")
    decode_frame = partial(decode_json, channel)
    return ChannelSpec(found.address, decode_frame, (MessageError,), _newer)


def _newer(message: AnyMessage) -> tuple[str, int] | None:
    return message.newer


def encode_dead_letter(dead: DeadEntry[AnyMessage]) -> dict[str, str]:
    """Return the entry of the dead-letter stream: a ``DeadLetterMessage`` about the same job."""
    fields = {_text(name): _text(value) for name, value in dead.fields.items()}
    payload = DeadLetter(
        stream=dead.stream,
        entry_id=dead.entry_id,
        consumer_group=dead.group,
        delivery_count=dead.delivery_count,
        error=_error_info(dead),
        fields=fields,
        dead_lettered_at=clock.now(),
    )
    message = DeadLetterMessage.create(
        payload,
        source=f"/consumers/{dead.group}",
        # An entry that is no event has no subject; the message must have one.
        subject=fields.get("subject") or dead.entry_id,
    )
    return message.to_fields()


def _error_info(dead: DeadEntry[AnyMessage]) -> ErrorInfo:
    cause = dead.cause
    if not isinstance(cause, MessageError):
        return make_error(dead.code, dead.reason)
    return make_error(
        cause.code,
        cause.message,
        expected=cause.expected,
        found=cause.found,
        hint=cause.hint,
        pointer=cause.pointer,
    )


def _channel(name: str, kind: str) -> Channel:
    found = CHANNELS.get(name)
    if found is None or found.kind != kind:
        raise SettingsError(
            f"There is no {kind} channel {name}",
            expected=f"one of {sorted(n for n, c in CHANNELS.items() if c.kind == kind)}",
            found=name,
            hint="Use a channel's name in schemas/asyncapi.yaml, not its address.",
        )
    return found


def _text(value: bytes) -> str:
    return value.decode(errors="replace")
