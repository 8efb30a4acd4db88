# @generated from schemas/workflows/v1/edge_kind.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `EdgeKind`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

EdgeKind = TypeAliasType("EdgeKind", Literal["on_success", "on_failure", "always"])
"""When an edge lets its target run: on_success after the source completed, on_failure after it failed, always after either. A target whose edges can no longer all be met is skipped."""
