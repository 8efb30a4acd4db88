"""Whatever is edited, in whatever order: a cache changes nothing of what is written."""

import shutil
from pathlib import Path
from typing import Any

from codegen.tests.kit import Platform
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    precondition,
    rule,
    run_state_machine_as_test,
)

from myspinbot_codegen.cache.store import FOLDER
from myspinbot_codegen.errors import CodegenError

NAMES = ("one", "two", "three")
AREAS = ("a/v1", "b/v1")
PATHS = tuple(f"{area}/{name}.schema.json" for area in AREAS for name in NAMES)
TITLES = ("One", "Two", "Three", "OneRule", "TwoOther")
TARGETS = ("pydantic", "validators", "schemas", "typescript", "docs")
BODIES: tuple[dict[str, Any], ...] = (
    {"type": "string", "maxLength": 3},
    {"type": "integer", "minimum": 1},
    {"not": {"type": "string"}},
    {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
    {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": True}}}},
)
paths = st.sampled_from(PATHS)


class Edits(RuleBasedStateMachine):
    """A tree that is edited, and generated after each edit: with a cache, and without one."""

    folder: Path

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
        """Start with one file."""
        self.files[PATHS[0]] = {"title": "One", **BODIES[0]}
        self._compare()

    @rule(path=paths, title=st.none() | st.sampled_from(TITLES), body=st.sampled_from(BODIES))
    def put(self, path: str, title: str | None, body: dict[str, Any]) -> None:
        """Add a file, or replace one; titles may be those of other files."""
        self.files[path] = {**({"title": title} if title else {}), **body}
        self._compare()

    @rule(path=paths, other=paths, closed=st.booleans())
    def refer(self, path: str, other: str, closed: bool) -> None:
        """Let a file refer to another one, which may refer back, or to none that is there."""
        steps = f"../../{other}"
        self.files[path] = {
            "type": "object",
            "properties": {"other": {"$ref": steps}, "own": {"$ref": "#/$defs/own"}},
            "additionalProperties": not closed,
            "$defs": {"own": {"description": "Its own.", "type": "boolean"}},
        }
        self._compare()

    @rule(path=paths, text=st.sampled_from(["A.", "B."]), title=st.sampled_from(TITLES))
    def describe(self, path: str, text: str, title: str) -> None:
        """Change what a file says about itself."""
        if path in self.files:
            self.files[path] = {**self.files[path], "description": text, "title": title}
        self._compare()

    @rule(
        path=paths, value=st.sampled_from(["x", 1, {"a": 1}]), verdict=st.sampled_from(["", "in"])
    )
    def example(self, path: str, value: Any, verdict: str) -> None:
        """Put an example beside a file; it may be wrong, and its file may be gone."""
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
        """Remove a file, whoever refers to it."""
        del self.files[data.draw(st.sampled_from(sorted(self.files)))]
        self._compare()

    @rule(path=paths, data=st.data())
    def rename(self, path: str, data: st.DataObject) -> None:
        """Move a file to another place."""
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
        """Be again where the tree was before the last edits, as after a change of branch."""
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
            results.append(_outcome(platform))
        assert results[0] == results[1]

    def _write(self, platform: Platform) -> None:
        shutil.rmtree(platform.schemas, ignore_errors=True)
        for path, document in {**self.files, **self.examples}.items():
            platform.put(path, document)
        said = self.settings
        lines = [
            f'command = "{said.get("command", "make code")}"',
            "[source]",
            'folder = "schemas"',
            'schemas = "**/*.schema.json"',
            f'formats = "{said.get("formats", "assertion")}"',
            f'dialect = "{said.get("dialect", "2020-12")}"',
            "[rules]",
            f'use = ["{said.get("use", "MINIMAL")}", "EXAMPLE_INVALID", "FIXTURE_VERDICT"]',
        ]
        for target in TARGETS:
            output = "code" if target in ("pydantic", "validators", "schemas") else target
            lines += ["[[targets]]", f'name = "{target}"', f'output = "out/{output}"']
            if target == "docs":
                lines.append(f'options = {{ title = "{said.get("title", "A title")}" }}')
        platform.config.write_text("\n".join(lines), encoding="utf-8")


def _outcome(platform: Platform) -> tuple[str, dict[str, bytes]]:
    """What a run says, and the files that are there after it unless it ended with faults."""
    try:
        platform.generate()
    except CodegenError as error:
        return str(error).replace(str(platform.root), ""), {}
    out = platform.root / "out"
    files = {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*.*")}
    return "", files


def test_an_edited_tree_is_generated_as_if_it_were_new(tmp_path: Path) -> None:
    """Files come, go, move and refer to each other; examples, configuration and branch change."""
    machine = type("EditsHere", (Edits,), {"folder": tmp_path})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=15,
            stateful_step_count=10,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_files_behind_a_link_are_looked_at_too(tmp_path: Path) -> None:
    """A folder of sources may be a link; one that leads back to itself is no end of folders."""
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
