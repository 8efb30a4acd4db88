"""The sources in `testdata/lint`, and their diagnostics."""

import shutil
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType
from urllib.parse import unquote

from myspinbot_codegen.config.reader import RulesConfig, SourceConfig
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.lint import rules
from myspinbot_codegen.lint.categories import Category
from myspinbot_codegen.lint.linter import lint
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.tree import Tree

TESTDATA = Path(__file__).parents[1] / "testdata" / "lint"
IDS = sorted(RULES)
ALL_RULES = RulesConfig(tuple(Category))


def load_rule_modules() -> list[ModuleType]:
    """Return the modules of rules, each with a table `RULES`."""
    names = sorted(module.name for module in iter_modules(rules.__path__, f"{rules.__name__}."))
    return [import_module(name) for name in names]


def load_rule_tree(folder: Path, rule: str, kind: str) -> Tree:
    """Return the good or bad sources of a rule, on top of the base.

    File names that some file systems refuse are percent-encoded.
    """
    for layer in (TESTDATA / "_base", TESTDATA / rule / kind):
        for path in filter(Path.is_file, layer.rglob("*")):
            place = folder / "schemas" / unquote(path.relative_to(layer).as_posix())
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(path, place)
    asyncapi = "asyncapi.yaml" if (folder / "schemas" / "asyncapi.yaml").exists() else None
    source = SourceConfig(
        folder / "schemas", ("**/*.schema.json",), "https://schemas.test/", asyncapi
    )
    return load(source, folder)


def lint_rule_sources(folder: Path, rule: str, kind: str, config: RulesConfig) -> list[Diagnostic]:
    """Return the diagnostics of the good or bad sources of a rule."""
    try:
        return lint(load_rule_tree(folder, rule, kind), config)
    except SourceError as error:
        return list(error.diagnostics)


def load_rule_config(rule: str) -> RulesConfig | None:
    """Return the rules of `use.txt`, for a rule that cannot be tested alone; else None."""
    path = TESTDATA / rule / "use.txt"
    return RulesConfig(tuple(path.read_text(encoding="utf-8").split())) if path.exists() else None


def format_diagnostic(diagnostic: Diagnostic) -> str:
    """Return a diagnostic in the form of `expected.txt`."""
    place = f"{diagnostic.file}:{diagnostic.line}:{diagnostic.column}"
    return f"{place} {diagnostic.rule} {diagnostic.pointer or 'the root'}"
