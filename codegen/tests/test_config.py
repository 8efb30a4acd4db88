"""The configuration says everything, and every mistake in it is told with a remedy."""

from pathlib import Path

import pytest

from myspinbot_codegen.config import load_config
from myspinbot_codegen.errors import ConfigError

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


def test_paths_are_relative_to_the_file(tmp_path: Path) -> None:
    """The command may be run from any folder."""
    _load(tmp_path, GOOD)
    config = load_config(tmp_path / "codegen.toml")
    assert config.source.folder == tmp_path / "schemas"
    assert config.targets[0].output == tmp_path / "out"
    assert config.source.id_base == "https://schemas.test/"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('command = "make code"', "command = ", "not valid TOML"),
        ('command = "make code"', "", "lacks command"),
        ('command = "make code"', "command = 1", "`command` must be a text"),
        ('folder = "schemas"', 'folder = "gone"', "'gone' does not exist"),
        ('folder = "schemas"', 'folder = "schemas"\nfolders = "x"', "unknown keys: folders"),
        ('output = "out"', "", "lacks output"),
        ('output = "out"', 'output = "out"\noptions = 1', "`options` of a target"),
        ("[[targets]]", "[targets]", "must be a list of tables"),
    ],
)
def test_a_mistake_is_told(tmp_path: Path, old: str, new: str, message: str) -> None:
    """No key is ignored, and none is guessed."""
    with pytest.raises(ConfigError, match=message) as caught:
        _load(tmp_path, GOOD.replace(old, new))
    assert caught.value.hint
    assert caught.value.exit_code == 2


def test_source_must_be_a_table(tmp_path: Path) -> None:
    """A text in place of the table is told."""
    with pytest.raises(ConfigError, match="`source` must be a table"):
        _load(tmp_path, 'command = "x"\nsource = "schemas"\ntargets = [{name = "x"}]\n')


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    """The path may be misspelt."""
    with pytest.raises(ConfigError, match="cannot read the configuration"):
        load_config(tmp_path / "gone.toml")
