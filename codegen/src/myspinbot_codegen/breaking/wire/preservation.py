"""Where older readers keep properties that they do not know. Used by `revisions`.

They do where types say all that the schema says. Where that is guarded, nobody can tell what is
left without a property; and items that have to differ may differ in nothing else.
"""

from __future__ import annotations

from myspinbot_codegen.breaking.diff.constraints import Node, Side
from myspinbot_codegen.ir.model import Definition
from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.spec.canonical_walk import REFERENCE
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, subschemas


class Keeping:
    """What readers of one version keep."""

    def __init__(self, side: Side) -> None:
        self._types = side.types
        self._rough = {name: _rough(item) for name, item in side.types.items()}
        self._tainted: dict[str, set[str]] = {}

    def keeps(self, payload: str, place: Node) -> bool:
        """Whether readers of a payload keep what is new in an object that stands in it."""
        if payload not in self._tainted:
            self._tainted[payload] = self._reached_roughly(payload)
        return not (
            place.type in self._tainted[payload]
            or _is_below(place.pointer, self._rough[place.type])
        )

    def _reached_roughly(self, payload: str) -> set[str]:
        """Types that a payload refers to from where nothing is kept."""
        seen: set[tuple[str, bool]] = set()
        waiting = [(payload, False)]
        while waiting:
            current = waiting.pop()
            if current in seen:
                continue
            seen.add(current)
            name, tainted = current
            for pointer, schema in subschemas(self._types[name].schema, DRAFT_2020_12):
                if isinstance(schema, dict) and "$ref" in schema:
                    rough = tainted or _is_below(pointer, self._rough[name])
                    waiting.append((schema["$ref"].removeprefix(REFERENCE), rough))
        return {name for name, tainted in seen if tainted}


def _rough(definition: Definition) -> list[str]:
    """The pointers of what is guarded in a type, and of lists whose items have to differ."""
    guarded = {id(guard.schema) for guard in guards(definition.shape)}
    return [
        pointer
        for pointer, schema in subschemas(definition.schema, DRAFT_2020_12)
        if isinstance(schema, dict) and (id(schema) in guarded or schema.get("uniqueItems") is True)
    ]


def _is_below(pointer: str, places: list[str]) -> bool:
    return any(pointer == place or pointer.startswith(f"{place}/") for place in places)
