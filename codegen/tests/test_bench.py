"""The benchmarks run, and print their figures; no test checks a duration."""

import json
from pathlib import Path

import pytest
from bench import codegen, measure
from bench.__main__ import main
from bench.trees import Workspace

from myspinbot_codegen.pipeline.run import generate

pytestmark = pytest.mark.process


def test_a_row_knows_whether_its_goal_is_met() -> None:
    """A goal is a limit in seconds, or of the ratio to another row."""
    first = measure.Row("one", [1.0, 2.0, 9.0], goal=2.0)
    second = measure.Row("two", [5.0], goal=2.0, to=first)
    assert (first.is_met, second.is_met, second.ratio) == (True, False, 2.5)
    assert measure.Row("three", [1.0]).is_met is None
    assert "MISSED" in measure.table([first, second]).splitlines()[2]


def test_every_other_round_goes_backwards() -> None:
    """The order is reversed, so that no step always follows the same one."""
    order: list[str] = []

    def step(name: str) -> float:
        order.append(name)
        return 1.0

    rows = measure.take_turns(2, [(measure.Row(n), lambda n=n: step(n)) for n in "ab"])  # type: ignore[misc]  # a default argument binds the name
    assert order == ["a", "b", "b", "a"]
    assert [len(row.times) for row in rows] == [2, 2]


def test_a_failed_process_is_reported(tmp_path: Path) -> None:
    """The error has the output of the process."""
    with pytest.raises(RuntimeError, match="no such thing"):
        measure.process(["sh", "-c", "echo no such thing >&2; exit 3"], tmp_path)


def test_the_toolchain_is_measured() -> None:
    """A short run has one round with small trees."""
    rows = codegen.measure(1, size=6)
    assert len(rows) == 8
    assert all(len(row.times) == 1 for row in rows)


def test_large_trees_are_valid(tmp_path: Path) -> None:
    """They have the requested number of schemas; a change affects the targets."""
    tree = Workspace.large(tmp_path / "tree", 103)
    assert len(list(tree.sources.rglob("*.schema.json"))) == 103
    assert generate(tree.root / "codegen.toml").written
    tree.change()
    assert generate(tree.root / "codegen.toml").written


def test_figures_are_printed_and_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The table is printed, and a JSON file is written."""
    report = tmp_path / "figures.json"
    main(["imports", "decode", "--rounds", "1", "--json", str(report)])
    printed = capsys.readouterr().out
    figures = json.loads(report.read_text(encoding="utf-8"))
    assert set(figures) == {"imports", "decode"}
    for rows in figures.values():
        for row in rows:
            assert row["label"] in printed
            assert row["median_seconds"] > 0
