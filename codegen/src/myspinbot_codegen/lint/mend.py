"""Writes what the fixes of a tree change. Used by `lint --fix`."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.formatting.format_run import write_sources
from myspinbot_codegen.lint.fixes import fix
from myspinbot_codegen.source.load import load


def mend(config_path: Path) -> tuple[str, ...]:
    """Mend the sources as far as that is safe. Returns the files that were changed.

    Raises `ConfigError`, and `OutputError` when they cannot be written; then all stay as they were.
    """
    config = load_config(config_path)
    try:
        tree = load(config.source, config.root)
    except SourceError:
        # What cannot be read cannot be mended; the run after this one tells it.
        return ()
    mended = fix(tree, config.rules)
    changed = {
        str(path): document.text
        for path, document in sorted(mended.schemas.items())
        if document.text != tree.schemas[path].text
    }
    write_sources(config.source.folder, changed)
    return tuple(tree.label(PurePosixPath(path)) for path in changed)
