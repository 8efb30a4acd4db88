"""A run of `lint`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic, only_errors
from myspinbot_codegen.diagnostics.errors import SourceError
from myspinbot_codegen.frontend import read_tree
from myspinbot_codegen.output.result import count


@dataclass(frozen=True, slots=True)
class LintResult:
    """The diagnostics of a run of `lint`; without errors, the number of schema files read."""

    diagnostics: tuple[Diagnostic, ...]
    files: int = 0

    @property
    def has_errors(self) -> bool:
        """Return whether any diagnostic is more than a warning."""
        return bool(only_errors(self.diagnostics))

    def __str__(self) -> str:
        errors = len(only_errors(self.diagnostics))
        warnings = len(self.diagnostics) - errors
        and_warnings = f", {count(warnings, 'warning')}" if warnings else ""
        if errors:
            return f"{count(errors, 'error')}{and_warnings} in the sources"
        return f"{count(self.files, 'schema file')}: no errors{and_warnings}"


def lint(config_path: Path) -> LintResult:
    """Find errors in the sources.

    Raises:
        ConfigError: The configuration is wrong.
    """
    try:
        reading = read_tree(config_path)
    except SourceError as error:
        return LintResult(error.diagnostics)
    return LintResult(tuple(reading.warnings), len(reading.analysis.tree.schemas))
