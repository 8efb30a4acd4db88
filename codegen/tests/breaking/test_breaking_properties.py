"""Whatever the schemas: witnesses are real, compatible edits are no breaks, and it comes to an end.

Pairs of schemas are drawn at random, or made by random edits of one.
"""

import copy
from typing import Any

from codegen.tests.support.breaking_strategies import (
    WIDENING,
    edit_schema,
    find_widenable,
    objects,
    schemas,
)
from codegen.tests.support.released_versions import find_breaks, is_proved, make_versions
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from myspinbot_codegen.breaking.diff.schema_equality import may_shrink
from myspinbot_codegen.schema.reference_validator import Reference

_slow = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)


def _is_endless(schema: Any) -> bool:
    """Whether the type refers to itself without a value in between."""
    if not isinstance(schema, dict):
        return False
    if schema.get("$ref") == "#":
        return True
    parts = [item for name in ("anyOf", "oneOf", "allOf") for item in schema.get(name, ())]
    parts += [schema[name] for name in ("not", "if", "then", "else") if name in schema]
    parts += schema.get("dependentSchemas", {}).values()
    return any(map(_is_endless, parts))


@_slow
@given(st.data())
def test_every_witness_is_real(data: st.DataObject) -> None:
    """One version accepts the document of a break, and the other refuses it."""
    old = data.draw(schemas)
    new = data.draw(st.one_of(edit_schema(old), edit_schema(old), schemas))
    assume(not _is_endless(old) and not _is_endless(new))
    before, after = make_versions(old, new)
    for found in find_breaks(old, new):
        assert (found.severity == "error") == (found.witness is not None)
        if found.witness is not None:
            assert is_proved(found, before, after)
            assert found.witness.accepted_by == ("old" if "BACKWARD" in found.levels else "new")
            assert found.witness.validators == ("jsonschema", "compiled", "jsonschema-rs")


@_slow
@given(schemas)
def test_a_type_that_stays_as_it_is_breaks_nothing(schema: Any) -> None:
    """Nothing is found between a version and itself, nor where only words changed."""
    assume(not _is_endless(schema))
    assert find_breaks(schema, copy.deepcopy(schema)) == []
    if isinstance(schema, dict):
        assert (
            find_breaks(schema, {**schema, "description": "Other words.", "title": "Thing"}) == []
        )


@_slow
@given(st.data())
def test_an_edit_that_allows_more_is_no_break_for_new_readers(data: st.DataObject) -> None:
    """Neither an error nor a warning at BACKWARD."""
    old = data.draw(st.one_of(objects, schemas))
    assume(not _is_endless(old))
    # Below a negation, a type that allows more lets what refers to it allow less.
    assume(not may_shrink(old, ()))
    new = copy.deepcopy(old)
    name = data.draw(st.sampled_from(sorted(WIDENING)))
    places = find_widenable(new)
    assume(places)
    assume(WIDENING[name](data.draw(st.sampled_from(places))))
    assert [str(item) for item in find_breaks(old, new, level="BACKWARD")] == []
    assert [str(item) for item in find_breaks(new, old, level="FORWARD")] == []


@_slow
@given(st.data())
def test_what_one_version_alone_accepts_is_found(data: st.DataObject) -> None:
    """Where a random document tells two versions apart, something is reported in that direction."""
    old = data.draw(st.one_of(objects, schemas))
    new = data.draw(edit_schema(old))
    assume(not _is_endless(old) and not _is_endless(new))
    document = data.draw(_documents)
    before, after = (
        not Reference(side.contracts.definitions.values()).type_errors("Thing", document)
        for side in make_versions(old, new)
    )
    if before and not after:
        assert find_breaks(old, new, level="BACKWARD")
    if after and not before:
        assert find_breaks(old, new, level="FORWARD")


_documents: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(-3, 9), st.sampled_from(["", "a", "ab", "x1"])),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["a", "b", "c", "dd", "zz"]), inner, max_size=3)
    ),
    max_leaves=4,
)
