"""The GitHub Action: its steps run here as a runner would run them."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
ACTION = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
HOW_TO = (ROOT / "docs" / "how-to" / "use-in-ci.md").read_text(encoding="utf-8")
EXPRESSION = re.compile(r"\$\{\{\s*(.+?)\s*\}\}")


@dataclass
class Runner:
    """As much of GitHub's runner as the action needs: inputs, conditions, environment, scripts."""

    workspace: Path
    inputs: dict[str, str] = field(default_factory=dict)
    log: str = ""
    ran: list[str] = field(default_factory=list)
    installed: list[str] = field(default_factory=list)

    def value(self, expression: str) -> str:
        """Return the value of an expression of the action."""
        scope, _, name = expression.partition(".")
        if scope == "inputs":
            return self.inputs.get(name, str(ACTION["inputs"][name].get("default", "")))
        assert expression == "github.action_path", expression
        return str(ROOT)

    def wanted(self, step: dict[str, Any]) -> bool:
        """Whether the condition of a step holds."""
        if "if" not in step:
            return True
        condition: str = step["if"]
        left, operator, right = condition.split(" ", 2)
        assert operator in {"==", "!="}
        return (self.value(left) == right.strip("'")) == (operator == "==")

    def run(self) -> int:
        """Run the steps that are scripts; return the exit code.

        What would be installed is only noted: the toolchain is here, and there may be no network.
        """
        tools = self.workspace.parent / f"{self.workspace.name}-tools"
        tools.mkdir(exist_ok=True)
        python, noted = tools / "python", tools / "installed"
        python.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {shlex.quote(str(noted))}\n')
        python.chmod(0o755)
        for step in ACTION["runs"]["steps"]:
            if "run" not in step or not self.wanted(step):
                continue
            assert not EXPRESSION.search(step["run"]), "an input in a script may be a command"
            environment = {
                name: EXPRESSION.sub(lambda found: self.value(found[1]), text)
                for name, text in step.get("env", {}).items()
            }
            done = subprocess.run(
                ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
                cwd=self.workspace,
                env={
                    **os.environ,
                    **environment,
                    "PATH": f"{tools}{os.pathsep}{self.path()}",
                    "GITHUB_ACTIONS": "true",
                },
                capture_output=True,
                text=True,
                check=False,
            )
            self.ran.append(step["name"])
            if "pip install" in step["run"]:
                self.installed = noted.read_text(encoding="utf-8").splitlines()
            self.log += done.stdout + done.stderr
            if done.returncode:
                return done.returncode
        return 0

    @staticmethod
    def path() -> str:
        """Where the command of this environment is found."""
        return f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository of a user: one schema, and the code generated from it."""
    for arguments in (["init"], ["generate"]):
        subprocess.run(
            [sys.executable, "-m", "myspinbot_codegen", *arguments],
            cwd=tmp_path,
            check=True,
            capture_output=True,
        )
    return tmp_path


def test_the_action_is_one() -> None:
    """It is valid under the schema that is published for files of this kind."""
    vendor = files("check_jsonschema.builtin_schemas") / "vendor" / "github-actions.json"
    schema = json.loads(vendor.read_text(encoding="utf-8"))
    jsonschema.validators.validator_for(schema)(schema).validate(ACTION)


def test_inputs_are_documented() -> None:
    """Each is described in its declaration, and on the how-to page of the action."""
    for name, declared in ACTION["inputs"].items():
        assert declared["description"].endswith("."), name
        assert f"`{name}`" in HOW_TO


def test_what_the_page_shows_can_be_used() -> None:
    """The workflow gives inputs that there are, and the hooks are those of the manifest."""
    pages = [yaml.safe_load(text) for text in re.findall(r"```yaml\n(.*?)```", HOW_TO, re.DOTALL)]
    (workflow,) = [page for page in pages if "jobs" in page]
    (step,) = [
        step
        for step in workflow["jobs"]["contracts"]["steps"]
        if step["uses"].startswith("OWNER/myspinbot@")
    ]
    assert step["with"].keys() <= ACTION["inputs"].keys()
    manifest = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    (hooks,) = [page["repos"][0]["hooks"] for page in pages if "repos" in page]
    assert {hook["id"] for hook in hooks} == {hook["id"] for hook in manifest}


def test_inputs_are_used() -> None:
    """No input is declared in vain, and no other is asked for."""
    text = (ROOT / "action.yml").read_text(encoding="utf-8")
    assert set(re.findall(r"inputs\.([a-z-]+)", text)) == set(ACTION["inputs"])


def test_a_sound_repository_passes(project: Path) -> None:
    """All steps run and the log has no annotation."""
    runner = Runner(project, {"against": "schemas"})
    assert runner.run() == 0, runner.log
    assert "::error" not in runner.log
    assert runner.ran == [step["name"] for step in ACTION["runs"]["steps"] if "run" in step]


def test_an_error_becomes_an_annotation(project: Path) -> None:
    """It has the file, line and column of the error."""
    schema = project / "schemas/common/v1/greeting.schema.json"
    text = schema.read_text(encoding="utf-8").replace('"Greeting"', '"Greetings"')
    schema.write_text(text, encoding="utf-8")
    runner = Runner(project)
    assert runner.run() == 1
    (annotation,) = [line for line in runner.log.splitlines() if "SCHEMA_TITLE" in line]
    line = next(n for n, each in enumerate(text.splitlines(), 1) if "Greetings" in each)
    assert annotation.startswith("::error ")
    assert "file=schemas/common/v1/greeting.schema.json" in annotation
    assert f"line={line}" in annotation


def test_drift_becomes_an_annotation(project: Path) -> None:
    """Edited generated code fails the check; the log contains the command that fixes it."""
    (model,) = project.glob("generated/models/common/v1/greeting.py")
    model.write_text(model.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    runner = Runner(project)
    assert runner.run() == 1
    assert "::error file=codegen.toml::" in runner.log
    assert "greeting.py" in runner.log


def test_what_breaks_becomes_an_annotation(project: Path) -> None:
    """The released version is named by an input; the level may be, too."""
    shutil.copytree(project / "schemas", project / "released")
    schema = project / "schemas/common/v1/greeting.schema.json"
    text = schema.read_text(encoding="utf-8").replace("200", "100")
    schema.write_text(text, encoding="utf-8")
    only = {"lint": "false", "generate": "false", "against": "released"}
    runner = Runner(project, only)
    assert runner.run() == 1
    assert "WIRE_MAX_LENGTH" in runner.log
    assert "::error file=schemas/common/v1/greeting.schema.json,line=" in runner.log
    assert Runner(project, {**only, "level": "FORWARD"}).run() == 0


def test_steps_can_be_left_out(project: Path) -> None:
    """A repository that only lints needs no generated code."""
    runner = Runner(project, {"lint": "false", "generate": "false"})
    assert runner.run() == 0
    assert runner.ran == ["Install the toolchain"]


@pytest.mark.parametrize(("extras", "named"), [("", set()), ("js,conform", {"js", "conform"})])
def test_what_is_installed_is_the_toolchain_of_the_action(
    extras: str, named: set[str], project: Path
) -> None:
    """It is of the version of the action, with extras only where there are any."""
    runner = Runner(project, {"lint": "false", "generate": "false", "extras": extras})
    assert runner.run() == 0
    assert runner.installed[:3] == ["-m", "pip", "install"]
    found = re.fullmatch(r"(.+?)(?:\[(.+)\])?", runner.installed[-1])
    assert found is not None
    assert Path(found[1]) == ROOT / "codegen"
    assert set(filter(None, (found[2] or "").split(","))) == named
    declared = tomllib.loads((ROOT / "codegen/pyproject.toml").read_text(encoding="utf-8"))
    assert named <= set(declared["project"]["optional-dependencies"])


def test_actions_of_others_are_pinned() -> None:
    """By their commit: a tag can be moved to other code."""
    used = [step["uses"] for step in ACTION["runs"]["steps"] if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", name) for name in used)


def test_an_input_is_never_a_command(project: Path) -> None:
    """An input is always the name of a file, even if it looks like code."""
    runner = Runner(project, {"config": '"; touch pwned; echo "$(touch pwned)'})
    assert runner.run() != 0
    assert not list(project.rglob("pwned"))
