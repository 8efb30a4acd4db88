"""The directory of a local server: locked by one owner, freed from processes of dead owners.

Used by `myspinbot.local.servers` and `myspinbot.local.services` before they start a process.
"""

import fcntl
import os
import shutil
import signal
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

import psutil

from myspinbot.local.running_server import STOP_WITHIN, Account
from myspinbot.local.server_error import ServerError

_SOCKET_DIRECTORY_LIMIT = 85
"""Bytes. The kernel's limit for the whole address is 107 on Linux and 103 on macOS."""


def claim(directory: Path, resources: ExitStack) -> None:
    """Create `directory` for this user only, and lock it until `resources` are closed.

    The kernel releases the lock when we die, so a dead owner never blocks the next one.

    Raises:
        ServerError: `directory_in_use`: a running process has the lock.
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

    It is not reused, because the guard of its owner may be ending it at the same time. After a
    reboot the recorded process id may belong to another process: it is left alone if its program
    (its name, or a word of its command line) or its working directory differs. The pid file is
    removed in any case.
    """
    try:
        pid = int(pid_file.read_text().split("\n", 1)[0])
    except (FileNotFoundError, ValueError):
        # It does not exist, or a crash interrupted its writing.
        pid_file.unlink(missing_ok=True)
        return
    with suppress(psutil.NoSuchProcess, psutil.AccessDenied):
        process = psutil.Process(pid)
        names = {process.name(), *process.cmdline()}
        if program in names and Path(process.cwd()) == directory.resolve():
            process.send_signal(stop_signal)
            try:
                process.wait(STOP_WITHIN)
            except psutil.TimeoutExpired:
                process.kill()
                process.wait()
    pid_file.unlink(missing_ok=True)


def socket_directory(preferred: Path, resources: ExitStack, account: Account | None = None) -> Path:
    """Return a directory for a Unix socket that only the user of the server can enter.

    A socket is used instead of a loopback port, because a port without a password is open to every
    user of the machine. If `preferred` cannot be a socket address (too long, or with a comma, which
    separates addresses in a PostgreSQL URL), it is a new temporary directory that `resources`
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
