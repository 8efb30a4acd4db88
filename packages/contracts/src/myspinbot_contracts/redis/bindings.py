"""Binds the platform's messages to the transport: the spec of each stream and channel by name.

Used by the services: `StreamConsumer(url, stream_spec("data"), handler)`. This is the only module
of the package that knows the generated code, and only through `myspinbot_contracts`.
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
    """Return the spec of a stream in `schemas/asyncapi.yaml`, with its consumer settings.

    Args:
        channel: name of the channel in that file.
        address_params: parameters of its address: `stream_spec("dead_letter", stream="data")`.

    Raises:
        SettingsError: the file has no stream with this name.
        AddressError: the parameters are not those of the address.
    """
    definition = _channel(channel, "stream")
    return StreamSpec(
        address=AddressTemplate(definition.address).fill(address_params),
        decode=partial(decode, channel),
        undecodable=(MessageError,),
        newer=_newer,
        group=definition.consumer_group,
        dead_letter=definition.dead_letter,
        encode_dead_letter=encode_dead_letter,
        max_length=definition.max_length,
        claim_idle_ms=definition.claim_idle_ms or DEFAULT_CLAIM_IDLE_MS,
        max_deliveries=definition.max_deliveries or DEFAULT_MAX_DELIVERIES,
    )


def channel_spec(channel: str) -> ChannelSpec[AnyMessage]:
    """Return the spec of a Pub/Sub channel in `schemas/asyncapi.yaml`.

    Raises:
        SettingsError: the file has no Pub/Sub channel with this name.
    """
    definition = _channel(channel, "pubsub")
    decode_frame = partial(decode_json, channel)
    return ChannelSpec(definition.address, decode_frame, (MessageError,), _newer)


def _newer(message: AnyMessage) -> tuple[str, int] | None:
    return message.newer


def encode_dead_letter(dead: DeadEntry[AnyMessage]) -> dict[str, str]:
    """Return the entry of the dead-letter stream: a `DeadLetterMessage` about the same job."""
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
        # An entry that is not an event has no subject, but the message needs one.
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
    definition = CHANNELS.get(name)
    if definition is None or definition.kind != kind:
        raise SettingsError(
            f"There is no {kind} channel {name}",
            expected=f"one of {sorted(n for n, c in CHANNELS.items() if c.kind == kind)}",
            found=name,
            hint="Use a channel's name in schemas/asyncapi.yaml, not its address.",
        )
    return definition


def _text(value: bytes) -> str:
    return value.decode(errors="replace")
