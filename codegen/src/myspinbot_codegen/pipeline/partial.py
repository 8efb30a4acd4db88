"""A run on a part of the tree: the files that have changed, and those that refer to them.

Used by the pipeline, which turns to the whole tree when this gives up. It does so whenever a
change may be of any concern to other files, and when there is anything to complain about: so only
a run on the whole tree says what is wrong.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from importlib import import_module
from pathlib import Path, PurePosixPath

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.diagnostics.diagnostic import only_errors
from myspinbot_codegen.diagnostics.errors import CodegenError
from myspinbot_codegen.incremental.closure import closure_digests
from myspinbot_codegen.incremental.outlines import Atlas, is_plain, names, outline, unfold
from myspinbot_codegen.incremental.outlines import keep as keep_atlas
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.incremental.state import Inputs, State, keep, unstamped
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.lower import lower
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.lint.linter import lint_analysis
from myspinbot_codegen.output.drift import check
from myspinbot_codegen.output.manifest import MANIFEST, Difference, new_manifest
from myspinbot_codegen.output.result import Result
from myspinbot_codegen.output.writer import write
from myspinbot_codegen.source.load import load
from myspinbot_codegen.source.tree import Tree
from myspinbot_codegen.spec.dialects import LINT_IGNORE
from myspinbot_codegen.spec.reachability import reachable
from myspinbot_codegen.targets.target import Parts, Request, Target


class _GivenUp(Exception):
    """The whole tree has to be looked at."""


def run_locally(
    config_path: Path,
    config: Config,
    store: Store,
    inputs: Inputs,
    state: State,
    *,
    check_only: bool,
) -> Result | None:
    """Do what a run on the whole tree would do; None where it cannot be told from a part.

    `state` is what the last run has left, and nothing but sources has changed since.

    Raises `DriftError`, and `OutputError` when files cannot be written.
    """
    try:
        local = _Local(config, store, inputs, state)
        differences = local.differences()
    except (CodegenError, _GivenUp):
        return None
    if check_only:
        folder = local.tree.folder
        check(differences, root=config.root, source_folder=folder, command=config.command)
    else:
        write(differences)
    after = replace(
        state,
        sources=inputs.sources,
        outputs={
            folder: {
                **files,
                **{
                    path: unstamped(text)
                    for difference in differences
                    if str(difference.folder) == folder
                    for path, text in difference.stale.items()
                },
            }
            for folder, files in state.outputs.items()
        },
    )
    keep(store, config_path, after)
    keep_atlas(store, after, local.atlas)
    written = tuple(item.folder / path for item in differences for path in sorted(item.stale))
    return Result(state.definitions, written, (), state.files - len(written))


class _Local:
    """The part of the tree that a run looks at."""

    def __init__(self, config: Config, store: Store, inputs: Inputs, state: State) -> None:
        before = unfold(store, state)
        if before is None or config.baseline is not None:
            raise _GivenUp
        self._config, self._state, self._before = config, state, before
        (self._now,), (self._then,) = inputs.sources.values(), state.sources.values()
        changed = self._find_changed()
        reached = _referring(changed, before.direct)
        self._changed = set(map(PurePosixPath, changed))
        self._affected = set(map(PurePosixPath, reached & before.outlines.keys()))
        self.tree = self._load(reached)
        self._contracts, self.atlas = self._understand()
        closures = {PurePosixPath(path): text for path, text in self.atlas.closures.items()}
        self._cache = PartsCache(store, closures)

    def _find_changed(self) -> set[str]:
        """The schema files that have changed, or whose examples have."""
        if self._now.keys() != self._then.keys():
            raise _GivenUp
        found: set[str] = set()
        for name, (content, *_) in self._now.items():
            if content != self._then[name][0]:
                schema = self._before.examples.get(name, name)
                if schema not in self._before.outlines:
                    raise _GivenUp
                found.add(schema)
        return found

    def _load(self, reached: set[str]) -> Tree:
        """The files that a change has reached with their examples, and what they refer to."""
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
            # It was edited after the run had begun.
            raise _GivenUp
        return tree

    def _understand(self) -> tuple[Contracts, Atlas]:
        """What the part means, if that is what it means within the whole."""
        tree, before = self.tree, self._before
        documents = [tree.schemas[path] for path in self._changed]
        if any(LINT_IGNORE in document.text for document in tree.sources()) or any(
            before.outlines[str(document.path)] != outline(document.data) for document in documents
        ):
            raise _GivenUp
        # A document of messages that has not changed has no faults of its own.
        analysis = Analysis(tree, self._affected)
        if only_errors(lint_analysis(analysis, self._config.rules)) or not is_plain(analysis):
            raise _GivenUp
        contracts = lower(analysis.canonical, analysis.resolver, analysis.lowered)
        taken = names(contracts, analysis.lowered)
        if any(before.names[path] != found for path, found in taken.items()):
            raise _GivenUp
        others = {
            name.lower()
            for path, found in before.names.items()
            if path not in taken
            for _, name in found
        }
        records = (name for found in analysis.lowered.records.values() for name in found)
        if any(name.lower() in others for name in records):
            raise _GivenUp
        modules = {path: PurePosixPath(before.modules[str(path)]) for path in contracts.documents}
        contracts = replace(contracts, modules=modules)
        direct = {path: set(map(PurePosixPath, before.direct[str(path)])) for path in modules}
        digests = closure_digests(contracts, direct)
        closures = {str(path): digests[path] for path in self._affected}
        return contracts, replace(before, closures={**before.closures, **closures})

    def differences(self) -> list[Difference]:
        """How each output folder differs from what it should be."""
        outputs: dict[Path, dict[str, str]] = {}
        for target, (place, seed) in zip(self._config.targets, self.atlas.targets, strict=True):
            outputs.setdefault(target.output, {}).update(self._update(target, place, seed))
        return [self._difference(folder, files) for folder, files in outputs.items()]

    def _update(self, item: TargetConfig, place: str, seed: str) -> Mapping[str, str]:
        module, _, name = place.partition(":")
        target = getattr(import_module(module), name)()
        request = Request(
            self._contracts,
            item.options,
            self._config.command,
            self.tree.folder,
            self._config.root,
            neighbours=frozenset(
                other.name for other in self._config.targets if other.output == item.output
            ),
        )
        if any(target.refusals(request)):
            raise _GivenUp
        parts = _Parts(self._cache, seed, self._affected, target, request)
        updated: Mapping[str, str] = target.update(request, parts, self._affected)
        return updated

    def _difference(self, folder: Path, files: Mapping[str, str]) -> Difference:
        documents = [self.tree.schemas[path] for path in sorted(self._changed)]
        edited = [
            document
            for document in documents
            if document.digest != self._then[str(document.path)][0]
        ]
        before = self._state.outputs[str(folder)]
        files = {**files, MANIFEST: new_manifest(folder, edited)}
        if not files.keys() <= before.keys():
            raise _GivenUp
        stale = {
            path: text for path, text in files.items() if unstamped(text)[0] != before[path][0]
        }
        return Difference(folder, stale, {}, (), tuple(str(item.path) for item in edited))


class _Parts(Mapping[PurePosixPath, Mapping[str, str]]):
    """The parts of all files: some are made now, the others looked up when they are asked for."""

    def __init__(
        self,
        cache: PartsCache,
        seed: str,
        affected: Iterable[PurePosixPath],
        target: Target,
        request: Request,
    ) -> None:
        self._cache, self._seed = cache, seed
        self._made = cache.known(seed, affected, partial(target.parts, request))

    def __getitem__(self, path: PurePosixPath) -> Mapping[str, str]:
        return self._made[path] if path in self._made else self._all[path]

    def __iter__(self) -> Iterator[PurePosixPath]:
        return iter(self._all)

    def __len__(self) -> int:
        return len(self._all)

    @cached_property
    def _all(self) -> Parts:
        others = self._cache.closures.keys() - self._made.keys()
        return {**self._made, **self._cache.known(self._seed, others, _lost)}


def _lost(_: Sequence[PurePosixPath]) -> Parts:
    """What was made by an earlier run is not there any more, and cannot be made of this part."""
    raise _GivenUp


def _referring(changed: Iterable[str], direct: Mapping[str, Iterable[str]]) -> set[str]:
    """The files that refer to some, directly or not."""
    back: defaultdict[str, set[str]] = defaultdict(set)
    for path, found in direct.items():
        for other in found:
            back[other].add(path)
    return set(reachable(changed, lambda path: back.get(path, ())))
