"""Compares the outputs of targets with the files on disk. Used by the stages `write` and `check`.

A manifest in each output folder lists its files and the digest of each source. It distinguishes
orphans from files that were not generated, and lets drift name the source that caused it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from myspinbot_codegen.diagnostics.errors import OutputError
from myspinbot_codegen.incremental.fingerprint import files_below
from myspinbot_codegen.source.tree import Document

MANIFEST = "manifest.json"
MARKER = "@generated"
_MARKER_REACH = 200


@dataclass(frozen=True, slots=True)
class Difference:
    """The difference of one output folder from its target; every path is below the folder."""

    folder: Path
    stale: Mapping[str, str]
    missing: Mapping[str, str]
    orphans: tuple[str, ...]
    changed_sources: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.stale or self.missing or self.orphans)


def with_manifest(files: Mapping[str, str], sources: Iterable[Document]) -> dict[str, str]:
    """Add the manifest to the files of one output folder."""
    manifest = {
        "_": "@generated: the files of this folder, and the SHA-256 of each source of them",
        "files": sorted(files),
        "sources": {str(document.path): document.digest for document in sources},
    }
    return {**files, MANIFEST: _text(manifest)}


def new_manifest(folder: Path, changed: Iterable[Document]) -> str:
    """Return the new manifest of a folder after a change of some of its sources."""
    manifest = json.loads((folder / MANIFEST).read_bytes())
    manifest["sources"] |= {str(document.path): document.digest for document in changed}
    return _text(manifest)


def _text(manifest: Mapping[str, Any]) -> str:
    return json.dumps(manifest, indent=2) + "\n"


def compare(folder: Path, files: Mapping[str, str]) -> Difference:
    """Compare the files of one output folder, with its manifest, with those on disk.

    Raises:
        OutputError: the folder contains a file that was not generated, or cannot be read.
    """
    present = _read(folder)
    stale = {
        path: text
        for path, text in files.items()
        if path in present and present[path] != text.encode()
    }
    missing = {path: text for path, text in files.items() if path not in present}
    before = _parse(present.get(MANIFEST))
    orphans = sorted(present.keys() - files.keys())
    listed = set(before["files"])
    foreign = [
        path
        for path in orphans
        if path not in listed and MARKER.encode() not in present[path][:_MARKER_REACH]
    ]
    if foreign:
        raise OutputError(
            f"{folder.name} contains files that were not generated: {', '.join(foreign)}",
            hint="Move them out of the output folder, which is for generated files only.",
            file=str(folder),
        )
    now = _parse(files[MANIFEST].encode())["sources"]
    then = before["sources"] or now
    changed = sorted(name for name in {*now, *then} if now.get(name) != then.get(name))
    return Difference(folder, stale, missing, tuple(orphans), tuple(changed))


def _read(folder: Path) -> dict[str, bytes]:
    """Return the files on disk, without caches of Python and its tools."""
    try:
        return dict(sorted(files_below(folder))) if folder.exists() else {}
    except OSError as error:
        raise OutputError(
            f"cannot read: {error.strerror}", hint="Fix the permissions.", file=str(error.filename)
        ) from error


def _parse(data: bytes | None) -> dict[str, dict[str, str]]:
    """Parse a manifest. An invalid one counts as empty, since it is about to be replaced."""
    try:
        manifest = json.loads(data or b"{}")
        return {"files": dict.fromkeys(manifest["files"], ""), "sources": dict(manifest["sources"])}
    except (ValueError, KeyError, TypeError, RecursionError):
        return {"files": {}, "sources": {}}
