"""Knows what the last run that ended well has read and written. Used by the pipeline.

While all of that is what it was, there is nothing to do, and no stage has to be imported. Where
nothing but sources has changed, it may be enough to look at those: see `local`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from myspinbot_codegen.incremental.code import code_files, environment
from myspinbot_codegen.incremental.fingerprint import digest, path_digest
from myspinbot_codegen.incremental.stamps import Entry, Files, look, same
from myspinbot_codegen.incremental.store import Store

_KIND = "state"

Folders = Mapping[str, Files]
"""The files of some folders, or single files, by the path of each."""


class Inputs:
    """What a run reads.

    Each file is looked at once, before anything is read, so that no edit during the run is missed.
    """

    def __init__(self, config: Path) -> None:
        self.config = path_digest(config)
        self.sources: Folders = {}

    def take(self, sources: Iterable[Path], known: Folders | None = None) -> None:
        """Look at these folders and files, and at no others; what is `known` need not be read."""
        before, known = self.sources, known or {}
        self.sources = {
            str(path): before.get(str(path)) or look(path, known.get(str(path)), everything=True)
            for path in sources
        }


@dataclass(frozen=True)
class State:
    """What a run has read and written."""

    config: str
    code: Folders
    tools: Folders
    sources: Folders
    outputs: Folders
    definitions: int

    @property
    def files(self) -> int:
        """How many files there are in the output folders."""
        return sum(map(len, self.outputs.values()))

    def with_outputs(self, outputs: Mapping[Path, Mapping[str, str]]) -> State:
        """This state after files are written into its output folders."""
        written = {
            str(folder): {
                **self.outputs.get(str(folder), {}),
                **{path: unstamped(text) for path, text in files.items()},
            }
            for folder, files in outputs.items()
        }
        return replace(self, outputs={**self.outputs, **written})


def recall(store: Store, config: Path, inputs: Inputs) -> State | None:
    """What the last run with this configuration has read and written.

    None where there was none, or where anything but the sources is not what it was then.
    """
    found = store.get(_KIND, _key(config))
    then = State(**found) if found else None
    if then is None or then.config != inputs.config:
        return None
    if any(not same(code_files(Path(root), was), was) for root, was in then.code.items()):
        return None
    tools, outputs = _look(then.tools), _look(then.outputs)
    if not (same_folders(tools, then.tools) and same_folders(outputs, then.outputs)):
        return None
    inputs.take(map(Path, then.sources), then.sources)
    sources = {root: _stamped(was, inputs.sources[root]) for root, was in then.sources.items()}
    now = replace(then, tools=tools, outputs=outputs, sources=sources)
    if now != then:
        # Nobody needs to read these files again.
        save_state(store, config, now)
    return now


def save_state(store: Store, config: Path, state: State) -> None:
    """Keep a state for the next run."""
    store.put(_KIND, _key(config), vars(state))


def unstamped(text: str) -> Entry:
    """The entry of a file that was just written."""
    return [sha256(text.encode()).hexdigest()]


def same_folders(now: Folders, then: Folders) -> bool:
    """Whether there are the same files with the same contents."""
    return now.keys() == then.keys() and all(same(now[root], then[root]) for root in now)


def _look(then: Folders) -> Folders:
    return {root: look(Path(root), files) for root, files in then.items()}


def _stamped(then: Files, now: Files) -> Files:
    """What a state knows of files, with what is known now of those that have not changed."""
    return {
        name: now[name] if name in now and now[name][0] == entry[0] else entry
        for name, entry in then.items()
    }


def _key(config: Path) -> str:
    return digest(str(config.resolve()), environment())
