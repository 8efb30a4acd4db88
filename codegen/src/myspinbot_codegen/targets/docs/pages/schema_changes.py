"""Compares two versions of a schema, field by field and rule by rule. Used by the page of changes.

Changes of words, which do not decide about documents, are separate from changes of rules.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.rule_words import describe
from myspinbot_codegen.targets.docs.text.type_words import type_of

Kind = Literal["added", "removed", "changed", "words"]
_Schema = Mapping[str, Any]

_WORDS = ("title", "description", "examples")
_BASE = ("$ref", "type", "const")
_SINGLE = (
    *("items", "contains", "additionalProperties", "propertyNames"),
    *("not", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties"),
)
_LISTS = ("prefixItems", "allOf", "anyOf", "oneOf")
_MAPS = ("patternProperties", "dependentSchemas")
_COMPARED = {*_WORDS, *_BASE, *_SINGLE, *_LISTS, *_MAPS, "enum", "required", "properties"}


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, in words."""

    kind: Kind
    line: doc.Line


def change(kind: Kind, *spans: doc.Span) -> Change:
    """Return a change whose words fit in one line."""
    return Change(kind, doc.Line(spans))


def compare(old: Any, new: Any, location: doc.Spans = ()) -> Iterator[Change]:
    """Yield the differences between two schemas at a location of their type."""
    if _same(old, new):
        return
    subject = location or ("the type",)
    if isinstance(old, bool) or isinstance(new, bool):
        was, now = describe(old).spans, describe(new).spans
        yield change("changed", *subject, " was ", *was, "; it is ", *now)
        return
    if not all(_keeps(key, old, new) for key in _BASE):
        yield change("changed", *subject, " was ", *type_of(old), "; it is ", *type_of(new))
    yield from _values(old, new, subject)
    yield from _properties(old, new, location)
    yield from _presence(old, new, location)
    for key in sorted({*old, *new} - _COMPARED):
        yield from _keyword(key, old, new, subject)
    for key in _SINGLE:
        yield from _part(old, new, key, _within(location, key))
    for key in _MAPS:
        before, after = old.get(key, {}), new.get(key, {})
        for name in dict.fromkeys((*before, *after)):
            yield from _part(before, after, name, (*_within(location, key), " ", doc.Code(name)))
    for key in _LISTS:
        yield from _branches(key, old.get(key, []), new.get(key, []), location)
    words = [key for key in _WORDS if not _keeps(key, old, new)]
    if words:
        yield change("words", *subject, f": {', '.join(words)}")


def _values(old: _Schema, new: _Schema, subject: doc.Spans) -> Iterator[Change]:
    if ("enum" in old) != ("enum" in new):
        yield from _keyword("enum", old, new, subject)
        return
    before, after = (
        {_dump(value): value for value in schema.get("enum", ())} for schema in (old, new)
    )
    if removed := [before[key] for key in before if key not in after]:
        yield change("changed", *subject, " no longer may be ", *doc.show_all(removed))
    if added := [after[key] for key in after if key not in before]:
        yield change("changed", *subject, " may also be ", *doc.show_all(added))


def _properties(old: _Schema, new: _Schema, location: doc.Spans) -> Iterator[Change]:
    before, after = old.get("properties", {}), new.get("properties", {})
    for name in before:
        if name not in after:
            yield change("removed", *_field(location, name), " is gone")
    for name, member in after.items():
        field = _field(location, name)
        if name in before:
            yield from compare(before[name], member, field)
        else:
            presence = "required" if name in new.get("required", ()) else "optional"
            yield Change("added", describe(member, (*field, f" is new, {presence}: ")))


def _presence(old: _Schema, new: _Schema, location: doc.Spans) -> Iterator[Change]:
    before, after = set(old.get("required", ())), set(new.get("required", ()))
    kept = {*old.get("properties", {})} & {*new.get("properties", {})}
    named = {*old.get("properties", {}), *new.get("properties", {})}
    for name in sorted((before ^ after) & (kept | ((before | after) - named))):
        word = "required" if name in after else "optional"
        yield change("changed", *_field(location, name), f" is {word} now")


def _keyword(key: str, old: _Schema, new: _Schema, subject: doc.Spans) -> Iterator[Change]:
    if _keeps(key, old, new):
        return
    words: doc.Spans
    if key not in old:
        words = (" ", doc.show(new[key]), " is new")
    elif key not in new:
        words = (" ", doc.show(old[key]), " is gone")
    else:
        words = (" was ", doc.show(old[key]), "; it is ", doc.show(new[key]))
    is_words = key.startswith("x-") and key != "x-secret"
    yield change("words" if is_words else "changed", *subject, ": ", doc.Code(key), *words)


def _part(old: _Schema, new: _Schema, key: str, location: doc.Spans) -> Iterator[Change]:
    if key in old and key in new:
        yield from compare(old[key], new[key], location)
    elif key in new:
        yield Change("added", describe(new[key], (*location, " is new: ")))
    elif key in old:
        yield Change("removed", describe(old[key], (*location, " is gone: ")))


def _branches(key: str, old: list[Any], new: list[Any], location: doc.Spans) -> Iterator[Change]:
    """Yield the changes of branches: equal ones match at any index, but items of a list do not."""
    if key == "prefixItems":
        before, after = dict(enumerate(old)), dict(enumerate(new))
        pairs = [(index, index) for index in before if index in after]
    else:
        before = {index: each for index, each in enumerate(old) if not _contains(new, each)}
        after = {index: each for index, each in enumerate(new) if not _contains(old, each)}
        pairs = list(zip(before, after, strict=False)) if len(before) == len(after) == 1 else []
    for was, now in pairs:
        branch = (*_within(location, key), f" {now + 1}")
        yield from compare(before.pop(was), after.pop(now), branch)
    lead: doc.Spans = (*(location or ("the type",)), ": ", doc.Code(key))
    for schema in after.values():
        yield Change("added", describe(schema, (*lead, " has a new branch: ")))
    for schema in before.values():
        yield Change("removed", describe(schema, (*lead, " has lost a branch: ")))


def _field(location: doc.Spans, name: str) -> doc.Spans:
    """Return the location of a field; a field within a field has one path."""
    if len(location) == 1 and isinstance(location[0], doc.Code):
        return (doc.Code(f"{location[0].text}.{name}"),)
    return (*location, " ", doc.Code(name)) if location else (doc.Code(name),)


_SUFFIXES = {"items": "[]", "additionalProperties": ".*"}


def _within(location: doc.Spans, key: str) -> doc.Spans:
    if len(location) == 1 and isinstance(location[0], doc.Code) and key in _SUFFIXES:
        return (doc.Code(f"{location[0].text}{_SUFFIXES[key]}"),)
    return (*location, " ", doc.Code(key)) if location else (doc.Code(key),)


def _keeps(key: str, old: _Schema, new: _Schema) -> bool:
    return (key in old) == (key in new) and _same(old.get(key), new.get(key))


def _contains(schemas: list[Any], schema: Any) -> bool:
    return any(_same(schema, each) for each in schemas)


def _same(old: Any, new: Any) -> bool:
    return _dump(old) == _dump(new)


def _dump(data: Any) -> str:
    return json.dumps(data, sort_keys=True)
