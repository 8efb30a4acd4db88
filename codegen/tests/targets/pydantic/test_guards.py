"""What a model cannot say itself, the compiled validator of its guard decides."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.models_package import Package, make_contracts
from codegen.tests.support.platform import Platform
from codegen.tests.support.shape_strategies import ALPHA, BETA
from pydantic import MISSING, ValidationError

from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.json_values import same_json
from myspinbot_codegen.targets.pydantic import PydanticTarget
from myspinbot_codegen.targets.target import Request

PAIR: dict[str, Any] = {
    "type": "object",
    "properties": {"low": {"type": "integer"}, "high": {"type": "integer"}},
    "dependentRequired": {"low": ["high"]},
}


def _pair() -> ir.Shape:
    members = tuple(ir.Property(name, ir.Integer(), False) for name in ("low", "high"))
    return ir.Guarded(ir.Record("Alpha", "A pair.", members, ir.AnyValue()), PAIR, "Alpha")


@pytest.fixture
def package(tmp_path: Path) -> Package:
    """A guarded object, and an object that holds it in a guarded list."""
    pairs = ir.Guarded(
        ir.Array(ir.Reference(ALPHA)),
        {"type": "array", "items": {"$ref": "#/$defs/Alpha"}, "contains": {"required": ["low"]}},
        "BetaPairs",
    )
    secret = ir.Property("password", ir.Text(min_length=9, secret=True), False)
    beta = ir.Record("Beta", None, (ir.Property("pairs", pairs, True), secret))
    return Package(tmp_path, make_contracts({ALPHA: ("Alpha", _pair()), BETA: ("Beta", beta)}))


def test_a_guard_decides_before_anything_is_parsed(package: Package) -> None:
    """And says where the value breaks the schema, without the value."""
    alpha = package.models.Alpha
    assert same_json(alpha.model_validate({"low": 1.0, "high": 2, "x": [None]}).low, 1)
    with pytest.raises(ValidationError, match="schema at the root: better") as caught:
        alpha.model_validate({"low": 424242})
    assert "424242" not in str(caught.value)
    assert [error["type"] for error in caught.value.errors()] == ["guard"]


def test_models_are_made_of_models(package: Package) -> None:
    """A guard sees the document that models stand for."""
    alpha, beta = package.models.Alpha, package.models.Beta
    pair = alpha(low=1, high=2)
    assert alpha(low=MISSING, high=2).low is MISSING
    made = beta(pairs=[pair, {"high": 3}])
    assert made.pairs[0] is pair
    assert made.model_dump(mode="json") == {"pairs": [{"low": 1, "high": 2}, {"high": 3}]}
    assert alpha.model_validate(pair) is pair
    with pytest.raises(ValidationError):
        beta(pairs=[alpha(high=1)])
    with pytest.raises(ValidationError):
        alpha(low=1)


def test_endless_nesting_ends_at_the_guard(package: Package) -> None:
    """No document has more than 100 levels, and none makes the guard run out of stack."""
    nested: Any = []
    for _ in range(5000):
        nested = [nested]
    with pytest.raises(ValidationError, match="at most 100 levels"):
        package.models.Alpha.model_validate({"x": nested})


def test_nothing_fits_a_schema_that_nothing_fits(tmp_path: Path) -> None:
    """Neither as a type of its own, nor as a member that then has to be absent."""
    never = ir.Guarded(ir.AnyValue(), schema=False, name="Never")
    record = ir.Record("Beta", None, (ir.Property("never", never, False),))
    package = Package(tmp_path, make_contracts({ALPHA: ("Never", never), BETA: ("Beta", record)}))
    assert package.models.Beta.model_validate({}).model_dump(mode="json") == {}
    with pytest.raises(ValidationError):
        package.models.Beta.model_validate({"never": None})
    with pytest.raises(ValidationError):
        package.adapter(ALPHA).validate_python({})


def test_the_first_branch_that_takes_a_value_has_it(tmp_path: Path) -> None:
    """Branches may overlap, null among them; a value keeps its number and its members."""
    shape = ir.Guarded(
        ir.Alternatives((ir.Null(), ir.Number(), ir.Integer(), ir.Text(), ir.AnyValue())),
        schema=True,
        name="Alpha",
    )
    adapter = Package(tmp_path, make_contracts({ALPHA: ("Alpha", shape)})).adapter(ALPHA)
    for value in (None, 1, 1.0, 2**53 + 1, "a", [1], {"a": None}, True):
        read = adapter.validate_python(value)
        assert (type(read), read) == (type(value), value)


def test_a_secret_that_is_a_type_of_its_own_is_not_printed(tmp_path: Path) -> None:
    """Wherever the reference to it stands."""
    secret = ir.Text(min_length=1, secret=True)
    record = ir.Record(
        "Beta",
        None,
        (
            ir.Property("one", ir.Reference(ALPHA), True),
            ir.Property("many", ir.Array(ir.Reference(ALPHA)), False),
            ir.Property("foo-bar", ir.Reference(ALPHA), False),
            ir.Property("self", ir.Reference(BETA), False),
        ),
    )
    package = Package(tmp_path, make_contracts({ALPHA: ("Alpha", secret), BETA: ("Beta", record)}))
    document = {"one": "tops", "many": ["tops"], "foo-bar": "tops", "self": {"one": "tops"}}
    assert "tops" not in repr(package.models.Beta.model_validate(document))


def test_validators_are_imported_with_the_first_guard(package: Package) -> None:
    """A model without a guard needs none."""
    script = (
        f"import sys; sys.path.insert(0, {str(package.folder)!r})\n"
        f"from {package.name}.models import Alpha\n"
        f"assert '{package.name}.validators' not in sys.modules\n"
        "Alpha.model_validate({})\n"
        f"assert '{package.name}.validators' in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)


def test_guards_need_validators_beside_the_models() -> None:
    """Where the configuration names none for the same folder, the place is refused."""
    made = make_contracts({ALPHA: ("Alpha", _pair()), BETA: ("Beta", ir.Integer())})
    target = PydanticTarget()
    both = Request(made, {}, "x", "schemas", neighbours=frozenset({"pydantic", "validators"}))
    alone = Request(made, {}, "x", "schemas", neighbours=frozenset({"pydantic"}))
    assert not list(target.refusals(both))
    (refusal,) = target.refusals(alone)
    assert (refusal.key, refusal.pointer, refusal.rule) == (ALPHA, "", "PYDANTIC_GUARD")
    assert '"validators"' in refusal.hint


def test_a_run_is_refused_without_validators(tmp_path: Path) -> None:
    """The diagnostic leads to the schema file, and nothing is written."""
    platform = Platform(tmp_path, targets=("pydantic",))
    platform.configure()
    text = platform.config.read_text(encoding="utf-8")
    text = text.replace("[rules]", '[rules]\nuse = "MINIMAL"')
    platform.config.write_text(text, encoding="utf-8")
    body = {**PAIR, "additionalProperties": False, "description": "A pair."}
    for name in body["properties"]:
        body["properties"][name] = {"description": "One.", "type": "integer"}
    platform.add("a/v1/pair.schema.json", body, valid={}, invalid=1)
    with pytest.raises(SourceError, match="PYDANTIC_GUARD"):
        platform.generate()
    assert not platform.output.exists()
