# @generated from schemas/http/v1/page_query.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `PageQuery`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING

from ....support.model import Integer, Model
from ...common.v1.page_cursor import PageCursor


class PageQuery(Model):
    """Query of the other lists."""

    limit: Annotated[int, Integer(ge=1, le=200)]
    """Most entries on a page."""
    cursor: PageCursor | MISSING = MISSING
