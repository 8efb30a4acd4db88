# @generated as a copy of the toolchain's support code
# Do not edit: edit the source, then run `nox -s codegen`.
"""Brings messages of an older major version up to the newest one, by functions that are registered.

Copied beside the generated messages; their `decode` asks for it. One function leads from a major
version to a later one, so that several of them may make a chain.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Any, TypeAlias

from ..validators import faults
from .event import MessageError
from .message import Message

Payload: TypeAlias = dict[str, Any]
Upcast: TypeAlias = Callable[[Payload], Payload]

_VERSIONED = re.compile(r"(.+)\.v([1-9][0-9]{0,8})")

_steps: dict[str, tuple[str, Upcast]] = {}


class UpcasterError(ValueError):
    """A function cannot be registered as it says. The code is `bad_upcaster`."""

    code = "bad_upcaster"

    def __init__(self, message: str, *, expected: str, found: str, hint: str) -> None:
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint
        super().__init__(f"{message}: expected {expected}, found {found}. {hint}")


def upcaster(type_: str, *, to: str) -> Callable[[Upcast], Upcast]:
    """Register a function that makes payloads of a type into payloads of a later major version.

    It gets a JSON document that is valid for the older type, and returns one for the newer. It
    depends on nothing else, and what it is given is its own to change. Properties that the older
    contract does not know do not get this far.

    Raises:
        UpcasterError: the types are no earlier and later version of one message, or there is
            another function for the older one.
    """
    older, newer = _VERSIONED.fullmatch(type_), _VERSIONED.fullmatch(to)
    if not (older and newer and older[1] == newer[1] and int(older[2]) < int(newer[2])):
        raise UpcasterError(
            "an upcaster leads from a major version of a message to a later one",
            expected="types such as `a.thing.v1` and `a.thing.v2`",
            found=f"{type_!r} and {to!r}",
            hint="Name the types as the AsyncAPI document does.",
        )

    def register(function: Upcast) -> Upcast:
        known = _steps.get(type_)
        # Importing a module anew brings the same function again.
        if known is not None and _name(known[1]) != _name(function):
            raise UpcasterError(
                f"there are two upcasters of {type_}",
                expected="one function for each older version",
                found=f"{_name(known[1])} and {_name(function)}",
                hint="Remove one of them.",
            )
        _steps[type_] = (to, function)
        return function

    return register


def upcast(
    message: Message[Any],
    newest: str,
    classes: Callable[[str], type[Message[Any]]],
) -> Message[Any]:
    """Bring a message up to the type `newest`, step by step; each result is validated.

    `classes` gives the class of a type.

    Raises:
        MessageError: `no_upcaster` if a step is missing, `upcast_failed` if one of them raises,
            returns what is not valid, or leads to a message that there is not.
    """
    while (type_ := message.TYPE) != newest:
        step = _steps.get(type_)
        if step is None:
            raise MessageError(
                "no_upcaster",
                f"a message of the older type {type_} cannot be brought up to {newest}",
                expected=f"a function with @upcaster({type_!r}, to=...)",
                found="none",
                hint="Begin one with `myspinbot-codegen new --upcaster`.",
            )
        to, function = step
        try:
            class_ = classes(to)
        except MessageError as error:
            raise _failed(function, to, error.found, error.expected) from error
        message = _stepped(message, class_, function)
    return message


@cache
def load(package: str, anchor: str) -> None:
    """Import a package and its modules, which register their functions; once.

    Raises:
        MessageError: `no_upcaster` if one of them cannot be imported, whatever the reason.
    """
    try:
        found = import_module(package, anchor)
        for module in iter_modules(getattr(found, "__path__", ())):
            import_module(f"{found.__name__}.{module.name}")
    except Exception as error:
        raise MessageError(
            "no_upcaster",
            f"the upcasters in {package} cannot be imported",
            expected="a package whose modules register functions with @upcaster",
            found=_said(error),
            hint="Mend what the cause of this error tells of, and start the service again.",
        ) from error


def _stepped(message: Message[Any], newer: type[Message[Any]], function: Upcast) -> Message[Any]:
    try:
        payload = function(message.data.model_dump(mode="json"))
    except Exception as error:
        expected = f"a {newer.PAYLOAD.__name__}"
        raise _failed(function, newer.TYPE, _said(error), expected) from error
    if found := faults(newer.PAYLOAD, payload):
        first = found[0]
        raise _failed(function, newer.TYPE, first.found, first.expected, first.pointer)
    return newer(
        id=message.id,
        source=message.source,
        time=message.time,
        subject=message.subject,
        traceparent=message.traceparent,
        data=newer.PAYLOAD.model_validate(payload),
        brought_up=message.newer,
    )


def _failed(
    function: Upcast, to: str, found: str, expected: str, pointer: str = ""
) -> MessageError:
    return MessageError(
        "upcast_failed",
        f"{_name(function)} does not make a payload of {to}",
        expected=expected,
        found=found,
        hint="Mend this function; the message itself is valid for its own version.",
        pointer=pointer,
    )


def _said(error: Exception) -> str:
    """What an error says, as text that can be sent: half of a surrogate pair is no character."""
    text = type(error).__name__
    with suppress(Exception):  # an error of somebody else's that cannot even be shown
        text += f": {error}"
    return text[:400].encode(errors="backslashreplace").decode()


def _name(function: Upcast) -> str:
    return f"{function.__module__}.{getattr(function, '__qualname__', repr(function))}"
