"""Start a process that serves, wait until it answers, and stop it.

Used by `myspinbot.local.servers` and `myspinbot.local.services`, which know what each of theirs
wants; nothing here is about Valkey, PostgreSQL or our own services.
"""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from myspinbot.local.guard import Guard
from myspinbot.local.server_error import ServerError

READY_WITHIN = 120.0
"""Seconds a server may take to answer; replaying a long log after a crash takes the most."""

STOP_WITHIN = 30.0
"""Seconds a server may take to write its data and leave before it is killed."""

_POLL_EVERY = 0.02
_LOG_LINES_SHOWN = 15


@dataclass(frozen=True)
class Account:
    """The operating-system user a server runs as, where that is not the user we are."""

    user: int
    group: int


@dataclass(frozen=True)
class Recipe:
    """How one kind of server is run."""

    name: str
    argv: Sequence[str]
    directory: Path
    stop_signal: signal.Signals
    is_ready: Callable[[int], bool]
    """Told the process id; must not block for longer than a second."""
    account: Account | None = None
    environment: Mapping[str, str] | None = None
    """What the process sees; None for what we see."""
    working_directory: Path = Path("/")
    pid_file: Path | None = None
    """Where the process id is noted, for servers that do not do so themselves."""
    log_file: Path | None = None

    @property
    def log(self) -> Path:
        """Where the output of the server goes; it is appended to."""
        return self.log_file or self.directory / "server.log"


class RunningServer:
    """A server that answers. Stop it with `stop()` or by leaving the `with` block."""

    def __init__(self, url: str, process: "subprocess.Popen[bytes]", resources: ExitStack) -> None:
        """Made by `launch` only."""
        self.url = url
        self.pid = process.pid
        self._process = process
        self._resources = resources

    def is_alive(self) -> bool:
        """Whether the process still runs; false after `stop()` and after a crash."""
        return self._process.poll() is None

    @property
    def exit_code(self) -> int | None:
        """How the process ended; None while it runs. Minus the number of the signal, if by one."""
        return self._process.poll()

    def stop(self) -> None:
        """Let the server write its data and end; returns when it has. Safe to call twice."""
        self._resources.close()

    def __enter__(self) -> Self:
        """Nothing to do: it is running already."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Stop the server."""
        self.stop()


def launch(recipe: Recipe, url: str, resources: ExitStack) -> RunningServer:
    """Start the server and wait until it answers; it then owns `resources`.

    Raises:
        ServerError: `server_exited` when it ends at once, `server_silent` when it does not answer
            within `READY_WITHIN` seconds.
        OSError: it cannot be executed at all.
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
def explained(name: str, directory: Path) -> Iterator[None]:
    """Turn what the operating system refuses within the block into an error with a hint.

    Raises:
        ServerError: `setup_failed`.
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
        # Ctrl-C reaches the whole foreground group; a server must outlive those who use it.
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
        # Both servers keep what they acknowledged in a log, so this loses time and no data.
        process.kill()
        process.wait()


def tail(log: Path, begin: int = 0) -> str:
    """The last lines of a log, of what was written to it from the byte `begin` on."""
    with log.open("rb") as stream:
        stream.seek(begin)
        lines = stream.read().decode(errors="replace").splitlines()
    return "\n".join(lines[-_LOG_LINES_SHOWN:])
