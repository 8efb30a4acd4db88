"""Which functions the check of one guarded schema is made of. Used by `general`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Branch:
    """A schema with a function of its own.

    A `tracked` one is also given a set, to which it adds the names and the indexes of the parts of
    the value that the schema has evaluated, if the value fits.
    """

    function: str
    schema: Any
    tracked: bool


class Branches:
    """The functions of one guarded schema: its own, then those that were asked for on the way."""

    def __init__(self, name: str, schema: Any) -> None:
        self._name = name
        self._found = {self._key(schema, tracked=False): Branch(f"validate_{name}", schema, False)}  # noqa: FBT003  # a field of a record
        self._order = list(self._found.values())

    def __iter__(self) -> Iterator[Branch]:
        """All of them, also those that are asked for during the iteration."""
        yield from self._order

    def function(self, schema: Any, *, tracked: bool) -> str:
        """The name of the function of a schema; equal schemas share one, so recursion ends."""
        key = self._key(schema, tracked=tracked)
        if key not in self._found:
            branch = Branch(f"check_{self._name}_{len(self._order)}", schema, tracked)
            self._found[key] = branch
            self._order.append(branch)
        return self._found[key].function

    @staticmethod
    def _key(schema: Any, *, tracked: bool) -> tuple[str, bool]:
        return json.dumps(schema, sort_keys=True), tracked
