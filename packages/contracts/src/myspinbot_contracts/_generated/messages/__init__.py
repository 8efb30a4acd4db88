# @generated from schemas/asyncapi.yaml
# Do not edit: edit the source, then run `nox -s codegen`.
"""Messages and channels; each message is imported when it is first asked for."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..support.channel import Channel

if TYPE_CHECKING:
    from ..support.event import MessageError as MessageError
    from ..support.message import Message as Message
    from ..support.upcasting import UpcasterError as UpcasterError, upcaster as upcaster
    from .advance_job import AdvanceJobMessage as AdvanceJobMessage
    from .cancel_job import CancelJobMessage as CancelJobMessage
    from .dead_letter import DeadLetterMessage as DeadLetterMessage
    from .hop_completed import HopCompletedMessage as HopCompletedMessage
    from .node_cancelled import NodeCancelledMessage as NodeCancelledMessage
    from .node_completed import NodeCompletedMessage as NodeCompletedMessage
    from .node_failed import NodeFailedMessage as NodeFailedMessage
    from .node_retrying import NodeRetryingMessage as NodeRetryingMessage
    from .node_skipped import NodeSkippedMessage as NodeSkippedMessage
    from .node_started import NodeStartedMessage as NodeStartedMessage
    from .progress_frame import ProgressFrameMessage as ProgressFrameMessage
    from .run_hop import RunHopMessage as RunHopMessage
    from .status_frame import StatusFrameMessage as StatusFrameMessage
    from .worker_announced import WorkerAnnouncedMessage as WorkerAnnouncedMessage

__all__ = [
    "AdvanceJobMessage",
    "CHANNELS",
    "CancelJobMessage",
    "Channel",
    "DeadLetterMessage",
    "HopCompletedMessage",
    "Message",
    "MessageError",
    "NodeCancelledMessage",
    "NodeCompletedMessage",
    "NodeFailedMessage",
    "NodeRetryingMessage",
    "NodeSkippedMessage",
    "NodeStartedMessage",
    "ProgressFrameMessage",
    "RunHopMessage",
    "StatusFrameMessage",
    "UpcasterError",
    "WorkerAnnouncedMessage",
    "decode",
    "decode_json",
    "upcaster",
]

MODULES = {
    "Message": "..support.message",
    "MessageError": "..support.event",
    "UpcasterError": "..support.upcasting",
    "upcaster": "..support.upcasting",
    "AdvanceJobMessage": ".advance_job",
    "CancelJobMessage": ".cancel_job",
    "DeadLetterMessage": ".dead_letter",
    "HopCompletedMessage": ".hop_completed",
    "NodeCancelledMessage": ".node_cancelled",
    "NodeCompletedMessage": ".node_completed",
    "NodeFailedMessage": ".node_failed",
    "NodeRetryingMessage": ".node_retrying",
    "NodeSkippedMessage": ".node_skipped",
    "NodeStartedMessage": ".node_started",
    "ProgressFrameMessage": ".progress_frame",
    "RunHopMessage": ".run_hop",
    "StatusFrameMessage": ".status_frame",
    "WorkerAnnouncedMessage": ".worker_announced",
}

CHANNELS: dict[str, Channel] = {
    "control": Channel(
        name="control",
        address="myspinbot:control",
        kind="stream",
        messages=("myspinbot.jobs.advance_job.v1", "myspinbot.jobs.hop_completed.v1", ),
        claim_idle_ms=5000,
        consumer_group="control-executor",
        dead_letter="myspinbot:control:dead_letter",
        max_deliveries=5,
    ),
    "data": Channel(
        name="data",
        address="myspinbot:data",
        kind="stream",
        messages=("myspinbot.jobs.run_hop.v1", ),
        claim_idle_ms=5000,
        consumer_group="workers",
        dead_letter="myspinbot:data:dead_letter",
        max_deliveries=5,
    ),
    "events": Channel(
        name="events",
        address="myspinbot:events",
        kind="stream",
        messages=("myspinbot.jobs.node_started.v1", "myspinbot.jobs.node_completed.v1", "myspinbot.jobs.node_failed.v1", "myspinbot.jobs.node_retrying.v1", "myspinbot.jobs.node_skipped.v1", "myspinbot.jobs.node_cancelled.v1", "myspinbot.jobs.worker_announced.v1", ),
        claim_idle_ms=5000,
        consumer_group="job-events",
        dead_letter="myspinbot:events:dead_letter",
        max_deliveries=5,
    ),
    "cancellations": Channel(
        name="cancellations",
        address="myspinbot:cancellations",
        kind="stream",
        messages=("myspinbot.jobs.cancel_job.v1", ),
        max_length=10000,
    ),
    "dead_letter": Channel(
        name="dead_letter",
        address="myspinbot:{stream}:dead_letter",
        kind="stream",
        messages=("myspinbot.jobs.dead_letter.v1", ),
    ),
    "progress": Channel(
        name="progress",
        address="myspinbot:progress:{job_id}",
        kind="pubsub",
        messages=("myspinbot.jobs.progress_frame.v1", ),
    ),
    "status": Channel(
        name="status",
        address="myspinbot:status:{job_id}",
        kind="pubsub",
        messages=("myspinbot.jobs.status_frame.v1", ),
    ),
    "websocket": Channel(
        name="websocket",
        address="/ws",
        kind="other",
        messages=(),
    ),
}

_CLASSES = {
    ("control", "myspinbot.jobs.advance_job.v1"): "AdvanceJobMessage",
    ("control", "myspinbot.jobs.hop_completed.v1"): "HopCompletedMessage",
    ("data", "myspinbot.jobs.run_hop.v1"): "RunHopMessage",
    ("events", "myspinbot.jobs.node_started.v1"): "NodeStartedMessage",
    ("events", "myspinbot.jobs.node_completed.v1"): "NodeCompletedMessage",
    ("events", "myspinbot.jobs.node_failed.v1"): "NodeFailedMessage",
    ("events", "myspinbot.jobs.node_retrying.v1"): "NodeRetryingMessage",
    ("events", "myspinbot.jobs.node_skipped.v1"): "NodeSkippedMessage",
    ("events", "myspinbot.jobs.node_cancelled.v1"): "NodeCancelledMessage",
    ("events", "myspinbot.jobs.worker_announced.v1"): "WorkerAnnouncedMessage",
    ("cancellations", "myspinbot.jobs.cancel_job.v1"): "CancelJobMessage",
    ("dead_letter", "myspinbot.jobs.dead_letter.v1"): "DeadLetterMessage",
    ("progress", "myspinbot.jobs.progress_frame.v1"): "ProgressFrameMessage",
    ("status", "myspinbot.jobs.status_frame.v1"): "StatusFrameMessage",
}

_NEWEST: dict[tuple[str, str], str] = {
}
"""The newest major version of each type that is not the newest of its channel."""


def decode(channel: str, fields: Mapping[Any, Any]) -> "Message[Any]":
    """Read a stream entry as the message that its field `type` names, or as its newest version.

    Raises `MessageError`.
    """
    from ..support.event import text_fields

    texts = text_fields(fields)
    message: Message[Any] = _class(channel, texts.get("type")).from_fields(texts)
    return _current(channel, message)


def decode_json(channel: str, text: str | bytes) -> "Message[Any]":
    """Read an event in structured mode as the message of its `type`, or as its newest version.

    Raises `MessageError`.
    """
    from ..support.event import read_event

    message: Message[Any] = _class(channel, read_event(text).get("type")).from_json(text)
    return _current(channel, message)


def _current(channel: str, message: "Message[Any]") -> "Message[Any]":
    newest = _NEWEST.get((channel, message.TYPE))
    if newest is None:
        return message
    from ..support.upcasting import load, upcast

    load("...upcasters", __name__)
    return upcast(message, newest, lambda type_: _class(channel, type_))


def _class(channel: str, type_: object) -> Any:
    from ..support.event import MessageError

    known = [name for place, name in _CLASSES if place == channel]
    if not known:
        raise MessageError(
            "unknown_channel",
            f"there are no messages on a channel {channel!r}",
            expected=f"one of {sorted({place for place, _ in _CLASSES})}",
            found=repr(channel),
            hint="Use the name of the channel, not its address.",
        )
    name = _CLASSES.get((channel, str(type_)))
    if name is None:
        raise MessageError(
            "unknown_type",
            f"the channel {channel!r} has no such message",
            expected=f"one of {sorted(known)}",
            found=repr(type_),
            hint="Mend the sender, or upgrade the reader if the type is new.",
        )
    return __getattr__(name)


def __getattr__(name: str) -> Any:
    """Import the class of that name."""
    if name not in MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *MODULES})
