"""The page of changes: what differs from the released version, and from one version to the next."""

from typing import Any

import pytest
from codegen.tests.support.docs_contracts import make_contracts, make_pages

from myspinbot_codegen.ir import model as ir


def thing(**changes: Any) -> dict[str, Any]:
    """A type with two fields."""
    return {
        "type": "object",
        "description": "A thing.",
        "additionalProperties": False,
        "required": ["name"],
        "properties": {"name": {"type": "string", "maxLength": 9}, "size": {"type": "integer"}},
        **changes,
    }


def fields(**members: Any) -> dict[str, Any]:
    """The type with other fields."""
    return thing(properties={**thing()["properties"], **members})


def tree(schema: Any = None, **more: Any) -> ir.Contracts:
    """Contracts with that type in the file `a/v1/thing.json`."""
    return make_contracts({"a/v1/thing.json": thing() if schema is None else schema, **more})


def changes(new: ir.Contracts, old: ir.Contracts | None) -> str:
    """What the page says below its title."""
    text = make_pages(new, old)["changes.md"]
    return text.partition("# Changes\n\n")[2]


def test_without_a_released_version_there_is_nothing_to_compare_with() -> None:
    """The page is there, and says why it is empty."""
    assert changes(tree(), None) == "There is no released version to compare with.\n"


def test_nothing_new_is_told_as_such() -> None:
    """Contracts that are as they were released have no changes."""
    assert changes(tree(), tree()) == "Nothing has changed since the released version.\n"


def test_types_that_are_new_or_gone_are_listed() -> None:
    """New ones with a link and what they are; those that are gone by their name."""
    old, new = (
        make_contracts({"a/v1/old.json": thing()}),
        make_contracts({"a/v1/new.json": thing()}),
    )
    text = changes(new, old)
    assert "## New types\n\n- [New](types/a/v1/new.md): A thing.\n" in text
    assert "## Types that are gone\n\n- `Old`: A thing.\n" in text


def test_a_type_that_was_renamed_or_moved_is_the_same() -> None:
    """It is found by its place, or else by its name."""
    old = make_contracts({"a/v1/thing.json": thing(), "a/v1/other.json": True})
    new = make_contracts(
        {"a/v1/thing.json": thing(), "b/v1/other.json": True}, names={"a/v1/thing.json": "Item"}
    )
    text = changes(new, old)
    assert "### [Item](types/a/v1/thing.md)\n\n- _changed_ was named `Thing`\n" in text
    assert "- _changed_ was defined in `a/v1/other.json`\n" in text
    assert "New types" not in text


@pytest.mark.parametrize(
    ("new", "said"),
    [
        (fields(more={"type": "null"}), "_added_ `more` is new, optional: null"),
        (
            thing(required=["name", "m"], properties={**thing()["properties"], "m": True}),
            "_added_ `m` is new, required: any value",
        ),
        (thing(properties={"name": thing()["properties"]["name"]}), "_removed_ `size` is gone"),
        (thing(required=[]), "_changed_ `name` is optional now"),
        (thing(required=["name", "size"]), "_changed_ `size` is required now"),
        (thing(required=["name", "other"]), "_changed_ `other` is required now"),
        (fields(size={"type": "number"}), "_changed_ `size` was integer; it is number"),
        (
            fields(size={"$ref": "#/$defs/Thing"}),
            "_changed_ `size` was integer; it is [Thing](types/a/v1/thing.md)",
        ),
        (
            fields(name={"type": "string", "maxLength": 5}),
            "_changed_ `name`: `maxLength` was `9`; it is `5`",
        ),
        (fields(name={"type": "string"}), "_changed_ `name`: `maxLength` `9` is gone"),
        (
            fields(size={"type": "integer", "minimum": 1}),
            "_changed_ `size`: `minimum` `1` is new",
        ),
        (
            fields(size={"type": "integer", "default": None}),
            "_changed_ `size`: `default` `null` is new",
        ),
        (
            fields(size={"type": "integer", "x-secret": True}),
            "_changed_ `size`: `x-secret` `true` is new",
        ),
        (
            fields(size={"type": "integer", "deprecated": True}),
            "_changed_ `size`: `deprecated` `true` is new",
        ),
        (
            fields(size={"type": "integer", "enum": [1, 2]}),
            "_changed_ `size`: `enum` `[1, 2]` is new",
        ),
        (
            thing(additionalProperties={"type": "null"}),
            "_changed_ `additionalProperties` was no value; it is null",
        ),
        (
            thing(patternProperties={"^x": {"type": "null"}}),
            "_added_ `patternProperties` `^x` is new: null",
        ),
        (thing(anyOf=[{"minProperties": 1}]), "_added_ the type: `anyOf` has a new branch: "),
        (thing(**{"not": {"required": ["a"]}}), "_added_ `not` is new: if it is an object: "),
        (thing(dependentRequired={"a": ["b"]}), '_changed_ the type: `dependentRequired` `{"a": '),
        (True, "_changed_ the type was object"),
    ],
)
def test_each_difference_of_a_type_is_told(new: Any, said: str) -> None:
    """Fields, presence, types, bounds, defaults, marks and every other rule."""
    assert f"- {said}" in changes(tree(new), tree())


def test_the_opposite_of_a_change_is_told_too() -> None:
    """What was there before and is not any more is told with what it was."""
    before = tree(thing(**{"not": {"type": "null"}}))
    assert "_removed_ `not` is gone: null" in changes(tree(), before)
    assert "_removed_ the type: `anyOf` has lost a branch: null" in changes(
        tree(), tree(thing(anyOf=[{"type": "null"}]))
    )


