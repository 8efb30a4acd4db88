"""The functions for one guarded schema. Used by `general_generator`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Branch:
    """A schema with a function of its own.

    The function of a `tracked` one also takes a set. If the value fits, it adds the names and
    indexes of the parts that the schema has evaluated.
    """

    function: str
    schema: Any
    tracked: bool


class Branches:
    """The functions of one guarded schema: its own, then those that it calls."""

    def __init__(self, name: str, schema: Any) -> None:
        self._name = name
        self._functions = {self._key(schema, tracked=False): f"validate_{name}"}
        self._order = [Branch(f"validate_{name}", schema, tracked=False)]

    def __iter__(self) -> Iterator[Branch]:
        """Yield all branches, including those that are added during the iteration."""
        yield from self._order

    def function(self, schema: Any, *, tracked: bool) -> str:
        """Return the function of a schema; equal schemas share one, so that recursion ends."""
        key = self._key(schema, tracked=tracked)
        if key not in self._functions:
            self._functions[key] = f"check_{self._name}_{len(self._order)}"
            self._order.append(Branch(self._functions[key], schema, tracked))
        return self._functions[key]

    @staticmethod
    def _key(schema: Any, *, tracked: bool) -> tuple[str, bool]:
        return json.dumps(schema, sort_keys=True), tracked
