"""Contracts made of shapes, and packages of their models.

The guards of these packages ask the reference validator, so that only the models are tested.
"""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from jsonschema import Draft202012Validator
from pydantic import TypeAdapter

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.shape_walk import guards
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.source.tree import Document
from myspinbot_codegen.targets.pydantic import PydanticTarget
from myspinbot_codegen.targets.target import Request

_NUMBERS = itertools.count()
_GUARDS = """
from types import SimpleNamespace
from jsonschema import Draft202012Validator

SCHEMAS = {schemas}
DEFINITIONS = {definitions}


def _validator(schema):
    whole = Draft202012Validator({{"allOf": [schema], "$defs": DEFINITIONS}})

    def faults(value):
        return [
            SimpleNamespace(pointer="".join(f"/{{step}}" for step in error.path), expected="better")
            for error in whole.iter_errors(value)
        ]

    return faults


VALIDATORS = {{name: _validator(schema) for name, schema in SCHEMAS.items()}}
"""


def make_contracts(shapes: Mapping[Key, tuple[str, ir.Shape]]) -> ir.Contracts:
    """Return contracts of types, with canonical schemas made from their shapes."""
    names = {key: name for key, (name, _) in shapes.items()}
    definitions = {
        key: ir.Definition(key, name, f"An {name}.", shape, make_schema(shape, names))
        for key, (name, shape) in shapes.items()
    }
    paths = sorted({key.path for key in shapes})
    return ir.Contracts(
        documents={path: Document(path, "{}", {}) for path in paths},
        ids={},
        definitions=definitions,
        modules={path: path.with_suffix("") for path in paths},
    )


@dataclass
class Package:
    """The models of contracts, written to a folder and imported."""

    folder: Path
    contracts: ir.Contracts

    def __post_init__(self) -> None:
        self.name = f"shaped_{next(_NUMBERS)}"
        target, request = PydanticTarget(), Request(self.contracts, {}, "make code", "schemas")
        files = dict(target.emit(request, target.parts(request, sorted(self.contracts.documents))))
        definitions = self.contracts.definitions.values()
        schemas = {
            guard.name: guard.schema
            for definition in definitions
            for guard in guards(definition.shape)
        }
        files["validators/__init__.py"] = ""
        files["validators/compiled.py"] = _GUARDS.format(
            schemas=repr(schemas),
            definitions=repr({definition.name: definition.schema for definition in definitions}),
        )
        for path, text in files.items():
            place = self.folder / self.name / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        self.models = self.load(".models")

    def load(self, module: str = "") -> ModuleType:
        """Import a module of the package."""
        if str(self.folder) not in sys.path:
            sys.path.insert(0, str(self.folder))
        importlib.invalidate_caches()
        return importlib.import_module(f"{self.name}{module}")

    def adapter(self, key: Key) -> TypeAdapter[Any]:
        """Return the model or alias of a type."""
        return TypeAdapter(getattr(self.models, self.contracts.definitions[key].name))

    def judge(self, key: Key) -> Draft202012Validator:
        """Return the reference validator of a type."""
        bundle = self.contracts.bundle()
        return Draft202012Validator(
            {**bundle, "$ref": f"#/$defs/{self.contracts.definitions[key].name}"}
        )


def make_schema(  # noqa: C901, PLR0911, PLR0912  # one case for each kind of shape
    shape: ir.Shape, names: Mapping[Key, str]
) -> Any:
    """Return the JSON Schema of a shape; a guard has its own."""
    match shape:
        case ir.AnyValue():
            return True
        case ir.Null():
            return {"type": "null"}
        case ir.Boolean():
            return {"type": "boolean"}
        case ir.Text(low, high, patterns):
            all_of = [{"pattern": pattern.source} for pattern in patterns]
            return _drop_missing(type="string", minLength=low, maxLength=high, allOf=all_of or None)
        case ir.Integer(low, high, multiple):
            return _drop_missing(type="integer", minimum=low, maximum=high, multipleOf=multiple)
        case ir.Number(low, high, above, below):
            return _drop_missing(
                type="number",
                minimum=low,
                maximum=high,
                exclusiveMinimum=above,
                exclusiveMaximum=below,
            )
        case ir.Choice(values):
            return {"enum": list(values)}
        case ir.Array(items, low, high, unique):
            inner = make_schema(items, names)
            return _drop_missing(
                type="array", items=inner, minItems=low, maxItems=high, uniqueItems=unique or None
            )
        case ir.Record(properties=properties, extra=extra):
            return {
                "type": "object",
                "properties": {
                    member.name: make_schema(member.shape, names) for member in properties
                },
                "required": [member.name for member in properties if member.required],
                "additionalProperties": False if extra is None else make_schema(extra, names),
            }
        case ir.Dictionary(values, keys, low, high):
            return _drop_missing(
                type="object",
                additionalProperties=make_schema(values, names),
                propertyNames=None if keys is None else make_schema(keys, names),
                minProperties=low,
                maxProperties=high,
            )
        case ir.Tagged(cases=cases):
            return {"anyOf": [make_schema(case, names) for case in cases.values()]}
        case ir.Union(branches) | ir.Alternatives(branches):
            return {"anyOf": [make_schema(branch, names) for branch in branches]}
        case ir.Guarded(schema=schema):
            return schema
        case ir.Reference(key):
            return {"$ref": f"#/$defs/{names[key]}"}


def _drop_missing(**keywords: Any) -> dict[str, Any]:
    return {keyword: value for keyword, value in keywords.items() if value is not None}
