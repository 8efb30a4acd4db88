# @generated from schemas/workflows/v1/retry_policy.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `RetryPolicy`."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ....support.model import Integer, Model


class RetryPolicy(Model):
    """How often a failed node is tried again, and after how long. The wait before attempt k+1 is initial_backoff_seconds * backoff_multiplier^(k-1), at most max_backoff_seconds. Only errors that say they are retryable are tried again."""

    max_attempts: Annotated[int, Integer(ge=1, le=20)]
    """Most attempts, the first included."""
    initial_backoff_seconds: Annotated[float, Field(ge=0, le=3600)]
    """Wait before the second attempt, in seconds."""
    backoff_multiplier: Annotated[float, Field(ge=1, le=10)]
    """Growth of the wait from one attempt to the next."""
    max_backoff_seconds: Annotated[float, Field(ge=0, le=3600)]
    """Longest wait, in seconds."""
