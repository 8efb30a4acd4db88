"""A third party tests its client against the contracts, in a project of its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

PAGE = Path(__file__).parents[3] / "docs" / "how-to" / "test-your-client.md"
PYTEST = [sys.executable, "-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider"]
# Only our plugin: the project does not have the plugins of this repository's own tests.
PLUGIN = ["-p", "myspinbot_contracts.pytest_plugin"]
ALONE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

CLIENT = '''
import json

class Client:
    """Knows only the properties of a job that it needs."""

    def read(self, text):
        job = json.loads(text)
        return job["state"], [node["node_id"] for node in job["nodes"]]
'''

# On a busy machine the default settings of hypothesis may take minutes.
QUICK = """
from hypothesis import HealthCheck, Phase, settings

settings.register_profile(
    "quick",
    max_examples=20,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
settings.load_profile("quick")
"""


def run(folder: Path, test: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run pytest in a project that has one file of tests."""
    (folder / "test_client.py").write_text(test, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", encoding="utf-8")
    return subprocess.run(
        [*PYTEST, *PLUGIN, *arguments],
        cwd=folder,
        env={**os.environ, **ALONE},
        capture_output=True,
        text=True,
        check=False,
        timeout=150,
    )


def blocks(language: str) -> list[str]:
    """The blocks of the page that are in a language."""
    return re.findall(rf"```{language}\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)


@pytest.mark.timeout(180)
def test_the_page_tests_a_client(tmp_path: Path) -> None:
    """Every block of Python on the page is a file of tests that pass."""
    (tmp_path / "my_client.py").write_text(CLIENT, encoding="utf-8")
    (tmp_path / "conftest.py").write_text(QUICK, encoding="utf-8")
    found = blocks("python")
    for number, block in enumerate(found):
        (tmp_path / f"test_block_{number}.py").write_text(block, encoding="utf-8")
    done = run(tmp_path, found[0])
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"\d+ passed", done.stdout)


@pytest.mark.timeout(180)
def test_three_lines_find_an_error(tmp_path: Path) -> None:
    """A client that does not support all allowed documents fails, with one of them."""
    client = CLIENT.replace('job["state"]', 'job["finished_at"]')
    (tmp_path / "my_client.py").write_text(client, encoding="utf-8")
    (tmp_path / "conftest.py").write_text(QUICK, encoding="utf-8")
    done = run(tmp_path, blocks("python")[0])
    assert done.returncode == 1
    assert "KeyError: 'finished_at'" in done.stdout
    assert "Falsifying example" in done.stdout or "Failing test case" in done.stdout


def test_examples_name_the_cases(tmp_path: Path) -> None:
    """A test that is marked runs once for each example, and says which."""
    done = run(
        tmp_path,
        "import pytest\n"
        "@pytest.mark.contract_examples('Job', 'JobState', valid=False)\n"
        "def test_it(contract_example):\n"
        "    assert not contract_example.valid\n",
        "-vv",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "test_it[Job-invalid-" in done.stdout
    assert "test_it[JobState-invalid-" in done.stdout
    assert "-valid-" not in done.stdout


@pytest.mark.parametrize(
    ("test", "message"),
    [
        (
            "@pytest.mark.contract_examples('Jbo')\ndef test_it(contract_example): pass",
            "there is no type with the title or $id 'Jbo'",
        ),
        ("@pytest.mark.contract_examples('Job')\ndef test_it(): pass", "must take the argument"),
        ("def test_it(contract_example): pass", "mark the test: @pytest.mark.contract_examples"),
    ],
    ids=["unknown type", "no argument", "no marker"],
)
def test_mistakes_are_reported(test: str, message: str, tmp_path: Path) -> None:
    """A wrong marker fails with an error that shows the right form."""
    done = run(tmp_path, f"import pytest\n{test}\n")
    assert done.returncode != 0
    assert message in done.stdout + done.stderr


def test_the_plugin_costs_nothing_where_it_is_not_used(tmp_path: Path) -> None:
    """A run without such tests imports neither hypothesis nor the models."""
    done = run(
        tmp_path,
        "import sys\n"
        "def test_it():\n"
        "    heavy = {'hypothesis', 'pydantic', 'myspinbot_contracts.testing'}\n"
        "    assert not heavy & set(sys.modules)\n",
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_missing_extra_is_named(tmp_path: Path) -> None:
    """Without hypothesis the error names the extra; the rest of the package still works."""
    script = (
        "import sys\n"
        "sys.modules['hypothesis'] = None\n"
        "from myspinbot_contracts import is_valid\n"
        "assert is_valid('JobState', 'failed')\n"
        "try:\n    import myspinbot_contracts.testing\n"
        "except ImportError as error:\n    print(error)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert "install myspinbot-contracts[testing]" in done.stdout
