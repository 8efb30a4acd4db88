"""Builds from the whole tree: read, emit, compare. Used where a partial run is not enough."""

from __future__ import annotations

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.frontend import read_sources
from myspinbot_codegen.incremental.closure import closure_digests
from myspinbot_codegen.incremental.code import PACKAGE, code_files, code_roots
from myspinbot_codegen.incremental.outlines import is_plain, outline_tree
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.incremental.stamps import look
from myspinbot_codegen.incremental.state import Inputs, State
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.output.manifest import compare, with_manifest
from myspinbot_codegen.pipeline.build import Build
from myspinbot_codegen.pipeline.emit import emit, make_jobs
from myspinbot_codegen.releases.baseline import read_baseline
from myspinbot_codegen.targets.target import Updates


def build_whole(config: Config, store: Store, inputs: Inputs) -> Build:
    """Build from all sources.

    Raises:
        CodegenError: the sources, a target or an output folder have errors.
    """
    reading = read_sources(config, store, inputs.config)
    analysis, contracts = reading.analysis, reading.contracts
    tree = analysis.tree
    cache = PartsCache(store, closure_digests(contracts, reading.references))
    jobs = make_jobs(config, contracts, tree.folder, read_baseline(config, store))
    outputs = {
        folder: with_manifest(files, tree.sources()) for folder, files in emit(jobs, cache).items()
    }
    differences = [compare(folder, files) for folder, files in outputs.items()]
    roots = (PACKAGE, *code_roots(job.entry for job in jobs if job.entry))
    state = State(
        config=inputs.config,
        code={str(root): code_files(root) for root in roots},
        tools={str(path): look(path) for job in jobs for path in job.tools},
        sources=inputs.sources,
        outputs={},
        definitions=len(contracts.definitions),
    )
    outlines = None
    if is_plain(analysis) and all(isinstance(job.target, Updates) for job in jobs):
        targets = [[job.entry.value, job.seed] for job in jobs if job.entry]
        outlines = outline_tree(analysis, contracts, reading.references, cache.closures, targets)
    return Build(tree.folder, differences, state.with_outputs(outputs), outlines)
