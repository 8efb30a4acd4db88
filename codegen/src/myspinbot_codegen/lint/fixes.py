"""Applies the mechanical fixes of rules, which never change the set of valid documents.

Used by `lint --fix`. Each fix edits the text; everything else in the file stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import RulesConfig
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.lint.lint_rule import FixSite
from myspinbot_codegen.lint.linter import lint_analysis
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.lint.rules import RULES
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import subschemas_with_dialect

MAX_ROUNDS = 10
"""One fix may allow the next one; more than a few rounds would be our bug."""

Targets = frozenset[tuple[PurePosixPath, str]]


def fix(tree: Tree, config: RulesConfig) -> Tree:
    """Return the tree with every fix applied; YAML files stay as they are."""
    for _ in range(MAX_ROUNDS):
        analysis = Analysis(tree)
        diagnostics = lint_analysis(analysis, config)
        malformed = _files_lacking(Precondition.WELL_FORMED, diagnostics)
        unresolved = _files_lacking(Precondition.RESOLVED, diagnostics)
        targets = None if malformed or unresolved else targets_of(analysis)
        fixable = [
            diagnostic
            for diagnostic in diagnostics
            if RULES[diagnostic.rule].edit is not None and diagnostic.file not in malformed
        ]
        # Another fix may give an annotation that is unused now a use.
        unused = [diagnostic for diagnostic in fixable if diagnostic.rule == "IGNORE_UNUSED"]
        remaining = [diagnostic for diagnostic in fixable if diagnostic.rule != "IGNORE_UNUSED"]
        texts = _edit_files(tree, remaining, targets) or _edit_files(tree, unused, targets)
        if not texts:
            break
        documents = {path: Document(path, text, json.loads(text)) for path, text in texts.items()}
        tree = replace(tree, schemas={**tree.schemas, **documents})
    return tree


def _files_lacking(property_: Precondition, diagnostics: Iterable[Diagnostic]) -> set[str]:
    return {
        diagnostic.file for diagnostic in diagnostics if RULES[diagnostic.rule].ensures is property_
    }


def targets_of(analysis: Analysis) -> Targets:
    """The locations that references lead to."""
    return frozenset((link.target.path, link.target.pointer) for link in analysis.links)


def _edit_files(
    tree: Tree, diagnostics: Iterable[Diagnostic], targets: Targets | None
) -> dict[PurePosixPath, str]:
    """The new texts of the files that change."""
    documents = {tree.label(path): document for path, document in tree.schemas.items()}
    texts: dict[PurePosixPath, str] = {}
    # From the end of a file to its beginning, so that earlier locations stay valid.
    for diagnostic in sorted(diagnostics, reverse=True):
        document = documents[diagnostic.file]
        edit = RULES[diagnostic.rule].edit
        if edit is None or document.path.suffix != ".json":
            continue
        text = edit(site(tree, document, diagnostic.pointer, targets))
        if text is not None and text != document.text:
            texts[document.path] = text
            documents[diagnostic.file] = Document(document.path, text, json.loads(text))
    return texts


def site(tree: Tree, document: Document, pointer: str, targets: Targets | None) -> FixSite:
    """Describe a location of a file for the fix of a rule."""
    root = tree.dialect_of(document)
    dialects = {
        schema: dialect for schema, _, dialect in subschemas_with_dialect(document.data, root)
    }
    return FixSite(tree, document, pointer, dialects.get(pointer.rpartition("/")[0], root), targets)
