"""The versions of messages: the minor revision of a contract, and the major one in a type.

Used by targets that write messages or events, and by what begins upcasters between them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.ir import model as ir

_VERSIONED = re.compile(r"(.+)\.v([1-9][0-9]{0,8})")
"""As upcasters are registered by."""


def revision(payload: ir.Definition) -> Any:
    """The annotation `x-revision` of a type, as it stands there; 1 without one."""
    return payload.schema.get("x-revision", 1) if isinstance(payload.schema, Mapping) else 1


def major(type_: str) -> tuple[str, int] | None:
    """What stands before the major version in a type such as `a.thing.v2`, and that; if it has one.

    Numbers that are written otherwise (`v02`) are none: two of them might be the same one.
    """
    found = _VERSIONED.fullmatch(type_)
    return (found[1], int(found[2])) if found else None
