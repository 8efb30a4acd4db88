"""Records the files that the last successful run has read and written. Used by the pipeline.

While they are unchanged, there is nothing to do, and no stage has to be imported. If only sources
have changed, a partial run may be enough.
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
"""The files of folders, or single files, by the path of each."""


class Inputs:
    """The configuration and the sources of a run.

    Each file is examined once, before the stages read it, so that no edit during the run is missed.
    """

    def __init__(self, config: Path) -> None:
        self.config = path_digest(config)
        self.sources: Folders = {}

    def take(self, sources: Iterable[Path], known: Folders | None = None) -> None:
        """Examine exactly these folders and files; entries in `known` need not be read."""
        before, known = self.sources, known or {}
        self.sources = {
            str(path): before.get(str(path)) or look(path, known.get(str(path)), everything=True)
            for path in sources
        }


@dataclass(frozen=True)
class State:
    """The files that a run has read and written."""

    config: str
    code: Folders
    tools: Folders
    sources: Folders
    outputs: Folders
    definitions: int

    @property
    def files(self) -> int:
        """The number of files in the output folders."""
        return sum(map(len, self.outputs.values()))

    def with_outputs(self, outputs: Mapping[Path, Mapping[str, str]]) -> State:
        """Return this state after files are written into its output folders."""
        written = {
            str(folder): {
                **self.outputs.get(str(folder), {}),
                **{path: make_entry(text) for path, text in files.items()},
            }
            for folder, files in outputs.items()
        }
        return replace(self, outputs={**self.outputs, **written})


def recall(store: Store, config: Path, inputs: Inputs) -> State | None:
    """Return the state of the last run with this configuration.

    None if there was no run, or if anything but the sources has changed.
    """
    fields = store.get(_KIND, _key(config))
    if not fields or fields["config"] != inputs.config:
        return None
    then = State(**fields)
    if any(not same(code_files(Path(root), was), was) for root, was in then.code.items()):
        return None
    tools, outputs = _look(then.tools), _look(then.outputs)
    if not (same_folders(tools, then.tools) and same_folders(outputs, then.outputs)):
        return None
    inputs.take(map(Path, then.sources), then.sources)
    sources = {root: _refresh(was, inputs.sources[root]) for root, was in then.sources.items()}
    now = replace(then, tools=tools, outputs=outputs, sources=sources)
    if now != then:
        # Save the new stamps, so that the next run need not read these files.
        save_state(store, config, now)
    return now


def save_state(store: Store, config: Path, state: State) -> None:
    """Save a state for the next run."""
    store.put(_KIND, _key(config), vars(state))


def make_entry(text: str) -> Entry:
    """Return the entry of a file that was just written, which has no reliable stamp."""
    return [sha256(text.encode()).hexdigest()]


def same_folders(now: Folders, then: Folders) -> bool:
    """Return whether all files have the same names and contents."""
    return now.keys() == then.keys() and all(same(now[root], then[root]) for root in now)


def _look(then: Folders) -> Folders:
    return {root: look(Path(root), files) for root, files in then.items()}


def _refresh(then: Files, now: Files) -> Files:
    """Return the old entries of files, with new stamps of those that have not changed."""
    return {
        name: now[name] if name in now and now[name][0] == entry[0] else entry
        for name, entry in then.items()
    }


def _key(config: Path) -> str:
    return digest(str(config.resolve()), environment())