def test_fields_within_lists_and_maps_are_told_by_their_path() -> None:
    """A change deep down is found where it is."""

    def nested(inner: dict[str, Any]) -> ir.Contracts:
        items = {"type": "array", "items": {"type": "object", "properties": {"deep": inner}}}
        return tree(fields(size={"type": "object", "additionalProperties": items}))

    text = changes(nested({"minimum": 2}), nested({"minimum": 1}))
    assert "- _changed_ `size.*[].deep`: `minimum` was `1`; it is `2`\n" in text


def test_values_of_an_enum_are_told_one_by_one() -> None:
    """What may be sent now, and what may no longer."""
    text = changes(tree({"enum": ["a", "c", 1]}), tree({"enum": ["a", "b", True]}))
    assert '- _changed_ the type no longer may be `"b"`, `true`\n' in text
    assert '- _changed_ the type may also be `"c"`, `1`\n' in text


def test_branches_are_the_same_wherever_they_stand() -> None:
    """Turning branches round is no change; one that differs alone is compared with the other."""
    one, two, three = {"minimum": 1}, {"maximum": 2}, {"maximum": 3}
    assert "Nothing has changed" not in changes(tree({"anyOf": [two, one]}), tree({"anyOf": [one]}))
    assert "maximum" not in changes(tree({"anyOf": [two, one]}), tree({"anyOf": [one, two]}))
    text = changes(tree({"anyOf": [three, one]}), tree({"anyOf": [one, two]}))
    assert "- _changed_ `anyOf` 1: `maximum` was `2`; it is `3`\n" in text
    text = changes(tree({"prefixItems": [three]}), tree({"prefixItems": [two, one]}))
    assert "- _changed_ `prefixItems` 1: `maximum` was `2`; it is `3`\n" in text
    assert "`prefixItems` has lost a branch: if it is a number: at least 1" in text


def test_new_words_are_told_apart_from_new_rules() -> None:
    """Who looks for what may break is not kept busy with descriptions."""
    text = changes(
        tree(fields(size={"type": "integer", "description": "New.", "x-note": 1})), tree()
    )
    assert text.startswith("What is different")
    assert "## Changed types" not in text
    words = "[Thing](types/a/v1/thing.md) `size`: `x-note` `1` is new"
    assert f"## Only in words\n\n- {words}\n" in text
    assert "- [Thing](types/a/v1/thing.md) `size`: description\n" in text


def test_two_versions_of_a_type_in_the_tree_are_compared() -> None:
    """Who moves from one version to the next reads what is different; without any release too."""
    text = changes(
        make_contracts(
            {"a/v1/thing.json": thing(), "a/v2/thing.json": thing(required=[])},
            names={"a/v2/thing.json": "ThingV2"},
        ),
        None,
    )
    assert (
        "## From v1 to v2\n\n### [ThingV2](types/a/v2/thing.md)\n\n"
        "- _changed_ `name` is optional now\n" in text
    )
    assert "was named" not in text


def asyncapi(**channels: Any) -> dict[str, Any]:
    """A document with these channels."""
    return {"channels": channels}


def channel(*messages: str, address: Any = "x", **more: Any) -> dict[str, Any]:
    """A channel with messages of these names."""
    return {
        "address": address,
        "messages": {
            name: {"name": name, "x-cloudevents-type": more.pop(name, f"test.{name}")}
            for name in messages
        },
        **more,
    }


def test_channels_and_messages_are_compared() -> None:
    """What was added, removed, moved, and what of it has another address, type or limit."""
    old = asyncapi(
        one=channel("Stays", "Moves", "Turns", **{"x-redis-stream": {"max_length": 1}}),
        two=channel("Goes"),
    )
    new = asyncapi(
        one=channel(
            "Stays", "Turns", address="y", Turns="test.new", **{"x-redis-stream": {"max_length": 2}}
        ),
        three=channel("Moves", "Comes"),
    )
    before, after = (make_contracts({"t.json": True}, asyncapi=each) for each in (old, new))
    text = changes(after, before)
    lines = text.partition("## Channels and messages\n\n")[2].splitlines()
    assert lines == [
        "- _removed_ channel `two` is gone",
        '- _changed_ channel [one](channels.md#channel-one): address was `"x"`; it is `"y"`',
        "- _changed_ channel [one](channels.md#channel-one): settings was "
        '`{"max_length": 1}`; it is `{"max_length": 2}`',
        "- _added_ channel [three](channels.md#channel-three) is new, with 2 messages",
        "- _added_ message [Comes](channels.md#message-Comes) is new, on `three`",
        "- _removed_ message `Goes` is gone from `two`",
        "- _changed_ message [Moves](channels.md#message-Moves): channel was `one`; it is `three`",
        "- _changed_ message [Turns](channels.md#message-Turns): type was `test.Turns`; "
        "it is `test.new`",
    ]


def test_a_release_without_messages_is_no_reason_to_call_all_of_them_new() -> None:
    """The page says that there is nothing to compare them with."""
    new = make_contracts({"t.json": True}, asyncapi=asyncapi(one=channel("Stays")))
    text = changes(new, make_contracts({"t.json": True}))
    assert "no AsyncAPI document to compare with" in text


def test_the_site_tells_the_changes_too() -> None:
    """The same page stands in the file that can be searched."""
    text = make_pages(tree(thing(required=[])), tree())["index.html"]
    assert '<span class="mark changed">changed</span> <code>name</code> is optional now' in text
