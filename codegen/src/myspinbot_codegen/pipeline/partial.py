"""Builds from a part of the tree: the changed files, and those that refer to them.

If a change may concern other files, or there is an error, the pipeline builds from the whole tree
instead. So only a run on the whole tree reports errors.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.errors import CodegenError
from myspinbot_codegen.frontend import understand
from myspinbot_codegen.incremental.closure import closure_digests
from myspinbot_codegen.incremental.outlines import (
    Outlines,
    is_plain,
    load_outlines,
    outline,
    type_names,
)
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.incremental.state import Inputs, State, make_entry
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.output.manifest import MANIFEST, Difference, new_manifest
from myspinbot_codegen.pipeline.build import Build
from myspinbot_codegen.pipeline.emit import emit, remake_jobs
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.tree import Tree
from myspinbot_codegen.spec.dialects import LINT_IGNORE
from myspinbot_codegen.spec.reachability import reachable


class _WholeTreeNeededError(Exception):
    """A part of the tree is not enough."""


def build_part(config: Config, store: Store, inputs: Inputs, state: State) -> Build | None:
    """Build from the sources that have changed since `state`, if nothing else has.

    Return None if the whole tree has to be read.
    """
    outlines = load_outlines(store, state)
    if outlines is None or config.baseline is not None:
        return None
    try:
        return _Part(config, inputs, state, outlines).build(store)
    except (CodegenError, _WholeTreeNeededError):
        return None


class _Part:
    """The part of the tree that a change affects."""

    def __init__(self, config: Config, inputs: Inputs, state: State, outlines: Outlines) -> None:
        self._config, self._inputs, self._state, self._before = config, inputs, state, outlines
        (self._now,), (self._then,) = inputs.sources.values(), state.sources.values()
        changed = self._find_changed()
        reached = _referring(changed, outlines.direct)
        self._changed = set(map(PurePosixPath, changed))
        self._affected = set(map(PurePosixPath, reached & outlines.documents.keys()))
        self._tree = self._load(reached)

    def _find_changed(self) -> set[str]:
        """Return the schema files that have changed, or whose examples have."""
        if self._now.keys() != self._then.keys():
            raise _WholeTreeNeededError
        changed: set[str] = set()
        for name, (content, *_) in self._now.items():
            if content != self._then[name][0]:
                schema = self._before.examples.get(name, name)
                if schema not in self._before.documents:
                    raise _WholeTreeNeededError
                changed.add(schema)
        return changed

    def _load(self, reached: set[str]) -> Tree:
        """Load the affected files with their examples, and the files that they refer to."""
        source = self._config.source
        if source.asyncapi not in reached:
            source = replace(source, asyncapi=None)
        wanted = set(reachable(reached, lambda path: self._before.direct.get(path, ())))
        wanted |= {path for path, schema in self._before.examples.items() if schema in reached}
        files = {PurePosixPath(path): (source.folder / path).read_bytes() for path in wanted}
        strict = {content for content, *_ in self._then.values()}
        tree = load(source, self._config.root, strict, files)
        documents = [*tree.sources(), *(example.document for example in tree.examples)]
        if any(document.digest != self._now[str(document.path)][0] for document in documents):
            # A file was edited after the run had begun.
            raise _WholeTreeNeededError
        return tree

    def build(self, store: Store) -> Build:
        """Build the files that are made of this part."""
        contracts, closures = self._understand()
        jobs = remake_jobs(self._config, contracts, self._tree.folder, self._before.targets)
        outlines = replace(
            self._before,
            closures={
                **self._before.closures,
                **{str(path): closures[path] for path in self._affected},
            },
        )
        cache = PartsCache(
            store, {PurePosixPath(path): text for path, text in outlines.closures.items()}
        )
        outputs = emit(jobs, cache, self._affected)
        differences = [self._difference(folder, files) for folder, files in outputs.items()]
        state = replace(self._state, sources=self._inputs.sources).with_outputs(
            {difference.folder: difference.stale for difference in differences}
        )
        return Build(self._tree.folder, differences, state, outlines)

    def _understand(self) -> tuple[Contracts, Mapping[PurePosixPath, str]]:
        """Return the contracts of the part, as in the whole, and the digests of their closures."""
        before = self._before
        documents = [self._tree.schemas[path] for path in self._changed]
        if any(LINT_IGNORE in document.text for document in self._tree.sources()) or any(
            before.documents[str(document.path)] != outline(document.data) for document in documents
        ):
            raise _WholeTreeNeededError
        # A document of messages that has not changed has no errors of its own.
        analysis = Analysis(self._tree, self._affected)
        contracts = understand(analysis, self._config.rules).contracts
        if not is_plain(analysis):
            raise _WholeTreeNeededError
        names = type_names(contracts, analysis.lowered)
        if any(before.names[path] != now for path, now in names.items()):
            raise _WholeTreeNeededError
        taken = {
            name.lower()
            for path, pairs in before.names.items()
            if path not in names
            for _, name in pairs
        }
        records = (name for members in analysis.lowered.records.values() for name in members)
        if any(name.lower() in taken for name in records):
            raise _WholeTreeNeededError
        modules = {path: PurePosixPath(before.modules[str(path)]) for path in contracts.documents}
        contracts = replace(contracts, modules=modules)
        direct = {path: set(map(PurePosixPath, before.direct[str(path)])) for path in modules}
        return contracts, closure_digests(contracts, direct)

    def _difference(self, folder: Path, files: Mapping[str, str]) -> Difference:
        documents = [self._tree.schemas[path] for path in sorted(self._changed)]
        edited = [
            document
            for document in documents
            if document.digest != self._then[str(document.path)][0]
        ]
        before = self._state.outputs[str(folder)]
        files = {**files, MANIFEST: new_manifest(folder, edited)}
        if not files.keys() <= before.keys():
            raise _WholeTreeNeededError
        stale = {
            path: text for path, text in files.items() if make_entry(text)[0] != before[path][0]
        }
        return Difference(folder, stale, {}, (), tuple(str(source.path) for source in edited))


def _referring(changed: Iterable[str], direct: Mapping[str, Iterable[str]]) -> set[str]:
    """Return the changed files, and the files that refer to them directly or indirectly."""
    back: defaultdict[str, set[str]] = defaultdict(set)
    for path, targets in direct.items():
        for target in targets:
            back[target].add(path)
    return set(reachable(changed, lambda path: back.get(path, ())))
