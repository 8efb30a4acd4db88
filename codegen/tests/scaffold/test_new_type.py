"""A command begins a type; its files have no errors, and nothing is overwritten."""

import json

import pytest
from codegen.tests.support.command_line import invoke, read_texts, write_texts
from codegen.tests.support.platform import BASE, Platform


@pytest.fixture
def platform(platform: Platform) -> Platform:
    """Return a platform with an empty source folder."""
    platform.schemas.mkdir()
    return platform


def test_a_new_type_keeps_every_rule(platform: Platform) -> None:
    """Schema and examples are written, pass lint, and code is generated from them."""
    code, out, err = invoke("new", "jobs/job_state", "--config", platform.config)
    assert (code, err) == (0, "")
    assert [line.rpartition("/")[2] for line in out.splitlines()] == [
        "job_state.schema.json",
        "valid-typical.json",
        "invalid-no_name.json",
    ]
    schema = json.loads((platform.schemas / "jobs/v1/job_state.schema.json").read_text())
    assert (schema["title"], schema["$id"]) == (
        "JobState",
        f"{BASE}/jobs/v1/job_state.schema.json",
    )
    assert invoke("lint", "--config", platform.config)[0] == 0
    assert invoke("generate", "--config", platform.config)[0] == 0


def test_the_description_can_be_given(platform: Platform) -> None:
    """The description of the type can be given at once."""
    invoke("new", "jobs/job", "--config", platform.config, "--description", "What is to be done.")
    text = (platform.schemas / "jobs/v1/job.schema.json").read_text()
    assert json.loads(text)["description"] == "What is to be done."


@pytest.mark.parametrize(
    "name", ["job", "jobs/v1/job", "Jobs/job", "jobs/class", "jobs/..", "../job", "jobs/", "a/b c"]
)
def test_an_impossible_type_name_is_refused(name: str, platform: Platform) -> None:
    """A name must stay in its folder and be possible in code; otherwise nothing is written."""
    platform.add("a/v1/word.schema.json", {"type": "string"}, valid="x", invalid=1)
    before = read_texts(platform.root)
    code, _, err = invoke("new", name, "--config", platform.config)
    assert code == 2
    assert "config_error" in err
    assert read_texts(platform.root) == before


def test_an_existing_type_is_kept(platform: Platform) -> None:
    """A second run is an error that names the file."""
    invoke("new", "jobs/job", "--config", platform.config)
    (platform.schemas / "jobs/v1/job.schema.json").write_text("mine", encoding="utf-8")
    before = read_texts(platform.root)
    code, _, err = invoke("new", "jobs/job", "--config", platform.config)
    assert code == 2
    assert "job.schema.json" in err
    assert read_texts(platform.root) == before


def test_a_type_that_would_not_be_read_is_not_written(platform: Platform) -> None:
    """A tree of YAML files needs a pattern for the new file first."""
    text = platform.config.read_text().replace("**/*.schema.json", "**/*.yaml")
    platform.config.write_text(text, encoding="utf-8")
    code, _, err = invoke("new", "jobs/job", "--config", platform.config)
    assert code == 2
    assert "**/*.schema.json" in err
    assert not list(platform.schemas.iterdir())


@pytest.mark.parametrize("pattern", ["/**/*.json", "**x/*.json"])
def test_an_invalid_pattern_is_reported(pattern: str, platform: Platform) -> None:
    """A new type is not written if the patterns would not find it."""
    text = platform.config.read_text().replace("**/*.schema.json", pattern)
    platform.config.write_text(text, encoding="utf-8")
    code, _, err = invoke("new", "jobs/job", "--config", platform.config)
    assert (code, "would not find" in err) == (2, True)
    assert not list(platform.schemas.iterdir())


def test_a_failed_write_leaves_no_file(platform: Platform) -> None:
    """Neither an invalid string nor a file in place of a folder leaves a part of the files."""
    code, _, err = invoke("new", "jobs/job", "--config", platform.config, "--description", "\udcff")
    assert (code, "surrogate" in err) == (2, True)
    assert not list(platform.schemas.iterdir())
    write_texts(platform.schemas, {"jobs/v1/examples": "in the way"})
    code, _, err = invoke("new", "jobs/job", "--config", platform.config)
    assert (code, "cannot be written" in err) == (2, True)
    assert read_texts(platform.schemas) == {"jobs/v1/examples": "in the way"}
