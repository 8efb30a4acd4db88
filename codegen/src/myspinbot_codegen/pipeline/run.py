"""A run of `generate`. If nothing has changed since the last run, no stage is imported."""

from __future__ import annotations

from pathlib import Path

from myspinbot_codegen.config.reader import Config, load_config
from myspinbot_codegen.incremental.code import PACKAGE, code_files
from myspinbot_codegen.incremental.state import Inputs, recall, same_folders
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.output.result import Result


def generate(config_path: Path, *, check_only: bool = False) -> Result:
    """Bring the output folders up to date, or check that they are.

    Raises:
        CodegenError: There is an error, or a check found a difference. No file has changed then.
    """
    with Store.beside(config_path) as store:
        inputs = Inputs(config_path)
        state = recall(store, config_path, inputs)
        if state and same_folders(inputs.sources, state.sources):
            return Result(state.definitions, (), (), state.files)
        # Digest our code before more of it is imported: it must be the code that runs.
        code_files(PACKAGE)
        config = load_config(config_path)
        from myspinbot_codegen.pipeline.partial import build_part  # noqa: PLC0415  # a run without changes needs none

        build = build_part(config, store, inputs, state) if state else None
        if build is None:
            from myspinbot_codegen.pipeline.whole import build_whole  # noqa: PLC0415  # a partial run needs less

            inputs.take(source_paths(config))
            build = build_whole(config, store, inputs)
        return build.finish(config_path, config, store, check_only=check_only)


def source_paths(config: Config) -> list[Path]:
    """Return the folders and files that a run reads besides the configuration."""
    if config.baseline is None:
        return [config.source.folder]
    from myspinbot_codegen.releases.baseline import baseline_paths  # noqa: PLC0415  # most configurations have no baseline

    return [config.source.folder, *baseline_paths(config)]
