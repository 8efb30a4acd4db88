"""Rules for every file of the repository."""

import ast
import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LONGEST_MODULE = 450
TEXT = {".cfg", ".css", ".html", ".ini", ".js", ".json", ".md", ".mjs", ".py", ".sh", ".sql"} | {
    ".toml",
    ".ts",
    ".tsx",
    ".txt",
    ".yaml",
    ".yml",
}


@pytest.fixture(scope="module")
def files() -> list[Path]:
    """Every file that is in the repository or would be added to it."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a checkout: nothing tells the repository's files from others")
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listing = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    paths = sorted(ROOT / name for name in set(listing.stdout.split("\0")) if name)
    return [path for path in paths if path.is_file()]


def lines(files: list[Path], pattern: re.Pattern[str]) -> Iterator[str]:
    """Every line that matches, as `path:number: line`."""
    for path in files:
        if path.suffix not in TEXT and path.suffix:
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"


def is_generated(path: Path) -> bool:
    """Generated modules answer to their generator, not to the rules of style."""
    return "_generated" in path.parts


def modules(files: list[Path]) -> list[Path]:
    """Hand-written Python modules."""
    return [path for path in files if path.suffix == ".py" and not is_generated(path)]


def test_requirement_files_name_no_address(files: list[Path]) -> None:
    """Pins hold versions and hashes only, so that they install from any mirror."""
    pinned = [path for path in files if path.parent.name == "requirements"]
    locks = [path for path in files if path.name == "package-lock.json"]
    assert pinned
    assert locks
    # npm also notes who asks for money; `funding` can be taken out of the lock file.
    assert not list(lines(locks, re.compile(r"\w+://")))
    found = list(lines(pinned, re.compile(r"\w+://|--(extra-)?index-url|--find-links")))
    assert not found, "run `nox -s requirements` and look where these come from"


def test_lock_files_name_no_address(files: list[Path]) -> None:
    """An npm lock file has versions without registries; there is no other lock file."""
    names = {path.name for path in files}
    assert not names & {"uv.lock", "pylock.toml", "poetry.lock", "yarn.lock", "pnpm-lock.yaml"}
    for path in files:
        if path.name == "package-lock.json":
            for name, package in json.loads(path.read_text())["packages"].items():
                assert not str(package.get("resolved", "")).startswith("http"), f"{path}: {name}"


def test_no_path_of_a_home_directory(files: list[Path]) -> None:
    """No file contains a path of the machine on which it was written."""
    found = list(lines(files, re.compile(r"(?<![\w.$}])/(?:root|home/\w+|Users/\w+)/")))
    assert not found


def test_no_leftover_of_a_merge(files: list[Path]) -> None:
    """No conflict marker was committed."""
    assert not list(lines(files, re.compile(r"^(?:<{7}|>{7}) ")))


def test_text_files_end_with_one_newline(files: list[Path]) -> None:
    """So that appending to a file changes one line."""
    found = []
    for path in files:
        content = path.read_bytes() if path.suffix in TEXT and not is_generated(path) else b""
        if content and (not content.endswith(b"\n") or content.endswith(b"\n\n")):
            found.append(str(path.relative_to(ROOT)))
    assert not found


def test_every_module_has_a_docstring(files: list[Path]) -> None:
    """Each module opens with a docstring."""
    silent = [
        str(path.relative_to(ROOT))
        for path in modules(files)
        if path.read_text() and ast.get_docstring(ast.parse(path.read_text())) is None
    ]
    assert not silent


def test_no_module_holds_more_than_one_idea(files: list[Path]) -> None:
    """A module longer than this wants to be a package."""
    long = {
        str(path.relative_to(ROOT)): count
        for path in modules(files)
        if (count := len(path.read_text().splitlines())) > LONGEST_MODULE
    }
    assert not long


def test_every_test_says_which_behaviour_it_checks(files: list[Path]) -> None:
    """The tests' docstrings, read in a row, are the specification."""
    silent = [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.name}"
        for path in modules(files)
        if path.name.startswith("test_")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name.startswith("test_")
        and ast.get_docstring(node) is None
    ]
    assert not silent


def test_every_suppression_gives_its_reason(files: list[Path]) -> None:
    """`# noqa: X  # why`: a check is switched off for a reason, and the reader learns it."""
    suppression = re.compile(
        r"#\s*(?:noqa(?::\s*[A-Z0-9, ]+)?|type:\s*ignore(?:\[[\w, -]+\])?|pragma:\s*no \w+)\s*$"
    )
    assert not list(lines(modules(files), suppression))
