"""The pages about types: all that a schema says is there, and every link leads somewhere."""

import posixpath
import re
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import unquote

import pytest
from codegen.tests.support.docs_contracts import (
    Html,
    make_contracts,
    make_key,
    make_pages,
    render_html,
)

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.output.manifest import MARKER
from myspinbot_codegen.targets.docs import DocsTarget
from myspinbot_codegen.targets.target import Request

SCHEMAS: dict[str, Any] = {
    "jobs/v1/job.json": {
        "type": "object",
        "description": "A job. It has nodes.",
        "additionalProperties": False,
        "required": ["state", "nodes"],
        "properties": {
            "state": {"$ref": "#/$defs/State"},
            "nodes": {
                "description": "Its nodes.",
                "type": "array",
                "minItems": 1,
                "maxItems": 9,
                "items": {
                    "type": "object",
                    "additionalProperties": False,
                    "required": ["name"],
                    "properties": {
                        "name": {"type": "string", "pattern": "^(a|b)$", "description": "Name."},
                        "wait": {"type": "number", "minimum": 0, "default": 1.5},
                    },
                },
            },
            "token": {"type": "string", "x-secret": True, "deprecated": True},
            "limits": {"type": "object", "additionalProperties": {"type": "integer", "minimum": 4}},
        },
        "examples": [{"state": "on", "nodes": [{"name": "a"}]}],
    },
    "jobs/v1/state.json": {"description": "How far it is. Or not.", "enum": ["on", "off"]},
    "jobs/v1/frame.json": {
        "description": "One of two.",
        "oneOf": [{"$ref": "#/$defs/Job"}, {"$ref": "#/$defs/FramePart"}],
    },
    "jobs/v1/frame.json#/$defs/part": {"type": "object", "properties": {}, "deprecated": True},
}
ASYNCAPI: dict[str, Any] = {
    "servers": {"redis": {"protocol": "redis"}, "api": {"protocol": "wss"}},
    "channels": {
        "work": {
            "address": "work",
            "title": "Work to do",
            "description": "All of it",
            "servers": [{"$ref": "#/servers/redis"}],
            "messages": {
                "Start": {"$ref": "#/components/messages/Start"},
                "Stop": {"name": "Stop", "payload": {"type": "null"}},
            },
            "x-redis-stream": {
                "consumer_group": "workers",
                "dead_letter": "work:dead",
                "max_deliveries": 5,
                "claim_idle_ms": 700,
                "max_length": 1234,
                "other": [1],
            },
        },
        "dead": {"address": "{stream}:dead", "parameters": {"stream": {"enum": ["work"]}}},
        "news": {"address": "news:{id}", "x-redis-pubsub": {}, "parameters": {"id": {}}},
        "live": {"address": "/ws", "servers": [{"$ref": "#/servers/api"}]},
    },
    "operations": {
        "boss.start": {
            "action": "send",
            "channel": {"$ref": "#/channels/work"},
            "messages": [{"$ref": "#/channels/work/messages/Start"}],
            "summary": "The boss starts it.",
        },
        "worker.do": {"action": "receive", "channel": {"$ref": "#/channels/work"}},
    },
    "components": {
        "messages": {
            "Start": {
                "name": "Start",
                "summary": "Start it.",
                "x-cloudevents-type": "test.start.v1",
                "payload": {"$ref": "./jobs/v1/job.json"},
            }
        }
    },
}
EXAMPLES = {
    "jobs/v1/examples/job/valid-typical.json": {"state": "on", "nodes": [{"name": "a"}]},
    "jobs/v1/examples/job/valid-two-nodes.json": {"state": "off", "nodes": [{"name": "b"}] * 2},
    "jobs/v1/examples/job/invalid-no-nodes.json": {"state": "on"},
    "jobs/v1/examples/state/invalid-upper-case.json": "ON",
}


@pytest.fixture(scope="module")
def made() -> ir.Contracts:
    """Contracts with something of everything."""
    return make_contracts(
        SCHEMAS,
        shapes={
            "jobs/v1/job.json": ir.Record("Job", None, ()),
            "jobs/v1/state.json": ir.Choice(("on", "off")),
            "jobs/v1/frame.json": ir.Tagged(
                "kind",
                {
                    "job": ir.Reference(make_key("jobs/v1/job.json")),
                    "part": ir.Reference(make_key("jobs/v1/frame.json#/$defs/part")),
                },
            ),
        },
        asyncapi=ASYNCAPI,
        examples=EXAMPLES,
    )


@pytest.fixture(scope="module")
def files(made: ir.Contracts) -> dict[str, str]:
    """The files of the target for them."""
    return make_pages(made, title="Test & co", source_link="../schemas")


