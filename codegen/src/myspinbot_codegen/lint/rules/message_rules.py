"""Rules on messages: the AsyncAPI document, and the revisions of payloads."""

from __future__ import annotations

import json
import keyword
import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.lint.categories import MINIMAL, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
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

if TYPE_CHECKING:
    from jsonschema import Draft7Validator

_CHANNEL_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_MESSAGE_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_LARGEST_REVISION = 999_999_999
# Each definition of a bundle is a type.
_TYPE_POINTER = re.compile(r"(/(\$defs|definitions)/[^/]+)?")


@cache
def _validator() -> Draft7Validator:
    from jsonschema import Draft7Validator  # noqa: PLC0415  # slow, and not every tree has one

    schema = files("myspinbot_codegen.vendor").joinpath("asyncapi-3.0.0.json")
    return Draft7Validator(json.loads(schema.read_text(encoding="utf-8")))


def _asyncapi_shape(analysis: Analysis) -> Iterator[Violation]:
    document = analysis.tree.asyncapi
    if document is None or not analysis.looks_at(document.path):
        return
    if not isinstance(document.data, dict) or document.data.get("asyncapi") != "3.0.0":
        yield Violation(
            document, "/asyncapi", "this is not AsyncAPI 3.0.0", 'Write "asyncapi: 3.0.0".'
        )
        return
    from jsonschema.exceptions import best_match  # noqa: PLC0415  # slow, and seldom needed

    for error in _validator().iter_errors(document.data):
        # Of the errors of a union, report the one of the branch that was most likely meant.
        deepest = best_match([error])
        message = f"not valid AsyncAPI 3.0.0: {deepest.message[:200]}"
        yield Violation(document, join("", *deepest.absolute_path), message)


def _asyncapi_ref(analysis: Analysis) -> Iterator[Violation]:
    if (document := analysis.tree.asyncapi) is not None:
        for pointer, ref in references(document.data):
            if not _resolves(analysis, document, ref):
                message = f"the reference {ref!r} does not lead to anything"
                yield Violation(document, join(pointer, "$ref"), message)


def _resolves(analysis: Analysis, document: Document, ref: str) -> bool:
    try:
        if ref.startswith("#"):
            dereference(document.data, {"$ref": ref})
        else:
            analysis.resolver.resolve(document.path, ref)
    except (LookupError, TypeError, ValueError, Unresolved):
        return analysis.leads_to_excluded(document.path, ref)
    return True


def _channels(analysis: Analysis) -> Iterator[tuple[Document, str, Any]]:
    """The AsyncAPI document with the name and the content of each channel."""
    if (document := analysis.tree.asyncapi) is not None:
        for name, channel in document.data.get("channels", {}).items():
            yield document, name, channel


def _asyncapi_channel(analysis: Analysis) -> Iterator[Violation]:
    for document, name, channel in _channels(analysis):
        pointer = join("/channels", name)
        if not _CHANNEL_NAME.fullmatch(name):
            yield Violation(
                document, pointer, f"the name {name!r} is not in snake_case", "Rename the channel."
            )
        if not isinstance(channel.get("address"), str):
            yield Violation(document, pointer, "the channel has no address", "Add `address`.")
        if STREAM in channel and PUBSUB in channel:
            message = "the channel is both a stream and a Pub/Sub channel"
            yield Violation(document, pointer, message, "Make it two channels.")
        for extension, settings in ((STREAM, STREAM_SETTINGS), (PUBSUB, {})):
            if extension in channel:
                yield from _check_settings(
                    document, join(pointer, extension), channel[extension], settings
                )


def _check_settings(
    document: Document, pointer: str, settings: Any, known: Mapping[str, type]
) -> Iterator[Violation]:
    names = ", ".join(f"{name} ({kind.__name__})" for name, kind in known.items()) or "none"
    hint = f"The settings are: {names}."
    if not isinstance(settings, dict):
        yield Violation(document, pointer, "the settings are not an object", hint)
        return
    for key, value in settings.items():
        # Numbers count or measure something, and no string is empty.
        if key not in known or type(value) is not known[key] or not _is_positive(value):
            message = "the setting is unknown, of the wrong type, not positive, or empty"
            yield Violation(document, join(pointer, key), message, hint)


def _is_positive(value: object) -> bool:
    return value > 0 if isinstance(value, int) else bool(value)


