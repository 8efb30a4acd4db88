# @generated from schemas/http/v1/artifact_page.schema.json
# Do not edit: edit the source, then run `nox -s codegen`.
"""Model of `ArtifactPage`."""

from __future__ import annotations

from typing import Annotated

from pydantic import MISSING, Field

from ....support.model import Model
from ...artifacts.v1.artifact import Artifact
from ...common.v1.page_cursor import PageCursor


class ArtifactPage(Model):
    """A page of a job's artifacts, oldest first."""

    items: Annotated[list[Artifact], Field(min_length=0, max_length=200)]
    """The entries of this page."""
    next_cursor: PageCursor | MISSING = MISSING
    """Where the next page begins. Absent on the last page."""
