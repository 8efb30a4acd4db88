"""Names of properties that are gone and must not come back with another meaning: `x-reserved`.

Used by `engine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.breaking.levels import BACKWARD, FORWARD
from myspinbot_codegen.breaking.model import Break
from myspinbot_codegen.spec.canonical_walk import within
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, subschemas

if TYPE_CHECKING:
    from myspinbot_codegen.breaking.engine import Engine

RESERVED = "x-reserved"
_BOTH = (BACKWARD, FORWARD)


def reserved_names(engine: Engine) -> Iterator[Break]:
    """Reserved names that are used, or no longer reserved."""
    for old, new in engine.pairs.pairs:
        if not _mentions(old.schema):
            continue
        after = dict(subschemas(new.schema, DRAFT_2020_12))
        for pointer, schema in subschemas(old.schema, DRAFT_2020_12):
            now = after.get(pointer)
            if not isinstance(now, dict):
                continue
            names = _reserved(now)
            for name in _reserved(schema):
                if name in now.get("properties", {}):
                    said = f"the name `{name}` is reserved, and belongs to a property again"
                    place = f"{pointer}/properties/{name.replace('~', '~0').replace('/', '~1')}"
                    yield engine.at(new, engine.new, "WIRE_RESERVED_NAME_USED", place, said, _BOTH)
                elif name not in names:
                    said = f"the name `{name}` is no longer reserved"
                    yield engine.at(
                        new, engine.new, "WIRE_RESERVED_NAME_REMOVED", pointer, said, _BOTH
                    )


def _mentions(schema: Any) -> bool:
    return any(_reserved(part) for part in within(schema))


def _reserved(schema: Any) -> list[str]:
    names = schema.get(RESERVED, []) if isinstance(schema, dict) else []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
