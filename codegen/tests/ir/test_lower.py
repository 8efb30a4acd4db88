"""Lowering gives each schema its shape, and names to inline objects."""

from pathlib import PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.platform import make_schema

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.schema.canonicalizer import canonicalize
from myspinbot_codegen.schema.resolver import Key, Resolver
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.pointer import join

PATH = PurePosixPath("a/v1/thing.schema.json")


def _lower(body: dict[str, Any]) -> ir.Shape:
    document = Document(PATH, "", make_schema(str(PATH), body))
    tree = Tree("schemas", "https://schemas.test/", {PATH: document})
    return _contracts(tree).definitions[Key(PATH)].shape


def _contracts(tree: Tree) -> ir.Contracts:
    resolver = Resolver(tree)
    return lower(canonicalize(resolver), resolver)


@pytest.mark.parametrize(
    ("body", "shape"),
    [
        ({}, ir.AnyValue()),
        ({"type": "null"}, ir.Null()),
        ({"const": None}, ir.Null()),
        ({"const": 1}, ir.Choice((1,))),
        ({"type": "string", "enum": ["a", "b"]}, ir.Choice(("a", "b"))),
        ({"type": ["boolean", "null"]}, ir.Union((ir.Boolean(), ir.Null()))),
        ({"type": "integer", "minimum": 0.5, "maximum": 9.5}, ir.Integer(1, 9)),
        ({"type": "integer", "exclusiveMinimum": 1, "exclusiveMaximum": 9}, ir.Integer(2, 8)),
        ({"type": "integer", "minimum": 3, "exclusiveMinimum": 1}, ir.Integer(3)),
        ({"type": "integer", "multipleOf": 5.0}, ir.Integer(multiple_of=5)),
        ({"type": "number", "exclusiveMinimum": 0}, ir.Number(exclusive_minimum=0)),
        ({"type": "array", "minItems": 1.0}, ir.Array(ir.AnyValue(), 1)),
        ({"oneOf": [{"type": "string"}]}, ir.Text()),
        ({"$ref": "#"}, ir.Reference(Key(PATH))),
        (
            {"type": "object", "additionalProperties": True},
            ir.Dictionary(ir.AnyValue()),
        ),
        (
            {"type": "object", "additionalProperties": False},
            ir.Record("Thing", "A thing.", ()),
        ),
    ],
)
def test_a_schema_has_its_shape(body: dict[str, Any], shape: ir.Shape) -> None:
    """Each keyword of the supported subset is part of the shape."""
    assert _lower(body) == shape


def test_inline_objects_are_named_after_their_location() -> None:
    """The name has the path of the object, unless it has a title."""
    record = {"type": "object", "additionalProperties": False}
    shape = _lower(
        {
            **record,
            "properties": {
                "first_part": record,
                "parts": {"type": "array", "items": {**record, "title": "Part"}},
                "map": {"type": "object", "additionalProperties": record},
            },
        }
    )
    assert isinstance(shape, ir.Record)
    first, parts, by_name = (member.shape for member in shape.properties)
    assert isinstance(first, ir.Record)
    assert first.name == "ThingFirstPart"
    assert isinstance(parts, ir.Array)
    assert isinstance(parts.items, ir.Record)
    assert parts.items.name == "Part"
    assert isinstance(by_name, ir.Dictionary)
    assert isinstance(by_name.values, ir.Record)
    assert by_name.values.name == "ThingMapValue"


def test_an_object_in_a_list_of_types_has_its_own_name() -> None:
    """The name of the schema is that of the union."""
    shape = _lower({"type": ["object", "null"], "additionalProperties": False})
    assert shape == ir.Union((ir.Record("ThingObject", "A thing.", ()), ir.Null()))


def test_objects_of_a_union_are_distinguished_by_their_constant() -> None:
    """Other branches of the union are kept."""

    def branch(kind: str) -> dict[str, Any]:
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {"kind": {"const": kind}},
            "required": ["kind"],
        }

    shape = _lower({"oneOf": [branch("one"), {"type": "null"}, branch("two")]})
    assert isinstance(shape, ir.Union)
    tagged, null = shape.branches
    assert isinstance(tagged, ir.Tagged)
    assert (tagged.tag, list(tagged.cases)) == ("kind", ["one", "two"])
    assert null == ir.Null()


def test_keys_follow_a_chain_of_references() -> None:
    """Each reference is resolved in its own file, although both files have the same name."""
    far, near = PurePosixPath("b/v1/far.schema.json"), PurePosixPath("b/v1/near.schema.json")
    bodies: dict[PurePosixPath, dict[str, Any]] = {
        PATH: {
            "type": "object",
            "additionalProperties": True,
            "propertyNames": {"$ref": "../../b/v1/far.schema.json"},
            "$defs": {"k": {"type": "string", "minLength": 3}},
        },
        far: {"$ref": "#/$defs/k", "$defs": {"k": {"$ref": "near.schema.json"}}},
        near: {"type": "string", "maxLength": 2},
    }
    files = {
        path: Document(path, "", make_schema(str(path), body)) for path, body in bodies.items()
    }
    shape = _contracts(Tree("schemas", "https://schemas.test/", files)).definitions[Key(PATH)].shape
    assert shape == ir.Dictionary(ir.AnyValue(), ir.Text(max_length=2))


@pytest.mark.parametrize("name", ["a/b", "a~b"])
def test_a_definition_may_have_any_name(name: str) -> None:
    """The pointer is escaped, and the name of the type has only letters."""
    body = {"$defs": {name: {"type": "string"}}}
    document = Document(PATH, "", make_schema(str(PATH), body))
    tree = Tree("schemas", "https://schemas.test/", {PATH: document})
    definition = _contracts(tree).definitions[Key(PATH, join("/$defs", name))]
    assert (definition.name, definition.shape) == ("ThingAB", ir.Text())


def test_keys_without_a_condition_have_no_shape() -> None:
    """`true` does not restrict keys."""
    body = {"type": "object", "additionalProperties": True, "propertyNames": True}
    assert _lower(body) == ir.Dictionary(ir.AnyValue())
