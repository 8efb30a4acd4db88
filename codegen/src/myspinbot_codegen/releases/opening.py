"""Opens a released version by its location: `schemas/v1`, `git:v1.0.0` or `dist/contracts.whl`.

Used through `releases`.

A location is `git:` and a ref, or the path of a wheel (`*.whl`), or else of a folder that has the
layout of the source folder. Paths are relative to the configuration.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from myspinbot_codegen.config.reader import Config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.releases import gitref, wheel
from myspinbot_codegen.releases.release import Release, read_release

GIT = "git:"


@dataclass(frozen=True, slots=True)
class Location:
    """The location of a released version; `value` is a ref, or the path of a wheel or folder."""

    text: str
    kind: Literal["folder", "git", "wheel"]
    value: str


def parse_location(text: str) -> Location:
    """Parse a location.

    Raises:
        ConfigError: the location is empty.
    """
    if text.startswith(GIT):
        location = Location(text, "git", text.removeprefix(GIT))
    else:
        location = Location(text, "wheel" if text.endswith(".whl") else "folder", text)
    if not location.value.strip():
        raise ConfigError(
            f"{text!r} names no released version",
            hint="Write the path of a folder or a wheel, or git: and a ref, as in git:v1.0.0.",
        )
    return location


def open_release(text: str, config: Config, store: Store) -> Release:
    """Read the released version at a location. Only `MINIMAL` rules apply to it.

    Raises:
        ConfigError: it does not exist.
        SourceError: it has errors.
    """
    location = parse_location(text)
    if location.kind == "folder":
        folder = config.root / location.value
        if not folder.is_dir():
            raise ConfigError(
                f"the folder of the released version {location.value!r} does not exist",
                hint="Give a copy of the source folder of a released version; "
                f"write a git ref as {GIT}{location.value}.",
            )
        return read_release(text, config, store, folder, _label(folder, config))
    source = config.source.folder
    files = (
        gitref.files(location.value, config.root, source)
        if location.kind == "git"
        else wheel.files(config.root / location.value)
    )
    return read_release(text, config, store, source, f"{text}:{_label(source, config)}", files)


def read_current(config: Config, store: Store) -> Release:
    """Read the current contracts.

    Raises:
        SourceError: the sources have errors.
    """
    folder = config.source.folder
    return read_release("the sources", config, store, folder, _label(folder, config))


def _label(folder: Path, config: Config) -> str:
    inside = folder.is_relative_to(config.root)
    return (folder.relative_to(config.root) if inside else folder).as_posix()
