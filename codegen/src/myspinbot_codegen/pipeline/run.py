"""One run: nothing if nothing changed since the last one, or else the stages.

Used by the command line. What an earlier run found out is not found out again: see `cache`.
"""

from __future__ import annotations

from pathlib import Path

from myspinbot_codegen.config.reader import Config, load_config
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.incremental.code import PACKAGE, code_files
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.state import Inputs, recall, same_folders
from myspinbot_codegen.incremental.store import FOLDER, Store
from myspinbot_codegen.output.result import Linted, Result


def generate(config_path: Path, *, check_only: bool = False) -> Result:
    """Run the pipeline. With `check_only` no output is written. Raises `CodegenError`.

    Nothing is written then.
    """
    with Store(config_path.parent / FOLDER) as store:
        inputs = Inputs(config_path)
        known = recall(store, config_path, inputs)
        if known and same_folders(inputs.sources, known.sources):
            return Result(known.definitions, (), (), known.files)
        # Before more of it is imported: what runs is what is there now.
        code_files(PACKAGE)
        config = load_config(config_path)
        # To import the stages takes longer than to see that there is nothing to do.
        from myspinbot_codegen.pipeline.partial import build_part  # noqa: PLC0415  # as the comment says

        build = build_part(config, store, inputs, known) if known else None
        if build is None:
            from myspinbot_codegen.pipeline.whole import build_whole  # noqa: PLC0415  # a part needs less

            inputs.take(source_paths(config))
            build = build_whole(config, store, inputs)
        return build.finish(config_path, config, store, check_only=check_only)


def lint(config_path: Path) -> Linted:
    """Look for errors in the sources.

    Raises:
        ConfigError: the configuration is wrong.
    """
    config = load_config(config_path)
    from myspinbot_codegen.frontend import read_sources  # noqa: PLC0415  # a run without changes reads nothing

    with Store(config_path.parent / FOLDER) as store:
        try:
            reading = read_sources(config, store, path_digest(config_path))
        except SourceError as error:
            return Linted(error.diagnostics)
    return Linted(tuple(reading.warnings), len(reading.analysis.tree.schemas))


def source_paths(config: Config) -> list[Path]:
    """The folders and files that a run reads besides the configuration."""
    if config.baseline is None:
        return [config.source.folder]
    from myspinbot_codegen.releases.baseline import baseline_paths  # noqa: PLC0415  # as above, and seldom needed

    return [config.source.folder, *baseline_paths(config)]
