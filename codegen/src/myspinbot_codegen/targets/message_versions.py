"""The versions of messages: the minor revision of a contract, and the major one in a type.

Used by targets that write messages or events, and by the scaffold of upcasters.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.ir import model as ir

_VERSIONED = re.compile(r"(.+)\.v([1-9][0-9]{0,8})")
"""A type with its major version, as in the registration of upcasters."""


def revision(payload: ir.Definition) -> Any:
    """Return the annotation `x-revision` of a type, unchecked; 1 without one."""
    return payload.schema.get("x-revision", 1) if isinstance(payload.schema, Mapping) else 1


def major(type_: str) -> tuple[str, int] | None:
    """Return the family and the major version of a type: `a.thing` and 2 for `a.thing.v2`.

    None for a type without a version. `v02` is not a version, or else two types could be the same.
    """
    match = _VERSIONED.fullmatch(type_)
    return (match[1], int(match[2])) if match else None
