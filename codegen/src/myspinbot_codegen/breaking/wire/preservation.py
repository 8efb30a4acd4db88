"""Places where older readers keep properties that they do not know. Used by `payload_revisions`.

They keep them where generated types express the whole schema. A schema that is guarded may depend
on the property, and items that have to be unique may differ in nothing else.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from myspinbot_codegen.breaking.versions import Node, Version
from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, subschemas
from myspinbot_codegen.spec.reachability import reachable


class Preservation:
    """The places of one version where readers keep unknown properties."""

    def __init__(self, version: Version) -> None:
        self._types = version.types
        self._lossy = {name: _lossy_places(type_) for name, type_ in version.types.items()}
        self._reached: dict[str, set[str]] = {}

    def keeps(self, payload: str, place: Node) -> bool:
        """Return whether readers of a payload keep unknown properties of an object in it."""
        if payload not in self._reached:
            self._reached[payload] = self._reached_from_lossy(payload)
        return not (
            place.type in self._reached[payload]
            or _is_below(place.pointer, self._lossy[place.type])
        )

    def _reached_from_lossy(self, payload: str) -> set[str]:
        """The types that a payload refers to from lossy places."""

        def references_of(place: tuple[str, bool]) -> Iterator[tuple[str, bool]]:
            name, is_lossy = place
            for pointer, schema in subschemas(self._types[name].schema, DRAFT_2020_12):
                if isinstance(schema, dict) and "$ref" in schema:
                    below = is_lossy or _is_below(pointer, self._lossy[name])
                    yield schema["$ref"].removeprefix(REFERENCE), below

        return {name for name, is_lossy in reachable([(payload, False)], references_of) if is_lossy}


def _lossy_places(definition: Definition) -> list[str]:
    """The pointers of guarded schemas in a type, and of arrays with unique items."""
    guarded = {id(guard.schema) for guard in guards(definition.shape)}
    return [
        pointer
        for pointer, schema in subschemas(definition.schema, DRAFT_2020_12)
        if isinstance(schema, dict) and (id(schema) in guarded or schema.get("uniqueItems") is True)
    ]


def _is_below(pointer: str, places: Iterable[str]) -> bool:
    return any(pointer == place or pointer.startswith(f"{place}/") for place in places)
