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
class Inputs:
    """The digests of what a run reads: taken before it, so that no edit during it is missed."""

    config: str
    sources: Mapping[str, str]

    @classmethod
    def take(cls, config: Path, sources: Iterable[Path]) -> Inputs:
        """Read the files."""
        return cls(
            path_digest(config), {str(path): path_digest(path, hidden=True) for path in sources}
        )


@dataclass(frozen=True, slots=True)
class Known:
    """What the last run found."""

    definitions: int
    files: int


def recall(store: Store, config: Path) -> Known | None:
    """What the last run with this configuration found, if a run now would find the same."""
    state = store.get(_KIND, _key(config))
    if state is None or state["toolchain"] != toolchain() or state["config"] != path_digest(config):
        return None
    for place in ("code", "sources", "outputs"):
        for path, then in state[place].items():
            if path_digest(Path(path), hidden=place == "sources") != then:
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
        "sources": dict(inputs.sources),
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
