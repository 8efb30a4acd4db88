"""Sources are read strictly, and every fault of syntax is told with its place."""

from pathlib import Path

import pytest

from myspinbot_codegen.config import SourceConfig
from myspinbot_codegen.errors import SourceError
from myspinbot_codegen.load import load

GOOD = '{"type": "string"}'


def _load(folder: Path, files: dict[str, bytes | str], asyncapi: str | None = None) -> None:
    for name, content in files.items():
        path = folder / "schemas" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    load(SourceConfig(folder / "schemas", "**/*.schema.json", "https://x/", asyncapi), folder)


@pytest.mark.parametrize(
    ("content", "line", "column", "message"),
    [
        ('{"a": 1,\n "b": }', 2, 7, "not JSON"),
        ('{"a": 1, "a": 2}', 1, 1, "'a' is repeated"),
        ('{"a": NaN}', 1, 1, "NaN is not JSON"),
        ('{"a": -Infinity}', 1, 1, "-Infinity is not JSON"),
        (b'{"a": "\xff"}', 1, 1, "not UTF-8"),
        ("[" * 100_000, 1, 1, "nested too deeply"),
        ("", 1, 1, "not JSON"),
    ],
)
def test_what_is_not_strict_json_is_refused(
    tmp_path: Path, content: bytes | str, line: int, column: int, message: str
) -> None:
    """Parsers disagree about such files, so that no target may see them."""
    with pytest.raises(SourceError) as caught:
        _load(tmp_path, {"a/v1/x.schema.json": content, "a/v1/y.schema.json": GOOD})
    (finding,) = caught.value.findings
    assert (finding.rule, finding.file) == ("SYNTAX", "schemas/a/v1/x.schema.json")
    assert (finding.line, finding.column) == (line, column)
    assert message in finding.message


@pytest.mark.parametrize("text", ["a: [1", "a: !!python/object:x {}"])
def test_broken_yaml_is_refused(tmp_path: Path, text: str) -> None:
    """The AsyncAPI document is plain YAML."""
    with pytest.raises(SourceError, match="not YAML"):
        _load(tmp_path, {"a/v1/y.schema.json": GOOD, "asyncapi.yaml": text}, "asyncapi.yaml")


def test_a_missing_asyncapi_document_is_told(tmp_path: Path) -> None:
    """The configuration names a file that is not there."""
    with pytest.raises(SourceError, match="cannot be read"):
        _load(tmp_path, {"a/v1/y.schema.json": GOOD}, "asyncapi.yaml")
