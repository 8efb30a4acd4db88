"""The JSON Schema of `codegen.toml` accepts the same files as the loader."""

import copy
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from myspinbot_codegen.breaking.compatibility import CATEGORIES, LEVELS
from myspinbot_codegen.breaking.rule_table import RULES
from myspinbot_codegen.config.breaking_config import _KEYS
from myspinbot_codegen.config.reader import _Reader, load_config
from myspinbot_codegen.config.schema import schema_text
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.spec.dialects import DIALECTS
from myspinbot_codegen.targets import installed_targets, load_target

ROOT = Path(__file__).parents[3]
SCHEMA = json.loads(schema_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)

WHOLE: dict[str, Any] = {
    "command": "make code",
    "baseline": "released",
    "source": {
        "folder": "schemas",
        "schemas": ["**/*.json", "**/*.yaml"],
        "id_base": "https://schemas.test",
        "dialect": "2020-12",
        "formats": "annotation",
        "asyncapi": "asyncapi.yaml",
    },
    "rules": {
        "use": "STANDARD",
        "except": ["FIXTURE_MISSING"],
        "ignore": "schemas/a",
        "ignore_only": {"ENUM_CASE": ["schemas/a"]},
    },
    "breaking": {
        "against": ["v1.0", "dist/contracts.whl"],
        "level": "FULL_TRANSITIVE",
        "categories": ["WIRE"],
        "except": next(iter(RULES)),
        "ignore": "schemas/a",
    },
    "targets": [
        {"name": "pydantic", "output": "out", "options": {}},
        {"name": "schemas", "output": "out"},
    ],
}

