"""Compares schemas of two versions: equal properties can be copied. Used by `new_upcaster`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.schema.facts import assertions
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.dialects import LISTS, MAPS, SINGLE
from myspinbot_codegen.spec.json_values import same_json


class SchemaEquality:
    """Compares canonical schemas; `schemas` has the referenced ones by name."""

    def __init__(self, schemas: Mapping[str, Any]) -> None:
        self._schemas = schemas

    def __call__(self, old: Any, new: Any) -> bool:
        """Return whether both accept the same values, apart from annotations."""
        return self._same(old, new, set())

    def _same(self, old: Any, new: Any, assumed: set[tuple[str, str]]) -> bool:
        if not (isinstance(old, dict) and isinstance(new, dict)):
            return same_json(old, new)
        words = assertions(old)
        return words == assertions(new) and all(
            self._same_word(word, old[word], new[word], assumed) for word in words
        )

    def _same_word(self, word: str, old: Any, new: Any, assumed: set[tuple[str, str]]) -> bool:
        if word == "$ref":
            return self._same_target(old, new, assumed)
        if word in SINGLE:
            return self._same(old, new, assumed)
        if word in LISTS:
            return len(old) == len(new) and all(
                self._same(part, also, assumed) for part, also in zip(old, new, strict=True)
            )
        if word in MAPS:
            return old.keys() == new.keys() and all(
                self._same(part, new[name], assumed) for name, part in old.items()
            )
        if word == "required":
            return set(old) == set(new)
        return same_json(old, new)

    def _same_target(self, old: str, new: str, assumed: set[tuple[str, str]]) -> bool:
        # Recursive types are equal if nothing else distinguishes them.
        if old == new or (old, new) in assumed:
            return True
        assumed.add((old, new))
        before, after = (self._schemas[ref.removeprefix(REFERENCE)] for ref in (old, new))
        return self._same(before, after, assumed)
