# @generated from schemas/common/v1/error_info.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ErrorInfo`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model


class ErrorInfo(Model):
    """What went wrong, for people and for programs: a code to search for, what was expected, what was found, what to do, and where."""

    code: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,63}\z")]
    """Stable name of the error."""
    message: Annotated[str, Field(min_length=1, max_length=2000)]
    """One sentence for a person. Holds no secret and no path of the host."""
    expected: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What would have been right."""
    found: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What was there instead."""
    hint: Annotated[str, Field(min_length=1, max_length=2000)] | MISSING = MISSING
    """What to do about it."""
    pointer: Annotated[str, Field(max_length=1000)] | MISSING = MISSING
    """JSON pointer (RFC 6901) to the place in the document at fault."""
    retryable: bool | MISSING = MISSING
    """Whether the same attempt may succeed later without any change. Taken as false when absent."""