JOB = "types/jobs/v1/job.md"


def test_there_is_a_page_for_each_file_and_one_for_all(files: dict[str, str]) -> None:
    """A reader of the repository and a reader of the site find everything."""
    assert set(files) == {
        "README.md",
        "channels.md",
        "changes.md",
        "index.html",
        JOB,
        "types/jobs/v1/state.md",
        "types/jobs/v1/frame.md",
    }


def test_every_file_is_marked_and_ends_with_one_newline(files: dict[str, str]) -> None:
    """Nobody edits by hand what is generated, and no check of the repository stumbles over it."""
    for text in files.values():
        assert MARKER in text[:200]
        assert "make code" in text[:200]
        assert text.endswith("\n")
        assert not text.endswith("\n\n")


def test_a_page_says_what_a_type_is_and_where_it_comes_from(files: dict[str, str]) -> None:
    """Name, description, type, source file and `$id` open the page."""
    text = files[JOB]
    assert "# Job\n\nA job. It has nodes.\n\n- Type: object\n" in text
    assert "[schemas/jobs/v1/job.json](../../../../schemas/jobs/v1/job.json)" in text
    assert "`https://schemas.test/jobs/v1/job.json`" in text


def test_every_field_has_a_row(files: dict[str, str]) -> None:
    """Type with a link, presence, default, rules and marks of fields, of those within lists too."""
    rows = [line for line in files[JOB].splitlines() if line.startswith("| `")]
    assert rows == [
        "| `state`<br>**required** | [State](state.md) | How far it is. |",
        "| `nodes`<br>**required** | array of object | Its nodes.<br>1 to 9 items"
        "<ul><li>each item: object, no other fields</li></ul> |",
        "| `nodes[].name`<br>**required** | string | Name.<br>matches `^(a\\|b)$` |",
        "| `nodes[].wait`<br>_optional_ | number | at least 0; default `1.5` |",
        "| `token`<br>_optional_ _deprecated_ _secret_ | string |  |",
        "| `limits`<br>_optional_ | map of integer | "
        "<ul><li>each field: integer, at least 4</li></ul> |",
    ]
    assert "- No other fields\n" in files[JOB]


def test_values_cases_and_members_of_defs_are_told(files: dict[str, str]) -> None:
    """Enums list their values, unions their cases, and a file's other types stand on its page."""
    assert '- One of `"on"`, `"off"`' in files["types/jobs/v1/state.md"]
    frame = files["types/jobs/v1/frame.md"]
    assert "the field `kind` tells which." in frame
    assert '| `"job"` | [Job](job.md)<br>A job. It has nodes. |' in frame
    assert '| `"part"` | [FramePart](#FramePart) |' in frame
    assert '<a id="FramePart"></a>\n\n## FramePart\n\n- Type: object _deprecated_' in frame


def test_examples_are_shown_once_and_what_is_wrong_with_invalid_ones(
    files: dict[str, str],
) -> None:
    """A document in the schema is not repeated; a refused one is listed with the fault."""
    text = files[JOB]
    assert text.count("<details>") == 2
    assert "<summary>two nodes</summary>" in text
    assert "- _no nodes_: 'nodes' is a required property\n" in text
    state = files["types/jobs/v1/state.md"]
    assert "- _upper case_: 'ON' is not one of \\['on', 'off'\\]\n" in state


def test_a_type_knows_who_uses_it(files: dict[str, str]) -> None:
    """Fields of other types and messages that carry it are links; who is not used is told too."""
    assert "- Within: [Job.state](job.md)\n" in files["types/jobs/v1/state.md"]
    assert "- Carried by messages: [Start]" in files["types/jobs/v1/state.md"]
    assert "No other type and no message refers to it." in files["types/jobs/v1/frame.md"]
    assert 'href="#Job.state">Job.state</a>' in files["index.html"]


def test_the_payload_of_a_message_tells_of_it(files: dict[str, str]) -> None:
    """Who looks up a type learns which message it is, where it goes and who is at the ends."""
    assert """## Message Start

- Meaning: Start it.
- Type: `test.start.v1`
- Channel: [work](../../../channels.md#channel-work), Redis stream
- Address: `work`
- Produced by: `boss.start` (Start): The boss starts it
- Consumed by: `worker.do`
""" in files[JOB]


