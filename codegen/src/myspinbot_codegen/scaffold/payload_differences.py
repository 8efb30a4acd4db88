"""Whether two schemas say the same of values, as far as they are written alike.

Used by `upcasters`: what is alike in two versions can be copied.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.schema.facts import assertions
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.dialects import LISTS, MAPS, SINGLE
from myspinbot_codegen.spec.json_values import same_json


class Alike:
    """Compares canonical schemas; `schemas` are those that they refer to, by name."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas

    def __call__(self, one: Any, other: Any) -> bool:
        """Whether they say the same, annotations apart, also in what they refer to."""
        return self._same(one, other, set())

    def _same(self, one: Any, other: Any, assumed: set[tuple[str, str]]) -> bool:
        if not (isinstance(one, dict) and isinstance(other, dict)):
            return same_json(one, other)
        words = assertions(one)
        return words == assertions(other) and all(
            self._same_word(word, one[word], other[word], assumed) for word in words
        )

    def _same_word(self, word: str, one: Any, other: Any, assumed: set[tuple[str, str]]) -> bool:
        if word == "$ref":
            return self._same_target(one, other, assumed)
        if word in SINGLE:
            return self._same(one, other, assumed)
        if word in LISTS:
            return len(one) == len(other) and all(
                self._same(part, also, assumed) for part, also in zip(one, other, strict=True)
            )
        if word in MAPS:
            return one.keys() == other.keys() and all(
                self._same(part, other[name], assumed) for name, part in one.items()
            )
        if word == "required":
            return set(one) == set(other)
        return same_json(one, other)

    def _same_target(self, one: str, other: str, assumed: set[tuple[str, str]]) -> bool:
        # Types that hold themselves are the same if nothing else tells them apart.
        if one == other or (one, other) in assumed:
            return True
        assumed.add((one, other))
        before, after = (self._schemas[ref.removeprefix(REFERENCE)] for ref in (one, other))
        return self._same(before, after, assumed)
