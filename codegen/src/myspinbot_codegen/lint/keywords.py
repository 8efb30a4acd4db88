"""What a schema states of types. Used by the lint rules on keywords."""

from __future__ import annotations

from typing import Any


def types_stated(schema: dict[str, Any]) -> list[str]:
    """The keyword `type` as a list, empty where there is none."""
    types = schema.get("type", ())
    return [types] if isinstance(types, str) else list(types)
