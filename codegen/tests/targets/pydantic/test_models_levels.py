"""A document has at most 100 levels, wherever in it they are, and whoever refers to a type."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.models_package import Package, make_contracts
from codegen.tests.support.shape_strategies import ALPHA, BETA, INNER
from pydantic import ValidationError

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key

FREE = ir.Dictionary(ir.AnyValue())


def _lists(count: int) -> Any:
    value: Any = 1
    for _ in range(count):
        value = [value]
    return value


def _takes(package: Package, key: Key, document: Any) -> bool:
    """The verdict on a document, which is the same on its text."""
    found = []
    for read, given in (
        (package.adapter(key).validate_python, document),
        (package.adapter(key).validate_json, json.dumps(document)),
    ):
        try:
            read(given)
        except ValidationError:
            found.append(False)
        else:
            found.append(True)
    assert found[0] == found[1]
    return found[0]


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """Free JSON in a map, the map in an object, and the object in lists of another."""
    inner = ir.Record(
        "AlphaInner",
        None,
        (
            ir.Property("free", ir.Reference(ALPHA), required=False),
            ir.Property("any", ir.Array(ir.AnyValue()), required=False),
        ),
        ir.AnyValue(),
    )
    outer = ir.Record(
        "Beta",
        None,
        (ir.Property("items", ir.Array(ir.Array(ir.Reference(INNER))), required=False),),
    )
    shapes: dict[Key, tuple[str, ir.Shape]] = {
        ALPHA: ("Alpha", FREE),
        INNER: ("AlphaInner", inner),
        BETA: ("Beta", outer),
    }
    return Package(tmp_path, make_contracts(shapes))


PLACES: list[tuple[Key, int, Callable[[Any], Any]]] = [
    (ALPHA, 1, lambda value: {"x": value}),
    (INNER, 2, lambda value: {"free": {"x": value}}),
    (INNER, 2, lambda value: {"any": [value]}),
    (INNER, 1, lambda value: {"more": value}),
    (BETA, 5, lambda value: {"items": [[{"free": {"x": value}}]]}),
    (BETA, 5, lambda value: {"items": [[{"any": [1, value]}, {}]]}),
    (BETA, 4, lambda value: {"items": [[{}, {"more": value}], []]}),
]


@pytest.mark.parametrize(("key", "above", "document"), PLACES)
def test_levels_are_counted_from_the_document(
    package: Package, key: Key, above: int, document: Callable[[Any], Any]
) -> None:
    """The hundredth is taken, the next is not, whichever type the document is read as."""
    for levels in (1, 60, 99, 100):
        assert _takes(package, key, document(_lists(levels - above)))
    for levels in (101, 102, 150, 600):
        assert not _takes(package, key, document(_lists(levels - above)))
    # What was refused leaves no trace.
    assert _takes(package, key, document(_lists(100 - above)))


@pytest.mark.parametrize("guarded", [False, True])
def test_types_without_end_end_there_too(tmp_path: Path, guarded: bool) -> None:
    """Objects in objects, lists in lists, and both within something else."""
    chain: ir.Shape = ir.Record(
        "Alpha", None, (ir.Property("next", ir.Reference(ALPHA), required=False),)
    )
    if guarded:
        chain = ir.Guarded(chain, {"type": "object"}, "Alpha")
    nested = ir.Array(ir.Union((ir.Reference(BETA), ir.Null())))
    both = ir.Record("AlphaInner", None, (ir.Property("chain", ir.Reference(ALPHA), True),))
    shapes: dict[Key, tuple[str, ir.Shape]] = {
        ALPHA: ("Alpha", chain),
        INNER: ("AlphaInner", both),
        BETA: ("Beta", nested),
    }
    package = Package(tmp_path, make_contracts(shapes))

    def chained(count: int) -> Any:
        value: Any = {}
        for _ in range(count - 1):
            value = {"next": value}
        return value

    def listed(count: int) -> Any:
        return [] if count == 1 else [listed(count - 1)]

    for levels, expected in ((2, True), (99, True), (100, True), (101, False), (190, False)):
        assert _takes(package, ALPHA, chained(levels)) == expected
        assert _takes(package, INNER, {"chain": chained(levels - 1)}) == expected
        assert _takes(package, BETA, listed(levels)) == expected


def test_what_is_deep_comes_out_as_it_went_in(package: Package) -> None:
    """Lists and objects of many levels are lists and objects."""
    document = {"x": _lists(98), "y": {"a": [_lists(80)]}}
    adapter = package.adapter(ALPHA)
    for value in (adapter.validate_python(document), adapter.validate_json(json.dumps(document))):
        assert value == document
        assert adapter.dump_python(value, mode="json") == document
        assert json.loads(adapter.dump_json(value)) == document
        assert adapter.validate_python(value) == document
