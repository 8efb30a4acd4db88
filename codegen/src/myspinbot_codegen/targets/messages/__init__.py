"""Target `messages`: a class per message of the AsyncAPI document, and the table of channels.

Needs the targets `pydantic` and `validators` in the same output folder.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import PurePosixPath

from myspinbot_codegen.diagnostics.errors import TargetError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.asyncapi import Channel, Message, snake
from myspinbot_codegen.targets.message_versions import major, revision
from myspinbot_codegen.targets.python_packages import support_module, with_packages
from myspinbot_codegen.targets.python_source import escape_docstring, literal
from myspinbot_codegen.targets.target import Parts, Refusal, Request, WholeTarget

_INDEX_DOCSTRING = "Messages and channels; each message is imported when it is first asked for."
_SUPPORT = ("channel", "event", "message", "unknown", "upcasting")
_LARGEST_REVISION = 999_999_999


class MessagesTarget(WholeTarget):
    """`messages/<message>.py` each, `messages/__init__.py` with the channels, and `support/`.

    The option `upcasters` names the package whose modules register upcasters. Leading dots are
    relative to the package `messages`, so that `...upcasters` is two folders up.
    """

    name = "messages"
    options = frozenset({"upcasters"})
    rules: Mapping[str, str] = {
        "MESSAGES_REVISION": "The `x-revision` of the payload of a message is a positive integer, "
        f"up to {_LARGEST_REVISION}.\n\n"
        "Messages carry it in `dataschema`. Readers compare it with their own revision to "
        "distinguish newer senders from mistakes. A payload without it has revision 1."
    }

    def refusals(self, request: Request) -> Iterable[Refusal]:
        """See `Target`."""
        for message in request.contracts.messages.values():
            payload = request.contracts.definitions[message.payload]
            number = revision(payload)
            if type(number) is not int or not 1 <= number <= _LARGEST_REVISION:
                yield Refusal(
                    message.payload,
                    "/x-revision",
                    "MESSAGES_REVISION",
                    f"the revision of {payload.name} is {number!r}",
                    f"Write an integer from 1 to {_LARGEST_REVISION}, or no `x-revision` for 1.",
                )

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:  # noqa: ARG002  # there are no parts
        """See `Target`."""
        contracts = request.contracts
        if contracts.asyncapi is None:
            raise TargetError(
                "there is no AsyncAPI document", hint="Name it in [source] as `asyncapi`."
            )
        modules = {
            f"messages/{snake(message.name)}.py": _message_module(request, message, channel)
            for channel in contracts.channels
            for message in (contracts.messages[name] for name in channel.messages)
        }
        modules["messages/__init__.py"] = _index_module(request)
        modules.update(support_module(request, name) for name in _SUPPORT)
        return with_packages(request, modules)

    def update(
        self,
        request: Request,  # noqa: ARG002  # no payload changes a message
        parts: Parts,  # noqa: ARG002  # there are no parts
        changed: Collection[PurePosixPath],  # noqa: ARG002  # no payload changes a message
    ) -> Mapping[str, str]:
        """See `Updates`. A message has only names and the revision of its payload."""
        return {}


def _message_module(request: Request, message: Message, channel: Channel) -> str:
    payload = request.contracts.definitions[message.payload]
    module = ".".join(request.contracts.modules[message.payload.path].parts)
    asyncapi = request.contracts.asyncapi
    opening = request.opening(f"Message `{message.name}`.", asyncapi.path if asyncapi else "")
    return f'''{opening}\
from ..models.{module} import {payload.name}
from ..support.message import Message


class {message.name}Message(Message[{payload.name}]):
    """{escape_docstring(message.description or f"Message {message.name}.")}"""

    TYPE = {literal(message.type)}
    DATASCHEMA = {literal(request.contracts.ids[message.payload.path])}
    REVISION = {revision(payload)}
    CHANNEL = {literal(channel.name)}
    ADDRESS = {literal(channel.address)}
    PAYLOAD = {payload.name}
'''


def _upcasters(request: Request) -> str:
    package = request.options.get("upcasters", "")
    if not isinstance(package, str):
        raise TargetError(
            "option `upcasters` of target `messages` must be a string",
            hint="Name the package whose modules register upcasters, such as `...upcasters`.",
        )
    return package


def _newest(types: Iterable[str]) -> list[tuple[str, str]]:
    """Return each type of which a later major version exists, with the latest one."""
    versions: dict[str, list[tuple[int, str]]] = {}
    for type_ in types:
        if version := major(type_):
            family, number = version
            versions.setdefault(family, []).append((number, type_))
    return [
        (older, max(numbered)[1])
        for numbered in versions.values()
        for _, older in sorted(numbered)
        if older != max(numbered)[1]
    ]


def _index_module(request: Request) -> str:
    contracts = request.contracts
    names = sorted(contracts.messages)
    imports = "\n".join(
        f"    from .{snake(name)} import {name}Message as {name}Message" for name in names
    )
    table = "\n".join(f'    "{name}Message": ".{snake(name)}",' for name in names)
    types = "\n".join(
        f'    ({literal(channel.name)}, {literal(contracts.messages[name].type)}): "{name}Message",'
        for channel in contracts.channels
        for name in channel.messages
    )
    channels = "\n".join(_channel(contracts, channel) for channel in contracts.channels)
    newest = "".join(
        f"    ({literal(channel.name)}, {literal(older)}): {literal(newer)},\n"
        for channel in contracts.channels
        for older, newer in _newest([contracts.messages[name].type for name in channel.messages])
    )
    package = _upcasters(request)
    loaded = f"\n    load({literal(package)}, __name__)" if package else ""
    imported = "load, upcast" if package else "upcast"
    exported = "\n".join(
        f'    "{name}",' for name in sorted([*_EXPORTED, *(f"{name}Message" for name in names)])
    )
    asyncapi = contracts.asyncapi
    opening = request.opening(_INDEX_DOCSTRING, asyncapi.path if asyncapi else "")
    return f'''{opening}\
from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from ..support.channel import Channel

if TYPE_CHECKING:
    from ..support.event import MessageError as MessageError
    from ..support.message import Message as Message
    from ..support.upcasting import UpcasterError as UpcasterError, upcaster as upcaster
{imports}

__all__ = [
{exported}
]

MODULES = {{
    "Message": "..support.message",
    "MessageError": "..support.event",
    "UpcasterError": "..support.upcasting",
    "upcaster": "..support.upcasting",
{table}
}}

CHANNELS: dict[str, Channel] = {{
{channels}
}}

_CLASSES = {{
{types}
}}

_NEWEST: dict[tuple[str, str], str] = {{
{newest}}}
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
    from ..support.upcasting import {imported}
{loaded}
    return upcast(message, newest, lambda type_: _class(channel, type_))


def _class(channel: str, type_: object) -> Any:
    from ..support.event import MessageError

    known = [name for place, name in _CLASSES if place == channel]
    if not known:
        raise MessageError(
            "unknown_channel",
            f"there are no messages on a channel {{channel!r}}",
            expected=f"one of {{sorted({{place for place, _ in _CLASSES}})}}",
            found=repr(channel),
            hint="Use the name of the channel, not its address.",
        )
    name = _CLASSES.get((channel, str(type_)))
    if name is None:
        raise MessageError(
            "unknown_type",
            f"the channel {{channel!r}} has no such message",
            expected=f"one of {{sorted(known)}}",
            found=repr(type_),
            hint="Mend the sender, or upgrade the reader if the type is new.",
        )
    return __getattr__(name)


def __getattr__(name: str) -> Any:
    """Import the class of that name."""
    if name not in MODULES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = getattr(import_module(MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({{*globals(), *MODULES}})
'''


_EXPORTED = (
    *("CHANNELS", "Channel", "Message", "MessageError", "UpcasterError"),
    *("decode", "decode_json", "upcaster"),
)


def _channel(contracts: ir.Contracts, channel: Channel) -> str:
    types = "".join(f"{literal(contracts.messages[name].type)}, " for name in channel.messages)
    arguments = {
        "name": literal(channel.name),
        "address": literal(channel.address),
        "kind": literal(channel.kind),
        "messages": f"({types})",
        **{
            name: literal(value) if isinstance(value, str) else repr(value)
            for name, value in sorted(channel.settings.items())
        },
    }
    body = "".join(f"        {name}={value},\n" for name, value in arguments.items())
    return f"    {literal(channel.name)}: Channel(\n{body}    ),"
