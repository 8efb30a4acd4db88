# @generated from schemas/common/v1/empty_object.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `EmptyObject`."""

from __future__ import annotations

from ....support.model import Model


class EmptyObject(Model):
    """An object without properties, for capabilities that take no parameters or no input."""
