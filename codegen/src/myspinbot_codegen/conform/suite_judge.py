"""Judges the schemas of the official suite as they are written there. Used by `suite_run`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.conform.official_suite import BASE, DIALECTS, Group
from myspinbot_codegen.judges.question import Question, Verdict, crash


class RawJudge:
    """`jsonschema-rs` on a schema of the test suite, unchanged and in its own draft."""

    name = "jsonschema-rs, raw"

    def __init__(self, group: Group, remotes: Mapping[PurePosixPath, Any]) -> None:
        self._group = group
        self._remotes = remotes

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`."""
        import jsonschema_rs  # noqa: PLC0415  # of the extra `conform`

        try:
            schema = self._with_dialect(self._group.schema)
            validator = jsonschema_rs.validator_for(schema, retriever=self._retrieve)
            return [bool(validator.is_valid(question.document)) for question in questions]
        except Exception as error:  # noqa: BLE001  # any crash of a judge is its answer
            return [crash(error)] * len(questions)

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
