"""Source trees to generate from: ours, and larger ones made from copies. Used by `codegen`."""

from __future__ import annotations

import json
import shutil
from pathlib import Path, PurePosixPath
from typing import Any

ROOT = Path(__file__).parents[1]
SCHEMAS = ROOT / "schemas"
SUFFIX = ".schema.json"
_PYTHON = ("pydantic", "validators", "messages", "schemas")


class Workspace:
    """A folder with a source tree, a configuration with the Python targets, and their output."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.sources = root / "schemas"
        self._changes = 0

    @classmethod
    def ours(cls, root: Path) -> Workspace:
        """Return our own tree, with its messages."""
        workspace = cls(root)
        shutil.copytree(SCHEMAS, workspace.sources)
        workspace._configure(asyncapi=True)
        return workspace

    @classmethod
    def large(cls, root: Path, size: int) -> Workspace:
        """Return a tree of `size` schema files: renamed copies of ours, without its messages.

        The last copy may be incomplete: it leaves out schemas that no other refers to.
        """
        workspace = cls(root)
        ours = sum(1 for _ in SCHEMAS.rglob(f"*{SUFFIX}"))
        for number, start in enumerate(range(0, size, ours)):
            _copy(workspace.sources, chr(ord("a") + number), min(ours, size - start))
        workspace._configure(asyncapi=False)
        return workspace

    def _configure(self, *, asyncapi: bool) -> None:
        lines = [
            'command = "make code"',
            "[source]",
            'folder = "schemas"',
            'schemas = "**/*.schema.json"',
            'id_base = "https://schemas.myspinbot.local"',
            *(['asyncapi = "asyncapi.yaml"'] if asyncapi else []),
        ]
        for target in _PYTHON:
            if asyncapi or target != "messages":
                lines += ["[[targets]]", f'name = "{target}"', 'output = "generated"']
        (self.root / "codegen.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def forget(self) -> None:
        """Remove the output and the cache of earlier runs."""
        for name in ("generated", ".codegen_cache"):
            shutil.rmtree(self.root / name, ignore_errors=True)

    def change(self) -> None:
        """Add a new property to the first type that is an object."""
        self._changes += 1
        for path in sorted(self.sources.rglob(f"*{SUFFIX}")):
            document = json.loads(path.read_text(encoding="utf-8"))
            if "properties" in document:
                document["properties"][f"note_{self._changes}"] = {
                    "description": "A note.",
                    "type": "string",
                    "maxLength": 100 + self._changes,
                }
                path.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
                return

    def schemas_alone(self, folder: Path) -> Path:
        """Copy only the schema files to a folder, for tools that read all files, and return it."""
        for path in self.sources.rglob(f"*{SUFFIX}"):
            copy = folder / path.relative_to(self.sources)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
        return folder


def _copy(target: Path, letter: str, size: int) -> None:
    """Copy `size` of our schema files with their examples, and add a letter to their names."""
    documents = {
        PurePosixPath(path.relative_to(SCHEMAS).as_posix()): json.loads(path.read_bytes())
        for path in sorted(SCHEMAS.rglob(f"*{SUFFIX}"))
    }
    while len(documents) > size:
        used = {path for own, data in documents.items() for path in _references(own, data)}
        del documents[max(documents.keys() - used)]
    for path, data in documents.items():
        stem = path.name.removesuffix(SUFFIX)
        copy = target / path.with_name(f"{stem}_{letter}{SUFFIX}")
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = json.dumps(_rename(data, letter), indent=2)
        copy.write_text(text + "\n", encoding="utf-8")
        examples = path.parent / "examples"
        shutil.copytree(SCHEMAS / examples / stem, target / examples / f"{stem}_{letter}")


def _references(path: PurePosixPath, value: Any) -> set[PurePosixPath]:
    """Return the other files that a schema refers to."""
    files: set[PurePosixPath] = set()
    if isinstance(value, dict):
        file = value["$ref"].partition("#")[0] if isinstance(value.get("$ref"), str) else ""
        if file:
            resolved = (SCHEMAS / path.parent / file).resolve()
            files.add(PurePosixPath(resolved.relative_to(SCHEMAS.resolve()).as_posix()))
        return files.union(*(_references(path, member) for member in value.values()))
    if isinstance(value, list):
        return files.union(*(_references(path, element) for element in value))
    return files


def _rename(value: Any, letter: str) -> Any:
    """Return a schema in which files and types have other names."""
    if isinstance(value, list):
        return [_rename(element, letter) for element in value]
    if not isinstance(value, dict):
        return value
    result = {key: _rename(member, letter) for key, member in value.items()}
    for key, member in value.items():
        if key == "title" and isinstance(member, str):
            result[key] = f"{member}{letter.upper()}"
        elif key in {"$id", "$ref"} and isinstance(member, str):
            result[key] = member.replace(SUFFIX, f"_{letter}{SUFFIX}")
    return result
