"""Writes the contracts as schemas for fastjsonschema. Used by the `validators` target.

Each schema says the type first, then what holds for that type. What fastjsonschema would try branch
by branch is written with keywords of our own, which `exact` turns into plain `if`s.
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


class Lowering:
    """Lowers shapes, and keeps those that only a canonical schema can decide about."""

    def __init__(self, contracts: ir.Contracts, secrets: SecretTypes) -> None:
        self._contracts = contracts
        self._secrets = secrets
        self._guarded: list[ir.Guarded] = []

    def take_guarded(self) -> list[ir.Guarded]:
        """What was guarded in the shapes since this was asked last."""
        guarded, self._guarded = self._guarded, []
        return guarded

    def shape(self, shape: ir.Shape) -> dict[str, Any]:
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
                    items=self.shape(items),
                )
            case ir.Dictionary(values, names, low, high):
                return _present(
                    type="object",
                    minProperties=low,
                    maxProperties=high,
                    # A Python dictionary may have keys that are no text; JSON has none such.
                    propertyNames=_text(names or ir.Text()),
                    additionalProperties=self.shape(values),
                )
            case ir.Record():
                return self._record(shape)
            case ir.Tagged(tag, cases):
                return {
                    "type": "object",
                    SWITCH: (tag, {value: self.shape(case) for value, case in cases.items()}),
                }
            case ir.Union(branches):
                return self._union(branches)
            case ir.Guarded(schema=schema, name=name):
                self._guarded.append(shape)
                return {GUARD: name, SECRET: self._secrets.within(schema)}
            case ir.Alternatives():
                raise AssertionError("alternatives stand only within what is guarded")

    def _record(self, record: ir.Record) -> dict[str, Any]:
        required = [item.name for item in record.properties if item.required]
        return _present(
            type="object",
            required=required or None,
            properties={item.name: self.shape(item.shape) for item in record.properties} or None,
            propertyNames=None if record.extra is None else _text(ir.Text()),
            additionalProperties=False if record.extra is None else self.shape(record.extra),
        )

    def _union(self, branches: tuple[ir.Shape, ...]) -> dict[str, Any]:
        if len(branches) == 2 and ir.Null() in branches:
            return {NULLABLE: self.shape(branches[0] if branches[1] == ir.Null() else branches[1])}
        return {
            UNION: [
                (sorted(self._contracts.kinds(branch)), self.shape(branch)) for branch in branches
            ]
        }


def _text(text: ir.Text) -> dict[str, Any]:
    spelled = FORMATS[text.format] if text.format else None
    patterns = [one for one in text.patterns if one != spelled]
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
