"""Reads the official JSON Schema Test Suite from the source distribution of `jsonschema`.

Only required tests: not every implementation asserts optional ones and formats.
"""

from __future__ import annotations

import json
import tarfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from myspinbot_codegen.diagnostics.errors import ConfigError

BASE = "http://localhost:1234/"
"""Base URI of the remote documents of the suite."""

DIALECTS: Mapping[str, str] = {
    "draft4": "http://json-schema.org/draft-04/schema#",
    "draft6": "http://json-schema.org/draft-06/schema#",
    "draft7": "http://json-schema.org/draft-07/schema#",
    "draft2019-09": "https://json-schema.org/draft/2019-09/schema",
    "draft2020-12": "https://json-schema.org/draft/2020-12/schema",
}
"""The judged drafts, and the dialect of a schema that names none."""


@dataclass(frozen=True, slots=True)
class Case:
    """A document, and whether it is valid under the schema of its group."""

    description: str
    document: Any
    valid: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A schema and its cases. `keyword` is the name of the suite's file; `id` is unique."""

    id: str
    draft: str
    keyword: str
    description: str
    schema: Any
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Suite:
    """The groups of each draft in a fixed order, and the remote documents by their path."""

    version: str
    groups: Mapping[str, tuple[Group, ...]]
    remotes: Mapping[PurePosixPath, Any]

    def remotes_of(self, draft: str) -> dict[PurePosixPath, Any]:
        """Return the remote documents that schemas of a draft may refer to."""
        return {
            path: document
            for path, document in self.remotes.items()
            if not path.parts[0].startswith("draft") or path.parts[0] == draft
        }


def read_suite(source: Path) -> Suite:
    """Read the suite from an sdist of `jsonschema`, which is not unpacked, or from a folder.

    Raises:
        ConfigError: There is no suite, or it cannot be read.
    """
    try:
        texts = dict(_folder(source) if source.is_dir() else _archive(source))
    except (OSError, tarfile.TarError) as error:
        raise ConfigError(
            f"cannot read the test suite: {error}", hint=_HINT, file=str(source)
        ) from error
    groups = {draft: tuple(_groups(draft, texts)) for draft in DIALECTS}
    if empty := [draft for draft, group_list in groups.items() if not group_list]:
        raise ConfigError(
            f"there is no test suite for {', '.join(empty)}", hint=_HINT, file=str(source)
        )
    remotes = {
        path.relative_to("remotes"): json.loads(text)
        for path, text in sorted(texts.items())
        if path.parts[0] == "remotes"
    }
    version = source.name.removesuffix(".tar.gz") if source.is_file() else "a folder"
    return Suite(version, groups, remotes)


_HINT = "Give the sdist of jsonschema (pip download --no-deps --no-binary jsonschema jsonschema)."


def _folder(source: Path) -> Iterator[tuple[PurePosixPath, str]]:
    for part in ("tests", "remotes"):
        for path in sorted((source / part).rglob("*.json")):
            relative = PurePosixPath(path.relative_to(source).as_posix())
            yield relative, path.read_text(encoding="utf-8")


def _archive(source: Path) -> Iterator[tuple[PurePosixPath, str]]:
    """Paths below the folder `json` of the sdist, which is the suite."""
    with tarfile.open(source, "r:gz") as archive:
        for member in archive:
            parts = PurePosixPath(member.name).parts
            if parts[1:2] == ("json",) and member.isfile() and member.name.endswith(".json"):
                content = archive.extractfile(member)
                if content is not None:
                    yield PurePosixPath(*parts[2:]), content.read().decode("utf-8")


def _groups(draft: str, texts: Mapping[PurePosixPath, str]) -> Iterator[Group]:
    folder = PurePosixPath("tests", draft)
    number = 0
    for path in sorted(path for path in texts if path.parent == folder):
        for group in json.loads(texts[path]):
            yield Group(
                f"G{number:04}",
                draft,
                path.stem,
                group["description"],
                group["schema"],
                tuple(
                    Case(test["description"], test["data"], test["valid"])
                    for test in group["tests"]
                ),
            )
            number += 1
