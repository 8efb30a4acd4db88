"""Stage `emit`: asks each target for its files. Used by the pipeline; writes nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import EntryPoint
from pathlib import Path, PurePosixPath
from traceback import extract_tb

from myspinbot_codegen.config.reader import Config, TargetConfig
from myspinbot_codegen.diagnostics.errors import CodegenError, ConfigError, SourceError, TargetError
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.pipeline.refusals import diagnostics
from myspinbot_codegen.targets import distribution, find_entries, load_target
from myspinbot_codegen.targets.target import Parts, Request, Target, Updates, UsesTools

Outputs = dict[Path, dict[str, str]]


@dataclass(frozen=True, slots=True)
class _Job:
    """One target of the configuration, and what it is asked."""

    output: Path
    entry: EntryPoint
    target: Target
    request: Request

    @contextmanager
    def blamed(self) -> Iterator[None]:
        """Turn whatever the target raises into a `TargetError` that says where."""
        try:
            yield
        except CodegenError:
            raise
        except Exception as error:
            last = extract_tb(error.__traceback__)[-1]
            raise TargetError(
                f"the target {self.entry.name!r} of {distribution(self.entry)} failed: "
                f"{type(error).__name__}: {error} ({Path(last.filename).name}:{last.lineno})",
                hint="This is a fault of the target: report it to those who make it.",
            ) from error

    def parts(self, cache: PartsCache | None) -> Parts:
        def make(paths: Sequence[PurePosixPath]) -> Parts:
            with self.blamed():
                return self.target.parts(self.request, paths)

        if cache is None:
            return make(sorted(self.request.contracts.documents))
        with self.blamed():
            used = self.target.tools(self.request) if isinstance(self.target, UsesTools) else ()
        updates = isinstance(self.target, Updates)
        return cache.parts(self.entry, self.request, make, used, updates=updates)


def emit(
    config: Config,
    contracts: Contracts,
    source_folder: str,
    cache: PartsCache | None = None,
    baseline: Contracts | None = None,
) -> Outputs:
    """Return the text of each file by its path below each output folder.

    Raises `ConfigError` for an unknown target or option, `SourceError` for what a target cannot
    honour, `TargetError` when a target fails.
    """
    entries = find_entries(item.name for item in config.targets)
    jobs = [
        _job(config, item, entry, contracts, baseline, source_folder)
        for item, entry in zip(config.targets, entries, strict=True)
    ]
    refused = []
    for job in jobs:
        with job.blamed():
            refused += diagnostics(contracts, source_folder, job.target.refusals(job.request))
    if refused:
        raise SourceError(refused)
    outputs: Outputs = {}
    for job in jobs:
        parts = job.parts(cache)
        with job.blamed():
            files = job.target.emit(job.request, parts)
            _examine(files, job.entry.name)
        _merge(outputs.setdefault(job.output, {}), files, job.entry.name)
    return outputs


def _job(
    config: Config,
    item: TargetConfig,
    entry: EntryPoint,
    contracts: Contracts,
    baseline: Contracts | None,
    source_folder: str,
) -> _Job:
    target = load_target(entry)
    if unknown := sorted(item.options.keys() - target.options):
        raise ConfigError(
            f"the target {item.name!r} has no option {', '.join(unknown)}",
            hint=f"Its options are: {', '.join(sorted(target.options)) or 'none'}.",
        )
    request = Request(
        contracts,
        item.options,
        config.command,
        source_folder,
        config.root,
        baseline,
        neighbours=frozenset(one.name for one in config.targets if one.output == item.output),
    )
    return _Job(item.output, entry, target, request)


def _examine(files: Mapping[str, str], target: str) -> None:
    """Refuse what would be written outside of the output folder, or could not be written."""
    for name, text in files.items():
        path = PurePosixPath(name)
        if path.is_absolute() or str(path) != name or {"..", ""} & set(path.parts) or name == ".":
            raise TargetError(
                f"the target {target!r} writes {name!r}, which is no path in its output folder",
                hint="Report it to those who make the target.",
            )
        text.encode()


def _merge(merged: dict[str, str], files: Mapping[str, str], target: str) -> None:
    for path, text in files.items():
        if merged.setdefault(path, text) != text:
            raise TargetError(
                f"the target {target!r} writes {path}, which another target writes differently",
                hint="Give the targets different output folders.",
            )
