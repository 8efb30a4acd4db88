"""Independent validators of canonical schemas: `jsonschema`, the reference, and `jsonschema-rs`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Question, Verdict, crash
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.spec.canonical_walk import closure, transform
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.json_values import faults


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
        except Exception as error:  # noqa: BLE001  # any crash of a judge is its answer
            return crash(error)


class RustJudge:
    """`jsonschema-rs` on the canonical schemas; formats are the patterns that define them."""

    name = "jsonschema-rs"

    def __init__(self, contracts: Contracts) -> None:
        self._definitions = {
            definition.name: transform(definition.schema, _with_patterns)
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
        except Exception as error:  # noqa: BLE001  # any crash of a judge is its answer
            return crash(error)

    def _validator(self, name: str) -> Any:
        import jsonschema_rs  # noqa: PLC0415  # of the extra `conform`

        # Only what the type refers to: a validator holds all that it is given.
        definitions = closure(name, self._definitions)
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"#/$defs/{name}", "$defs": definitions}, offline=True
        )


def _with_patterns(part: dict[str, Any]) -> dict[str, Any]:
    """A schema in which a format is the pattern that defines it."""
    if "format" not in part:
        return part
    result = {key: value for key, value in part.items() if key != "format"}
    pattern = {"pattern": FORMATS[part["format"]].source}
    return {**result, "allOf": [*result.get("allOf", ()), pattern]}
