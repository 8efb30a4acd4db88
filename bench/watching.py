"""A process that watches a tree and prints the time of each run. Used by `codegen`."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.measure import environment
from bench.trees import Workspace

_TOOK = re.compile(r"[(]([0-9.]+) s[)]$")


@contextmanager
def watching(
    command: Sequence[str], byte_code: Path, workspace: Workspace
) -> Iterator[Callable[[], float]]:
    """Start a watching command; yield a function that changes the tree and returns the run's time.

    The time is the one that the command prints, without its wait for further edits.
    """
    with subprocess.Popen(  # noqa: S603  # our own command
        command, cwd=workspace.root, env=environment(byte_code), stdout=subprocess.PIPE, text=True
    ) as process:

        def step() -> float:
            workspace.change()
            return _next(process)

        try:
            _next(process)
            yield step
        finally:
            process.send_signal(signal.SIGINT)


def _next(process: subprocess.Popen[str]) -> float:
    line = (process.stdout.readline() if process.stdout else "").rstrip()
    took = _TOOK.search(line)
    if took is None:
        raise RuntimeError(f"the watching command ended with {line!r}")
    return float(took[1])
