# @generated from schemas/http/v1/cancel_job_request.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `CancelJobRequest`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model


class CancelJobRequest(Model):
    """Body of POST /api/v1/jobs/{job_id}/cancel."""

    reason: Annotated[str, Field(min_length=1, max_length=500)] | MISSING = MISSING
    """Why, for the job's history."""
