"""Only parts with changed inputs are made again."""

from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

import pytest
from codegen.tests.support.platform import Platform
from codegen.tests.support.reference_chain import WORD, A, B, C, describe

from myspinbot_codegen.targets.target import Parts, Request, WholeTarget


class _RecordingTarget(WholeTarget):
    """A target that records which parts it was asked for."""

    name = "pydantic"
    options: frozenset[str] = frozenset()
    asked: list[list[str]] = []  # noqa: RUF012  # shared with the test on purpose

    def parts(self, request: Request, paths: Sequence[PurePosixPath]) -> Parts:
        self.asked.append([path.name.partition(".")[0] for path in paths])
        names = request.contracts.definitions.values()
        return {
            path: {"names": " ".join(sorted(d.name for d in names if d.key.path == path))}
            for path in paths
        }

    def emit(self, request: Request, parts: Parts) -> Mapping[str, str]:
        lines = [f"{path}: {texts['names']}" for path, texts in parts.items()]
        return {"names.txt": "\n".join([request.header(), *lines, ""])}


@pytest.fixture
def requested_parts(chain: Platform, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Return the parts that each run asks for, with a recording target only."""
    chain.targets = ("pydantic",)
    chain.configure()
    _RecordingTarget.asked = []
    monkeypatch.setattr("myspinbot_codegen.pipeline.emit.load_target", lambda _: _RecordingTarget())
    return _RecordingTarget.asked


@pytest.mark.parametrize(
    ("changed", "made"),
    [(A, ["one"]), (B, ["one", "two"]), (C, ["one", "three", "two"])],
)
def test_only_parts_whose_closure_changed_are_made(
    chain: Platform, requested_parts: list[list[str]], changed: str, made: list[str]
) -> None:
    """A change reaches the files that refer to it, directly or not, and no others."""
    chain.generate()
    describe(chain, changed, "Another.")
    chain.generate()
    assert requested_parts == [["one", "three", "two"], made]


def test_parts_of_an_undone_change_are_not_made_again(
    chain: Platform, requested_parts: list[list[str]]
) -> None:
    """A switch between branches and back makes no parts."""
    chain.generate()
    text = (chain.schemas / A).read_text()
    describe(chain, A, "Another.")
    chain.generate()
    (chain.schemas / A).write_text(text)
    chain.generate()
    assert len(requested_parts) == 2


@pytest.mark.parametrize("change", ["command", "another distribution"])
def test_the_key_of_a_part_has_its_inputs(
    chain: Platform, requested_parts: list[list[str]], monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    """Another command in the headers or another toolchain makes all parts again."""
    chain.generate()
    if change == "command":
        chain.config.write_text(chain.config.read_text().replace("make code", "do it"))
    else:
        monkeypatch.setattr(
            "myspinbot_codegen.incremental.parts.target_digest", lambda _: "another"
        )
        describe(chain, A, "Another.")
    chain.generate()
    assert requested_parts[1] == ["one", "three", "two"]


def test_another_version_of_a_tool_makes_all_parts_again(
    chain: Platform, requested_parts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A change of a tool also ends the state in which a run does nothing."""
    package = chain.root / "package.json"
    package.write_text('{"version": "1"}')

    class Tooled(_RecordingTarget):
        def tools(self, _request: Request) -> list[Path]:
            return [package]

    monkeypatch.setattr("myspinbot_codegen.pipeline.emit.load_target", lambda _: Tooled())
    chain.generate()
    chain.generate()
    package.write_text('{"version": "2"}')
    chain.generate()
    assert requested_parts == [["one", "three", "two"], ["one", "three", "two"]]


def test_targets_get_the_released_version(
    chain: Platform, requested_parts: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A new release is a change."""
    given: list[list[str]] = []

    def emit(_self: _RecordingTarget, request: Request, _parts: Parts) -> Mapping[str, str]:
        baseline = request.baseline
        names = (
            [definition.name for definition in baseline.definitions.values()] if baseline else []
        )
        given.append(sorted(names))
        return {"names.txt": request.header()}

    monkeypatch.setattr(_RecordingTarget, "emit", emit)
    chain.generate()
    released = Platform(chain.root / "released")
    released.add(C, WORD, valid="x", invalid=1)
    chain.config.write_text('baseline = "released/schemas"\n' + chain.config.read_text())
    chain.generate()
    released.add(A, WORD, valid="x", invalid=1)
    chain.generate()
    assert given == [[], ["Three"], ["One", "Three"]]
    assert len(requested_parts) == 1
