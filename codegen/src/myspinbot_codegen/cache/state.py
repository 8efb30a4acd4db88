"""Knows whether a run would change nothing, without running it. Used by the pipeline.

After each run that ended well, the digests of all that it read and wrote are kept. While they are
what they were, there is nothing to do, and no stage has to be imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .fingerprint import content_digest, digest, path_digest, toolchain
from .store import Store

_KIND = "state"


@dataclass(frozen=True, slots=True)
class Known:
    """What the last run found."""

    definitions: int
    files: int


class Inputs:
    """The digests of what a run reads.

    Each is taken once, before anything is read, so that no edit during the run is missed.
    """

    def __init__(self, config: Path) -> None:
        self.config = path_digest(config)
        self.sources: dict[str, str] = {}

    def take(self, sources: Iterable[Path]) -> None:
        """Take the digests of these folders and files, and of no others."""
        known = self.sources
        self.sources = {str(path): known.get(str(path)) or _source(path) for path in sources}


def _source(path: Path) -> str:
    return path_digest(path, everything=True)


def recall(store: Store, config: Path, inputs: Inputs) -> Known | None:
    """What the last run with this configuration found, if a run now would find the same."""
    state = store.get(_KIND, _key(config))
    if state is None or (state["toolchain"], state["config"]) != (toolchain(), inputs.config):
        return None
    inputs.take(map(Path, state["sources"]))
    if inputs.sources != state["sources"]:
        return None
    for place in ("code", "outputs"):
        if any(path_digest(Path(path)) != then for path, then in state[place].items()):
            return None
    return Known(state["definitions"], state["files"])


def remember(
    store: Store,
    config: Path,
    inputs: Inputs,
    outputs: Mapping[Path, Mapping[str, str]],
    *,
    code: Iterable[Path],
    definitions: int,
) -> None:
    """Keep what a run found, whose output folders now hold `outputs` and nothing else."""
    state: dict[str, Any] = {
        "toolchain": toolchain(),
        "config": inputs.config,
        "sources": inputs.sources,
        "code": {str(root): path_digest(root) for root in code},
        "outputs": {
            str(folder): content_digest((path, text.encode()) for path, text in files.items())
            for folder, files in outputs.items()
        },
        "definitions": definitions,
        "files": sum(map(len, outputs.values())),
    }
    store.put(_KIND, _key(config), state)


def _key(config: Path) -> str:
    return digest(str(config.resolve()))
