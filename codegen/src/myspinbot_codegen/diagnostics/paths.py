"""Gives the files of diagnostics the paths that the reader of a format needs. Used by commands.

In a run, paths are relative to its configuration. People and editors need paths relative to the
current folder, code hosts to the top of the repository.
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


def relocate(form: str, diagnostics: Sequence[_Reported], root: Path) -> list[_Reported]:
    """Return diagnostics with the paths that a format needs; the given paths start at `root`."""
    base = _top(Path.cwd()) if form in _OF_HOSTS else Path.cwd()
    names = {diagnostic.file: _path(diagnostic.file, root, base) for diagnostic in diagnostics}
    return [replace(diagnostic, file=names[diagnostic.file]) for diagnostic in diagnostics]


def relative_to_cwd(name: str, root: Path) -> str:
    """Return a path that is relative to `root` as a user types it in the current folder."""
    return _path(name, root, Path.cwd())


def _path(name: str, root: Path, base: Path) -> str:
    path = root / name
    # A file in a released version, such as a git ref, is not in the file system.
    if not os.path.lexists(path):
        return name
    return (path.relative_to(base) if path.is_relative_to(base) else path).as_posix()


def _top(folder: Path) -> Path:
    """Return the top of the repository around a folder, or the folder if there is none."""
    parents = (folder, *folder.parents)
    return next((path for path in parents if (path / ".git").exists()), folder)
