"""Lowering gives each schema the shape it means, and names to inline objects."""

from pathlib import PurePosixPath
from typing import Any

import pytest
from codegen.tests.support.platform import make_schema

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.schema.canonicalizer import canonicalise
from myspinbot_codegen.schema.resolver import Key, Resolver
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.pointer import join, lookup

PATH = PurePosixPath("a/v1/thing.schema.json")


def _lowered(body: dict[str, Any]) -> ir.Shape:
    document = Document(PATH, "", make_schema(str(PATH), body))
    tree = Tree("schemas", "https://schemas.test/", {PATH: document})
    return _contracts(tree).definitions[Key(PATH)].shape


def _contracts(tree: Tree) -> ir.Contracts:
    resolver = Resolver(tree)
    return lower(canonicalise(resolver), resolver)


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
def test_a_schema_has_the_shape_it_means(body: dict[str, Any], shape: ir.Shape) -> None:
    """Each keyword of the supported subset ends up in the shape."""
    assert _lowered(body) == shape


def test_inline_objects_are_named_after_their_place() -> None:
    """The name tells where the object is, unless it has a title."""
    record = {"type": "object", "additionalProperties": False}
    shape = _lowered(
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
    first, parts, by_name = (item.shape for item in shape.properties)
    assert isinstance(first, ir.Record)
    assert first.name == "ThingFirstPart"
    assert isinstance(parts, ir.Array)
    assert isinstance(parts.items, ir.Record)
    assert parts.items.name == "Part"
    assert isinstance(by_name, ir.Dictionary)
    assert isinstance(by_name.values, ir.Record)
    assert by_name.values.name == "ThingMapValue"


def test_an_object_that_is_one_of_several_types_has_a_name_of_its_own() -> None:
    """The name of the type is that of the union."""
    shape = _lowered({"type": ["object", "null"], "additionalProperties": False})
    assert shape == ir.Union((ir.Record("ThingObject", "A thing.", ()), ir.Null()))


def test_objects_of_a_union_are_told_apart_by_their_constant() -> None:
    """Other branches of the union stay beside them."""

    def branch(kind: str) -> dict[str, Any]:
        return {
            "type": "object",
            "additionalProperties": False,
            "properties": {"kind": {"const": kind}},
            "required": ["kind"],
        }

    shape = _lowered({"oneOf": [branch("one"), {"type": "null"}, branch("two")]})
    assert isinstance(shape, ir.Union)
    tagged, null = shape.branches
    assert isinstance(tagged, ir.Tagged)
    assert (tagged.tag, list(tagged.cases)) == ("kind", ["one", "two"])
    assert null == ir.Null()


def test_keys_are_what_the_last_of_a_chain_of_references_says() -> None:
    """Each reference is read in the file where it stands, though both files have such a name."""
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
    """The pointer to it is escaped, the name of its type is not."""
    body = {"$defs": {name: {"type": "string"}}}
    document = Document(PATH, "", make_schema(str(PATH), body))
    tree = Tree("schemas", "https://schemas.test/", {PATH: document})
    definition = _contracts(tree).definitions[Key(PATH, join("/$defs", name))]
    assert (definition.name, definition.shape) == ("ThingAB", ir.Text())


def test_keys_that_may_be_anything_are_text() -> None:
    """`true` says nothing about keys."""
    body = {"type": "object", "additionalProperties": True, "propertyNames": True}
    assert _lowered(body) == ir.Dictionary(ir.AnyValue())


def test_pointers_are_escaped_and_followed() -> None:
    """RFC 6901 escapes `~` and `/`."""
    pointer = join("", "a/b", "c~d", 0)
    assert pointer == "/a~1b/c~0d/0"
    assert lookup({"a/b": {"c~d": ["x"]}}, pointer) == "x"
