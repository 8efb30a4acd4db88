"""Sources are read strictly, and every syntax error has its location."""

import os
from pathlib import Path, PurePosixPath

import pytest

from myspinbot_codegen.config.reader import SourceConfig
from myspinbot_codegen.diagnostics.errors import ConfigError, FileError, SourceError
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.yaml_text import parse_yaml

GOOD = '{"type": "string"}'


def _load(folder: Path, files: dict[str, bytes | str], asyncapi: str | None = None) -> None:
    for name, content in files.items():
        path = folder / "schemas" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    load(SourceConfig(folder / "schemas", ("**/*.schema.json",), "https://x/", asyncapi), folder)


@pytest.mark.parametrize(
    ("content", "line", "column", "message"),
    [
        ('{"a": 1,\n "b": }', 2, 7, "not JSON"),
        ('{"a": 1,\n "a": 2}', 2, 2, "'a' is repeated"),
        ('{"a": NaN}', 1, 2, "NaN is not JSON"),
        ('[1, {"b": [-Infinity]}]', 1, 12, "-Infinity is not JSON"),
        (b'{"a": "\xff"}', 1, 8, "not UTF-8"),
        ('{"a": "é", "b": 1}'.encode("utf-16"), 1, 1, "not UTF-8"),
        (b"\xef\xbb\xbf{}", 1, 1, "byte order mark"),
        ('{"a": 1, "a": NaN, ]', 1, 20, "not JSON"),
        ("[" * 100_000, 1, 1, "nested too deeply"),
        ("[" * 101 + "]" * 101, 1, 101, "nested too deeply"),
        ("", 1, 1, "not JSON"),
        ('{"a": 1e999}', 1, 2, "not finite"),
        ('{"a": ' + "1" * 5000 + "}", 1, 1, "not JSON"),
        ('{"enum": ["\\ud800"]}', 1, 11, "surrogate"),
        ('{"\\ud800": 1}', 1, 1, "surrogate"),
    ],
)
def test_non_strict_json_is_refused(
    tmp_path: Path, content: bytes | str, line: int, column: int, message: str
) -> None:
    """Parsers disagree about such files, so no target may see them."""
    with pytest.raises(SourceError) as caught:
        _load(tmp_path, {"a/v1/x.schema.json": content, "a/v1/y.schema.json": GOOD})
    (diagnostic,) = caught.value.diagnostics
    assert (diagnostic.rule, diagnostic.file) == ("SYNTAX", "schemas/a/v1/x.schema.json")
    assert (diagnostic.line, diagnostic.column) == (line, column)
    assert message in diagnostic.message


def test_an_error_in_a_value_has_a_pointer(tmp_path: Path) -> None:
    """A value that is valid JSON, but not allowed, has a pointer."""
    with pytest.raises(SourceError) as caught:
        _load(tmp_path, {"a/v1/x.schema.json": '{"enum": ["a", "\\udfff"]}'})
    assert caught.value.diagnostics[0].pointer == "/enum/1"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [1", "not YAML"),
        ("a: !!python/object:x {}", "not YAML"),
        ("1: a", "no text"),
        ("~: a", "no text"),
        ("<<: {a: 1}", "no text"),
        ("a: 1\na: 2", "'a' is repeated"),
        ("a: !!bool maybe", "a tag does not fit"),
        ("a: !!timestamp soon", "a tag does not fit"),
        ("a: !!int ''", "a tag does not fit"),
        ("a: &a [*a]", "an alias"),
        ("a: &a {}\nb: *a", "an alias"),
        ("a: " + "[" * 3000, "nested too deeply"),
        ("a: " + "[" * 101 + "]" * 101, "nested too deeply"),
        ("a: " + "1" * 5000, "not YAML"),
        ("a: .nan", "not finite"),
        ("a: !!binary aGk=", "JSON has no bytes"),
        ('a: "\\ud800"', "surrogate"),
    ],
)
def test_yaml_that_is_not_json_is_refused(tmp_path: Path, text: str, message: str) -> None:
    """The AsyncAPI document is read as JSON: a tree with strings as keys."""
    with pytest.raises(SourceError, match=message):
        _load(tmp_path, {"a/v1/y.schema.json": GOOD, "asyncapi.yaml": text}, "asyncapi.yaml")


