"""The validators that are not ours: `jsonschema`, whose word counts, and `jsonschema-rs`.

Both read the canonical schemas; `RawJudge` reads a schema of the test suite as it is written there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from myspinbot_codegen.conform.suite import BASE, DIALECTS, Group
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Question, Verdict, crash
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.json_values import faults
from myspinbot_codegen.spec.walk import closure, mapped


class ReferenceJudge:
    """`jsonschema` on the canonical schemas."""

    name = "reference"

    def __init__(self, contracts: Contracts) -> None:
        self._reference = Reference(contracts.definitions.values())

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`."""
        return [self._verdict(question) for question in questions]

    def _verdict(self, question: Question) -> Verdict:
        try:
            return not self._reference.faults(question.type, question.document)
        except Exception as error:  # noqa: BLE001  # whatever breaks a judge is its answer
            return crash(error)


class RustJudge:
    """`jsonschema-rs` on the canonical schemas; formats are the patterns that define them."""

    name = "jsonschema-rs"

    def __init__(self, contracts: Contracts) -> None:
        self._definitions = {
            definition.name: mapped(definition.schema, _with_patterns)
            for definition in contracts.definitions.values()
        }
        self._validators: dict[str, Any] = {}

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`."""
        return [self._verdict(question) for question in questions]

    def _verdict(self, question: Question) -> Verdict:
        if next(faults(question.document), None):
            return False
        try:
            if question.type not in self._validators:
                self._validators[question.type] = self._validator(question.type)
            return bool(self._validators[question.type].is_valid(question.document))
        except Exception as error:  # noqa: BLE001  # whatever breaks a judge is its answer
            return crash(error)

    def _validator(self, name: str) -> Any:
        import jsonschema_rs  # noqa: PLC0415  # of the extra `conform`

        # Only what the type refers to: a validator holds all that it is given.
        definitions = closure(name, self._definitions)
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"#/$defs/{name}", "$defs": definitions}, offline=True
        )


class RawJudge:
    """`jsonschema-rs` on a schema of the test suite, in its own draft."""

    name = "jsonschema-rs, raw"

    def __init__(self, group: Group, remotes: Mapping[PurePosixPath, Any]) -> None:
        self._group = group
        self._remotes = remotes

    def verdicts(self, questions: Sequence[Question]) -> list[Verdict]:
        """See `Judge`."""
        import jsonschema_rs  # noqa: PLC0415  # of the extra `conform`

        drafts = {
            "draft4": jsonschema_rs.Draft4Validator,
            "draft6": jsonschema_rs.Draft6Validator,
            "draft7": jsonschema_rs.Draft7Validator,
            "draft2019-09": jsonschema_rs.Draft201909Validator,
            "draft2020-12": jsonschema_rs.Draft202012Validator,
        }
        try:
            validator = drafts[self._group.draft](self._group.schema, retriever=self._retrieve)
            return [bool(validator.is_valid(question.document)) for question in questions]
        except Exception as error:  # noqa: BLE001  # whatever breaks a judge is its answer
            return [crash(error)] * len(questions)

    def _retrieve(self, uri: str) -> Any:
        path = PurePosixPath(uri.removeprefix(BASE).partition("#")[0])
        if not uri.startswith(BASE) or path not in self._remotes:
            raise LookupError(f"there is no {uri}")
        document = self._remotes[path]
        if isinstance(document, dict) and "$schema" not in document:
            return {"$schema": DIALECTS[self._group.draft], **document}
        return document


def _with_patterns(part: dict[str, Any]) -> dict[str, Any]:
    """A schema in which a format is the pattern that defines it."""
    if "format" not in part:
        return part
    result = {key: value for key, value in part.items() if key != "format"}
    pattern = {"pattern": FORMATS[part["format"]].source}
    return {**result, "allOf": [*result.get("allOf", ()), pattern]}
