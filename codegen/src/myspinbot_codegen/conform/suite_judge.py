"""Judges the schemas of the official suite as they are written there. Used by `suite_run`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.conform.official_suite import BASE, DIALECTS, Group
from myspinbot_codegen.judges.question import Question, SingleJudge, Verdict


class RawJudge(SingleJudge):
    """`jsonschema-rs` on a schema of the test suite, unchanged and in its own draft."""

    name = "jsonschema-rs, raw"

    def __init__(self, group: Group, remotes: Mapping[PurePosixPath, Any]) -> None:
        self._group = group
        self._remotes = remotes

    def verdict(self, question: Question) -> Verdict:
        """See `SingleJudge`."""
        return bool(self._validator.is_valid(question.document))

    @cached_property
    def _validator(self) -> Any:
        import jsonschema_rs  # noqa: PLC0415  # of the extra `conform`

        schema = self._with_dialect(self._group.schema)
        return jsonschema_rs.validator_for(schema, retriever=self._retrieve)

    def _retrieve(self, uri: str) -> Any:
        path = PurePosixPath(uri.removeprefix(BASE).partition("#")[0])
        if not uri.startswith(BASE) or path not in self._remotes:
            raise LookupError(f"there is no {uri}")
        return self._with_dialect(self._remotes[path])

    def _with_dialect(self, schema: Any) -> Any:
        """Name the dialect of the draft in a schema that names none."""
        if not isinstance(schema, dict):
            return schema
        return {"$schema": DIALECTS[self._group.draft], **schema}