@pytest.mark.parametrize(
    "text", ["yes", "Off", "010", "08", "0o17", "0b1", "1_000", "12:30", "1e3", "1.0e3"]
)
def test_ambiguous_yaml_scalars_are_refused(tmp_path: Path, text: str) -> None:
    """Parsers disagree about the type of these scalars, unless they are in quotes."""
    schemas = {"a/v1/y.schema.json": GOOD}
    for place in (f"a: [{text}]", f"b:\n  {text}: 1"):
        with pytest.raises(SourceError, match=r"root: '\w\S*' is not the same in YAML"):
            _load(tmp_path, {**schemas, "asyncapi.yaml": place}, "asyncapi.yaml")
    _load(tmp_path, {**schemas, "asyncapi.yaml": f"a: ['{text}', !!str {text}]"}, "asyncapi.yaml")


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("null", None), ("-1", -1), ("1.50", 1.5), ("y", "y")]
)
def test_unambiguous_yaml_scalars_are_read(text: str, value: object) -> None:
    """These are literals and numbers of JSON, and all other strings."""
    assert parse_yaml(text) == value


@pytest.mark.parametrize("date", ["2026-11-12", "2026-13-45"])
def test_a_yaml_date_is_a_string(tmp_path: Path, date: str) -> None:
    """JSON has no dates, so that there are no invalid ones either."""
    schemas = tmp_path / "schemas"
    (schemas / "a/v1").mkdir(parents=True)
    (schemas / "a/v1/y.schema.json").write_text(GOOD, encoding="utf-8")
    (schemas / "asyncapi.yaml").write_text(f"a: {date}", encoding="utf-8")
    tree = load(
        SourceConfig(schemas, ("**/*.schema.json",), "https://x/", "asyncapi.yaml"), tmp_path
    )
    assert tree.asyncapi
    assert tree.asyncapi.data == {"a": date}


@pytest.mark.parametrize("pattern", ["/x/*.schema.json", "**x/*.schema.json", "**.schema.json", ""])
def test_an_invalid_pattern_is_reported(tmp_path: Path, pattern: str) -> None:
    """Patterns are relative, and `**` is a whole step."""
    with pytest.raises(ConfigError, match="is not a file pattern"):
        load(SourceConfig(tmp_path, (pattern,), "https://x/", None), tmp_path)


@pytest.mark.parametrize("pattern", ["../*.schema.json", "a/../../*.schema.json"])
def test_a_pattern_stays_in_the_source_folder(tmp_path: Path, pattern: str) -> None:
    """Files outside have no path in the tree, and their changes are not detected."""
    with pytest.raises(ConfigError, match="leads out of the source folder"):
        load(SourceConfig(tmp_path, (pattern,), "https://x/", None), tmp_path)


def test_a_missing_asyncapi_document_is_reported(tmp_path: Path) -> None:
    """It is an error of the configuration, which names the file."""
    with pytest.raises(ConfigError, match=r"'asyncapi\.yaml', which is no") as caught:
        _load(tmp_path, {"a/v1/y.schema.json": GOOD}, "asyncapi.yaml")
    assert "`asyncapi` in [source]" in caught.value.hint


def _make_unreadable(path: Path, kind: str) -> None:
    """Put something that is not a regular file at a path."""
    path.parent.mkdir(parents=True, exist_ok=True)
    match kind:
        case "pipe":
            os.mkfifo(path)
        case "folder":
            path.mkdir()
        case "device":
            path.symlink_to("/dev/zero")
        case "link to nowhere":
            path.symlink_to("gone.json")
        case "link to itself":
            path.symlink_to(path.name)