def test_channels_are_told_with_their_limits(files: dict[str, str]) -> None:
    """Group, dead letters, deliveries, claims, lengths, parameters and ends of each channel."""
    text = files["channels.md"]
    for words in (
        "2 messages on 4 channels",
        "Work to do. All of it.",
        "- Kind: Redis stream\n",
        "- Servers: `redis`\n",
        "- Consumer group: `workers`\n",
        "- Dead letters: [work:dead](#channel-dead)\n",
        "- Deliveries at most: 5,",
        "- Claimed by others: after 700 ms",
        "- Length: the latest 1234 entries",
        "- other: `[1]`\n",
        "- {stream}: one of `work`\n",
        "- {id}: any text\n",
        "- Kind: Redis Pub/Sub\n",
        "- Kind: WebSocket\n",
        "- Produced by: nobody named\n",
    ):
        assert words in text
    assert "| `boss.start` | `worker.do` |" in text
    assert "| not named | `worker.do` |" in text


def test_relative_links_lead_to_pages_and_anchors(files: dict[str, str]) -> None:
    """No link of a Markdown page leads nowhere; those to sources lead out of the folder alone."""
    for name, text in files.items():
        if not name.endswith(".md"):
            continue
        page = render_html(text)
        for href in page.attributes("href"):
            location, _, fragment = unquote(href).partition("#")
            target = posixpath.normpath(posixpath.join(posixpath.dirname(name), location))
            if location == "":
                target = name
            if target.startswith("../schemas/"):
                continue
            assert target in files, f"{name}: {href}"
            assert not fragment or f'<a id="{fragment}"></a>' in files[target]


def test_links_of_the_site_lead_to_places_in_it(files: dict[str, str]) -> None:
    """Each anchor exists once, and every link leads to one of them or to a source."""
    site = Html(files["index.html"])
    places = site.attributes("id")
    assert len(places) == len(set(places))
    links = [href for href in site.attributes("href") if not href.startswith("../schemas/")]
    assert links
    assert {href for href in links if href.removeprefix("#") not in places} == set()
    assert {"Job", "Job.state", "Job.nodes[].name", "channel:work", "message:Start"} <= {*places}


def test_without_a_link_to_the_sources_a_path_is_enough(made: ir.Contracts) -> None:
    """Nobody has to say where the sources are published."""
    assert "- Defined in: `schemas/jobs/v1/job.json`\n" in make_pages(made)[JOB]


def test_sources_may_be_far_away(made: ir.Contracts) -> None:
    """The link is the same wherever the command is run."""
    up = "../" * 12
    text = make_pages(made, source_link=f"{up}schemas")[JOB]
    assert f"](../../../{up}schemas/jobs/v1/job.json)" in text


def test_sources_may_be_published_elsewhere(made: ir.Contracts) -> None:
    """A URL is a good place for sources too."""
    text = make_pages(made, source_link="https://example.org/tree")[JOB]
    assert "(https://example.org/tree/jobs/v1/job.json)" in text


@pytest.mark.parametrize("options", [{"title": 1}, {"source_link": "javascript:alert(1)"}])
def test_options_that_make_no_sense_are_refused(
    made: ir.Contracts, options: dict[str, Any]
) -> None:
    """The fault names the option, and nothing is made."""
    with pytest.raises(ConfigError, match=next(iter(options))):
        make_pages(made, **options)


def test_the_title_is_that_of_the_site_and_the_index(files: dict[str, str]) -> None:
    """The title may have any characters."""
    assert "# Test &amp; co\n" in files["README.md"]
    assert "<title>Test &amp; co</title>" in files["index.html"]


def test_the_same_contracts_give_the_same_files(made: ir.Contracts) -> None:
    """Nothing depends on the hour or on the order in which types were read."""
    turned = make_contracts(
        dict(reversed(SCHEMAS.items())),
        shapes={
            str(each.path) + (f"#{each.pointer}" if each.pointer else ""): item.shape
            for each, item in made.definitions.items()
        },
        asyncapi=ASYNCAPI,
        examples=EXAMPLES,
    )
    assert make_pages(turned) == make_pages(made)


def test_a_part_depends_on_what_its_types_refer_to_only(made: ir.Contracts) -> None:
    """What was made of a file is as good when other files have changed."""
    target, path = DocsTarget(), PurePosixPath("jobs/v1/state.json")
    alone = make_contracts(
        {"jobs/v1/state.json": SCHEMAS["jobs/v1/state.json"]},
        shapes={"jobs/v1/state.json": ir.Choice(("on", "off"))},
        examples={name: data for name, data in EXAMPLES.items() if "/state/" in name},
    )
    assert target.parts(Request(alone, {}, "x", "schemas"), [path]) == target.parts(
        Request(made, {}, "x", "schemas"), [path]
    )


