"""Each contract is read or written by a process: there are no unused contracts."""

import json
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "schemas"
SOURCES = ("services/*/src", "packages/*/src")


def test_every_contract_has_a_user() -> None:
    """Another contract refers to it, a channel carries it, or code of the platform names it."""
    code = "\n".join(
        path.read_text(encoding="utf-8")
        for pattern in SOURCES
        for folder in ROOT.glob(pattern)
        for path in folder.rglob("*")
        if path.suffix in {".py", ".json"} and "_generated" not in path.parts
    )
    schemas = {path: path.read_text(encoding="utf-8") for path in SCHEMAS.rglob("*.schema.json")}
    channels = (SCHEMAS / "asyncapi.yaml").read_text(encoding="utf-8")
    assert len(schemas) > 50
    unused = [
        path.relative_to(SCHEMAS).as_posix()
        for path, text in schemas.items()
        if not re.search(rf"\b{json.loads(text)['title']}\b", code)
        and f"/{path.name}" not in code + channels
        and not any(f"/{path.name}" in other for found, other in schemas.items() if found != path)
    ]
    assert not unused, "use them or remove them"
