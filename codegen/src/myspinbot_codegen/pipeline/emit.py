"""Stage `emit`: collects the files of each target. Used by the pipeline; writes nothing."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.diagnostics.errors import CodegenError, ConfigError, SourceError, TargetError
from myspinbot_codegen.incremental.parts import PartsCache, parts_seed
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.pipeline.refusals import locate_refusals
from myspinbot_codegen.targets import distribution, find_entries, load_target
from myspinbot_codegen.targets.target import Parts, Request, Target, Updates, UsesTools

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

Outputs = dict[Path, dict[str, str]]


@dataclass(frozen=True)
class Job:
    """One target of the configuration, and its request.

    A target that was loaded from the records of an earlier run has no `entry`, but a `known_seed`.
    """

    output: Path
    target: Target
    request: Request
    entry: EntryPoint | None = None
    known_seed: str = ""

    @contextmanager
    def wrap_errors(self) -> Iterator[None]:
        """Turn any error of the target into a `TargetError` that says where it was raised."""
        try:
            yield
        except CodegenError:
            raise
        except Exception as error:
            from traceback import extract_tb  # noqa: PLC0415  # only an error needs it

            last = extract_tb(error.__traceback__)[-1]
            origin = f" of {distribution(self.entry)}" if self.entry else ""
            raise TargetError(
                f"the target {self.target.name!r}{origin} failed: "
                f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})",
                hint="This is an error in the target: report it to its maintainers.",
            ) from error

    @cached_property
    def tools(self) -> Sequence[Path]:
        """The files whose content identifies the versions of the target's tools."""
        if not isinstance(self.target, UsesTools):
            return ()
        with self.wrap_errors():
            return sorted(self.target.tools(self.request))

    @cached_property
    def seed(self) -> str:
        """The digest of everything but source files on which parts depend."""
        if self.entry is None:
            return self.known_seed
        return parts_seed(self.entry, self.request, self.tools)

    def files(
        self, cache: PartsCache | None, affected: Collection[PurePosixPath] | None
    ) -> Mapping[str, str]:
        """Return the files of the target, or those that are made of `affected` source files."""

        def make(paths: Sequence[PurePosixPath]) -> Parts:
            with self.wrap_errors():
                return self.target.parts(self.request, paths)

        parts = (
            cache.parts(self.seed, make, affected)
            if cache
            else make(sorted(self.request.contracts.documents))
        )
        with self.wrap_errors():
            if affected is not None and isinstance(self.target, Updates):
                files = self.target.update(self.request, parts, affected)
            else:
                files = self.target.emit(self.request, parts)
            _check_files(files, self.target.name)
        return files


def make_jobs(
    config: Config, contracts: Contracts, source_folder: str, baseline: Contracts | None = None
) -> list[Job]:
    """Find and load the targets of a configuration.

    Raises:
        ConfigError: a target or an option is unknown.
        TargetError: a target cannot be loaded.
    """
    jobs = []
    entries = find_entries(table.name for table in config.targets)
    for table, entry in zip(config.targets, entries, strict=True):
        target = load_target(entry)
        if unknown := sorted(table.options.keys() - target.options):
            raise ConfigError(
                f"the target {table.name!r} has no option {', '.join(unknown)}",
                hint=f"Its options are: {', '.join(sorted(target.options)) or 'none'}.",
            )
        request = _request(config, table, contracts, source_folder, baseline)
        jobs.append(Job(table.output, target, request, entry))
    return jobs


def remake_jobs(
    config: Config, contracts: Contracts, source_folder: str, known: Sequence[Sequence[str]]
) -> list[Job]:
    """Load the targets from the records of an earlier run with this configuration.

    `known` has the class and the seed of each. To find entry points takes longer than to load them.
    """
    jobs = []
    for table, (path, seed) in zip(config.targets, known, strict=True):
        module, _, name = path.partition(":")
        target = getattr(import_module(module), name)()
        request = _request(config, table, contracts, source_folder)
        jobs.append(Job(table.output, target, request, known_seed=seed))
    return jobs


def emit(
    jobs: Sequence[Job],
    cache: PartsCache | None = None,
    affected: Collection[PurePosixPath] | None = None,
) -> Outputs:
    """Return the content of each file by its path below each output folder.

    With `affected`, only files that are made of these source files are returned.

    Raises:
        SourceError: a target refuses something in the sources.
        TargetError: a target fails.
    """
    diagnostics = []
    for job in jobs:
        request = job.request
        with job.wrap_errors():
            refusals = job.target.refusals(request)
            diagnostics += locate_refusals(request.contracts, request.source_folder, refusals)
    if diagnostics:
        raise SourceError(diagnostics)
    outputs: Outputs = {}
    for job in jobs:
        files = job.files(cache, affected)
        _merge(outputs.setdefault(job.output, {}), files, job.target.name)
    return outputs


def _request(
    config: Config,
    table: TargetConfig,
    contracts: Contracts,
    source_folder: str,
    baseline: Contracts | None = None,
) -> Request:
    return Request(
        contracts,
        table.options,
        config.command,
        source_folder,
        config.root,
        baseline,
        frozenset(target.name for target in config.targets if target.output == table.output),
    )


def _check_files(files: Mapping[str, str], target: str) -> None:
    """Refuse files outside of the output folder, and text that cannot be encoded."""
    for name, text in files.items():
        path = PurePosixPath(name)
        if path.is_absolute() or str(path) != name or {"..", ""} & set(path.parts) or name == ".":
            raise TargetError(
                f"the target {target!r} writes {name!r}, which is not a path in its output folder",
                hint="Report it to the maintainers of the target.",
            )
        text.encode()


def _merge(merged: dict[str, str], files: Mapping[str, str], target: str) -> None:
    for path, text in files.items():
        if merged.setdefault(path, text) != text:
            raise TargetError(
                f"the target {target!r} writes {path}, but another target writes other content",
                hint="Give the targets different output folders.",
            )
