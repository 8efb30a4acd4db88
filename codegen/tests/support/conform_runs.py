"""A small official suite, deliberately wrong targets, and runs on a small tree."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform

from myspinbot_codegen.conform import target_builder
from myspinbot_codegen.conform.conform_run import run
from myspinbot_codegen.conform.official_suite import DIALECTS
from myspinbot_codegen.conform.outcomes import Conformance
from myspinbot_codegen.targets import find_target
from myspinbot_codegen.targets.target import Parts, Request, Target, WholeTarget

HERE = "a/v1/note.schema.json"
NOTE = {
    "type": "object",
    "additionalProperties": False,
    "required": ["text"],
    "properties": {
        "text": {"description": "The text.", "type": "string", "maxLength": 5},
        "stars": {"description": "The stars.", "type": "integer", "minimum": 1, "maximum": 5},
    },
}
GROUPS: list[Any] = [
    {
        "description": "bounds",
        "schema": {"maximum": 3},
        "tests": [
            {"description": "below", "data": 2, "valid": True},
            {"description": "above", "data": 4, "valid": False},
        ],
    },
    {
        "description": "names",
        "schema": {"required": ["a"]},
        "tests": [{"description": "there", "data": {"a": 1}, "valid": True}],
    },
]


def write_suite(
    folder: Path, groups: list[Any] | None = None, remotes: Mapping[str, Any] | None = None
) -> Path:
    """Write a suite with the same groups for each draft."""
    for draft in DIALECTS:
        place = folder / "tests" / draft
        place.mkdir(parents=True)
        text = json.dumps(GROUPS if groups is None else groups)
        (place / "sample.json").write_text(text, encoding="utf-8")
    for path, document in (remotes or {}).items():
        place = folder / "remotes" / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(json.dumps(document), encoding="utf-8")
    return folder


def make_note_platform(folder: Path, *targets: str) -> Platform:
    """Return a tree of one type."""
    platform = Platform(folder, targets=targets or ("validators", "pydantic"))
    platform.configure()
    platform.add(HERE, NOTE, valid={"text": "a", "stars": 3}, invalid={"text": 1})
    return platform


def conform(platform: Platform, **more: Any) -> Conformance:
    """Run without progress."""
    return run(platform.config, **{"instances": 40, "progress": False, **more})


class ChangedTarget:
    """A target whose files are changed before they are written."""

    options: frozenset[str] = frozenset()

    def __init__(self, target: Target, change: Callable[[dict[str, str]], None]) -> None:
        self.name = target.name
        self._target = target
        self._change = change

    def refusals(self, request: Request) -> Any:
        """See `Target`."""
        return self._target.refusals(request)

    def parts(self, request: Request, paths: Any) -> Parts:
        """See `Target`."""
        return self._target.parts(request, paths)

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        """Return the changed files."""
        files = dict(self._target.emit(request, parts))
        self._change(files)
        return files


class FixedTarget(WholeTarget):
    """A target that always writes the same files."""

    options: frozenset[str] = frozenset()

    def __init__(self, name: str, files: Mapping[str, str]) -> None:
        self.name = name
        self._files = files

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:  # noqa: ARG002  # the files are fixed
        """Return the files."""
        return self._files


def replace_targets(patch: pytest.MonkeyPatch, **targets: Target) -> None:
    """Replace targets by name."""
    patch.setattr(
        target_builder, "find_target", lambda name: targets.get(name) or find_target(name)
    )


def change_target(
    patch: pytest.MonkeyPatch, name: str, change: Callable[[dict[str, str]], None]
) -> None:
    """Change the files that a target writes."""
    replace_targets(patch, **{name: ChangedTarget(find_target(name), change)})
