"""Names of removed properties that must not come back with another meaning: `x-reserved`.

Used by `examine`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.breaking.compatibility import BOTH, breaking_rule
from myspinbot_codegen.breaking.report import Break
from myspinbot_codegen.breaking.versions import Versions
from myspinbot_codegen.spec.canonical_walk import within
from myspinbot_codegen.spec.dialects import DRAFT_2020_12, subschemas
from myspinbot_codegen.spec.pointer import join

RESERVED = "x-reserved"
RESERVED_NAME_USED = breaking_rule(
    "WIRE_RESERVED_NAME_USED",
    "No property uses a name in `x-reserved`, which belonged to a removed property.",
    "Give the property a name that was never used before.",
)
RESERVED_NAME_REMOVED = breaking_rule(
    "WIRE_RESERVED_NAME_REMOVED",
    "A name is not removed from `x-reserved`.",
    "Put the name back into `x-reserved`: old documents may still contain it.",
)
RULES = (RESERVED_NAME_USED, RESERVED_NAME_REMOVED)


def reserved_name_breaks(versions: Versions) -> Iterator[Break]:
    """Find reserved names that are used, or no longer reserved."""
    for old, new in versions.pairs:
        if not any(map(_reserved_names, within(old.schema))):
            continue
        after = dict(subschemas(new.schema, DRAFT_2020_12))
        for pointer, schema in subschemas(old.schema, DRAFT_2020_12):
            now = after.get(pointer)
            if not isinstance(now, dict):
                continue
            for name in _reserved_names(schema):
                if name in now.get("properties", {}):
                    rule, message = (
                        RESERVED_NAME_USED,
                        f"a property uses the reserved name `{name}`",
                    )
                    place = join(pointer, "properties", name)
                elif name not in _reserved_names(now):
                    rule, message = (
                        RESERVED_NAME_REMOVED,
                        f"the name `{name}` is no longer reserved",
                    )
                    place = pointer
                else:
                    continue
                yield versions.at_schema(rule, message, BOTH, versions.new, new, place)


def _reserved_names(schema: Any) -> list[str]:
    names = schema.get(RESERVED, []) if isinstance(schema, dict) else []
    return [name for name in names if isinstance(name, str)] if isinstance(names, list) else []
