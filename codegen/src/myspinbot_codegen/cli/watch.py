"""Generates after every change of the sources or the configuration. Used by `generate --watch`.

Events of the file system only wake it up. Changes are found by a comparison with the files at the
beginning of the last run, so that no edit during a run is lost.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import watchfiles

from myspinbot_codegen.cli.shared import describe_error
from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import CodegenError
from myspinbot_codegen.pipeline.run import generate, source_paths

_PAUSE_MS = 1000
_MANY = 3
_is_watched = watchfiles.DefaultFilter()


class _WatchedFiles:
    """The configuration, and the sources that its last valid version names."""

    def __init__(self, config_path: Path) -> None:
        self._config_path = config_path
        self._roots: list[Path] = []
        self.refresh()

    def refresh(self) -> list[Path]:
        """Read the configuration, and return the paths to watch; an invalid one changes no path."""
        with suppress(CodegenError):
            self._roots = source_paths(load_config(self._config_path))
        return [path for path in (self._config_path, *self._roots) if path.exists()]

    def snapshot(self) -> dict[Path, tuple[int, int]]:
        """Return the time and size of every file that a run reads."""
        result: dict[Path, tuple[int, int]] = {}
        for root in self.refresh():
            for path in (root, *root.rglob("*")):
                with suppress(OSError):  # the file may be deleted at this moment
                    if path.is_file() and _is_watched(watchfiles.Change.modified, str(path)):
                        stat = path.stat()
                        result[path] = (stat.st_mtime_ns, stat.st_size)
        return result

    def wake_ups(self) -> Iterator[None]:
        """Yield after events of the file system, and once a second without any."""
        while True:
            watched = self.refresh()
            try:
                for changes in watchfiles.watch(
                    *watched, rust_timeout=_PAUSE_MS, yield_on_timeout=True, step=50
                ):
                    yield
                    # A file that replaces a watched one is not watched.
                    if changes or self.refresh() != watched:
                        break
            except OSError:
                # A path was deleted before it could be watched, which is a change too.
                time.sleep(_PAUSE_MS / 1000)
                yield


Report = Callable[[str], None]


def watch(config_path: Path, report: Report, report_error: Report) -> None:
    """Generate now and after each change, until the user interrupts.

    Args:
        config_path: The configuration.
        report: Called with one line for each run.
        report_error: Called with the error that ended a run; the next change starts another run.

    Raises:
        ConfigError: There is no configuration to begin with.
    """

    def run(cause: str) -> None:
        begin = time.perf_counter()
        try:
            summary = str(generate(config_path))
        except CodegenError as error:
            report_error(describe_error(error, config_path))
            summary = "nothing was written"
        report(f"{cause}: {summary} ({time.perf_counter() - begin:.2f} s)")

    if not config_path.is_file():
        load_config(config_path)
    with suppress(KeyboardInterrupt):
        files = _WatchedFiles(config_path)
        seen = files.snapshot()
        run("start")
        for _ in files.wake_ups():
            now = files.snapshot()
            if now != seen:
                changed = [path for path in {*now, *seen} if now.get(path) != seen.get(path)]
                seen = now
                run(_describe_changes(sorted(changed)))


def _describe_changes(changed: list[Path]) -> str:
    if len(changed) > _MANY:
        return f"{len(changed)} files changed"
    return f"{', '.join(path.name for path in changed)} changed"
