"""Edits source files: the canonical layout of `format`, and the fixes of `lint --fix`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.diagnostics.paths import relative_to_cwd
from myspinbot_codegen.formatting.json_layout import format_document
from myspinbot_codegen.lint.fixes import fix
from myspinbot_codegen.output.result import count
from myspinbot_codegen.output.writer import write_sources
from myspinbot_codegen.source.load import load


@dataclass(frozen=True, slots=True)
class FormatResult:
    """The changed files, the YAML files that were left alone, and the number of all files."""

    changed: tuple[str, ...]
    yaml: tuple[str, ...]
    files: int
    check_only: bool

    def __str__(self) -> str:
        verb = "would be formatted" if self.check_only else "formatted"
        unchanged = self.files - len(self.changed) - len(self.yaml)
        lines = [f"{verb}: {name}" for name in self.changed]
        if self.yaml:
            lines.append(f"{count(len(self.yaml), 'YAML file')} left alone: only JSON is formatted")
        lines.append(f"{count(len(self.changed), 'file')} {verb}, {unchanged} unchanged")
        return "\n".join(lines)


def format_sources(config_path: Path, *, check_only: bool = False) -> FormatResult:
    """Format the JSON schema files; with `check_only` write nothing.

    Raises:
        ConfigError: The configuration is wrong.
        OutputError: A file cannot be written.
        SourceError: A file cannot be read.
    """
    config = load_config(config_path)
    tree = load(config.source, config.root)
    texts = {
        path: format_document(document, tree.dialect)
        for path, document in sorted(tree.schemas.items())
        if path.suffix == ".json"
    }
    changed = [path for path, text in texts.items() if text != tree.schemas[path].text]
    if not check_only:
        write_sources(config.source.folder, {str(path): texts[path] for path in changed})
    return FormatResult(
        changed=tuple(relative_to_cwd(tree.label(path), config.root) for path in changed),
        yaml=tuple(sorted(map(str, set(tree.schemas) - set(texts)))),
        files=len(tree.schemas),
        check_only=check_only,
    )


def fix_sources(config_path: Path) -> list[str]:
    """Apply the fixes of rules, and return the names of the changed files.

    Raises:
        ConfigError: The configuration is wrong.
        OutputError: A file cannot be written.
    """
    config = load_config(config_path)
    try:
        tree = load(config.source, config.root)
    except SourceError:
        # The run of `lint` that follows reports the files that cannot be read.
        return []
    before = tree.schemas
    after = fix(tree, config.rules).schemas
    changed = [path for path in sorted(after) if after[path].text != before[path].text]
    write_sources(config.source.folder, {str(path): after[path].text for path in changed})
    return [tree.label(path) for path in changed]
