"""For any sequence of edits, a run with a cache writes the same as one without."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from codegen.tests.support.platform import Platform
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from myspinbot_codegen.diagnostics.errors import CodegenError
from myspinbot_codegen.incremental import code
from myspinbot_codegen.incremental.store import FOLDER
from myspinbot_codegen.pipeline.partial import build_part

NAMES = ("one", "two", "three")
AREAS = ("a/v1", "b/v1")
PATHS = tuple(f"{area}/{name}.schema.json" for area in AREAS for name in NAMES)
TITLES = ("One", "Two", "Three", "OneRule", "TwoOther")
UPDATING = ("pydantic", "validators", "schemas")
TARGETS = (*UPDATING, "typescript", "docs")
BODIES: tuple[dict[str, Any], ...] = (
    {"type": "string", "maxLength": 3},
    {"type": "integer", "minimum": 1},
    {"not": {"type": "string"}},
    {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
    {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": True}}}},
)
MEMBERS: tuple[Any, ...] = (True, {"type": "string"}, {"$ref": "#"}, BODIES[2], BODIES[4])
paths = st.sampled_from(PATHS)
texts = st.sampled_from(["A.", "B."])
numbers = st.integers(0, 3)
VALUES: dict[str, st.SearchStrategy[Any]] = {
    "description": texts,
    "default": texts | numbers,
    "maxLength": numbers,
    "minimum": numbers,
    "type": st.sampled_from(["integer", "object", ["string", "object"]]),
    "enum": st.sampled_from([[1], ["A.", {}], [True]]),
    "format": st.sampled_from(["date", "uuid"]),
}
_USING = tuple(
    f"myspinbot_codegen.incremental.{module}.environment"
    for module in ("outlines", "code", "state")
)


class Edits(RuleBasedStateMachine):
    """A tree that is edited, and generated after each edit with a cache and without one."""

    folder: Path
    patch: pytest.MonkeyPatch
    targets: tuple[str, ...] = TARGETS

    def __init__(self) -> None:
        super().__init__()
        self.files: dict[str, Any] = {}
        self.examples: dict[str, Any] = {}
        self.settings: dict[str, str] = {}
        self.before: list[tuple[dict[str, Any], dict[str, Any], dict[str, str]]] = []
        self.cached = Platform(self.folder / "cached", name="generated")
        self.cold = Platform(self.folder / "cold", name="generated")
        for platform in (self.cached, self.cold):
            shutil.rmtree(platform.root, ignore_errors=True)

    @initialize()
    def begin(self) -> None:
        """Start with some files, the last of which refers to the others."""
        steps = [{"$ref": f"../../{path}"} for path in PATHS[:4]]
        for path, title, body in zip(PATHS, TITLES, BODIES, strict=False):
            self.files[path] = {"title": title, **body}
        self.files[PATHS[3]] = {"type": "array", "items": {"oneOf": steps}}
        self._compare()

    @rule(path=paths, title=st.none() | st.sampled_from(TITLES), body=st.sampled_from(BODIES))
    def put(self, path: str, title: str | None, body: dict[str, Any]) -> None:
        """Add a file, or replace one; titles may be those of other files."""
        self.files[path] = {**({"title": title} if title else {}), **body}
        self._compare()

    @rule(path=paths, referent=paths, closed=st.booleans())
    def refer(self, path: str, referent: str, closed: bool) -> None:
        """Make a file refer to another one, which may refer back or be missing."""
        steps = f"../../{referent}"
        self.files[path] = {
            "type": "object",
            "properties": {"other": {"$ref": steps}, "own": {"$ref": "#/$defs/own"}},
            "additionalProperties": not closed,
            "$defs": {"own": {"description": "Its own.", "type": "boolean"}},
        }
        self._compare()

    @rule(data=st.data())
    def adjust(self, data: st.DataObject) -> None:
        """Change a keyword about values of a file; it may be invalid."""
        path = data.draw(st.sampled_from(sorted(self.files)))
        keyword = data.draw(st.sampled_from(sorted(VALUES)))
        self.files[path] = {**self.files[path], keyword: data.draw(VALUES[keyword])}
        self._compare()

    @rule(data=st.data(), name=st.sampled_from(["a", "b", "type", "two"]))
    def add_property(self, data: st.DataObject, name: str) -> None:
        """Add a property, or change one; it may need a name, or a guard."""
        path = data.draw(st.sampled_from(sorted(self.files)))
        known = self.files[path].get("properties", {})
        member = data.draw(st.sampled_from(MEMBERS))
        self.files[path] = {**self.files[path], "properties": {**known, name: member}}
        self._compare()

    @rule(path=paths, referent=paths, inner=st.sampled_from(["$defs/own", "properties/type"]))
    def refer_into(self, path: str, referent: str, inner: str) -> None:
        """Make a file refer to a schema within another one."""
        self.files[path] = {"$ref": f"../../{referent}#/{inner}"}
        self._compare()

    @rule(kind=st.sampled_from(["empty", "cut", "values", "gone"]))
    def damage(self, kind: str) -> None:
        """Damage the cache between two runs."""
        for file in (self.cached.root / FOLDER).glob("*.sqlite3"):
            if kind == "values":
                with closing(sqlite3.connect(file)) as connection, connection:
                    connection.execute("DELETE FROM entries WHERE kind = 'parts'")
            elif kind == "gone":
                shutil.rmtree(file.parent)
            else:
                file.write_bytes(file.read_bytes()[:2000] if kind == "cut" else b"")
        self._compare()

    @rule(kind=st.sampled_from(["edited", "removed"]), data=st.data())
    def spoil(self, kind: str, data: st.DataObject) -> None:
        """Edit or remove a generated file."""
        files = sorted(path for path in (self.cached.root / "out").rglob("*.*") if path.is_file())
        if files:
            file = data.draw(st.sampled_from(files))
            if kind == "edited":
                file.write_text("# @generated by hand\n", encoding="utf-8")
            else:
                file.unlink()
        self._compare()

    @rule(version=st.sampled_from(["1", "2"]))
    def upgrade(self, version: str) -> None:
        """Install another version of the toolchain."""
        for name in _USING:
            self.patch.setattr(name, lambda: version)
        code.toolchain.cache_clear()
        code.target_digest.cache_clear()
        self._compare()

    @rule(path=paths, text=texts, title=st.sampled_from(TITLES))
    def describe(self, path: str, text: str, title: str) -> None:
        """Change description and title of a file."""
        if path in self.files:
            self.files[path] = {**self.files[path], "description": text, "title": title}
        self._compare()

    @rule(
        path=paths, value=st.sampled_from(["x", 1, {"a": 1}]), verdict=st.sampled_from(["", "in"])
    )
    def example(self, path: str, value: Any, verdict: str) -> None:
        """Add an example of a file; it may be wrong, and the file may be missing."""
        area, _, name = path.rpartition("/")
        stem = name.removesuffix(".schema.json")
        self.examples[f"{area}/examples/{stem}/{verdict}valid-one.json"] = value
        self._compare()

    @precondition(lambda self: self.examples)
    @rule(data=st.data())
    def forget(self, data: st.DataObject) -> None:
        """Remove an example."""
        del self.examples[data.draw(st.sampled_from(sorted(self.examples)))]
        self._compare()

    @precondition(lambda self: len(self.files) > 1)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        """Remove a file, which others may refer to."""
        del self.files[data.draw(st.sampled_from(sorted(self.files)))]
        self._compare()

    @rule(path=paths, data=st.data())
    def rename(self, path: str, data: st.DataObject) -> None:
        """Move a file."""
        self.files[path] = self.files.pop(data.draw(st.sampled_from(sorted(self.files))))
        self._compare()

    @rule(
        key=st.sampled_from(["command", "formats", "dialect", "title", "use"]),
        odd=st.booleans(),
    )
    def configure(self, key: str, odd: bool) -> None:
        """Change the configuration, or change it back."""
        self.settings.pop(key, None)
        if odd:
            self.settings[key] = {
                "command": "other command",
                "formats": "annotation",
                "dialect": "draft-07",
                "title": "Other title",
                "use": "STANDARD",
            }[key]
        self._compare()

    @rule()
    def switch_back(self) -> None:
        """Restore an earlier state of the tree, as after a change of branch."""
        if self.before:
            files, examples, settings_ = self.before[len(self.before) // 2]
            self.files, self.examples = dict(files), dict(examples)
            self.settings = dict(settings_)
        self._compare()

    def _compare(self) -> None:
        self.before.append((dict(self.files), dict(self.examples), dict(self.settings)))
        results = []
        for platform in (self.cached, self.cold):
            self._write(platform)
            if platform is self.cold:
                shutil.rmtree(platform.root / FOLDER, ignore_errors=True)
                shutil.rmtree(platform.root / "out", ignore_errors=True)
            results.append(_run(platform))
        assert results[0] == results[1]

    def _write(self, platform: Platform) -> None:
        shutil.rmtree(platform.schemas, ignore_errors=True)
        for path, document in {**self.files, **self.examples}.items():
            platform.put(path, document)
        config = self.settings
        lines = [
            f'command = "{config.get("command", "make code")}"',
            "[source]",
            'folder = "schemas"',
            'schemas = "**/*.schema.json"',
            f'formats = "{config.get("formats", "assertion")}"',
            f'dialect = "{config.get("dialect", "2020-12")}"',
            "[rules]",
            f'use = ["{config.get("use", "MINIMAL")}", "EXAMPLE_INVALID", "FIXTURE_VERDICT"]',
        ]
        for target in self.targets:
            output = "code" if target in ("pydantic", "validators", "schemas") else target
            lines += ["[[targets]]", f'name = "{target}"', f'output = "out/{output}"']
            if target == "docs":
                lines.append(f'options = {{ title = "{config.get("title", "A title")}" }}')
        platform.config.write_text("\n".join(lines), encoding="utf-8")


def _run(platform: Platform) -> tuple[str, dict[str, bytes]]:
    """Return the error of a run, and the files after a run without errors."""
    try:
        platform.generate()
    except CodegenError as error:
        return str(error).replace(str(platform.root), ""), {}
    out = platform.root / "out"
    files = {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*.*")}
    return "", files


@pytest.mark.parametrize("targets", [TARGETS, UPDATING], ids=["all", "updating"])
def test_an_edited_tree_is_generated_like_a_new_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, targets: tuple[str, ...]
) -> None:
    """Files are added, removed, moved and refer to each other; the other inputs change, too.

    These are examples, configuration, branch, cache, output and the installed versions.
    """
    partial_runs: list[bool] = []

    def record(*arguments: Any, **options: Any) -> Any:
        result = build_part(*arguments, **options)
        partial_runs.append(result is not None)
        return result

    monkeypatch.setattr("myspinbot_codegen.pipeline.partial.build_part", record)
    members = {"folder": tmp_path, "patch": monkeypatch, "targets": targets}
    run_state_machine_as_test(
        type("EditsHere", (Edits,), members),
        settings=settings(
            max_examples=20,
            stateful_step_count=12,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    assert any(partial_runs) == (targets == UPDATING)


def test_files_behind_a_link_are_read(tmp_path: Path) -> None:
    """A folder of sources may be a link; a link to a parent is not an endless folder."""
    platform = Platform(tmp_path / "here", targets=("pydantic",))
    platform.configure()
    text = platform.config.read_text(encoding="utf-8").replace("**/*", "*/*")
    text = text.replace("[rules]", '[rules]\nuse = "MINIMAL"')
    platform.config.write_text(text, encoding="utf-8")
    far = tmp_path / "far"
    far.mkdir()
    file = far / "one.schema.json"
    file.write_text('{"type": "string"}', encoding="utf-8")
    platform.schemas.mkdir()
    (platform.schemas / "link").symlink_to(far)
    (platform.schemas / "back").symlink_to(platform.schemas)
    platform.generate()
    file.write_text('{"type": "integer"}', encoding="utf-8")
    assert [path.name for path in platform.generate().written] == ["manifest.json", "one.py"]
