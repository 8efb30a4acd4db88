"""Compares two states of the contracts, field by field and rule by rule. Used by the changelog.

Text that says nothing about which documents are valid is told apart from what does.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.rule_words import line
from myspinbot_codegen.targets.docs.text.type_words import type_of

Kind = Literal["added", "removed", "changed", "words"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference, in words."""

    kind: Kind
    line: doc.Line


_WORDS = ("title", "description", "examples")
_BASE = ("$ref", "type", "const")
_SINGLE = (
    "items",
    "contains",
    "additionalProperties",
    "propertyNames",
    "not",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
)
_LISTS = ("prefixItems", "allOf", "anyOf", "oneOf")
_MAPS = ("patternProperties", "dependentSchemas")
_TOLD = {*_WORDS, *_BASE, *_SINGLE, *_LISTS, *_MAPS, "enum", "required", "properties"}


def compare(old: Any, new: Any, place: doc.Spans = ()) -> Iterator[Change]:
    """How one schema differs from another; `place` says what it is about."""
    if _same(old, new):
        return
    if isinstance(old, bool) or isinstance(new, bool):
        yield _changed(place, (" was ", *line(old).spans, "; it is ", *line(new).spans))
        return
    if not all(_alike(key, old, new) for key in _BASE):
        yield _changed(place, (" was ", *type_of(old), "; it is ", *type_of(new)))
    yield from _values(old, new, place)
    yield from _properties(old, new, place)
    yield from _presence(old, new, place)
    for key in sorted({*old, *new} - _TOLD):
        yield from _keyword(key, old, new, place)
    for key in _SINGLE:
        yield from _part(old, new, key, _within(place, key))
    for key in _MAPS:
        before, after = old.get(key, {}), new.get(key, {})
        for name in dict.fromkeys((*before, *after)):
            yield from _part(before, after, name, (*_within(place, key), " ", doc.Code(name)))
    for key in _LISTS:
        yield from _branches(key, old.get(key, []), new.get(key, []), place)
    said = [key for key in _WORDS if not _alike(key, old, new)]
    if said:
        yield Change("words", doc.Line((*_of(place), f": {', '.join(said)}")))


def _values(old: Mapping[str, Any], new: Mapping[str, Any], place: doc.Spans) -> Iterator[Change]:
    if ("enum" in old) != ("enum" in new):
        yield from _keyword("enum", old, new, place)
        return
    before, after = ({_text(each): each for each in item.get("enum", ())} for item in (old, new))
    if gone := [before[key] for key in before if key not in after]:
        yield _changed(place, (" no longer may be ", *_list(gone)))
    if more := [after[key] for key in after if key not in before]:
        yield _changed(place, (" may also be ", *_list(more)))


def _properties(
    old: Mapping[str, Any], new: Mapping[str, Any], place: doc.Spans
) -> Iterator[Change]:
    before, after = old.get("properties", {}), new.get("properties", {})
    for name in before:
        if name not in after:
            yield Change("removed", doc.Line((*_field(place, name), " is gone")))
    for name, member in after.items():
        spans = _field(place, name)
        if name in before:
            yield from compare(before[name], member, spans)
        else:
            presence = "required" if name in new.get("required", ()) else "optional"
            made = line(member, (*spans, f" is new, {presence}: "))
            yield Change("added", made)


def _presence(old: Mapping[str, Any], new: Mapping[str, Any], place: doc.Spans) -> Iterator[Change]:
    before, after = set(old.get("required", ())), set(new.get("required", ()))
    kept = {*old.get("properties", {})} & {*new.get("properties", {})}
    named = {*old.get("properties", {}), *new.get("properties", {})}
    for name in sorted((before ^ after) & (kept | ((before | after) - named))):
        word = "required" if name in after else "optional"
        yield Change("changed", doc.Line((*_field(place, name), f" is {word} now")))


def _keyword(
    key: str, old: Mapping[str, Any], new: Mapping[str, Any], place: doc.Spans
) -> Iterator[Change]:
    if _alike(key, old, new):
        return
    if key not in old:
        said: doc.Spans = (": ", doc.Code(key), " ", doc.show(new[key]), " is new")
    elif key not in new:
        said = (": ", doc.Code(key), " ", doc.show(old[key]), " is gone")
    else:
        said = (": ", doc.Code(key), " was ", doc.show(old[key]), "; it is ", doc.show(new[key]))
    is_words = key.startswith("x-") and key != "x-secret"
    yield Change("words" if is_words else "changed", doc.Line((*_of(place), *said)))


def _part(
    old: Mapping[str, Any], new: Mapping[str, Any], key: str, place: doc.Spans
) -> Iterator[Change]:
    if key in old and key in new:
        yield from compare(old[key], new[key], place)
    elif key in new:
        yield Change("added", line(new[key], (*place, " is new: ")))
    elif key in old:
        yield Change("removed", line(old[key], (*place, " is gone: ")))


def _branches(key: str, old: list[Any], new: list[Any], place: doc.Spans) -> Iterator[Change]:
    """Branches that are alike are the same one, wherever they stand, but for items of a list."""
    if key == "prefixItems":
        before, after = dict(enumerate(old)), dict(enumerate(new))
        pairs = [(index, index) for index in before if index in after]
    else:
        before = {index: each for index, each in enumerate(old) if not _in(each, new)}
        after = {index: each for index, each in enumerate(new) if not _in(each, old)}
        pairs = list(zip(before, after, strict=False)) if len(before) == len(after) == 1 else []
    for one, two in pairs:
        yield from compare(before[one], after[two], (*_within(place, key), f" {two + 1}"))
    paired_before, paired_after = {one for one, _ in pairs}, {two for _, two in pairs}
    for index, each in after.items():
        if index not in paired_after:
            yield Change(
                "added", line(each, (*_of(place), ": ", doc.Code(key), " has a new branch: "))
            )
    for index, each in before.items():
        if index not in paired_before:
            yield Change(
                "removed", line(each, (*_of(place), ": ", doc.Code(key), " has lost a branch: "))
            )


def _changed(place: doc.Spans, said: doc.Spans) -> Change:
    return Change("changed", doc.Line((*_of(place), *said)))


def _of(place: doc.Spans) -> doc.Spans:
    return place or ("the type",)


def _field(place: doc.Spans, name: str) -> doc.Spans:
    """A field within a field is named by its path."""
    if len(place) == 1 and isinstance(place[0], doc.Code):
        return (doc.Code(f"{place[0].text}.{name}"),)
    return (*place, " ", doc.Code(name)) if place else (doc.Code(name),)


_SUFFIXES = {"items": "[]", "additionalProperties": ".*"}


def _within(place: doc.Spans, key: str) -> doc.Spans:
    if len(place) == 1 and isinstance(place[0], doc.Code) and key in _SUFFIXES:
        return (doc.Code(f"{place[0].text}{_SUFFIXES[key]}"),)
    return (*place, " ", doc.Code(key)) if place else (doc.Code(key),)


def _list(values: list[Any]) -> doc.Spans:
    return doc.join(((doc.show(each),) for each in values), ", ")


def _alike(key: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    return (key in old) == (key in new) and _same(old.get(key), new.get(key))


def _in(item: Any, items: list[Any]) -> bool:
    return any(_same(item, each) for each in items)


def _same(old: Any, new: Any) -> bool:
    return _text(old) == _text(new)


def _text(data: Any) -> str:
    return json.dumps(data, sort_keys=True)
