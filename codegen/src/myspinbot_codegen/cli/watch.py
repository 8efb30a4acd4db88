"""Generates again whenever the sources or the configuration change. Used by `generate --watch`.

The file system only wakes it up. What has changed is told by comparing files with what they were
when the last run began, so that no edit during a run is lost.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import watchfiles

from myspinbot_codegen.cli.shared import told
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import CodegenError
from myspinbot_codegen.pipeline.run import generate, source_paths

_PAUSE_MS = 1000
_MANY = 3
_is_watched = watchfiles.DefaultFilter()


class _Sources:
    """What is looked at: the configuration, and what the last readable one names."""

    def __init__(self, config_path: Path) -> None:
        self._config_path = config_path
        self._roots: list[Path] = []
        self.refresh()

    def refresh(self) -> list[Path]:
        """Read the configuration again. A broken one names what it named before."""
        with suppress(CodegenError):
            self._roots = source_paths(load_config(self._config_path))
        return [path for path in (self._config_path, *self._roots) if path.exists()]

    def snapshot(self) -> dict[Path, tuple[int, int]]:
        """Time and size of every file that a run reads."""
        result: dict[Path, tuple[int, int]] = {}
        for root in self.refresh():
            for path in (root, *root.rglob("*")):
                with suppress(OSError):  # it may vanish while it is looked at
                    if path.is_file() and _is_watched(watchfiles.Change.modified, str(path)):
                        stat = path.stat()
                        result[path] = (stat.st_mtime_ns, stat.st_size)
        return result

    def wake_ups(self) -> Iterator[None]:
        """Yield when something may have changed: at once where the system tells, or in a while."""
        while True:
            watched = self.refresh()
            try:
                for changes in watchfiles.watch(
                    *watched, rust_timeout=_PAUSE_MS, yield_on_timeout=True, step=50
                ):
                    yield
                    # What was replaced is not the file that is watched any more.
                    if changes or self.refresh() != watched:
                        break
            except OSError:
                # Something vanished before it could be watched; that is a change too.
                time.sleep(_PAUSE_MS / 1000)
                yield


Say = Callable[[str], None]


def watch(config_path: Path, tell: Say, complain: Say) -> None:
    """Generate now and after each change, until the user interrupts.

    `tell` is given one line for each run, `complain` the faults; mending them is a change again.
    Raises `ConfigError` when there is no configuration to begin with.
    """

    def run(cause: str) -> None:
        begin = time.perf_counter()
        try:
            said = str(generate(config_path))
        except CodegenError as error:
            complain(told(error, config_path))
            said = "nothing was written"
        tell(f"{cause}: {said} ({time.perf_counter() - begin:.2f} s)")

    if not config_path.is_file():
        load_config(config_path)
    with suppress(KeyboardInterrupt):
        sources = _Sources(config_path)
        seen = sources.snapshot()
        run("start")
        for _ in sources.wake_ups():
            now = sources.snapshot()
            if now != seen:
                changed = [path for path in {*now, *seen} if now.get(path) != seen.get(path)]
                seen = now
                run(_names(sorted(changed)))


def _names(changed: list[Path]) -> str:
    if len(changed) > _MANY:
        return f"{len(changed)} files changed"
    return f"{', '.join(path.name for path in changed)} changed"