# Errors about other files than the configuration.
ABOUT_FILES = (
    "does not exist",
    "overlaps with the folder",
    "into the source folder",
    "is configured twice",
    "which is not a file or folder",
    "which is not below the source folder",
    "leads out of",
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with all files that the configuration names."""
    root = tmp_path_factory.mktemp("project")
    (root / "schemas" / "a").mkdir(parents=True)
    (root / "released").mkdir()
    return root


def loader_accepts(data: Any, folder: Path) -> bool:
    """Return whether the loader accepts the configuration, apart from errors about other files."""
    try:
        _Reader(folder / "codegen.toml").config(copy.deepcopy(data))
    except ConfigError as error:
        return any(words in error.message for words in ABOUT_FILES)
    return True


def find_paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value in a configuration."""
    yield path
    members = value.items() if isinstance(value, dict) else ()
    for key, member in enumerate(value) if isinstance(value, list) else members:
        yield from find_paths(member, (*path, key))


TABLES = ("source", "rules", "breaking")
TEXTS = [
    "",
    "  ",
    "two\nlines",
    "a text",
    "STANDARD",
    "MINIMAL",
    "draft-07",
    "draft-03",
    "urn:x",
    "FULL",
    "WIRE",
]
LISTS = [[], [""], ["a"], ["a", 3], [{}], ["FULL"], ["FULL", "FULL"], ["WIRE", "WIRE"]]
OTHERS = st.sampled_from([5, 0.5, True, *TEXTS, *LISTS, {}, {"a": "b"}, {"a": 1}])


@st.composite
def edited_configurations(draw: st.DrawFn) -> Any:
    """Configurations with one edit: a value is replaced or removed, or a key is added.

    There is only one edit, because the loader stops at the first error, which may be about files.
    """
    document = copy.deepcopy(WHOLE)
    path = draw(st.sampled_from([path for path in find_paths(document) if path]))
    holder: Any = document
    for key in path[:-1]:
        holder = holder[key]
    edit = draw(st.sampled_from(["replace", "remove", "add"]))
    if edit == "remove":
        del holder[path[-1]]
    elif edit == "add" and isinstance(holder, dict):
        holder["colour"] = draw(OTHERS)
    else:
        holder[path[-1]] = draw(OTHERS)
    return document


@settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(edited_configurations())
def test_schema_and_loader_agree(folder: Path, document: Any) -> None:
    """For any edit, both accept the configuration or both refuse it."""
    assert VALIDATOR.is_valid(document) == loader_accepts(document, folder), document


def test_a_configuration_with_every_key_is_accepted(folder: Path) -> None:
    """The schema has no key that the loader does not know."""
    VALIDATOR.validate(WHOLE)
    _Reader(folder / "codegen.toml").config(copy.deepcopy(WHOLE))
    assert SCHEMA["properties"].keys() == WHOLE.keys()
    for table in TABLES:
        assert SCHEMA["properties"][table]["properties"].keys() == WHOLE[table].keys()


def test_both_know_the_same_keys(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The keys of each table and its required keys are the same in schema and loader."""
    taken: dict[str, tuple[set[str], set[str]]] = {}

    def note(
        _reader: _Reader,
        _data: object,
        place: str,
        *,
        required: set[str],
        optional: frozenset[str] | set[str] = frozenset(),
    ) -> None:
        taken[place] = (required | optional, required)

    monkeypatch.setattr(_Reader, "_keys", note)
    _Reader(folder / "codegen.toml").config(copy.deepcopy(WHOLE))
    properties = SCHEMA["properties"]
    tables = {
        "the file": SCHEMA,
        "[source]": properties["source"],
        "[rules]": properties["rules"],
        "[[targets]]": properties["targets"]["items"],
    }
    assert taken == {
        place: (set(table["properties"]), set(table.get("required", ())))
        for place, table in tables.items()
    }
    assert set(properties["breaking"]["properties"]) == set(_KEYS)
    assert all(table["additionalProperties"] is False for table in tables.values())


def test_the_schema_is_valid() -> None:
    """It is valid 2020-12, and every key has a description."""
    VALIDATOR.check_schema(SCHEMA)
    tables = [SCHEMA, *(SCHEMA["properties"][name] for name in TABLES)]
    tables.append(SCHEMA["properties"]["targets"]["items"])
    assert all(member["description"] for table in tables for member in table["properties"].values())


def test_choices_are_complete() -> None:
    """The enums have all dialects, targets, rules, levels and categories."""
    source = SCHEMA["properties"]["source"]["properties"]
    assert set(source["dialect"]["enum"]) == {dialect.name for dialect in DIALECTS}
    target = SCHEMA["properties"]["targets"]["items"]["properties"]
    assert set(target["name"]["examples"]) <= set(installed_targets())
    assert SCHEMA["$defs"]["breaking_rule"]["enum"] == list(RULES)
    assert SCHEMA["$defs"]["level"]["enum"] == list(LEVELS)
    assert SCHEMA["$defs"]["category"]["enum"] == list(CATEGORIES)


def test_our_own_configuration_names_its_schema() -> None:
    """The first line leads editors to the schema, and the file is valid."""
    text = (ROOT / "codegen.toml").read_text(encoding="utf-8")
    directive, _, path = text.splitlines()[0].partition(" ")
    assert directive == "#:schema"
    assert json.loads((ROOT / path).read_text(encoding="utf-8")) == SCHEMA
    VALIDATOR.validate(tomllib.loads(text))


README = (ROOT / "codegen/README.md").read_text(encoding="utf-8").partition("## Configuration")[2]


def test_the_readme_shows_every_key(tmp_path: Path) -> None:
    """The example of the README can be loaded, and has every key."""
    (text,) = re.findall(r"```toml\n(.*?)```", README, re.DOTALL)
    for folder in ("schemas/legacy", "schemas/http/v1", "released/schemas"):
        (tmp_path / folder).mkdir(parents=True)
    (tmp_path / "codegen.toml").write_text(text, encoding="utf-8")
    load_config(tmp_path / "codegen.toml")
    shown = tomllib.loads(text)
    VALIDATOR.validate(shown)
    assert shown.keys() == SCHEMA["properties"].keys()
    for table in TABLES:
        assert shown[table].keys() == SCHEMA["properties"][table]["properties"].keys()
    (target,) = shown["targets"]
    assert target.keys() == SCHEMA["properties"]["targets"]["items"]["properties"].keys()


def test_the_readme_lists_every_target() -> None:
    """The table has all options of each target, and no others."""
    rows = re.findall(r"^\| `(\w+)` \|.*\| ([^|]*) ?\|$", README, re.MULTILINE)
    listed = {name: set(re.findall(r"`(\w+)`", options)) for name, options in rows}
    assert listed == {
        name: set(load_target(entry).options) for name, entry in installed_targets().items()
    }
