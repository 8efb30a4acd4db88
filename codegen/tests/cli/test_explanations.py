"""`explain` knows every id that the command prints, and `rules` lists all rules."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from codegen.tools.errors_page import PAGE as ERRORS

import myspinbot_codegen
from myspinbot_codegen.breaking.compatibility import category_of
from myspinbot_codegen.breaking.rule_table import RULES as BREAKING
from myspinbot_codegen.cli import explanations
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.rules import RULES

SOURCE = Path(myspinbot_codegen.__file__).parent
ID = re.compile(r"[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|SYNTAX")
# Names that are not ids: variables of the environment, errors of SQLite, anchors of `re`.
OTHERS = re.compile(r"(?:GIT|SQLITE|AT)_\w+")
# `support` is copied into generated code and never runs in the command.
NOT_OURS = {"support", "_generated"}


def find_literals() -> Iterator[tuple[str, str]]:
    """Yield every literal of the sources that looks like an id, and its location."""
    for path in sorted(SOURCE.rglob("*.py")):
        if NOT_OURS & set(path.relative_to(SOURCE).parts):
            continue
        nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        parts = {part for node in nodes if isinstance(node, ast.JoinedStr) for part in node.values}
        for node in nodes:
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if node in parts:
                    continue
                if ID.fullmatch(node.value) and not OTHERS.fullmatch(node.value):
                    yield node.value, f"{path.relative_to(SOURCE)}:{node.lineno}"
            elif isinstance(node, ast.JoinedStr) and (name := find_id(node)):
                yield name, f"{path.relative_to(SOURCE)}:{node.lineno}"


def find_id(node: ast.JoinedStr) -> str | None:
    """Return the first known id that an f-string can give, else its source, or None."""
    texts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
    if not re.fullmatch(r"[A-Z]{2,}_\w*", str(texts[0])):
        return None
    pattern = "".join("[A-Z_]+" if text is None else re.escape(str(text)) for text in texts)
    fits = [name for name in explanations.list_ids() if re.fullmatch(pattern, name)]
    return fits[0] if fits else ast.unparse(node)


def find_codes() -> Iterator[tuple[str, str]]:
    """Yield the code of every error class, and its file."""
    for path in sorted(SOURCE.rglob("*.py")):
        if NOT_OURS & set(path.relative_to(SOURCE).parts):
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and node.name.endswith("Error"):
                for each in node.body:
                    if isinstance(each, ast.Assign) and ast.unparse(each.targets[0]) == "code":
                        yield ast.literal_eval(each.value), f"{path.relative_to(SOURCE)}"


def test_every_id_that_is_printed_is_explained() -> None:
    """`explain` knows the id of every diagnostic, refusal and error in the sources."""
    known = set(explanations.list_ids())
    ids = [*find_literals(), *find_codes()]
    assert len({name for name, _ in ids}) > 100
    assert {"SYNTAX", "DIALECT_UNKNOWN", "PYDANTIC_GUARD", "drift"} <= {name for name, _ in ids}
    assert not [f"{place}: {name}" for name, place in ids if name not in known]


@pytest.mark.parametrize("name", explanations.list_ids())
def test_an_id_is_explained(name: str) -> None:
    """The text names the kind of the id, and then its meaning."""
    text = explanations.explain(name)
    assert text.startswith(f"{name}: ")
    assert len(text.splitlines()[2]) > len("Of a few words.")
    assert text.endswith("\n")
    assert "\n\n\n" not in text


def test_ids_are_unique() -> None:
    """No two rules, refusals or errors share an id."""
    assert len(set(explanations.list_ids())) == len(explanations.list_ids())


@pytest.mark.parametrize("rule", BREAKING)
def test_a_breaking_rule_is_explained(rule: str) -> None:
    """The text has the summary of the rule and its hint."""
    text = explanations.explain(rule)
    assert text.startswith(f"{rule}: {category_of(BREAKING[rule])}, a rule of `breaking`\n")
    assert BREAKING[rule].summary in text
    assert BREAKING[rule].hint in text


def test_a_refusal_is_explained() -> None:
    """The text names the target, the condition and the reason; a refusal cannot be excluded."""
    text = explanations.explain("PYDANTIC_GUARD")
    assert text.startswith("PYDANTIC_GUARD: a refusal by the target `pydantic`\n")
    assert "\n\nWhy: " in text
    assert "cannot be excluded" in text


def test_an_error_is_explained() -> None:
    """The text has the exit code of the error."""
    assert explanations.explain("drift").startswith("drift: an error with exit code 1\n")
    assert "exit code 2" in explanations.explain("config_error")


def test_refusals_of_other_distributions_are_explained(tmp_path: Path) -> None:
    """Refusals of an installed target are listed and explained like ours."""
    info = tmp_path / "codegen_ink-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.4\nName: codegen-ink\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[myspinbot_codegen.targets]\nink = codegen_ink:Ink\n")
    (tmp_path / "codegen_ink.py").write_text(
        "from myspinbot_codegen.targets.target import WholeTarget\n"
        "class Ink(WholeTarget):\n"
        "    name = 'ink'\n"
        "    options = frozenset()\n"
        "    rules = {'INK_COLOUR': 'Ink has a colour.\\n\\nNobody reads it else.'}\n"
        "    def emit(self, request, parts): return {}\n"
    )
    paths = os.pathsep.join([str(tmp_path), *filter(None, [os.environ.get("PYTHONPATH")])])

    def run_command(*arguments: str) -> str:
        return subprocess.run(
            [sys.executable, "-m", "myspinbot_codegen", *arguments],
            env={**os.environ, "PYTHONPATH": paths},
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    assert run_command("explain", "INK_COLOUR").startswith(
        "INK_COLOUR: a refusal by the target `ink`\n\nInk has a colour.\n\nWhy: Nobody reads it"
    )
    (line,) = [line for line in run_command("rules").splitlines() if line.startswith("INK_COLOUR ")]
    assert " ".join(line.split()) == "INK_COLOUR target ink error Ink has a colour."


def test_rules_are_listed_by_category() -> None:
    """A rule is one line with categories, severity and fix; refusals are in no category."""
    lines = explanations.list_rules().splitlines()
    refusals = [rule.id for rule in explanations.find_refusals()]
    assert "AJV_NUMBER_UNSAFE" in refusals
    assert [line.split()[0] for line in lines] == [*RULES, *BREAKING, *refusals]
    assert [line.split()[0] for line in explanations.list_rules("SOURCE").splitlines()] == [
        name for name in BREAKING if name.startswith("SOURCE_")
    ]
    docs = explanations.list_rules("DOCS").splitlines()
    assert [line.split()[0] for line in docs] == [
        name for name, rule in RULES.items() if Category.DOCS in rule.categories
    ]
    (line,) = [line for line in lines if line.startswith("ENUM_SINGLE ")]
    assert line.split()[1:4] == ["STANDARD", "error", "fix"]


def test_an_unknown_rule_or_category_is_reported() -> None:
    """The hint proposes the most similar name."""
    with pytest.raises(ConfigError, match="no rule 'SCHEMA_IDS'") as caught:
        explanations.explain("SCHEMA_IDS")
    assert "Did you mean SCHEMA_ID?" in caught.value.hint
    with pytest.raises(ConfigError, match="no rule 'PYDANTIC_GARD'") as caught:
        explanations.explain("PYDANTIC_GARD")
    assert "Did you mean PYDANTIC_GUARD?" in caught.value.hint
    with pytest.raises(ConfigError, match="no category 'STYLE'"):
        explanations.list_rules("STYLE")


def test_the_reference_has_every_error_and_refusal() -> None:
    """Errors are rows of a table, and each refusal is a section."""
    page = ERRORS.read_text(encoding="utf-8")
    for code, error in explanations.find_errors().items():
        assert f"| `{code}` | {error.exit_code} |" in page
    for rule in explanations.find_refusals():
        assert page.count(f"\n### {rule.id}\n") == 1


def test_the_readme_has_every_error_at_its_exit_code() -> None:
    """Each error is in the row of its exit code."""
    lines = (SOURCE.parent.parent / "README.md").read_text(encoding="utf-8").splitlines()
    for code, error in explanations.find_errors().items():
        (row,) = [line for line in lines if line.startswith(f"| {error.exit_code} | ")]
        assert f"(`{code}`)" in row
