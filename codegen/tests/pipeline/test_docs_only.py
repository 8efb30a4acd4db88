"""The command `docs` writes pages for any tree."""

import pytest
from codegen.tests.support.command_line import invoke, read_texts
from codegen.tests.support.platform import Platform


@pytest.fixture
def platform(platform: Platform) -> Platform:
    """Return a platform with an empty source folder."""
    platform.schemas.mkdir()
    return platform


def test_the_documentation_can_be_written_alone(platform: Platform) -> None:
    """Pages are written for a tree without the target `docs`; nothing else is generated."""
    invoke("new", "jobs/job", "--config", platform.config)
    site = platform.root / "site"
    code, out, err = invoke("docs", "--config", platform.config, "--output", site)
    assert (code, err) == (0, "")
    assert out.startswith("1 type: ")
    assert "Job" in (site / "index.html").read_text()
    assert not platform.output.exists()
    again = invoke("docs", "--config", platform.config, "--output", site)[1]
    assert again.endswith("all up to date\n")


def test_documentation_needs_a_folder_of_its_own(platform: Platform) -> None:
    """The folder is neither among the sources nor in the output of another target."""
    invoke("new", "jobs/job", "--config", platform.config)
    before = read_texts(platform.root)
    for folder in (platform.schemas / "site", platform.output, platform.root):
        code, _, err = invoke("docs", "--config", platform.config, "--output", folder)
        assert code == 2
        assert "a folder for the pages alone" in err
    code, _, err = invoke("docs", "--config", platform.config)
    assert code == 2
    assert "--output" in err
    assert read_texts(platform.root) == before