@pytest.mark.parametrize(
    "place", ["a/v1/x.schema.json", "a/v1/examples/y/valid-x.json", "asyncapi.yaml"]
)
@pytest.mark.parametrize("kind", ["pipe", "folder", "device", "link to nowhere", "link to itself"])
def test_only_regular_files_are_read(tmp_path: Path, place: str, kind: str) -> None:
    """A pipe would block, and a device would never end."""
    _make_unreadable(tmp_path / "schemas" / place, kind)
    with pytest.raises(SourceError) as caught:
        _load(tmp_path, {"a/v1/y.schema.json": GOOD}, "asyncapi.yaml" if "api" in place else None)
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.file == f"schemas/{place}"
    assert diagnostic.message.startswith("cannot be read: ")
    assert "regular file" in diagnostic.hint


def test_an_unreadable_file_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The error has the reason of the system, and no hint about syntax."""

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(SourceError, match="cannot be read: Permission denied") as caught:
        _load(tmp_path, {"a/v1/y.schema.json": GOOD})
    assert "strict JSON" not in caught.value.diagnostics[0].hint


def test_a_link_to_a_parent_folder_is_not_followed(tmp_path: Path) -> None:
    """It would never end."""
    (tmp_path / "schemas/a").mkdir(parents=True)
    (tmp_path / "schemas/a/up").symlink_to(tmp_path / "schemas")
    _load(tmp_path, {"a/v1/y.schema.json": GOOD})


def test_lock_files_of_emacs_are_ignored(tmp_path: Path) -> None:
    """Emacs marks a file that is being edited with a link to nowhere."""
    (tmp_path / "schemas/a/v1").mkdir(parents=True)
    (tmp_path / "schemas/a/v1/.#y.schema.json").symlink_to("me@here.1:2")
    _load(tmp_path, {"a/v1/y.schema.json": GOOD})


def test_an_error_of_a_release_names_the_release(tmp_path: Path) -> None:
    """The file of the same name in the source folder may be valid."""
    source = SourceConfig(tmp_path / "schemas", ("*.json",), "https://x/", None)
    files = {PurePosixPath("a.json"): b"{"}
    with pytest.raises(SourceError) as caught:
        load(source, tmp_path, files=files, label="git:v1:schemas")
    assert caught.value.diagnostics[0].file == "git:v1:schemas/a.json"


def test_patterns_mean_the_same_in_a_folder_and_in_a_release(tmp_path: Path) -> None:
    """The files of a release may be in no folder, and are matched by name."""
    names = ["a.json", "b.json", "d/a.json", "d/e/^.json", "x1.json", "[a].json"]
    for name in names:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(GOOD, encoding="utf-8")
    files = {PurePosixPath(name): GOOD.encode() for name in names}
    for pattern in ("**/[!a].json", "**/[a].json", "?.json", "d/**/*.json", "[[]a].json"):
        source = SourceConfig(tmp_path, (pattern,), "https://x/", None)
        assert load(source, tmp_path).schemas.keys() == (
            load(source, tmp_path, files=files).schemas.keys()
        )


@pytest.mark.parametrize("name", [b"a\nb", b"\xff", "a\u2028b".encode()])
def test_an_unprintable_file_name_is_reported(tmp_path: Path, name: bytes) -> None:
    """It would end a comment of generated code, or could not be encoded."""
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / os.fsdecode(name + b".schema.json")).write_text(GOOD)
    with pytest.raises(SourceError, match="cannot be printed") as caught:
        _load(tmp_path, {})
    (diagnostic,) = caught.value.diagnostics
    assert diagnostic.file.isprintable()
    assert diagnostic.hint.startswith("Rename the file")


def test_an_unreadable_folder_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Otherwise its types and their generated code would be removed."""
    original = os.scandir

    def scandir(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return original(path)

    monkeypatch.setattr(os, "scandir", scandir)
    files: dict[str, bytes | str] = {"open/a.schema.json": GOOD, "closed/b.schema.json": GOOD}
    with pytest.raises(FileError, match="Permission denied") as caught:
        _load(tmp_path, files)
    assert str(caught.value.file).endswith("closed")
