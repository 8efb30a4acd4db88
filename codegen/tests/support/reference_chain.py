"""Three schema files in a chain of references, for the tests of the cache."""

import json
from pathlib import PurePosixPath
from typing import Any

from codegen.tests.support.platform import Platform

WORD = {"type": "string"}
A, B, C = (f"a/v1/{name}.schema.json" for name in ("one", "two", "three"))


def _refer(path: str) -> dict[str, Any]:
    name = PurePosixPath(path).name
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {"other": {"$ref": name}},
    }


def write_chain(platform: Platform) -> None:
    """Write three files: the first refers to the second, and the second to the third."""
    platform.add(A, _refer(B), valid={}, invalid=1)
    platform.add(B, _refer(C), valid={}, invalid=1)
    platform.add(C, WORD, valid="x", invalid=1)


def describe(platform: Platform, path: str, text: str) -> None:
    """Change the description of a file."""
    file = platform.schemas / path
    file.write_text(json.dumps({**json.loads(file.read_text()), "description": text}, indent=2))
