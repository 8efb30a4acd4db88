# @generated from schemas/http/v1/problem.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `Problem`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model
from ...common.v1.error_info import ErrorInfo


class Problem(Model):
    """Problem details of RFC 9457, the body of every error answer (application/problem+json)."""

    type: Annotated[str, Field(pattern=r"^(?:about:blank|urn:myspinbot:problem:[a-z][a-z0-9_]*)\z")]
    """Identifier of the kind of problem."""
    title: Annotated[str, Field(min_length=1, max_length=200)]
    """The kind of problem, in a few words."""
    status: Annotated[int, Integer(ge=400, le=599)]
    """HTTP status code."""
    detail: Annotated[str, Field(min_length=1, max_length=4000)]
    """This occurrence, in a sentence or two."""
    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")]
    """Stable name of the kind of problem, for programs."""
    instance: Annotated[str, Field(pattern=r"^urn:uuid:[0-9a-f\-]{36}\z")]
    """Identifier of this occurrence; the same in the service's log."""
    errors: Annotated[list[ErrorInfo], Field(min_length=0, max_length=200)]
    """Every fault found, each with the pointer of its place in the request."""
