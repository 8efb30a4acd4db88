"""Writes shapes as schemas for fastjsonschema. Used by the `validators` target.

Each schema has a type, and keywords for values of that type. Own keywords replace those whose
branches fastjsonschema would try one by one; `exact_generator` writes them as plain `if`s.
"""

from __future__ import annotations

from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.targets.secret_types import SECRET, SecretTypes

GUARD = "codegen:guard"
JSON = "codegen:json"
NULLABLE = "codegen:nullable"
PATTERNS = "codegen:patterns"
SWITCH = "codegen:switch"
UNION = "codegen:union"


class ShapeLowering:
    """Lowers shapes, and collects the guarded ones, which only a canonical schema can check."""

    def __init__(self, contracts: ir.Contracts, secrets: SecretTypes) -> None:
        self._contracts = contracts
        self._secrets = secrets
        self._guarded: list[ir.Guarded] = []

    def take_guarded(self) -> list[ir.Guarded]:
        """Return the guarded shapes since the last call."""
        guarded, self._guarded = self._guarded, []
        return guarded

    def lower(self, shape: ir.Shape) -> dict[str, Any]:
        """Lower one shape."""
        match shape:
            case ir.Reference(key):
                return {"$ref": self._contracts.definitions[key].name}
            case ir.AnyValue():
                return {JSON: True}
            case ir.Null():
                return {"type": "null"}
            case ir.Boolean():
                return {"type": "boolean"}
            case ir.Text():
                return _text(shape)
            case ir.Integer(minimum, maximum, multiple_of):
                return _present(
                    type="integer", minimum=minimum, maximum=maximum, multipleOf=multiple_of
                )
            case ir.Number(minimum, maximum, above, below):
                return _present(
                    type="number",
                    minimum=minimum,
                    maximum=maximum,
                    exclusiveMinimum=above,
                    exclusiveMaximum=below,
                )
            case ir.Choice(values):
                return {"enum": list(values)}
            case ir.Array(items, min_items, max_items, unique):
                return _present(
                    type="array",
                    minItems=min_items,
                    maxItems=max_items,
                    uniqueItems=unique or None,
                    items=self.lower(items),
                )
            case ir.Dictionary(values, names, low, high):
                return _present(
                    type="object",
                    minProperties=low,
                    maxProperties=high,
                    # A Python dictionary may have keys that are not strings, unlike JSON.
                    propertyNames=_text(names or ir.Text()),
                    additionalProperties=self.lower(values),
                )
            case ir.Record():
                return self._record(shape)
            case ir.Tagged(tag, cases):
                return {
                    "type": "object",
                    SWITCH: (tag, {value: self.lower(case) for value, case in cases.items()}),
                }
            case ir.Union(branches):
                return self._union(branches)
            case ir.Guarded(schema=schema, name=name):
                self._guarded.append(shape)
                return {GUARD: name, SECRET: self._secrets.within(schema)}
            case ir.Alternatives():
                raise AssertionError("alternatives occur only within guarded shapes")

    def _record(self, record: ir.Record) -> dict[str, Any]:
        required = [member.name for member in record.properties if member.required]
        return _present(
            type="object",
            required=required or None,
            properties={each.name: self.lower(each.shape) for each in record.properties} or None,
            propertyNames=None if record.extra is None else _text(ir.Text()),
            additionalProperties=False if record.extra is None else self.lower(record.extra),
        )

    def _union(self, branches: tuple[ir.Shape, ...]) -> dict[str, Any]:
        if len(branches) == 2 and ir.Null() in branches:
            return {NULLABLE: self.lower(branches[0] if branches[1] == ir.Null() else branches[1])}
        return {
            UNION: [
                (sorted(self._contracts.kinds(branch)), self.lower(branch)) for branch in branches
            ]
        }


def _text(text: ir.Text) -> dict[str, Any]:
    of_format = FORMATS[text.format] if text.format else None
    patterns = [pattern for pattern in text.patterns if pattern != of_format]
    return _present(
        type="string",
        minLength=text.min_length,
        maxLength=text.max_length,
        pattern=patterns[0] if patterns else None,
        format=text.format,
        **({PATTERNS: patterns[1:]} if patterns[1:] else {}),
        **({SECRET: True} if text.secret else {}),
    )


def _present(**keywords: Any) -> dict[str, Any]:
    return {keyword: value for keyword, value in keywords.items() if value is not None}
