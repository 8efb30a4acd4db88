"""Contracts of messages in several versions, and stream entries as another program writes them."""

import json
from types import ModuleType
from typing import Any

from codegen.tests.support.platform import BASE, Platform


def make_asyncapi(*majors: int) -> str:
    """Return an AsyncAPI document with one message per major version, all on one stream."""
    names = [f"ThingMade{'' if number == 1 else f'V{number}'}" for number in majors]
    messages = "".join(
        f"      {name}: {{$ref: '#/components/messages/{name}'}}\n" for name in names
    )
    components = "".join(
        f"    {name}:\n"
        f"      name: {name}\n"
        f"      payload: {{$ref: ./a/v{number}/thing{'' if number == 1 else f'_v{number}'}"
        ".schema.json}\n"
        f"      x-cloudevents-type: test.thing_made.v{number}\n"
        for name, number in zip(names, majors, strict=True)
    )
    return (
        "asyncapi: 3.0.0\n"
        "info: {title: Test, version: 1.0.0}\n"
        "channels:\n"
        "  things:\n"
        "    address: test:things\n"
        f"    messages:\n{messages}"
        "    x-redis-stream: {consumer_group: readers, dead_letter: 'test:things:dead_letter',\n"
        "      claim_idle_ms: 1000, max_deliveries: 3}\n"
        "components:\n"
        f"  messages:\n{components}"
    )


def make_closed_object(**properties: Any) -> dict[str, Any]:
    """Return the schema of a closed object with required properties only."""
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": sorted(properties),
    }


TEXT = {"description": "Some text.", "type": "string"}
ITEM = {
    "description": "A part.",
    "type": "array",
    "minItems": 0,
    "maxItems": 9,
    "items": {
        "oneOf": [{"$ref": "./bolt.schema.json"}, {"$ref": "./nut.schema.json"}],
    },
}


def make_branch(name: str) -> dict[str, Any]:
    """Return a branch of a union, with its constant `kind`."""
    return make_closed_object(kind={"description": "What it is.", "const": name})


def write_versions(platform: Platform, revision: object = None, *majors: int) -> Platform:
    """Write contracts of a message: the first version has parts, later versions have none."""
    majors = majors or (1,)
    platform.targets = ("pydantic", "validators", "messages")
    platform.configure(asyncapi=True)
    for part in ("bolt", "nut"):
        platform.add(
            f"a/v1/{part}.schema.json",
            make_branch(part),
            valid={"kind": part},
            invalid={"kind": "x"},
        )
    first = make_closed_object(name=TEXT, parts=ITEM)
    if revision is not None:
        first["x-revision"] = revision
    platform.add("a/v1/thing.schema.json", first, valid={"name": "x", "parts": []}, invalid={})
    for number in majors[1:]:
        body = make_closed_object(**{f"name_{number}": TEXT})
        path = f"a/v{number}/thing_v{number}.schema.json"
        platform.add(path, body, valid={f"name_{number}": "x"}, invalid={})
    document = platform.schemas / "asyncapi.yaml"
    document.write_text(make_asyncapi(*majors), encoding="utf-8")
    return platform


def make_entry(
    messages: ModuleType, payload: Any, label: str = "", version: int = 1
) -> dict[str, str]:
    """Return a stream entry as another program writes it."""
    path = f"a/v{version}/thing{'' if version == 1 else f'_v{version}'}.schema.json"
    assert messages.CHANNELS["things"].kind == "stream"
    return {
        "specversion": "1.0",
        "id": "1",
        "source": "/test",
        "type": f"test.thing_made.v{version}",
        "time": "2026-01-15T09:30:00Z",
        "subject": "job-1",
        "dataschema": f"{BASE}/{path}{label}",
        "datacontenttype": "application/json",
        "data": json.dumps(payload),
    }
