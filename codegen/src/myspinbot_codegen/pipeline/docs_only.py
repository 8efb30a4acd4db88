"""Generates the reference documentation and nothing else. Used by the command `docs`."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from myspinbot_codegen.config.reader import Config, TargetConfig, load_config, overlap
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.frontend import read_sources
from myspinbot_codegen.incremental.closure import closure_digests
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.parts import PartsCache
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.output.manifest import compare, with_manifest
from myspinbot_codegen.output.result import Result
from myspinbot_codegen.output.writer import write
from myspinbot_codegen.pipeline.emit import emit, make_jobs
from myspinbot_codegen.releases.baseline import read_baseline

_NAME = "docs"


def generate_docs(config_path: Path, output: Path | None) -> Result:
    """Write the pages into a folder, or into that of the configured target `docs`.

    The options are those of the configured target, if there is one.

    Raises:
        CodegenError: The configuration is wrong, the sources have errors, or files cannot be
            written.
    """
    config = load_config(config_path)
    target = _target(config, config_path, output)
    with Store.beside(config_path) as store:
        reading = read_sources(config, store, path_digest(config_path))
        contracts, tree = reading.contracts, reading.analysis.tree
        cache = PartsCache(store, closure_digests(contracts, reading.references))
        docs_config = replace(config, targets=(target,))
        jobs = make_jobs(docs_config, contracts, tree.folder, read_baseline(config, store))
        (files,) = emit(jobs, cache).values()
    difference = compare(target.output, with_manifest(files, tree.sources()))
    write([difference])
    return Result.of(len(contracts.definitions), len(files) + 1, [difference])


def _target(config: Config, config_path: Path, output: Path | None) -> TargetConfig:
    configured = next((target for target in config.targets if target.name == _NAME), None)
    if output is None:
        if configured is None:
            raise ConfigError(
                "there is no target `docs`, so the output folder is unknown",
                hint="Give a folder with --output.",
                file=str(config_path),
            )
        return configured
    folder = output.resolve()
    outputs = [target.output for target in config.targets if target.name != _NAME]
    for taken in [config.source.folder, *outputs]:
        if overlap(folder, taken):
            raise ConfigError(
                f"the output folder {str(folder)!r} overlaps with the folder {str(taken)!r}",
                hint="Give --output a folder for the pages alone, outside of all other folders.",
                file=str(config_path),
            )
    return TargetConfig(_NAME, folder, configured.options if configured else {})
