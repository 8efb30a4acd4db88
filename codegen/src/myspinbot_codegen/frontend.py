"""From source files to contracts: load, resolve, check, lower. The only place that knows the order.

Used by everything that needs contracts: the pipeline, releases, `conform` and the graph.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path, PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config, RulesConfig, load_config
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, only_errors
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.incremental.clean_files import CleanFiles
from myspinbot_codegen.incremental.closure import Paths, references
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.lint.linter import lint_analysis
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.tree import Tree
from myspinbot_codegen.spec.dialects import LINT_IGNORE


@dataclass(frozen=True)
class Reading:
    """A tree without errors, the contracts in it, and the warnings about it."""

    analysis: Analysis
    contracts: Contracts
    warnings: Sequence[Diagnostic] = ()

    @cached_property
    def references(self) -> Paths:
        """The files that each schema file refers to."""
        return references(self.contracts, self.analysis.links)


def check(analysis: Analysis, rules: RulesConfig) -> list[Diagnostic]:
    """Return the warnings of some rules.

    Raises:
        SourceError: a rule found errors.
    """
    diagnostics = lint_analysis(analysis, rules)
    if only_errors(diagnostics):
        raise SourceError(diagnostics)
    return diagnostics


def understand(analysis: Analysis, rules: RulesConfig | None = None) -> Reading:
    """Check a tree and lower it; without `rules` it is known to have no errors.

    Raises:
        SourceError: the tree has errors.
    """
    warnings = check(analysis, rules) if rules else []
    return Reading(
        analysis, lower(analysis.canonical, analysis.resolver, analysis.lowered), warnings
    )


def read_sources(config: Config, store: Store, config_digest: str) -> Reading:
    """Read the sources of a configuration. Files known to have no errors are not checked again.

    Raises:
        SourceError: the sources have errors.
    """
    clean = CleanFiles(store, config_digest)
    tree = load(config.source, config.root, clean.strict)
    reading = understand(Analysis(tree, clean.open(tree)), config.rules)
    clean.save(
        reading.references,
        defining={key.path for key in reading.contracts.definitions if key.pointer},
        but=_to_check_again(tree, reading.warnings),
    )
    return reading


def read_tree(config_path: Path) -> Reading:
    """Read a configuration and its sources.

    Raises:
        ConfigError: the configuration is wrong.
        SourceError: the sources have errors.
    """
    config = load_config(config_path)
    with Store.beside(config_path) as store:
        return read_sources(config, store, path_digest(config_path))


def _to_check_again(tree: Tree, warnings: Sequence[Diagnostic]) -> set[PurePosixPath]:
    """The schema files that the next run has to check again, to give the same warnings.

    A file with `x-lint-ignore` is among them: other files may decide whether it has an effect.
    """
    labels = {warning.file for warning in warnings}
    documents = [(document, document.path) for document in tree.sources()]
    documents += [(example.document, example.schema) for example in tree.examples]
    return {
        schema
        for document, schema in documents
        if tree.label(document.path) in labels or LINT_IGNORE in document.text
    }
