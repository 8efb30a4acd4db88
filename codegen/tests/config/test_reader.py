"""The reader accepts a complete configuration, and reports every error in it with a hint."""

from pathlib import Path, PurePosixPath

import pytest

from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import ConfigError

GOOD = """
command = "make code"
[source]
folder = "schemas"
schemas = "**/*.schema.json"
id_base = "https://schemas.test/"
[[targets]]
name = "pydantic"
output = "out"
"""


def _load(folder: Path, text: str) -> None:
    (folder / "schemas").mkdir(exist_ok=True)
    path = folder / "codegen.toml"
    path.write_text(text, encoding="utf-8")
    load_config(path)


def test_paths_are_relative_to_the_configuration(tmp_path: Path) -> None:
    """The command can run in any folder."""
    _load(tmp_path, GOOD)
    config = load_config(tmp_path / "codegen.toml")
    assert config.source.folder == tmp_path / "schemas"
    assert config.targets[0].output == tmp_path / "out"
    assert config.source.id_base == "https://schemas.test/"


def test_breaking_may_ignore_removed_files(tmp_path: Path) -> None:
    """A removed file is ignored by its old path."""
    _load(tmp_path, f'{GOOD}[breaking]\nignore = ["schemas/old", "./schemas/a/../b.json"]\n')
    config = load_config(tmp_path / "codegen.toml")
    assert config.breaking
    assert config.breaking.ignore == ("old", "b.json")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('command = "make code"', "command = ", "not valid TOML"),
        ('folder = "schemas"', "", "lacks folder"),
        ('command = "make code"', "command = 1", "`command` must be a string"),
        (
            'command = "make code"',
            'command = "make\\ncode"',
            "`command` must be a string on one line",
        ),
        ('output = "out"', 'output = "\\u0000"', "`output` must be a string on one line"),
        ('output = "out"', 'output = "schemas"', "into the source folder"),
        ('output = "out"', 'output = "./x/../schemas/out"', "overlaps with the folder"),
        ('output = "out"', 'output = "."', "overlaps with the folder"),
        ('id_base = "', 'asyncapi = "/asyncapi.yaml"\nid_base = "', "out of the source folder"),
        ('id_base = "', 'asyncapi = "../asyncapi.yaml"\nid_base = "', "out of the source folder"),
        ('folder = "schemas"', 'folder = "gone"', "'gone' does not exist"),
        ('id_base = "', 'dialect = "draft-05"\nid_base = "', "`dialect` is 'draft-05'"),
        ('id_base = "', 'formats = "maybe"\nid_base = "', "`formats` is 'maybe'"),
        ("**/*.schema.json", "", "`schemas` must be a string"),
        ('"**/*.schema.json"', "[]", "`schemas` is an empty list"),
        ("[source]", "[rules]\nuse = 1\n[source]", "`use` must be a string"),
        ("[source]", '[rules]\nignore = "gone"\n[source]', "'gone', which is not a file"),
        (
            "[source]",
            '[rules]\nignore = "schemas/.."\n[source]',
            "is not a file or folder of",
        ),
        ("[source]", '[breaking]\nignore = "a/v1"\n[source]', "'a/v1', which is not below the"),
        ("[source]", "[rules]\nignore_only = 1\n[source]", "`ignore_only` must be a table"),
        ("[source]", '[rules]\nonly = "X"\n[source]', "unknown keys: only"),
        ("[source]", 'baseline = "gone"\n[source]', "'gone' does not exist"),
        ('folder = "schemas"', 'folder = "schemas"\nfolders = "x"', "unknown keys: folders"),
        ('output = "out"', "", "lacks output"),
        ('output = "out"', 'output = "out"\noptions = 1', "`options` of a target"),
        ("[[targets]]", "[targets]", "must be a list of tables"),
    ],
)
def test_an_error_is_reported(tmp_path: Path, old: str, new: str, message: str) -> None:
    """No key is ignored, and no value is guessed."""
    with pytest.raises(ConfigError, match=message) as caught:
        _load(tmp_path, GOOD.replace(old, new))
    assert caught.value.hint
    assert caught.value.exit_code == 2


