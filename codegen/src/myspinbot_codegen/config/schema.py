"""The JSON Schema of `codegen.toml`, for editors. Printed by `init --schema`."""

from importlib.resources import files

FILE = "codegen.schema.json"


def schema_text() -> str:
    """The text of the schema file."""
    return files(__package__).joinpath(FILE).read_text(encoding="utf-8")
