"""The command `format`: brings every JSON schema file into the canonical layout."""

from __future__ import annotations

from dataclasses import dataclass

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.paths import from_here
from myspinbot_codegen.formatting.json_layout import format_document
from myspinbot_codegen.output.result import counted
from myspinbot_codegen.output.writer import write_sources
from myspinbot_codegen.source.load import load


@dataclass(frozen=True, slots=True)
class Formatted:
    """The changed files, the YAML files that were left alone, and the number of all files."""

    changed: tuple[str, ...]
    yaml: tuple[str, ...]
    files: int
    checked: bool

    def __str__(self) -> str:
        done = "would be formatted" if self.checked else "formatted"
        rest = self.files - len(self.changed) - len(self.yaml)
        lines = [f"{done}: {name}" for name in self.changed]
        if self.yaml:
            lines.append(
                f"{counted(len(self.yaml), 'YAML file')} left alone: only JSON is formatted"
            )
        lines.append(f"{counted(len(self.changed), 'file')} {done}, {rest} unchanged")
        return "\n".join(lines)


def run(config: Config, *, check_only: bool = False) -> Formatted:
    """Format the schema files; with `check_only` write nothing.

    Raises:
        SourceError: A file cannot be read.
    """
    tree = load(config.source, config.root)
    wanted = {
        path: format_document(document, tree.dialect)
        for path, document in sorted(tree.schemas.items())
        if path.suffix == ".json"
    }
    changed = [path for path, text in wanted.items() if text != tree.schemas[path].text]
    if not check_only:
        write_sources(config.source.folder, {str(path): wanted[path] for path in changed})
    return Formatted(
        changed=tuple(from_here(tree.label(path), config.root) for path in changed),
        yaml=tuple(sorted(map(str, set(tree.schemas) - set(wanted)))),
        files=len(tree.schemas),
        checked=check_only,
    )
