"""Compares what targets emitted with what is on disk. Shared by the stages `write` and `check`.

A manifest in each output folder lists its files and the digest of each source, so that orphans are
told from files that are not ours, and drift can name the source that caused it.
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
    """How one output folder differs from what it should be; every path is below the folder."""

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
    """The manifest that a folder gets when only some of its sources have changed."""
    manifest = json.loads((folder / MANIFEST).read_bytes())
    manifest["sources"] |= {str(document.path): document.digest for document in changed}
    return _text(manifest)


def _text(manifest: Mapping[str, Any]) -> str:
    return json.dumps(manifest, indent=2) + "\n"


def compare(folder: Path, files: Mapping[str, str]) -> Difference:
    """Compare the files of one output folder (with its manifest) with what is on disk.

    Raises `OutputError` when the folder holds a file that was not generated.
    """
    present = _present(folder)
    stale = {
        path: text
        for path, text in files.items()
        if path in present and present[path] != text.encode()
    }
    missing = {path: text for path, text in files.items() if path not in present}
    before = _manifest(present.get(MANIFEST))
    orphans = sorted(present.keys() - files.keys())
    listed = set(before["files"])
    foreign = [
        path
        for path in orphans
        if path not in listed and MARKER.encode() not in present[path][:_MARKER_REACH]
    ]
    if foreign:
        raise OutputError(
            f"{folder.name} holds files that were not generated: {', '.join(foreign)}",
            hint="Move them out of the output folder; it belongs to the toolchain alone.",
            file=str(folder),
        )
    now = _manifest(files[MANIFEST].encode())["sources"]
    then = before["sources"] or now
    changed = sorted(name for name in {*now, *then} if now.get(name) != then.get(name))
    return Difference(folder, stale, missing, tuple(orphans), tuple(changed))


def _present(folder: Path) -> dict[str, bytes]:
    """Files on disk; caches that Python and its tools leave behind do not count."""
    try:
        return dict(sorted(files_below(folder))) if folder.exists() else {}
    except OSError as error:
        raise OutputError(
            f"cannot read: {error.strerror}", hint="Mend the permissions.", file=str(error.filename)
        ) from error


def _manifest(data: bytes | None) -> dict[str, dict[str, str]]:
    """The manifest on disk. One that cannot be read counts as absent.

    It is about to be written anew.
    """
    try:
        manifest = json.loads(data or b"{}")
        return {"files": dict.fromkeys(manifest["files"], ""), "sources": dict(manifest["sources"])}
    except (ValueError, KeyError, TypeError, RecursionError):
        return {"files": {}, "sources": {}}
