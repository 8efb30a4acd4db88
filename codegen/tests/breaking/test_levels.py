"""Levels, revisions, channels and settings of `breaking`, and what it does when it cannot tell."""

from typing import Any

import pytest
from codegen.tests.support.released_versions import find_breaks, make_release, make_versions

from myspinbot_codegen.breaking.command import select
from myspinbot_codegen.breaking.diff import comparison
from myspinbot_codegen.breaking.examine import compare, examine
from myspinbot_codegen.breaking.report import ChannelVerdict
from myspinbot_codegen.config.breaking_config import BreakingConfig, breaking_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.judges.in_memory_judge import InMemoryJudge
from myspinbot_codegen.releases.release import Release
from myspinbot_codegen.schema.reference_validator import Reference

_TEXT = {"type": "string"}


def _closed(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


def _platform(name: str, thing: Any, **others: Any) -> Release:
    """A version with one stream, whose message is a thing."""
    asyncapi = {
        "asyncapi": "3.0.0",
        "info": {"title": "t", "version": "1"},
        "channels": {
            "jobs": {
                "address": "jobs",
                "messages": {"Made": {"$ref": "#/components/messages/Made"}},
                "x-redis-stream": {},
            }
        },
        "components": {
            "messages": {
                "Made": {
                    "name": "Made",
                    "payload": {"$ref": "./a/thing.schema.json"},
                    "x-cloudevents-type": "made.v1",
                }
            }
        },
    }
    return make_release(name, {"a/thing.schema.json": thing, **others}, asyncapi)


def test_an_optional_property_breaks_old_readers_only() -> None:
    """New readers accept what lacks it, and old ones refuse what has it."""
    old, new = _closed(a=_TEXT), _closed(a=_TEXT, b=_TEXT)
    assert find_breaks(old, new, level="BACKWARD") == []
    assert [item.rule for item in find_breaks(old, new, level="FORWARD")] == ["WIRE_PROPERTY_ADDED"]
    assert [item.levels for item in find_breaks(old, new, level="FULL")] == [("FORWARD",)]


def test_a_raised_revision_makes_a_new_property_tolerable() -> None:
    """Older consumers of the message keep it, so that it is told and does not count."""
    old = _platform("old", _closed(a=_TEXT))
    new = _platform("new", {**_closed(a=_TEXT, b=_TEXT), "x-revision": 2})
    found = examine([old], new)
    assert found.breaks == ()
    assert [item.rule for item in found.tolerated] == ["WIRE_PROPERTY_ADDED"]
    assert [item.order for item in found.channels] == ["either"]
    assert not found.failed


def test_a_raised_revision_does_not_help_where_readers_keep_nothing() -> None:
    """Of what is guarded, and of lists whose items have to differ; it is told who goes first."""

    def version(name: str, revision: int, **more: Any) -> Release:
        items = {"type": "array", "items": _closed(a=_TEXT, **more), "uniqueItems": True}
        few = {**_closed(a=_TEXT, **more), "minProperties": 1}
        return _platform(name, {**_closed(items=items, few=few), "x-revision": revision})

    found = examine([version("old", 1)], version("new", 2, b=_TEXT))
    assert [item.rule for item in found.breaks] == ["WIRE_PROPERTY_ADDED"] * 2
    assert all("keep it only where" in item.hint for item in found.breaks)
    assert found.tolerated == ()
    assert [item.order for item in found.channels] == ["consumers first"]


def test_a_raised_revision_says_nothing_to_readers_of_other_documents() -> None:
    """A type that is also read outside of messages has readers who are told no revision."""
    part, body = {"$ref": "part.schema.json"}, {"$ref": "part.schema.json"}

    def version(name: str, revision: int, **properties: Any) -> Release:
        return _platform(
            name,
            {**_closed(part=part), "x-revision": revision},
            **{
                "a/part.schema.json": _closed(**properties),
                "a/body.schema.json": _closed(part=body),
            },
        )

    found = examine([version("old", 1, a=_TEXT)], version("new", 2, a=_TEXT, b=_TEXT))
    assert [item.rule for item in found.breaks] == ["WIRE_PROPERTY_ADDED"]


def test_a_message_that_gained_something_has_to_say_so() -> None:
    """Also when what was added stands in a type that it refers to; the hint names the message."""
    part = {"$ref": "part.schema.json"}
    versions_ = [
        _platform(name, _closed(part=part), **{"a/part.schema.json": _closed(**properties)})
        for name, properties in (("old", {"a": _TEXT}), ("new", {"a": _TEXT, "b": _TEXT}))
    ]
    found = compare(*versions_, level="FORWARD")
    assert {item.rule for item in found} == {"WIRE_PROPERTY_ADDED", "WIRE_REVISION_NOT_RAISED"}
    assert any("`x-revision` of Thing" in item.hint for item in found)


def test_a_revision_is_never_lowered() -> None:
    """Consumers would take newer senders for older ones."""
    old = _platform("old", {**_closed(a=_TEXT), "x-revision": 2})
    new = _platform("new", _closed(a=_TEXT))
    assert [item.message for item in compare(old, new)] == [
        "`x-revision` of the message Made was 2 and is now 1"
    ]


@pytest.mark.parametrize(
    ("old", "new", "order"),
    [
        (_closed(a=_TEXT), _closed(a=_TEXT), "either"),
        (_closed(a=_TEXT), {**_closed(a=_TEXT), "required": ["a"]}, "producers first"),
        ({**_closed(a=_TEXT), "required": ["a"]}, _closed(a=_TEXT), "consumers first"),
        (_closed(a=_TEXT), _closed(a={"type": "integer"}), "neither"),
    ],
)
def test_a_channel_says_who_is_upgraded_first(old: Any, new: Any, order: str) -> None:
    """By the directions that its messages break, each shown by a document."""
    found = examine([_platform("old", old)], _platform("new", new))
    assert [item.order for item in found.channels] == [order]
    assert bool(found.channels[0].reasons) == (order != "either")
    assert str(found.channels[0]).startswith("channel jobs: ")


def test_transitive_levels_look_at_every_released_version() -> None:
    """The others look at the last one only."""
    path = "a/thing.schema.json"
    first, last, new = (
        make_release(name, {path: {"type": "string", "maxLength": length}})
        for name, length in (("one", 9), ("two", 5), ("now", 7))
    )
    assert examine([first, last], new, level="BACKWARD").breaks == ()
    found = examine([first, last], new, level="BACKWARD_TRANSITIVE")
    assert [(item.rule, item.against) for item in found.breaks] == [("WIRE_MAX_LENGTH", "one")]
    assert found.against == ("one", "two")


def test_files_that_are_ignored_break_nothing() -> None:
    """By the path of a file or folder, relative to the source folder."""
    old, new = make_versions(_TEXT, {"type": "integer"})
    assert examine([old], new).failed
    assert not examine([old], new, ignore=["a/v1"]).breaks
    assert not examine([old], new, ignore=["a/v1/thing.schema.json"]).breaks


def test_what_no_document_shows_is_a_warning() -> None:
    """A pattern that allows more, in a way that nobody proves, ends no run."""
    old, new = ({"type": "string", "pattern": pattern} for pattern in ("^a+$", "^a+b?$"))
    found = find_breaks(old, new, level="BACKWARD")
    assert [(item.severity, item.witness) for item in found] == [("warning", None)]
    assert "no witness found" in found[0].message


def test_a_document_that_one_validator_sees_otherwise_is_no_witness(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The compiled validators have to say the same as those that are not ours."""
    monkeypatch.setattr(InMemoryJudge, "verdict", lambda *_: True)
    found = find_breaks(_TEXT, {**_TEXT, "maxLength": 3}, level="BACKWARD")
    assert [(item.severity, item.witness) for item in found] == [("warning", None)]


def test_types_that_are_too_large_are_undecided(monkeypatch: pytest.MonkeyPatch) -> None:
    """It says so, and looks for a document all the same."""
    monkeypatch.setattr(comparison, "_MOST_STEPS", 1)
    found = find_breaks(_closed(a=_TEXT), _closed(a={"type": "integer"}))
    assert {item.rule for item in found} == {"WIRE_UNDECIDED"}
    assert all(item.witness for item in found)
    found = find_breaks(_closed(a=_TEXT), _closed(a={"anyOf": [_TEXT]}), level="BACKWARD")
    assert [(item.rule, item.severity) for item in found] == [("WIRE_UNDECIDED", "warning")]


@pytest.mark.parametrize("keyword", ["anyOf", "oneOf"])
@pytest.mark.parametrize("is_tagged", [True, False])
def test_wide_unions_are_decided(keyword: str, is_tagged: bool) -> None:
    """Hundreds of branches, whether a constant tells them apart or not, are compared one by one."""

    def branch(number: int) -> Any:
        tag = {"kind": {"const": f"k{number}"}} if is_tagged else {}
        own = {f"k{number % 17}": {"type": "string", "maxLength": number + 1}}
        return {**_closed(**own, **tag), "required": sorted(tag)}

    known = [branch(number) for number in range(260)]
    found = find_breaks({keyword: known}, {keyword: [*known, {"type": "null"}]})
    rule = {"anyOf": "WIRE_ANY_OF", "oneOf": "WIRE_ONE_OF"}[keyword]
    assert [(item.rule, item.levels) for item in found] == [(rule, ("FORWARD",))]
    assert found[0].witness is not None


def test_recursive_types_come_to_an_end() -> None:
    """Each pair of places is compared once, however the types refer to each other."""
    tree = _closed(name=_TEXT, children={"type": "array", "items": {"$ref": "#"}})
    deeper = _closed(name=_TEXT, children={"type": "array", "items": {"$ref": "#"}, "maxItems": 2})
    assert [item.rule for item in find_breaks(tree, deeper)] == ["WIRE_MAX_ITEMS"]
    knot = {"anyOf": [{"type": "array", "items": {"$ref": "#"}}, _closed(a={"$ref": "#"})]}
    tied = {"anyOf": [*knot["anyOf"], {"type": "null"}]}
    assert {item.levels for item in find_breaks(knot, tied)} == {("FORWARD",)}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ([], "must be a table"),
        ({"agianst": []}, "unknown keys: agianst"),
        ({"level": "FULLY"}, "`level` in [breaking] names 'FULLY'"),
        ({"categories": ["WIRES"]}, "names 'WIRES'"),
        ({"except": ["WIRE_NOTHING"]}, "names 'WIRE_NOTHING'"),
        ({"against": [1]}, "is not a string or a list of strings"),
        ({"level": ["FULL", "BACKWARD"]}, "is one word"),
    ],
)
def test_a_wrong_table_is_refused(table: Any, words: str) -> None:
    """Every unknown word is an error that says what is known."""
    with pytest.raises(ConfigError) as caught:
        select(breaking_config(table, "codegen.toml"))
    assert words in caught.value.message
    assert caught.value.hint


def test_a_table_says_what_counts() -> None:
    """One text stands for a list of one."""
    table = {"against": "git:v1", "level": "BACKWARD", "except": ["WIRE_ENUM"], "ignore": ["a"]}
    config = breaking_config(table, "codegen.toml")
    assert config.against == ("git:v1",)
    assert select(config).level == "BACKWARD"
    assert "WIRE_ENUM" not in select(config).rules
    assert "WIRE_TYPE" in select(config).rules
    assert breaking_config({}, "codegen.toml") == BreakingConfig(file="codegen.toml")


def test_a_witness_is_refused_for_what_it_is_a_witness_of() -> None:
    """Where several things have changed, its other parts suit both versions as far as can be."""
    old = _closed(a=_TEXT, b={"type": "integer"}, c=_TEXT) | {"required": ["a", "b"]}
    new = _closed(a={**_TEXT, "minLength": 3}, b={"type": "integer", "minimum": 7}) | {
        "required": ["a", "b"]
    }
    after = make_versions(old, new)[1]
    found = find_breaks(old, new, level="BACKWARD")
    assert {item.rule for item in found} == {
        "WIRE_MIN_LENGTH",
        "WIRE_MINIMUM",
        "WIRE_PROPERTY_REMOVED",
    }
    for item in found:
        assert item.witness is not None
        faults = Reference(after.contracts.definitions.values()).type_errors(
            "Thing", item.witness.document
        )
        assert faults == [item.witness.reason]


_TAGGED = {
    kind: {**_closed(kind={"const": kind}, size={"type": "integer"}), "required": ["kind"]}
    for kind in ("box", "bag")
}
_WIDER = {**_closed(kind={"const": "box"}, size={"type": "number"}), "required": ["kind"]}


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ({"oneOf": [_TAGGED["box"], _TAGGED["bag"]]}, {"oneOf": [_TAGGED["box"]]}, {"WIRE_ONE_OF"}),
        ({"oneOf": [_TAGGED["box"]]}, {"oneOf": [_TAGGED["bag"], _WIDER]}, set()),
        ({"oneOf": [_TAGGED["box"], _TAGGED["bag"]]}, {"oneOf": [_TAGGED["bag"], _WIDER]}, set()),
        ({"anyOf": [_TEXT, {"type": "null"}]}, {"type": ["null", "string"]}, set()),
        ({"type": ["null", "string"]}, {"anyOf": [_TEXT, {"type": "null"}]}, set()),
        ({"oneOf": [{"minimum": 3}]}, {"oneOf": [{"minimum": 3}, {"minimum": 5}]}, {"WIRE_ONE_OF"}),
        ({"enum": [1, "a"]}, {"anyOf": [_TEXT, {"type": "integer"}]}, set()),
        ({"type": "boolean"}, {"enum": [True, False, None]}, set()),
        ({"type": "string", "not": {"enum": ["a", "b"]}}, {"not": {"const": "a"}}, set()),
        (
            {"if": _TEXT, "then": {"maxLength": 3}, "else": {"minimum": 1}},
            {"if": _TEXT, "then": {"maxLength": 5}, "else": {"minimum": 0}},
            set(),
        ),
        ({"type": "array", "contains": {"const": 1}}, {"contains": {"type": "integer"}}, set()),
        ({"allOf": [_TEXT, {"maxLength": 3}]}, {"type": "string", "maxLength": 3}, set()),
        (_closed(a=_TEXT, bb=_TEXT), {"patternProperties": {"^a|b$": _TEXT}}, set()),
        (
            {"dependentRequired": {"a": ["b"]}},
            {"dependentSchemas": {"a": {"required": ["b"]}}},
            None,
        ),
    ],
)
def test_what_allows_the_same_or_more_is_no_break(
    old: Any, new: Any, rules: set[str] | None
) -> None:
    """However differently it is written; None where nobody proves it, and no document breaks it."""
    found = find_breaks(old, new, level="BACKWARD")
    if rules is None:
        assert not [item for item in found if item.witness]
    else:
        assert {item.rule for item in found} == rules
        assert all(item.witness for item in found)


def test_sources_without_channels_have_lost_them_all() -> None:
    """They are shown where they were, in the old document."""
    thing = {"a/thing.schema.json": _closed(a=_TEXT)}
    found = compare(_platform("old", _closed(a=_TEXT)), make_release("new", thing))
    assert {item.rule for item in found} == {
        "SOURCE_CHANNEL_REMOVED",
        "SOURCE_MESSAGE_REMOVED",
        "WIRE_CHANNEL_REMOVED",
    }
    assert {item.file for item in found} == {"old/asyncapi.json", "old/a/thing.schema.json"}


def test_a_channel_tells_some_reasons_and_how_many_there_are() -> None:
    """A change that reaches many messages is not told for each of them."""
    verdict = ChannelVerdict("jobs", "neither", tuple("abcdef"), "old")
    assert str(verdict).splitlines()[1:] == [
        "    a",
        "    b",
        "    c",
        "    d",
        "    and 2 further reasons",
    ]
