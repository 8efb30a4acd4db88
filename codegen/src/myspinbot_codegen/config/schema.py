"""The JSON Schema of `codegen.toml`: for editors, and for names that the reader checks."""

import json
from importlib.resources import files

FILE = "codegen.schema.json"


def schema_text() -> str:
    """The text of the schema file."""
    return files(__package__).joinpath(FILE).read_text(encoding="utf-8")


def allowed_names(definition: str) -> list[str]:
    """Return the names that a definition of the schema allows, such as those of `level`."""
    names: list[str] = json.loads(schema_text())["$defs"][definition]["enum"]
    return names