def test_a_kept_fault_is_not_told_of_an_example_that_has_changed(made: ir.Contracts) -> None:
    """Examples may change when the types do not: what is wrong with them is found out anew."""
    target = DocsTarget()
    changed = make_contracts(
        SCHEMAS, examples={**EXAMPLES, "jobs/v1/examples/state/invalid-upper-case.json": "OFF"}
    )
    request = Request(made, {}, "x", "schemas")
    parts = target.parts(request, sorted(made.documents))
    text = target.emit(Request(changed, {}, "x", "schemas"), parts)["types/jobs/v1/state.md"]
    assert "'OFF' is not one of" in text
    assert "'ON'" not in text


def test_what_is_wrong_is_told_without_the_whole_document() -> None:
    """Of a large document that fits nowhere, only that is told."""
    large = {"items": ["x" * 50] * 9}
    made = make_contracts(
        {"a/v1/thing.json": {"oneOf": [{"type": "null"}, {"type": "string"}]}},
        examples={"a/v1/examples/thing/invalid-large.json": large},
    )
    text = make_pages(made)["types/a/v1/thing.md"]
    assert "_large_: the value is not valid under any of the given schemas" in text


def test_trees_without_messages_or_folders_have_pages_too() -> None:
    """Neither an AsyncAPI document nor areas are asked for."""
    files = make_pages(make_contracts({"thing.json": True, "no.json": False}))
    assert "There is no AsyncAPI document." in files["channels.md"]
    assert "2 types in 1 area." in files["README.md"]
    assert re.search(r"- Type: any value\n", files["types/thing.md"])
    assert re.search(r"- Type: no value\n", files["types/no.md"])


def test_the_place_of_a_use_is_told_however_deep_it_is() -> None:
    """Fields, items, maps, patterns and branches lead to the nearest field that has a row."""
    ref = {"$ref": "#/$defs/Thing"}
    user = {
        "type": "object",
        "properties": {
            "list": {"type": "array", "prefixItems": [True, ref]},
            "map": {"type": "object", "additionalProperties": {"type": "array", "items": ref}},
            "some": {"anyOf": [{"contains": ref}, {"type": "null"}]},
        },
        "patternProperties": {"^x": ref},
        "dependentSchemas": {"list": {"not": ref}},
    }
    files = make_pages(make_contracts({"a/v1/thing.json": True, "a/v1/user.json": user}))
    places = re.findall(r'href="#(User[^"]*)">(User[^<]*)<', files["index.html"])
    assert sorted(places[-5:]) == [
        ("User", "User"),
        ("User", "User.*"),
        ("User.list", "User.list[1]"),
        ("User.map", "User.map.*[]"),
        ("User.some", "User.some[]"),
    ]


@pytest.mark.parametrize(
    ("shape", "word"),
    [
        (ir.Guarded(ir.Dictionary(ir.AnyValue()), True, "x"), "map"),
        (ir.Reference(make_key("a/v1/other.json")), "enum"),
        (ir.Choice(("only",)), "string"),
        (ir.Integer(), "integer"),
        (ir.Number(), "number"),
        (ir.Union((ir.Null(), ir.Text())), "union"),
        (ir.AnyValue(), "any"),
        (ir.Array(ir.AnyValue()), "array"),
    ],
)
def test_the_index_says_in_a_word_what_sort_of_type_it_is(shape: ir.Shape, word: str) -> None:
    """Who looks for an enum does not open objects."""
    shapes: dict[str, ir.Shape] = {"a/v1/thing.json": shape, "a/v1/other.json": ir.Choice((1, 2))}
    text = make_pages(make_contracts(dict.fromkeys(shapes, True), shapes=shapes))["README.md"]
    assert f"| [Thing](types/a/v1/thing.md) | {word} |" in text


def test_titles_and_examples_are_told_where_they_stand() -> None:
    """A title that is no name, examples of a field, several examples, and cases without a name."""
    schema = {
        "title": "A thing of `mine`",
        "type": "object",
        "properties": {"size": {"examples": [1, 2], "x-unit": "mm", "title": "Size"}},
        "examples": [{}, {"size": 1}],
    }
    shape = ir.Union((ir.Null(), ir.Tagged("kind", {"a": ir.Record("A", None, ())})))
    text = make_pages(make_contracts({"thing.json": schema}, shapes={"thing.json": shape}))[
        "types/thing.md"
    ]
    assert "- Title: A thing of `mine`\n" in text
    assert '| Size<br>`x-unit` `"mm"`; for example `1`, `2` |' in text
    assert "<summary>Example 2</summary>" in text
    assert '| `"a"` | object |' in text
