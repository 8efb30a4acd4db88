"""The compiled metaschema says the same as `jsonschema` does."""

import copy
import json
from typing import Any

from codegen.tests.support.rule_samples import TESTDATA
from hypothesis import given
from hypothesis import strategies as st

from myspinbot_codegen._generated.metaschema import VALIDATORS
from myspinbot_codegen.spec.dialects import DRAFT_2020_12

_SCHEMAS = [
    data
    for path in sorted(TESTDATA.rglob("*.schema.json"))
    # What is compiled does not look at formats, such as that of a URI.
    if path.parents[3].name != "SYNTAX" and not path.name.startswith("wrong_")
    if isinstance(data := json.loads(path.read_text(encoding="utf-8")), dict)
]
_KEYWORDS = sorted(DRAFT_2020_12.keywords)
_VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [None, True, -1, 0, 1.0, 1.5, "", "a", "#a", "string", [], ["a", "a"], [{}], {}, {"a": "b"}]
)


def _agree(schema: Any) -> None:
    expected = DRAFT_2020_12.metaschema.is_valid(schema)
    assert (not VALIDATORS["Schema"](schema)) == expected


def test_they_agree_about_the_testdata() -> None:
    """About good schemas, and about bad ones."""
    for schema in _SCHEMAS:
        _agree(schema)
    assert not all(map(DRAFT_2020_12.metaschema.is_valid, _SCHEMAS))


@given(st.dictionaries(st.sampled_from(_KEYWORDS), _VALUES, max_size=3))
def test_they_agree_about_keywords(schema: dict[str, Any]) -> None:
    """Each may have any value, also one that it must not have."""
    _agree(schema)


@given(st.sampled_from(_SCHEMAS), st.sampled_from(_KEYWORDS), _VALUES, st.data())
def test_they_agree_about_changed_schemas(
    schema: dict[str, Any], keyword: str, value: Any, data: st.DataObject
) -> None:
    """A keyword somewhere in a schema of the testdata is given another value."""
    changed = copy.deepcopy(schema)
    places = [changed]
    for place in places:
        places += [inner for inner in place.values() if isinstance(inner, dict)]
    data.draw(st.sampled_from(places))[keyword] = value
    _agree(changed)
