"""Errors of an AsyncAPI document are reported as diagnostics."""

import json
from inspect import cleandoc, getdoc
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.diagnostics.errors import SourceError

DOCUMENT = """
asyncapi: 3.0.0
info: {title: Test, version: 1.0.0}
channels:
  things:
    address: test:things
    messages:
      One: {$ref: '#/components/messages/One'}
    x-redis-stream: {max_deliveries: 3}
components:
  messages:
    One:
      name: ThingMade
      payload: {$ref: ./a/v1/thing.schema.json}
      x-cloudevents-type: test.made
    Two:
      name: ThingGone
      payload: {$ref: ./a/v1/thing.schema.json}
      x-cloudevents-type: test.gone
"""
BODY: dict[str, Any] = {"type": "object", "additionalProperties": False}


def _generate(platform: Platform, text: str) -> None:
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    platform.add("a/v1/thing.schema.json", BODY, valid={}, invalid=1)
    (platform.schemas / "asyncapi.yaml").write_text(text, encoding="utf-8")
    platform.generate()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("One:\n      name: ThingMade", "One:\n      $ref: '#/components/messages/One'", "REF"),
        ("{max_deliveries: 3}", "true", "CHANNEL"),
        ("{max_deliveries: 3}", "[max_deliveries]", "CHANNEL"),
        ("{max_deliveries: 3}", "null", "CHANNEL"),
        ("{max_deliveries: 3}", "{max_deliveries: true}", "CHANNEL"),
        ("{max_deliveries: 3}", "{max_deliveries: 0}", "CHANNEL"),
        ("{max_deliveries: 3}", "{consumer_group: ''}", "CHANNEL"),
        ("{max_deliveries: 3}", "{deliveries: 3}", "CHANNEL"),
        ("x-redis-stream: {max_deliveries: 3}", "x-redis-pubsub: true", "CHANNEL"),
        ("x-redis-stream: {max_deliveries: 3}", "x-redis-pubsub: {max_length: 1}", "CHANNEL"),
        ("x-cloudevents-type: test.made", "x-cloudevents-type: [a]", "MESSAGE"),
        ("name: ThingMade", "name: Class", "MESSAGE"),
        ("'#/components/messages/One'", "'#/info/title'", "MESSAGE"),
    ],
)
def test_an_error_is_a_diagnostic(platform: Platform, old: str, new: str, rule: str) -> None:
    """There is neither a traceback nor an endless run."""
    with pytest.raises(SourceError) as caught:
        _generate(platform, DOCUMENT.replace(old, new, 1))
    assert f"ASYNCAPI_{rule}" in {diagnostic.rule for diagnostic in caught.value.diagnostics}


def test_two_messages_cannot_share_a_module(platform: Platform) -> None:
    """Names that differ in case only would be written to one file."""
    text = DOCUMENT.replace("name: ThingGone", "name: ThingMADE").replace(
        "    x-redis-stream", "      Two: {$ref: '#/components/messages/Two'}\n    x-redis-stream"
    )
    with pytest.raises(SourceError, match="'thing_made' is also at"):
        _generate(platform, text)


def test_a_document_without_channels_is_valid(platform: Platform) -> None:
    """There are no messages."""
    _generate(platform, "asyncapi: 3.0.0\ninfo: {title: Test, version: 1.0.0}\n")
    assert platform.load(".messages").CHANNELS == {}


@pytest.mark.parametrize(
    "description",
    ['Says "so".', 'Three """ and four """".', '"', "ends in \\", "\\N{nothing}", "a\nb\0c\td"],
)
def test_a_description_may_have_any_character(platform: Platform, description: str) -> None:
    """The generated docstring is equal to the description."""
    quoted = json.dumps(description)  # JSON is YAML
    _generate(platform, DOCUMENT.replace("One:\n", f"One:\n      description: {quoted}\n", 1))
    made = platform.load(".messages").ThingMadeMessage
    # Later versions of Python keep docstrings as this shows them, with tabs as spaces.
    assert getdoc(made) == cleandoc(description)
