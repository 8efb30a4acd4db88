"""Starts a server process, waits until it answers, and stops it.

Used by `myspinbot.local.servers` and `myspinbot.local.services`; nothing here is specific to
Valkey, PostgreSQL or our own services.
"""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from myspinbot.local.guard import Guard
from myspinbot.local.server_error import ServerError

READY_WITHIN = 120.0
"""Seconds in which a server must answer; replaying a long log after a crash takes longest."""

STOP_WITHIN = 30.0
"""Seconds in which a server must write its data and end; then it is killed."""

_POLL_EVERY = 0.02
_LOG_LINES_SHOWN = 15


@dataclass(frozen=True)
class Account:
    """The operating-system user of a server, if it is not our own."""

    user: int
    group: int


@dataclass(frozen=True)
class Recipe:
    """The instructions for running one kind of server."""

    name: str
    argv: Sequence[str]
    directory: Path
    stop_signal: signal.Signals
    is_ready: Callable[[int], bool]
    """Called with the process id; must not block for longer than a second."""
    account: Account | None = None
    environment: Mapping[str, str] | None = None
    """Variables of the process; None for our own."""
    working_directory: Path = Path("/")
    pid_file: Path | None = None
    """File for the process id, for servers that do not write it themselves."""
    log_file: Path | None = None

    @property
    def log(self) -> Path:
        """The file to which the output of the server is appended."""
        return self.log_file or self.directory / "server.log"


class RunningServer:
    """A server that answers. `stop()` or the end of the `with` block stops it."""

    def __init__(self, url: str, process: "subprocess.Popen[bytes]", resources: ExitStack) -> None:
        """Keep the process; only `launch` creates this object."""
        self.url = url
        self.pid = process.pid
        self._process = process
        self._resources = resources

    def is_alive(self) -> bool:
        """Return whether the process still runs; false after `stop()` and after a crash."""
        return self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """The exit code; None while the process runs, minus the number if a signal ended it."""
        return self._process.poll()

    def stop(self) -> None:
        """Let the server write its data, and return when it has ended. It may be called twice."""
        self._resources.close()

    def __enter__(self) -> Self:
        """Return this server, which is already running."""
        return self

    def __exit__(self, *_error: object) -> None:
        """Stop the server."""
        self.stop()


def launch(recipe: Recipe, url: str, resources: ExitStack) -> RunningServer:
    """Start the server and wait until it answers; it then owns `resources`.

    Raises:
        ServerError: `server_exited`: the server ended at once; `server_silent`: it did not answer
            within `READY_WITHIN` seconds.
        OSError: the program cannot be executed.
    """
    with resources.pop_all() as held:
        with recipe.log.open("ab") as log:
            log_begins = log.tell()
            process = _spawn(recipe, log.fileno())
        if recipe.pid_file is not None:
            recipe.pid_file.write_text(f"{process.pid}\n")
        guard = Guard(process.pid, recipe.stop_signal)
        held.callback(guard.release)
        held.callback(_stop, process, recipe.stop_signal)
        deadline = time.monotonic() + READY_WITHIN
        while not recipe.is_ready(process.pid):
            if process.poll() is not None:
                raise ServerError(
                    "server_exited",
                    f"{recipe.name} ended at once, with exit code {process.returncode}.",
                    f"The whole log is {recipe.log}.",
                    tail(recipe.log, log_begins),
                )
            if time.monotonic() > deadline:
                raise ServerError(
                    "server_silent",
                    f"{recipe.name} did not answer within {READY_WITHIN:.0f} seconds.",
                    f"The whole log is {recipe.log}.",
                    tail(recipe.log, log_begins),
                )
            time.sleep(_POLL_EVERY)
        return RunningServer(url, process, held.pop_all())


@contextmanager
def explain_os_errors(name: str, directory: Path) -> Iterator[None]:
    """Turn an `OSError` of the block into an error with a hint.

    Raises:
        ServerError: `setup_failed`: the block has raised an `OSError`.
    """
    try:
        yield
    except OSError as error:
        raise ServerError(
            "setup_failed",
            f"{name} cannot be started in {directory}: {error}.",
            "Choose a directory that you may write to, on a disk with 100 MB free.",
        ) from error


def _spawn(recipe: Recipe, log: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        recipe.argv,
        stdin=subprocess.DEVNULL,
        stdout=log,
        stderr=subprocess.STDOUT,
        cwd=recipe.working_directory,
        env=recipe.environment,
        # Ctrl-C reaches the whole foreground group, but a server must end after its users.
        start_new_session=True,
        user=recipe.account.user if recipe.account else None,
        group=recipe.account.group if recipe.account else None,
        extra_groups=() if recipe.account else None,
    )


def _stop(process: "subprocess.Popen[bytes]", stop_signal: signal.Signals) -> None:
    process.send_signal(stop_signal)
    try:
        process.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        # Both servers keep acknowledged writes in a log, so this loses time but no data.
        process.kill()
        process.wait()


def tail(log: Path, begin: int = 0) -> str:
    """Return the last lines of a log after the byte `begin`."""
    with log.open("rb") as stream:
        stream.seek(begin)
        lines = stream.read().decode(errors="replace").splitlines()
    return "\n".join(lines[-_LOG_LINES_SHOWN:])
