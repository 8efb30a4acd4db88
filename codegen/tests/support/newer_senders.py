"""Messages of newer senders, and how older readers in both languages read them."""

import json
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from codegen.tests.support.ajv_validators import PACKAGE
from codegen.tests.support.platform import BASE, Platform

from myspinbot_codegen.breaking.command import run
from myspinbot_codegen.judges.question import json_text
from myspinbot_codegen.spec.json_values import same_json
from myspinbot_codegen.targets.ajv.install import install
from myspinbot_codegen.targets.ajv.node import find_node

_ASK = """
import { readFileSync } from "node:fs";
import { readEvent } from "./events.mjs";
const events = JSON.parse(readFileSync(0, "utf8"));
const read = (event) => {
  try {
    return JSON.stringify(readEvent(event).data) === JSON.stringify(event.data);
  } catch (error) {
    if (error.code !== "validation_failed") throw error;
    return false;
  }
};
process.stdout.write(JSON.stringify(events.map(read)));
"""


def write_release(root: Path, bodies: Mapping[str, Any], *, revision: int = 1) -> Platform:
    """Write contracts of messages that are named after their payloads; nothing is generated."""
    platform = Platform(root)
    platform.targets = ("pydantic", "validators", "messages", "typescript", "ajv")
    platform.configure(asyncapi=True)
    modules = f'name = "ajv"\noptions = {{ node_modules = "{install(PACKAGE)}" }}\n'
    text = platform.config.read_text(encoding="utf-8").replace('name = "ajv"\n', modules)
    text = text.replace('except = ["ENUM_MIXED"]', 'use = ["MINIMAL"]')
    platform.config.write_text(text, encoding="utf-8")
    for name, body in bodies.items():
        titled = {"title": name, "x-revision": revision, **body, "$id": f"{BASE}/{_path(name)}"}
        platform.put(_path(name), titled)
    stream = {"consumer_group": "r", "dead_letter": "t:d", "claim_idle_ms": 1, "max_deliveries": 1}
    document = {
        "asyncapi": "3.0.0",
        "info": {"title": "Test", "version": "1.0.0"},
        "channels": {
            "things": {
                "address": "test:things",
                "messages": {name: {"$ref": f"#/components/messages/{name}"} for name in bodies},
                "x-redis-stream": stream,
            }
        },
        "components": {
            "messages": {
                name: {
                    "name": name,
                    "payload": {"$ref": f"./{_path(name)}"},
                    "x-cloudevents-type": _type(name),
                }
                for name in bodies
            }
        },
    }
    # JSON is also YAML.
    (platform.schemas / "asyncapi.yaml").write_text(json.dumps(document), encoding="utf-8")
    return platform


def find_broken_payloads(old: Platform, new: Platform) -> set[str]:
    """Return the payloads with a breaking change in them, or in a type that they refer to."""
    outcome = run(
        new.config, against=[str(old.schemas)], level="FULL", categories=["WIRE"], format_="json"
    )
    return {
        Path(finding["file"]).name.split(".")[0] for finding in json.loads(outcome.text)["findings"]
    }


def make_event(name: str, payload: Any) -> dict[str, Any]:
    """Return a message whose sender names the second revision of the contract."""
    return {
        "specversion": "1.0",
        "id": "1",
        "source": "/test",
        "type": _type(name),
        "time": "2026-01-15T09:30:00Z",
        "subject": "s",
        "dataschema": f"{BASE}/{_path(name)}?revision=2",
        "datacontenttype": "application/json",
        "data": payload,
    }


def read_events(platform: Platform, events: Sequence[Mapping[str, Any]]) -> list[tuple[bool, bool]]:
    """Return for each message whether Python, and whether JavaScript, reads all of it."""
    messages = platform.load(".messages")
    return list(
        zip([_python(messages, event) for event in events], _script(platform, events), strict=True)
    )


def _python(messages: Any, event: Mapping[str, Any]) -> bool:
    try:
        message = messages.decode_json("things", json_text(event))
    except messages.MessageError:
        return False
    passed_on = json.loads(message.to_fields()["data"])
    assert same_json(passed_on, event["data"])
    return True


def _script(platform: Platform, events: Sequence[Any]) -> list[bool]:
    script = platform.output / "ask.mjs"
    script.write_text(_ASK, encoding="utf-8")
    process = subprocess.run(
        [find_node(), str(script)],
        input=json_text(events),
        capture_output=True,
        text=True,
        check=False,
    )
    assert process.returncode == 0, process.stderr[-4000:]
    verdicts: list[bool] = json.loads(process.stdout)
    return verdicts


def _path(name: str) -> str:
    return f"a/v1/{name}.schema.json"


def _type(name: str) -> str:
    return f"test.{name.lower()}.v1"
