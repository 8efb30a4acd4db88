"""Runs the examples of the documents on a whole platform, as a reader would."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from tests.end_to_end.harness import Platform, chain, dummy

pytestmark = [pytest.mark.process, pytest.mark.timeout(180)]

ROOT = Path(__file__).resolve().parents[2]


def _blocks(document: str, language: str) -> list[str]:
    text = (ROOT / document).read_text(encoding="utf-8")
    return re.findall(rf"```{language}\n(.*?)```", text, re.DOTALL)


def _run(platform: Platform, folder: Path, *command: str) -> str:
    environment = {**platform.environment, "MYSPINBOT_API_URL": platform.url, "COLUMNS": "200"}
    done = subprocess.run(
        command,
        check=False,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=90,
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def _run_console(platform: Platform, folder: Path, document: str) -> list[str]:
    """Run every `$ myspinbot …` of a document, with the newest job in place of JOB_ID."""
    outputs = []
    for line in "".join(_blocks(document, "console")).splitlines():
        words = re.findall(r'"[^"]*"|\S+', line.removeprefix("$ "))
        assert words[0] == "myspinbot"
        newest = platform.get("/jobs", limit=1)["items"]
        arguments = [
            newest[0]["job_id"] if word == "JOB_ID" else word.strip('"') for word in words[1:]
        ]
        outputs.append(_run(platform, folder, sys.executable, "-m", "myspinbot", *arguments))
    return outputs


def test_the_tutorial_makes_a_video(shared_platform: Platform, tmp_path: Path) -> None:
    """Submit, watch, list, show, download: each command does what the page describes."""
    _run_console(shared_platform, tmp_path, "docs/tutorials/first-video.md")
    assert (tmp_path / "video.mp4").read_bytes()[4:8] == b"ftyp"


def test_the_workflow_of_the_how_to_is_checked_and_completes(
    shared_platform: Platform, tmp_path: Path
) -> None:
    """The JSON is sent unchanged, and the Python code finds no errors in it."""
    document = "docs/how-to/submit-a-workflow.md"
    (workflow,) = _blocks(document, "json")
    (tmp_path / "workflow.json").write_text(workflow, encoding="utf-8")
    _run_console(shared_platform, tmp_path, document)
    newest = shared_platform.get("/jobs", limit=1)["items"][0]
    job = shared_platform.job(newest["job_id"])
    assert {node["node_id"]: node["state"] for node in job["nodes"]} == {
        "risky": "completed",
        "after": "completed",
        "consolation": "skipped",
    }
    (check,) = _blocks(document, "python")
    check = check.replace("http://127.0.0.1:3000", shared_platform.url)
    assert _run(shared_platform, tmp_path, sys.executable, "-c", check) == ""


def test_messages_are_read_with_and_without_the_contracts(
    shared_platform: Platform, tmp_path: Path
) -> None:
    """Both programs of the how-to print the events of the platform."""
    shared_platform.wait_for_end(shared_platform.submit(chain(dummy("only"))), seconds=20)
    plain, typed = _blocks("docs/how-to/read-messages.md", "python")
    printed = _run(shared_platform, tmp_path, sys.executable, "-c", plain)
    assert "myspinbot.jobs." in printed
    assert "{" in _run(shared_platform, tmp_path, sys.executable, "-c", typed)


@pytest.mark.parametrize("document", ["packages/contracts/README.md"])
def test_the_examples_of_a_package_run(document: str, tmp_path: Path) -> None:
    """One after the other, as on the page."""
    script = "\n".join(_blocks(document, "python"))
    assert script
    subprocess.run(
        [sys.executable, "-c", script], cwd=tmp_path, env=dict(os.environ), check=True, timeout=30
    )
