"""The documents keep their word: links lead somewhere, commands exist, decisions are complete."""

import ast
import re
from pathlib import Path
from urllib.parse import unquote

import pytest

ROOT = Path(__file__).resolve().parent.parent
SKIPPED = {".nox", ".git", ".pytest_cache", "node_modules", ".venv", "dist"}
DECISIONS = sorted((ROOT / "docs" / "decisions").glob("[0-9]*.md"))


def documents() -> list[Path]:
    """Every Markdown file of ours."""
    found = [path.relative_to(ROOT) for path in ROOT.rglob("*.md")]
    return sorted(path for path in found if not SKIPPED & set(path.parts))


def sessions() -> set[str]:
    """The names of the noxfile's sessions."""
    tree = ast.parse((ROOT / "noxfile.py").read_text())
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.FunctionDef)
        and any("nox.session" in ast.unparse(each) for each in node.decorator_list)
    }


def without_code(text: str) -> str:
    """Return the page without fenced blocks and code spans, where brackets are not links."""
    return re.sub(r"```.*?```|`[^`\n]*`", "", text, flags=re.DOTALL)


@pytest.mark.parametrize("document", documents(), ids=str)
def test_links_lead_somewhere(document: Path) -> None:
    """Every relative link names a file or folder that exists."""
    targets = re.findall(r"\]\(([^)\s]+)\)", without_code((ROOT / document).read_text()))
    broken = [
        target
        for target in targets
        if not re.match(r"[a-z]+:|#", target)
        and not (ROOT / document.parent / unquote(target.partition("#")[0])).exists()
    ]
    assert not broken


@pytest.mark.parametrize("document", documents(), ids=str)
def test_commands_exist(document: Path) -> None:
    """Every `nox -s NAME` in a document is a session of the noxfile."""
    named = re.findall(r"nox -s \"?([a-z_]+)", (ROOT / document).read_text())
    assert set(named) <= sessions()


def test_every_page_is_reached_from_the_readme() -> None:
    """Whoever follows links from the top comes to every document of ours."""
    reached: set[Path] = set()
    pending = [ROOT / "README.md"]
    while pending:
        page = pending.pop()
        page = page / "README.md" if page.is_dir() else page
        if page in reached or page.suffix != ".md" or not page.is_file():
            continue
        reached.add(page)
        pending += [
            (page.parent / unquote(target.partition("#")[0])).resolve()
            for target in re.findall(r"\]\(([^)\s]+)\)", without_code(page.read_text()))
            if not re.match(r"[a-z]+:|#", target)
        ]
    missed = {document for document in documents() if ROOT / document not in reached}
    assert not {document for document in missed if "testdata" not in document.parts}


def test_every_session_is_documented() -> None:
    """The page for contributors names each task of `nox -l`, and the tasks of bare `nox`."""
    text = (ROOT / "CONTRIBUTING.md").read_text()
    assert set(re.findall(r"`(?:nox -s )?([a-z_]+)(?:-3[^`]*| --[^`]*)?`", text)) >= sessions()
    tree = ast.parse((ROOT / "noxfile.py").read_text())
    (default,) = [
        ast.literal_eval(node.value)
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "nox.options.sessions"
    ]
    (told,) = re.findall(r"^Bare `nox` is what CI runs: (.+?)\.", text, re.MULTILINE | re.DOTALL)
    assert re.findall(r"`([a-z_]+)`", told) == default


def test_readme_shows_the_two_commands() -> None:
    """A new contributor learns how to install and run the tasks."""
    text = (ROOT / "README.md").read_text()
    for line in (ROOT / ".ci" / "run").read_text().splitlines():
        if line.startswith(("pip ", "nox")):
            assert line in text


def test_every_session_has_a_description() -> None:
    """`nox -l` has a line of help for each session."""
    tree = ast.parse((ROOT / "noxfile.py").read_text())
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    assert sessions()
    assert all(ast.get_docstring(node) for node in functions if node.name in sessions())


def test_changelog_keeps_its_format() -> None:
    """Releases are headed by version and date, newest first, under known kinds of change."""
    text = (ROOT / "CHANGELOG.md").read_text()
    heads = re.findall(r"^## (.+)$", text, re.MULTILINE)
    assert heads[0] == "[Unreleased]"
    assert all(re.fullmatch(r"\[\d+\.\d+\.\d+\] - \d{4}-\d{2}-\d{2}", each) for each in heads[1:])
    kinds = set(re.findall(r"^### (.+)$", text, re.MULTILINE))
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_decision_is_complete(decision: Path) -> None:
    """A decision has its status, its context, its content and its consequences."""
    heads = re.findall(r"^## (.+)$", decision.read_text(), re.MULTILINE)
    assert heads == ["Context", "Decision", "Consequences"]
    assert re.search(
        r"^Status: (accepted|superseded by \d{4})$", decision.read_text(), re.MULTILINE
    )


def test_decisions_are_numbered_and_listed() -> None:
    """Numbers have no gap, and the index of the documents leads to every decision."""
    numbers = [int(path.name[:4]) for path in DECISIONS]
    assert numbers == list(range(1, len(numbers) + 1))
    index = (ROOT / "docs" / "README.md").read_text()
    assert all(f"decisions/{path.name}" in index for path in DECISIONS)
