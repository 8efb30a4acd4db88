"""Times of the toolchain as whole processes: cold, after one change, and without changes."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from bench.measure import Row, Step, process, take_turns
from bench.trees import Workspace
from bench.watching import watching

_OURS = (sys.executable, "-m", "myspinbot_codegen", "generate")
_BARE = (
    *(sys.executable, "-m", "datamodel_code_generator", "--input-file-type", "jsonschema"),
    *("--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"),
)


def measure(rounds: int, size: int = 200) -> list[Row]:
    """Compare our tree with bare datamodel-codegen, and a large tree with one twice as large."""
    with TemporaryDirectory(prefix="bench-") as temporary:
        folder = Path(temporary)
        ours = Workspace.ours(folder / "ours")
        alone = ours.schemas_alone(folder / "alone")
        large = Workspace.large(folder / "large", size)
        watched = Workspace.large(folder / "watched", size)
        larger = Workspace.large(folder / "larger", 2 * size)

        run = _Processes(folder / "byte_code")
        bare = Row("bare datamodel-codegen, our tree")
        cold = Row(f"cold, {size} schemas")
        steps: list[Step] = [
            (bare, run.bare(alone, folder / "bare")),
            (
                Row("all Python targets cold, our tree", goal=1.5, to=bare),
                run.ours(ours, ours.forget),
            ),
            (Row("nothing changed, our tree", goal=0.35), run.ours(ours)),
            (cold, run.ours(large, large.forget)),
            (
                Row(f"one file changed, {size} schemas", goal=0.15, to=cold),
                run.ours(large, large.change),
            ),
            (Row(f"nothing changed, {size} schemas", goal=0.35), run.ours(large)),
            (
                Row(f"cold, {2 * size} schemas", goal=2.2, to=cold),
                run.ours(larger, larger.forget),
            ),
        ]
        with watching((*_OURS, "--watch"), folder / "byte_code", watched) as changed:
            row = Row(f"one file changed while watching, {size} schemas", goal=0.15, to=cold)
            steps.append((row, changed))
            # The first run of each is not measured: it writes byte code and fills disk caches.
            for _, step in steps:
                step()
            return take_turns(rounds, steps)


class _Processes:
    """The commands that are measured."""

    def __init__(self, byte_code: Path) -> None:
        self._byte_code = byte_code

    def bare(self, source: Path, output: Path) -> Callable[[], float]:
        def step() -> float:
            shutil.rmtree(output, ignore_errors=True)
            command = (*_BARE, "--input", source, "--output", output)
            return process(command, self._byte_code, source)[0]

        return step

    def ours(
        self, workspace: Workspace, prepare: Callable[[], None] | None = None
    ) -> Callable[[], float]:
        def step() -> float:
            if prepare:
                prepare()
            return process(_OURS, self._byte_code, workspace.root)[0]

        return step
