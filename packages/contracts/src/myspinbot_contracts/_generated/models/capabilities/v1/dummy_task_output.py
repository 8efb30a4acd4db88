# @generated from schemas/capabilities/v1/dummy_task_output.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `DummyTaskOutput`."""

from __future__ import annotations

from typing import Annotated

from ....support.json_value import Below
from ....support.model import Integer, Model
from ...common.v1.json_object import JsonObject


class DummyTaskOutput(Model):
    """Result of dummy.dummy_task."""

    received: Annotated[JsonObject, Below(1)]
    """The input, as it arrived."""
    attempt: Annotated[int, Integer(ge=1, le=101)]
    """Number of the attempt that succeeded, from 1."""
