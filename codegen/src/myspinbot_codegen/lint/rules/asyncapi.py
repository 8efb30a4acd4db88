"""Rules on the AsyncAPI document.

It is one, its references lead somewhere, and its messages can become classes.
"""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.schema.asyncapi import (
    PUBSUB,
    STREAM,
    STREAM_SETTINGS,
    TYPE,
    dereference,
    snake,
)
from myspinbot_codegen.schema.asyncapi_refs import references
from myspinbot_codegen.schema.resolver import Key, Unresolved
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.spec.pointer import join

_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_MESSAGE = re.compile(r"[A-Z][A-Za-z0-9]*")


if TYPE_CHECKING:
    from jsonschema import Draft7Validator


@cache
def _validator() -> Draft7Validator:
    from jsonschema import Draft7Validator  # noqa: PLC0415  # slow, and not every tree has one

    text = (
        files("myspinbot_codegen.vendor")
        .joinpath("asyncapi-3.0.0.json")
        .read_text(encoding="utf-8")
    )
    return Draft7Validator(json.loads(text))


@rule("ASYNCAPI_SHAPE", Phase.SHAPE, Category.MINIMAL)
def asyncapi_shape(context: Context) -> Iterator[Spot]:
    """The AsyncAPI document is valid under the official schema of AsyncAPI 3.0.0."""
    document = context.tree.asyncapi
    if document is None or not context.looks_at(document.path):
        return
    if not isinstance(document.data, dict) or document.data.get("asyncapi") != "3.0.0":
        yield Spot(document, "/asyncapi", "this is not AsyncAPI 3.0.0", 'Write "asyncapi: 3.0.0".')
        return
    from jsonschema.exceptions import best_match  # noqa: PLC0415  # as above

    for error in _validator().iter_errors(document.data):
        # Of the faults of a union, the one that is most likely meant.
        deepest = best_match([error])
        yield Spot(
            document,
            join("", *deepest.absolute_path),
            f"not AsyncAPI 3.0.0: {deepest.message[:200]}",
            "Look the object up in the specification of AsyncAPI 3.0.0.",
        )


@rule("ASYNCAPI_REF", Phase.WORDS, Category.MINIMAL)
def asyncapi_ref(context: Context) -> Iterator[Spot]:
    """Every reference leads to a place in the document or to a schema file of the tree."""
    document = context.tree.asyncapi
    for pointer, ref in references(document.data if document else None):
        if document is None or _leads(context, document, ref):
            continue
        yield Spot(
            document,
            join(pointer, "$ref"),
            f"the reference {ref!r} leads nowhere",
            "Write #/components/messages/<name>, or ./<area>/v1/<type>.schema.json.",
        )


def _leads(context: Context, document: Document, ref: str) -> bool:
    try:
        if ref.startswith("#"):
            dereference(document.data, {"$ref": ref})
        else:
            context.resolver.resolve(document.path, ref)
    except (LookupError, TypeError, ValueError, Unresolved):
        return False
    return True


@rule("ASYNCAPI_CHANNEL", Phase.WORDS, Category.MINIMAL)
def asyncapi_channel(context: Context) -> Iterator[Spot]:
    """A channel has a snake_case name and an address.

    What it says about Redis is known and has the right type.
    """
    document = context.tree.asyncapi
    for name, channel in (document.data.get("channels", {}) if document else {}).items():
        if document is None:
            return
        pointer = join("/channels", name)
        if not _NAME.fullmatch(name):
            yield Spot(
                document, pointer, f"the name {name!r} is not in snake_case", "Rename the channel."
            )
        if not isinstance(channel.get("address"), str):
            yield Spot(document, pointer, "the channel has no address", "Write `address`.")
        if STREAM in channel and PUBSUB in channel:
            yield Spot(
                document, pointer, "the channel is a stream and Pub/Sub", "Make it two channels."
            )
        for word, settings in ((STREAM, STREAM_SETTINGS), (PUBSUB, {})):
            if word in channel:
                yield from _settings(document, join(pointer, word), channel[word], settings)


def _settings(
    document: Document, pointer: str, found: Any, known: Mapping[str, type]
) -> Iterator[Spot]:
    words = ", ".join(f"{name} ({kind.__name__})" for name, kind in known.items()) or "none"
    if not isinstance(found, dict):
        yield Spot(document, pointer, "the settings are no object", f"Settings are: {words}.")
        return
    for key, value in found.items():
        # Numbers count or measure something, and no text is empty.
        if key not in known or type(value) is not known[key] or not _some(value):
            yield Spot(
                document,
                join(pointer, key),
                "the setting is unknown, of a wrong type, not positive, or empty",
                f"Settings are: {words}.",
            )


def _some(value: object) -> bool:
    return value > 0 if isinstance(value, int) else bool(value)


@rule("ASYNCAPI_MESSAGE", Phase.SENSE, Category.MINIMAL)
def asyncapi_message(context: Context) -> Iterator[Spot]:
    """A message of Redis has a name, a type of its own, an object as payload, and one channel."""
    document = context.tree.asyncapi
    seen: dict[str, str] = {}
    for name, channel in (document.data.get("channels", {}) if document else {}).items():
        if document is None or not (STREAM in channel or PUBSUB in channel):
            continue
        for key, reference in channel.get("messages", {}).items():
            pointer = join("/channels", name, "messages", key)
            message = dereference(document.data, reference)
            for reason in _faults(context, document, message):
                yield Spot(
                    document,
                    pointer,
                    reason,
                    f"Give it `name`, `{TYPE}` and a `payload` that refers to a file.",
                )
            for word in _words(message):
                if seen.setdefault(word, pointer) != pointer:
                    yield Spot(
                        document,
                        pointer,
                        f"{word!r} is also at {seen[word]}",
                        "A message has one channel, and a name that differs in more than case.",
                    )


def _words(message: Any) -> Iterator[str]:
    """What a message has for itself: its type and its module."""
    if isinstance(message, dict):
        if isinstance(name := message.get("name"), str):
            yield snake(name)
        if isinstance(type_ := message.get(TYPE), str):
            yield type_


def _faults(context: Context, document: Document, message: Any) -> Iterator[str]:
    if not isinstance(message, dict):
        yield "this is no message"
        return
    name = message.get("name")
    if not isinstance(name, str) or not _MESSAGE.fullmatch(name):
        yield "the message has no name in PascalCase"
    elif keyword.iskeyword(snake(name)):
        yield f"the message's module would be called {snake(name)!r}, a reserved word of Python"
    if not isinstance(message.get(TYPE), str) or not message[TYPE]:
        yield f"the message has no `{TYPE}`"
    payload = message.get("payload")
    ref = payload.get("$ref") if isinstance(payload, dict) else None
    if not isinstance(ref, str) or ref.startswith("#"):
        yield "the payload is no reference to a schema file"
        return
    key = context.resolver.resolve(document.path, ref)
    schema = context.resolver.node(key).schema
    if (
        key != Key(key.path)
        or schema.get("type") != "object"
        or ("properties" not in schema and schema.get("additionalProperties") is not False)
    ):
        yield "the payload is not the type of a file that is an object with properties"
