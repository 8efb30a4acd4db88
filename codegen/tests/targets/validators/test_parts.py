"""What the validators target keeps of each file, and how it puts that together."""

from itertools import pairwise
from pathlib import PurePosixPath
from typing import Any

from codegen.tests.support.compiled_types import (
    compile_types,
    make_exact_type,
    make_guarded_type,
    make_request,
)

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.targets.validators import ValidatorsTarget

ONE, TWO = PurePosixPath("one.json"), PurePosixPath("two.json")
NOT_NULL: dict[str, Any] = {"not": {"type": "null"}}


def test_a_part_depends_on_nothing_but_its_file_and_what_it_refers_to() -> None:
    """So it can be kept until one of them changes, whatever else is in the tree."""
    target = ValidatorsTarget()
    mine = [
        make_guarded_type("One", {"pattern": "^a", "$ref": "#/$defs/Two"}, "one.json"),
        make_guarded_type("Two", NOT_NULL, "two.json"),
    ]
    other = make_guarded_type("Other", {"pattern": "b"}, "other.json")
    alone = target.parts(make_request(mine), [ONE])
    together = target.parts(make_request([other, *mine]), [ONE, TWO, other.key.path])
    assert alone[ONE] == together[ONE]
    assert set(together) == {ONE, TWO, other.key.path}


def test_parts_from_before_make_the_same_module() -> None:
    """The module is assembled from parts, in the order of the names of the types."""
    target = ValidatorsTarget()
    asked = make_request(
        [make_guarded_type("B", NOT_NULL, "one.json"), make_guarded_type("A", NOT_NULL, "two.json")]
    )
    kept = {**target.parts(asked, [TWO]), **target.parts(asked, [ONE])}
    text = target.emit(asked, kept)["validators/compiled.py"]
    assert text == target.emit(asked, target.parts(asked, [ONE, TWO]))["validators/compiled.py"]
    assert text.index("def validate_ARule") < text.index("def validate_BRule")


def test_a_guard_within_a_shape_has_a_name_of_its_own() -> None:
    """Generated models ask for it by that name."""
    guard = ir.Guarded(ir.AnyValue(), NOT_NULL, "ThingNameRule")
    thing = ir.Record("Thing", None, (ir.Property("name", guard, required=True),))
    validators = compile_types(make_exact_type("Thing", thing))
    assert set(validators) == {"Thing", "ThingNameRule"}
    assert [fault.pointer for fault in validators["Thing"]({"name": None})] == ["/name"]
    assert [fault.pointer for fault in validators["ThingNameRule"](None)] == [""]


def test_only_what_needs_it_is_looked_at_before() -> None:
    """Exact shapes find by themselves what is no JSON, and only endless ones may be too deep."""
    target = ValidatorsTarget()
    leaf = make_exact_type("Leaf", ir.Array(ir.Text()))
    endless = make_exact_type(
        "Endless", ir.Array(ir.Reference(make_exact_type("Endless", ir.Null()).key))
    )
    outer = make_exact_type("Outer", ir.Array(ir.Reference(endless.key)))
    general = make_guarded_type("General", NOT_NULL)
    relying = make_exact_type("Relying", ir.Array(ir.Reference(general.key)))
    asked = make_request([leaf, endless, outer, general, relying])
    text = target.emit(asked, target.parts(asked, [leaf.key.path]))["validators/compiled.py"]
    for line in (
        '"Endless": shallow(validate_Endless),',
        '"General": whole(validate_General),',
        '"GeneralRule": whole(validate_GeneralRule),',
        '"Leaf": validate_Leaf,',
        '"Outer": shallow(validate_Outer),',
        '"Relying": whole(validate_Relying),',
    ):
        assert line in text


def test_long_chains_of_types_are_counted() -> None:
    """However many types refer to the next one; only the last hundred need no look before."""
    names = [f"T{index:04}" for index in range(2000)]
    chain = [
        make_exact_type(name, ir.Array(ir.Reference(make_exact_type(after, ir.Null()).key)))
        for name, after in pairwise(names)
    ]
    target, asked = (
        ValidatorsTarget(),
        make_request([*chain, make_exact_type(names[-1], ir.Array(ir.Null()))]),
    )
    text = target.emit(asked, target.parts(asked, [chain[0].key.path]))["validators/compiled.py"]
    assert '"T1899": shallow(validate_T1899),' in text
    assert '"T1900": validate_T1900,' in text
