"""Independent validators of canonical schemas: `jsonschema`, the reference, and `jsonschema-rs`."""

from __future__ import annotations

from typing import Any

from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.judges.question import Question, SingleJudge, Verdict
from myspinbot_codegen.schema.reference_validator import Reference
from myspinbot_codegen.spec.canonical_walk import closure, transform
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.json_values import json_errors


class ReferenceJudge(SingleJudge):
    """`jsonschema` on the canonical schemas."""

    name = "reference"

    def __init__(self, contracts: Contracts) -> None:
        self._reference = Reference(contracts.definitions.values())

    def verdict(self, question: Question) -> Verdict:
        """See `SingleJudge`."""
        return not self._reference.type_errors(question.type, question.document)


class RustJudge(SingleJudge):
    """`jsonschema-rs` on the canonical schemas; formats are the patterns that define them."""

    name = "jsonschema-rs"

    def __init__(self, contracts: Contracts) -> None:
        self._definitions = {
            definition.name: transform(definition.schema, _with_patterns)
            for definition in contracts.definitions.values()
        }
        self._validators: dict[str, Any] = {}

    def verdict(self, question: Question) -> Verdict:
        """See `SingleJudge`."""
        if next(json_errors(question.document), None):
            return False
        if question.type not in self._validators:
            self._validators[question.type] = self._validator(question.type)
        return bool(self._validators[question.type].is_valid(question.document))

    def _validator(self, name: str) -> Any:
        import jsonschema_rs  # noqa: PLC0415  # of the extra `conform`

        # Only the types that it refers to: a validator keeps all of its definitions.
        definitions = closure(name, self._definitions)
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"#/$defs/{name}", "$defs": definitions}, offline=True
        )


def _with_patterns(part: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with the pattern of its format in place of the format."""
    if "format" not in part:
        return part
    result = {key: value for key, value in part.items() if key != "format"}
    pattern = {"pattern": FORMATS[part["format"]].source}
    return {**result, "allOf": [*result.get("allOf", ()), pattern]}
