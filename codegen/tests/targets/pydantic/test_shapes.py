"""Models of shapes of every kind: they take what the schema takes, and keep all of it."""

import json
from typing import Any

import pytest
from codegen.tests.support.models_package import Package
from codegen.tests.support.shape_strategies import ALPHA, BETA, INNER, any_contracts, documents
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.json_values import same_json
from myspinbot_codegen.targets.pydantic import PydanticTarget
from myspinbot_codegen.targets.target import Request

SLOW = settings(
    max_examples=40,
    deadline=None,
    # Each step of shrinking would generate code anew: minutes for a smaller counterexample.
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def _read(adapter: TypeAdapter[Any], document: Any) -> list[Any]:
    """What the model makes of a document and of its text, as far as it takes them."""
    found = []
    for read, given_ in (
        (adapter.validate_python, document),
        (adapter.validate_json, json.dumps(document)),
    ):
        try:
            found.append(read(given_))
        except ValidationError:
            continue
    return found


@SLOW
@given(data=st.data(), made=any_contracts())
def test_models_agree_with_the_schema_and_keep_what_they_take(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject, made: ir.Contracts
) -> None:
    """Whatever shapes, guards, names and references.

    One verdict, and the document comes out again.
    """
    package = Package(tmp_path_factory.mktemp("models"), made)
    for key in (ALPHA, INNER, BETA):
        adapter, judge = package.adapter(key), package.judge(key)
        for _ in range(10):
            document = data.draw(documents(made, key))
            values = _read(adapter, document)
            expected = 2 if judge.is_valid(document) else 0
            assert len(values) == expected, (document, made.definitions[key])
            for value in values:
                dumped = adapter.dump_python(value, mode="json")
                assert same_json(dumped, document), (dumped, document, made.definitions[key])
                assert same_json(json.loads(adapter.dump_json(value)), document)
                assert adapter.validate_python(value) == value


@settings(SLOW, max_examples=100)
@given(made=any_contracts())
def test_a_file_alone_is_written_as_with_all_others(made: ir.Contracts) -> None:
    """The part of a file depends on nothing but the file and what it refers to."""
    target, request = PydanticTarget(), Request(made, {}, "make code", "schemas")
    paths = sorted(made.documents)
    together = target.parts(request, paths)
    alone = {path: target.parts(request, [path])[path] for path in reversed(paths)}
    assert alone == together
    assert target.emit(request, alone) == target.emit(request, together)
