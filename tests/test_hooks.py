"""The pre-commit hooks that other repositories use."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
HOOKS = {hook["id"]: hook for hook in yaml.safe_load(MANIFEST.read_text(encoding="utf-8"))}
HOW_TO = (ROOT / "docs" / "how-to" / "use-in-ci.md").read_text(encoding="utf-8")


def run(hook: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the entry of a hook as pre-commit does, with the packages of this environment."""
    name, *arguments = HOOKS[hook]["entry"].split()
    assert name == "myspinbot-codegen"
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )


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
    shutil.copytree(tmp_path / "schemas", tmp_path / "released")
    with (tmp_path / "codegen.toml").open("a", encoding="utf-8") as file:
        file.write('\n[breaking]\nagainst = ["released"]\n')
    return tmp_path


def schema(project: Path) -> Path:
    """The schema of the repository."""
    return project / "schemas/common/v1/greeting.schema.json"


def test_pre_commit_takes_the_manifest() -> None:
    """pre-commit itself finds nothing wrong with the definitions."""
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_installed_folders_have_the_command() -> None:
    """Every hook is installed from a folder of this repository that has the command."""
    for hook in HOOKS.values():
        (folder,) = hook["additional_dependencies"]
        text = (ROOT / folder / "pyproject.toml").read_text(encoding="utf-8")
        assert f"{hook['entry'].split()[0]} = " in text


def test_the_root_can_be_installed() -> None:
    """pre-commit installs the root first: it is a distribution, and holds no module."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert "[build-system]" in text
    assert "bypass-selection = true" in text


def test_hooks_are_documented() -> None:
    """The how-to page names each hook."""
    for hook in HOOKS:
        assert f"`{hook}`" in HOW_TO


@pytest.mark.parametrize("hook", HOOKS)
def test_a_sound_repository_passes(hook: str, project: Path) -> None:
    """No hook reports a problem in the output of `init` and `generate`."""
    done = run(hook, project)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("hook", "old", "new", "stream", "message"),
    [
        ("contracts-lint", '"Greeting"', '"Greetings"', "stdout", "SCHEMA_TITLE"),
        ("contracts-generate", "200", "100", "stderr", "stale"),
        ("contracts-breaking", "200", "100", "stdout", "WIRE_MAX_LENGTH"),
    ],
    ids=["lint error", "drift", "breaking change"],
)
def test_problems_stop_the_commit(
    hook: str, old: str, new: str, stream: str, message: str, project: Path
) -> None:
    """A wrong title, an edited schema without generated code, a limit narrower than released."""
    text = schema(project).read_text(encoding="utf-8").replace(old, new)
    schema(project).write_text(text, encoding="utf-8")
    done = run(hook, project)
    assert done.returncode == 1
    assert message in getattr(done, stream)


def test_layout_is_fixed(project: Path) -> None:
    """A file with another layout is rewritten, which pre-commit reports."""
    before = schema(project).read_text(encoding="utf-8")
    schema(project).write_text(before.replace("  ", "    "), encoding="utf-8")
    assert run("contracts-format", project).returncode == 0
    assert schema(project).read_text(encoding="utf-8") == before


# Git must depend neither on who runs the tests nor on where.
GIT = {
    "GIT_AUTHOR_NAME": "A",
    "GIT_AUTHOR_EMAIL": "a@example.org",
    "GIT_COMMITTER_NAME": "A",
    "GIT_COMMITTER_EMAIL": "a@example.org",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_SYSTEM": os.devnull,
}
Commit = Callable[[str], subprocess.CompletedProcess[str]]


@pytest.fixture
def commit(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Commit:
    """Return a function that commits the whole repository, with the hooks installed.

    They come from a repository of their own, as they would from ours; only that the command is the
    one of this environment, since to install another needs a network.
    """
    hooks = tmp_path_factory.mktemp("hooks")
    here = [{**hook, "language": "system"} for hook in HOOKS.values()]
    for hook in here:
        del hook["additional_dependencies"]
    (hooks / MANIFEST.name).write_text(yaml.safe_dump(here), encoding="utf-8")
    environment = {
        **os.environ,
        **GIT,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("home")),
    }

    def done(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, check=False
        )

    for folder in (hooks, project):
        done(folder, "git", "init", "--quiet", ".").check_returncode()
    done(hooks, "git", "add", ".").check_returncode()
    done(hooks, "git", "commit", "--quiet", "--message", "hooks").check_returncode()
    revision = done(hooks, "git", "rev-parse", "HEAD").stdout.strip()
    used = {"repo": str(hooks), "rev": revision, "hooks": [{"id": name} for name in HOOKS]}
    config = yaml.safe_dump({"repos": [used]})
    (project / ".pre-commit-config.yaml").write_text(config, encoding="utf-8")
    done(project, sys.executable, "-m", "pre_commit", "install").check_returncode()

    def commit(message: str) -> subprocess.CompletedProcess[str]:
        done(project, "git", "add", ".").check_returncode()
        return done(project, "git", "commit", "--message", message)

    return commit


def test_problems_stop_commits(project: Path, commit: Commit) -> None:
    """With pre-commit itself: a good repository passes, and each problem stops a commit."""
    first = commit("sound")
    assert first.returncode == 0, first.stdout + first.stderr
    assert first.stderr.count("Passed") == len(HOOKS)

    text = schema(project).read_text(encoding="utf-8")
    schema(project).write_text(text.replace("  ", "    "), encoding="utf-8")
    laid_out = commit("laid out otherwise")
    assert laid_out.returncode == 1
    assert "files were modified by this hook" in laid_out.stderr
    assert schema(project).read_text(encoding="utf-8") == text

    schema(project).write_text(text.replace("200", "100"), encoding="utf-8")
    narrowed = commit("narrowed")
    assert narrowed.returncode == 1
    assert narrowed.stderr.count("Failed") == 2
    assert "stale: generated/models/common/v1/greeting.py" in narrowed.stderr
    assert "WIRE_MAX_LENGTH" in narrowed.stderr


def test_a_commit_that_only_removes_files_is_stopped(project: Path, commit: Commit) -> None:
    """pre-commit has no file to name then, and the hooks look all the same."""
    other = schema(project).with_name("farewell.schema.json")
    text = schema(project).read_text(encoding="utf-8")
    other.write_text(text.replace("greeting", "farewell").replace("Greeting", "Farewell"), "utf-8")
    shutil.copytree(
        schema(project).parent / "examples/greeting", other.parent / "examples/farewell"
    )
    shutil.copytree(project / "schemas", project / "released", dirs_exist_ok=True)
    subprocess.run(
        [sys.executable, "-m", "myspinbot_codegen", "generate"],
        cwd=project,
        check=True,
        capture_output=True,
    )
    first = commit("both")
    assert first.returncode == 0, first.stdout + first.stderr

    other.unlink()
    shutil.rmtree(other.parent / "examples/farewell")
    removed = commit("one")
    assert removed.returncode == 1
    assert removed.stderr.count("Skipped") == 1
    assert removed.stderr.count("Failed") == 2
    assert "WIRE_TYPE_REMOVED" in removed.stderr
