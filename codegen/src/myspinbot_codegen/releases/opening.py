"""Opens a released version by its place: `schemas/v1`, `git:v1.0.0` or `dist/contracts.whl`.

Used through `releases`.

A place is a text: `git:` and a ref, or the path of a wheel (`*.whl`), or else of a folder that is
laid out like the source folder. Paths are relative to the configuration.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.releases import gitref, wheel
from myspinbot_codegen.releases.reading import read_release
from myspinbot_codegen.releases.release import Release

GIT = "git:"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a released version is; `value` is a ref, or the path of a wheel or folder."""

    text: str
    kind: Literal["folder", "git", "wheel"]
    value: str


def parse_place(text: str) -> Place:
    """Say what kind of place a text names. Raises `ConfigError` for an empty one."""
    if text.startswith(GIT):
        place = Place(text, "git", text.removeprefix(GIT))
    else:
        place = Place(text, "wheel" if text.endswith(".whl") else "folder", text)
    if not place.value.strip():
        raise ConfigError(
            f"{text!r} names no released version",
            hint="Write the path of a folder or a wheel, or git: and a ref, as in git:v1.0.0.",
        )
    return place


def open_release(text: str, config: Config, store: Store) -> Release:
    """Read the released version at a place.

    It has to be sound, and need not keep today's rules of style.

    Raises `ConfigError` when it is not there, `SourceError` for faults in it.
    """
    place = parse_place(text)
    if place.kind == "folder":
        folder = config.root / place.value
        if not folder.is_dir():
            raise ConfigError(
                f"the folder of the released version {place.value!r} does not exist",
                hint="Give the source folder of a released version, as it was then; "
                f"a git ref is written {GIT}{place.value}.",
            )
        return read_release(text, config, store, folder, _label(folder, config))
    source = config.source.folder
    files = (
        gitref.files(place.value, config.root, source)
        if place.kind == "git"
        else wheel.files(config.root / place.value)
    )
    return read_release(text, config, store, source, f"{text}:{_label(source, config)}", files)


def read_current(config: Config, store: Store) -> Release:
    """The contracts as they are now. Raises `SourceError` for their faults."""
    folder = config.source.folder
    return read_release("the sources", config, store, folder, _label(folder, config))


def _label(folder: Path, config: Config) -> str:
    inside = folder.is_relative_to(config.root)
    return (folder.relative_to(config.root) if inside else folder).as_posix()
