"""The minor revision of a contract, as targets read it that write messages or events."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import ir


def revision(payload: ir.Definition) -> Any:
    """The annotation `x-revision` of a type, as it stands there; 1 without one."""
    return payload.schema.get("x-revision", 1) if isinstance(payload.schema, Mapping) else 1
