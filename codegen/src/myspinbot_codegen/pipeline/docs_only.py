"""Generates the reference documentation alone, of any tree. Used by the verb `docs`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig, load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.frontend import read_sources
from myspinbot_codegen.incremental.closure import closure_digests
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.incremental.store import FOLDER, Store
from myspinbot_codegen.output.manifest import compare, with_manifest
from myspinbot_codegen.output.result import Result
from myspinbot_codegen.output.writer import write
from myspinbot_codegen.pipeline.emit import emit, make_jobs
from myspinbot_codegen.releases.baseline import read_baseline

_NAME = "docs"


def document(config_path: Path, output: Path | None) -> Result:
    """Write the pages into a folder, or into that of the configured target `docs`.

    The options are those of the configured target, if there is one. Raises `CodegenError`.
    """
    config = load_config(config_path)
    target = _target(config, config_path, output)
    with Store(config_path.parent / FOLDER) as store:
        reading = read_sources(config, store, path_digest(config_path))
        contracts, tree = reading.contracts, reading.analysis.tree
        cache = PartsCache(store, closure_digests(contracts, reading.references))
        alone = replace(config, targets=(target,))
        jobs = make_jobs(alone, contracts, tree.folder, read_baseline(config, store))
        (files,) = emit(jobs, cache).values()
    difference = compare(target.output, with_manifest(files, tree.sources()))
    write([difference])
    return Result.of(len(contracts.definitions), len(files) + 1, [difference])


def _target(config: Config, config_path: Path, output: Path | None) -> TargetConfig:
    configured = next((target for target in config.targets if target.name == _NAME), None)
    if output is None:
        if configured is None:
            raise ConfigError(
                "there is no target `docs`, so there is no folder for its pages",
                hint="Give one with --output.",
                file=str(config_path),
            )
        return configured
    folder = output.resolve()
    others = [target.output for target in config.targets if target.name != _NAME]
    for other in [config.source.folder, *others]:
        if folder.is_relative_to(other.resolve()) or other.resolve().is_relative_to(folder):
            raise ConfigError(
                f"the pages would lie in the folder {str(other)!r}, or around it",
                hint="Give --output a folder of its own: whatever is not its own, it removes.",
                file=str(config_path),
            )
    return TargetConfig(_NAME, folder, configured.options if configured else {})
