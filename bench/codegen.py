"""How long the toolchain takes, as whole processes: cold, after one change, with nothing to do."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from .measure import Row, Step, process, take_turns
from .trees import Workspace

_OURS = (sys.executable, "-m", "myspinbot_codegen", "generate")
_BARE = (
    *(sys.executable, "-m", "datamodel_code_generator", "--input-file-type", "jsonschema"),
    *("--output-model-type", "pydantic_v2.BaseModel", "--formatters", "builtin"),
)


def measure(rounds: int, size: int = 200) -> list[Row]:
    """Our tree beside a bare run of datamodel-codegen; a large tree beside one twice as large."""
    with TemporaryDirectory(prefix="bench-") as temporary:
        folder = Path(temporary)
        ours = Workspace.ours(folder / "ours")
        alone = ours.schemas_alone(folder / "alone")
        large = Workspace.large(folder / "large", size)
        larger = Workspace.large(folder / "larger", 2 * size)

        bare = Row("bare datamodel-codegen, our tree")
        cold = Row(f"cold, {size} schemas")
        steps: list[Step] = [
            (bare, lambda: _bare(alone, folder / "bare")),
            (Row("all Python targets cold, our tree", goal=1.5, to=bare), _cold(ours)),
            (Row("nothing changed, our tree", goal=0.35), _run(ours)),
            (cold, _cold(large)),
            (Row(f"one file changed, {size} schemas", goal=0.15, to=cold), _changed(large)),
            (Row(f"nothing changed, {size} schemas", goal=0.35), _run(large)),
            (Row(f"cold, {2 * size} schemas", goal=2.2, to=cold), _cold(larger)),
        ]
        # Whatever a first run warms up for all later ones, byte code and the disk, is not counted.
        for _, step in steps:
            step()
        return take_turns(rounds, steps)


def _bare(source: Path, output: Path) -> float:
    shutil.rmtree(output, ignore_errors=True)
    return process((*_BARE, "--input", source, "--output", output), source)[0]


def _run(workspace: Workspace) -> Callable[[], float]:
    return lambda: process(_OURS, workspace.root)[0]


def _cold(workspace: Workspace) -> Callable[[], float]:
    def step() -> float:
        workspace.forget()
        return process(_OURS, workspace.root)[0]

    return step


def _changed(workspace: Workspace) -> Callable[[], float]:
    def step() -> float:
        workspace.change()
        return process(_OURS, workspace.root)[0]

    return step
