# @generated from schemas/common/v1/plane.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Plane`."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

Plane = TypeAliasType("Plane", Literal["control", "data"])
"""Side of the platform that runs a node: control plans and calls the language model, data makes media."""
