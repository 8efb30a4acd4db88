"""What members of objects are called as attributes, and modules that refer to each other."""

import keyword
from pathlib import Path, PurePosixPath
from unicodedata import normalize

import pytest
from codegen.tests.support.models_package import Package, make_contracts
from codegen.tests.support.shape_strategies import ALPHA, BETA, INNER, NAMES
from hypothesis import given
from hypothesis import strategies as st
from pydantic import MISSING, BaseModel, ValidationError

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.naming import RESERVED
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.json_values import same_json
from myspinbot_codegen.support import json_value, model
from myspinbot_codegen.targets.pydantic.attribute_names import attributes

TEXTS = st.text(max_size=6) | st.sampled_from([*NAMES, *dir(BaseModel), *keyword.kwlist])


@given(wires=st.lists(TEXTS, unique=True), types=st.sets(st.sampled_from(["Thing", "A", "_1"])))
def test_every_name_gets_an_attribute_of_its_own(wires: list[str], types: set[str]) -> None:
    """One that Python reads as it stands, and that hides neither a type nor what models have."""
    found = attributes(wires, types)
    assert found.keys() == {*wires}
    assert len({*found.values()}) == len(wires)
    for name in found.values():
        assert name.isidentifier()
        assert normalize("NFKC", name) == name
        assert not keyword.iskeyword(name)
        assert not hasattr(BaseModel, name)
        assert not name.startswith("_")
        assert name not in types


def test_a_name_that_python_can_take_stays_as_it_is() -> None:
    """Only names that cannot be attributes are spelled otherwise."""
    wires = ["foo_bar", "foo-bar", "größe", "class", "copy", "Thing", "", "1st", "$ref", "_private"]
    assert attributes(wires, {"Thing"}) == {
        "foo_bar": "foo_bar",
        "foo-bar": "foo_bar_",
        "größe": "größe",
        "class": "class_",
        "copy": "copy_",
        "Thing": "Thing_",
        "": "field",
        "1st": "field_1st",
        "$ref": "ref",
        "_private": "private",
    }


def test_no_type_is_called_like_what_modules_import() -> None:
    """A type of such a name would take its place in the module."""
    declared = {
        name
        for module in (model, json_value)
        for name, value in vars(module).items()
        if getattr(value, "__module__", None) == module.__name__ and name[0].isupper()
    }
    assert declared >= {"Integer", "DeepModel", "Below", "Encodable"}
    assert {*declared, "JsonValue", "MISSING", "TypeAliasType", "ConfigDict"} <= RESERVED


@pytest.fixture
def odd(tmp_path: Path) -> Package:
    """A record with names of every kind that is open for further integers."""
    record = ir.Record(
        "Alpha",
        "Odd.",
        tuple(ir.Property(name, ir.Integer(), required=name == "class") for name in NAMES),
        ir.Integer(),
    )
    return Package(tmp_path, make_contracts({ALPHA: ("Alpha", record)}))


def test_names_on_the_wire_are_read_and_written(odd: Package) -> None:
    """Whatever they are; the names of attributes are none on the wire."""
    model = odd.models.Alpha
    document = {name: number for number, name in enumerate(NAMES)}
    read = model.model_validate(document)
    assert (read.class_, read.copy_) == (document["class"], document["copy"])
    assert same_json(read.model_dump(mode="json"), document)
    assert same_json(model.model_validate_json(read.model_dump_json()), read)
    with pytest.raises(ValidationError):
        model.model_validate({"class_": 1})
    assert model(**{"class": 1}).foo_bar_ is MISSING


def test_a_further_member_may_be_called_like_an_attribute(odd: Package) -> None:
    """It is kept beside the member whose attribute has this name."""
    document = {"class": 1, "class_": 2, "copy_": 3}
    read = odd.models.Alpha.model_validate(document)
    assert (read.class_, read.copy_) == (1, MISSING)
    assert read.model_dump(mode="json") == document


@pytest.mark.parametrize("tag", ["kind", "$type", "copy"])
def test_cases_are_told_apart_by_a_tag_of_any_name(tmp_path: Path, tag: str) -> None:
    """Also where pydantic itself would not find it."""
    cases = {
        value: ir.Record(
            value.capitalize(), None, (ir.Property(tag, ir.Choice((value,)), required=True),)
        )
        for value in ("one", "two")
    }
    package = Package(tmp_path, make_contracts({ALPHA: ("Alpha", ir.Tagged(tag, cases))}))
    adapter = package.adapter(ALPHA)
    for value in cases:
        read = adapter.validate_python({tag: value})
        assert type(read).__name__ == value.capitalize()
        assert adapter.dump_python(read, mode="json") == {tag: value}
    with pytest.raises(ValidationError):
        adapter.validate_python({tag: "three"})


@pytest.mark.parametrize("first", ["Alpha", "Beta", "AlphaInner"])
def test_files_may_refer_to_each_other(tmp_path: Path, first: str) -> None:
    """Objects, lists and unions, whichever of them is imported first."""

    def optional(key: Key) -> ir.Property:
        return ir.Property(f"to_{key.path.stem}{len(key.pointer)}", ir.Reference(key), False)

    shapes: dict[Key, tuple[str, ir.Shape]] = {
        ALPHA: ("Alpha", ir.Record("Alpha", None, tuple(map(optional, (ALPHA, INNER, BETA))))),
        INNER: ("AlphaInner", ir.Array(ir.Union((ir.Reference(BETA), ir.Null())))),
        BETA: ("Beta", ir.Union((ir.Reference(ALPHA), ir.Array(ir.Reference(INNER))))),
    }
    package = Package(tmp_path, make_contracts(shapes))
    assert getattr(package.models, first) is not None
    document = {"to_beta0": [[{"to_alpha0": {}}, None, [[]]]], "to_alpha12": [{}, [[]]]}
    for key in (ALPHA, BETA):
        adapter, judge = package.adapter(key), package.judge(key)
        assert judge.is_valid(document)
        assert adapter.dump_python(adapter.validate_python(document), mode="json") == document
        with pytest.raises(ValidationError):
            adapter.validate_python({"to_beta0": [[{"to_alpha0": 1}]]})


def test_modules_are_called_as_the_contracts_say(tmp_path: Path) -> None:
    """However their files are called."""
    key = Key(PurePosixPath("Größe/class.yaml"))
    made = make_contracts({key: ("Alpha", ir.Integer())})
    made.modules[key.path] = PurePosixPath("gr_e/class_")  # type: ignore[index]  # made here
    package = Package(tmp_path, made)
    assert package.load(".models.gr_e.class_").Alpha is package.models.Alpha
