"""Writes the contracts as schemas for fastjsonschema. Used by the `validators` target.

Each schema says the type first, then what holds for that type. What fastjsonschema would try branch
by branch is written with keywords of our own, which `compiler` turns into plain `if`s.
"""

from __future__ import annotations

from typing import Any

from ... import ir

JSON = "codegen:json"
SECRET = "codegen:secret"  # noqa: S105  # the name of a keyword
NULLABLE = "codegen:nullable"
SWITCH = "codegen:switch"
UNION = "codegen:union"


def lower_definitions(contracts: ir.Contracts) -> dict[str, Any]:
    """Lowered schemas by the name of the type."""
    lowering = _Lowering(contracts)
    return {
        definition.name: lowering.shape(definition.shape)
        for definition in sorted(contracts.definitions.values(), key=lambda item: item.name)
    }


class _Lowering:
    def __init__(self, contracts: ir.Contracts) -> None:
        self._contracts = contracts

    def shape(self, shape: ir.Shape) -> dict[str, Any]:
        """Lower one shape."""
        match shape:
            case ir.Reference(key):
                return {"$ref": f"#/definitions/{self._contracts.definitions[key].name}"}
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
    pattern = (
        text.patterns[0]
        if text.patterns and len(text.patterns) > (text.format is not None)
        else None
    )
    return _present(
        type="string",
        minLength=text.min_length,
        maxLength=text.max_length,
        pattern=pattern,
        format=text.format,
        **({SECRET: True} if text.secret else {}),
    )


def _present(**keywords: Any) -> dict[str, Any]:
    return {keyword: value for keyword, value in keywords.items() if value is not None}
