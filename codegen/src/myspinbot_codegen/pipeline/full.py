"""The stages in their order: load, resolve, lint, lower, emit, then write or check.

Used by the pipeline, for runs that have something to do.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, only_errors
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.incremental.clean_files import Verdicts
from myspinbot_codegen.incremental.closure import Paths, closure_digests, references
from myspinbot_codegen.incremental.code import code_roots
from myspinbot_codegen.incremental.outlines import draw, is_plain
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.incremental.state import Inputs, remember
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.lint.linter import lint_analysis
from myspinbot_codegen.output.drift import check
from myspinbot_codegen.output.manifest import Difference, compare, with_manifest
from myspinbot_codegen.output.result import Result
from myspinbot_codegen.output.writer import write
from myspinbot_codegen.pipeline.emit import emit
from myspinbot_codegen.releases.baseline import read_baseline
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.tree import Tree
from myspinbot_codegen.spec.dialects import LINT_IGNORE


def run(
    config_path: Path, config: Config, store: Store, inputs: Inputs, *, check_only: bool
) -> Result:
    """Bring the output folders up to date, or check that they are. Raises `CodegenError`."""
    analysis, contracts, direct, _ = read(config, store, inputs.config)
    tree = analysis.tree
    cache = PartsCache(store, closure_digests(contracts, direct))
    emitted = emit(config, contracts, tree.folder, cache, read_baseline(config, store))
    outputs = {folder: with_manifest(files, tree.sources()) for folder, files in emitted.items()}
    differences = [compare(folder, files) for folder, files in outputs.items()]
    if check_only:
        check(differences, root=config.root, source_folder=tree.folder, command=config.command)
    else:
        write(differences)
    state = remember(
        store,
        config_path,
        inputs,
        outputs,
        code=code_roots(entry for entry, _ in cache.asked),
        tools=cache.tools,
        definitions=len(contracts.definitions),
    )
    if cache.updates and is_plain(analysis):
        targets = [(entry.value, seed) for entry, seed in cache.asked]
        draw(
            store,
            state,
            analysis,
            contracts,
            direct=direct,
            closures=cache.closures,
            targets=targets,
        )
    written = _paths(differences, lambda difference: [*difference.stale, *difference.missing])
    return Result(
        definitions=len(contracts.definitions),
        written=written,
        removed=_paths(differences, lambda difference: difference.orphans),
        unchanged=sum(map(len, outputs.values())) - len(written),
    )


class Read(NamedTuple):
    """What reading the sources gives: the last are diagnostics that end no run."""

    analysis: Analysis
    contracts: Contracts
    direct: Paths
    warnings: list[Diagnostic]


def read(config: Config, store: Store, config_digest: str) -> Read:
    """Read the sources and say what they mean, and what each file refers to.

    Raises `SourceError` for their faults.
    """
    verdicts = Verdicts(store, config_digest)
    tree = load(config.source, config.root, verdicts.strict)
    analysis = Analysis(tree, verdicts.open(tree))
    diagnostics = lint_analysis(analysis, config.rules)
    if only_errors(diagnostics):
        raise SourceError(diagnostics)
    contracts = lower(analysis.canonical, analysis.resolver, analysis.lowered)
    direct = references(contracts, analysis.links)
    verdicts.settle(
        direct,
        defining={key.path for key in contracts.definitions if key.pointer},
        but=_warned_about(tree, diagnostics),
    )
    return Read(analysis, contracts, direct, diagnostics)


def _warned_about(tree: Tree, diagnostics: list[Diagnostic]) -> set[PurePosixPath]:
    """Schema files that the next run has to look at again, to give the same warnings.

    One with `x-lint-ignore` is among them: whether it is of use may depend on other files.
    """
    labels = {diagnostic.file for diagnostic in diagnostics}
    documents = [(document, document.path) for document in tree.sources()]
    documents += [(example.document, example.schema) for example in tree.examples]
    return {
        path
        for document, path in documents
        if tree.label(document.path) in labels or LINT_IGNORE in document.text
    }


def _paths(
    differences: Iterable[Difference], pick: Callable[[Difference], Iterable[str]]
) -> tuple[Path, ...]:
    return tuple(
        difference.folder / path for difference in differences for path in sorted(pick(difference))
    )