def test_optional_keys_have_defaults(tmp_path: Path) -> None:
    """A configuration needs only its sources and its targets."""
    (tmp_path / "schemas").mkdir()
    text = """
[source]
folder = "schemas"
schemas = ["*.json", "more/*.yaml"]
[[targets]]
name = "pydantic"
output = "out"
"""
    (tmp_path / "codegen.toml").write_text(text, encoding="utf-8")
    config = load_config(tmp_path / "codegen.toml")
    assert config.command == "myspinbot-codegen generate"
    assert config.source.schemas == ("*.json", "more/*.yaml")
    assert (config.source.dialect.name, config.source.formats) == ("2020-12", True)
    assert (config.rules.use, config.rules.ignored) == (("STANDARD",), frozenset())
    assert config.baseline is None


def test_dialect_formats_rules_and_baseline_are_read(tmp_path: Path) -> None:
    """All keys about the tree are read."""
    (tmp_path / "released").mkdir()
    (tmp_path / "schemas" / "old").mkdir(parents=True)
    _load(
        tmp_path,
        GOOD.replace(
            "[source]",
            'baseline = "released"\n[rules]\nuse = ["BASIC", "DOCS"]\nexcept = ["SCHEMA_ID"]\n'
            'ignore = "schemas/old"\nignore_only = { DOCS = ["schemas", "./schemas/old/"] }\n'
            "[source]\n"
            'dialect = "draft-07"\nformats = "annotation"',
        ),
    )
    config = load_config(tmp_path / "codegen.toml")
    assert (config.source.dialect.name, config.source.formats) == ("draft-07", False)
    assert config.rules.use == ("BASIC", "DOCS")
    assert config.rules.ignored == {"SCHEMA_ID"}
    assert config.rules.ignore == (PurePosixPath("old"),)
    assert config.rules.ignore_only == {"DOCS": (PurePosixPath(), PurePosixPath("old"))}
    assert config.baseline == "released"


def test_the_configuration_can_be_a_table_of_pyproject(tmp_path: Path) -> None:
    """The table is `[tool.myspinbot-codegen]`."""
    (tmp_path / "schemas").mkdir()
    text = GOOD.replace("[source]", "[tool.myspinbot-codegen.source]")
    text = text.replace("[[targets]]", "[[tool.myspinbot-codegen.targets]]")
    text = text.replace("command", "[tool.myspinbot-codegen]\ncommand", 1)
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    assert load_config(tmp_path / "pyproject.toml").command == "make code"


@pytest.mark.parametrize("text", ["[tool]\n", "tool = 5\n", "[tool]\nmyspinbot-codegen = 1\n"])
def test_a_pyproject_without_the_table_is_reported(tmp_path: Path, text: str) -> None:
    """The file may belong to other tools only."""
    (tmp_path / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match="no table"):
        load_config(tmp_path / "pyproject.toml")


def _with_target(name: str, output: str) -> str:
    return f'{GOOD}[[targets]]\nname = "{name}"\noutput = "{output}"\n'


@pytest.mark.parametrize("output", ["out", "other"])
def test_a_target_cannot_be_configured_twice(tmp_path: Path, output: str) -> None:
    """It is an error for the same and for another output."""
    with pytest.raises(ConfigError, match="configured twice"):
        _load(tmp_path, _with_target("pydantic", output))


@pytest.mark.parametrize("output", ["out/inner", "link"])
def test_outputs_cannot_be_nested(tmp_path: Path, output: str) -> None:
    """Each target would take the files of the other for orphans; links count, too."""
    (tmp_path / "out").mkdir()
    (tmp_path / "link").symlink_to("out")
    with pytest.raises(ConfigError, match="overlaps with the folder"):
        _load(tmp_path, _with_target("schemas", output))


def test_two_paths_of_one_folder_are_equal(tmp_path: Path) -> None:
    """The targets share the folder."""
    _load(tmp_path, _with_target("schemas", "./x/../out/"))
    targets = load_config(tmp_path / "codegen.toml").targets
    assert {target.output for target in targets} == {tmp_path / "out"}


def test_source_must_be_a_table(tmp_path: Path) -> None:
    """A string in place of the table is an error."""
    with pytest.raises(ConfigError, match="`source` must be a table"):
        _load(tmp_path, 'command = "x"\nsource = "schemas"\ntargets = [{name = "x"}]\n')


def test_a_missing_file_is_reported(tmp_path: Path) -> None:
    """The path may be wrong."""
    with pytest.raises(ConfigError, match="cannot read the configuration"):
        load_config(tmp_path / "gone.toml")
