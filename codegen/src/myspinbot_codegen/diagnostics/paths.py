"""Says where the files of diagnostics are, for whoever reads a format. Used by the verbs.

A run names files relative to its configuration. People and editors start from the folder that they
are in, code hosts from the top of the repository.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from myspinbot_codegen.diagnostics.diagnostic import Diagnostic

_Reported = TypeVar("_Reported", bound=Diagnostic)

_OF_HOSTS = frozenset({"github-actions", "gitlab", "sarif"})


def placed(form: str, diagnostics: Sequence[_Reported], root: Path) -> list[_Reported]:
    """The diagnostics with the paths that a format needs; those they have begin at `root`."""
    start = _top(Path.cwd()) if form in _OF_HOSTS else Path.cwd()
    names = {diagnostic.file: _path(diagnostic.file, root, start) for diagnostic in diagnostics}
    return [replace(diagnostic, file=names[diagnostic.file]) for diagnostic in diagnostics]


def from_here(name: str, root: Path) -> str:
    """The path of a file, which begins at `root`, as one types it in the current folder."""
    return _path(name, root, Path.cwd())


def _path(name: str, root: Path, start: Path) -> str:
    path = root / name
    # What stands in a released version, such as that of a git ref, has no path.
    if not os.path.lexists(path):
        return name
    return (path.relative_to(start) if path.is_relative_to(start) else path).as_posix()


def _top(folder: Path) -> Path:
    """The top of the repository that a folder lies in, or the folder where there is none."""
    around = (folder, *folder.parents)
    return next((path for path in around if (path / ".git").exists()), folder)