def _asyncapi_message(analysis: Analysis) -> Iterator[Violation]:
    seen: dict[str, str] = {}
    for document, name, channel in _channels(analysis):
        if not (STREAM in channel or PUBSUB in channel):
            continue
        for key, reference in channel.get("messages", {}).items():
            pointer = join("/channels", name, "messages", key)
            message = dereference(document.data, reference)
            for error in _message_errors(analysis, document, message):
                yield Violation(document, pointer, error)
            for identity in _identities(message):
                if seen.setdefault(identity, pointer) != pointer:
                    yield Violation(
                        document,
                        pointer,
                        f"{identity!r} is also at {seen[identity]}",
                        "Put the message on one channel only, under a name that differs from the "
                        "others in more than case.",
                    )


def _identities(message: Any) -> Iterator[str]:
    """The names that only one message can have: its module and its type."""
    if isinstance(message, dict):
        if isinstance(name := message.get("name"), str):
            yield snake(name)
        if isinstance(type_ := message.get(TYPE), str):
            yield type_


def _message_errors(analysis: Analysis, document: Document, message: Any) -> Iterator[str]:
    if not isinstance(message, dict):
        yield "this is not a message"
        return
    name = message.get("name")
    if not isinstance(name, str) or not _MESSAGE_NAME.fullmatch(name):
        yield "the message has no name in PascalCase"
    elif keyword.iskeyword(snake(name)):
        yield f"the module of the message would be {snake(name)!r}, a reserved word of Python"
    if not isinstance(message.get(TYPE), str) or not message[TYPE]:
        yield f"the message has no `{TYPE}`"
    payload = message.get("payload")
    ref = payload.get("$ref") if isinstance(payload, dict) else None
    if not isinstance(ref, str) or ref.startswith("#"):
        yield "the payload is not a reference to a schema file"
        return
    try:
        key = analysis.resolver.resolve(document.path, ref)
    except Unresolved:
        # The file has errors, which are reported by other rules.
        return
    schema = analysis.resolver.node(key).schema
    if (
        key != Key(key.path)
        or schema.get("type") != "object"
        or ("properties" not in schema and schema.get("additionalProperties") is not False)
    ):
        yield "the payload is not a whole file whose type is an object with properties"


def _revision_misplaced(location: SchemaLocation) -> Iterator[Violation]:
    if "x-revision" not in location.schema:
        return
    number = location.schema["x-revision"]
    if not _TYPE_POINTER.fullmatch(location.pointer):
        yield Violation.at(
            location,
            "`x-revision` has no effect inside a type",
            "x-revision",
            hint="Raise it at the root of the payload of each message that uses this type.",
        )
    elif type(number) is not int or not 1 <= number <= _LARGEST_REVISION:
        yield Violation.at(location, "`x-revision` is not a positive integer", "x-revision")


RULES = (
    LintRule(
        id="ASYNCAPI_SHAPE",
        summary="The AsyncAPI document is valid under the official schema of AsyncAPI 3.0.0.",
        hint="Look the object up in the specification of AsyncAPI 3.0.0.",
        categories=MINIMAL,
        needs=Precondition.NONE,
        ensures=Precondition.WELL_FORMED,
        check=_asyncapi_shape,
    ),
    LintRule(
        id="ASYNCAPI_REF",
        summary="Every reference of the AsyncAPI document leads to an object in it or to a schema "
        "file.",
        hint="Write #/components/messages/<name>, or ./<area>/v1/<type>.schema.json.",
        categories=MINIMAL,
        ensures=Precondition.RESOLVED,
        check=_asyncapi_ref,
    ),
    LintRule(
        id="ASYNCAPI_CHANNEL",
        summary="A channel has a name in snake_case and an address; its Redis settings are known "
        "and of the right type.",
        categories=MINIMAL,
        check=_asyncapi_channel,
    ),
    LintRule(
        id="ASYNCAPI_MESSAGE",
        summary="A message of Redis has a name, a type of its own, an object as its payload, and "
        "one channel.",
        hint=f"Give it `name`, `{TYPE}` and a `payload` that refers to a file.",
        categories=MINIMAL,
        needs=Precondition.WELL_FORMED | Precondition.RESOLVED,
        check=_asyncapi_message,
    ),
    LintRule(
        id="REVISION_MISPLACED",
        summary="`x-revision` is a positive integer at the root of a type.",
        reason="It counts the additions to a payload. Readers look for it nowhere else, so they "
        "would refuse the additions of a newer sender.",
        hint=f"Write a number from 1 to {_LARGEST_REVISION}, or omit it in the first revision.",
        categories=STANDARD,
        check=each_schema(_revision_misplaced),
    ),
)
