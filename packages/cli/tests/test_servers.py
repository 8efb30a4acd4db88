"""The local servers, tested on the real ones: start, stop, persistence, death of the owner."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import psycopg
import pytest
import redis

from myspinbot.local import servers
from myspinbot.local.servers import RunningServer, ServerError, start_postgres, start_valkey

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]

Start = Callable[[Path], RunningServer]

STARTS = [pytest.param(start_valkey, id="valkey"), pytest.param(start_postgres, id="postgres")]


@pytest.fixture
def home() -> Iterator[Path]:
    """A directory whose path is short enough for sockets; pytest's own may not be."""
    with tempfile.TemporaryDirectory(prefix="servers-") as directory:
        yield Path(directory)


def write(url: str, value: str) -> None:
    """Store a value in whichever server the URL names."""
    if url.startswith("unix:"):
        with redis.Redis.from_url(url) as client:
            client.set("kept", value)
        return
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS kept (value text)")
        connection.execute("TRUNCATE kept")
        connection.execute("INSERT INTO kept VALUES (%s)", [value])


def read(url: str) -> str:
    """Read the value that `write` stored."""
    if url.startswith("unix:"):
        with redis.Redis.from_url(url, decode_responses=True) as client:
            return str(client.get("kept"))
    with psycopg.connect(url) as connection:
        row = connection.execute("SELECT value FROM kept").fetchone()
        assert row is not None
        return str(row[0])


def start_elsewhere(start: Start, directory: Path) -> "tuple[subprocess.Popen[str], str]":
    """Start the server in another interpreter, which then waits; returns it and the URL."""
    code = (
        "import pathlib, sys, time\n"
        f"from myspinbot.local.servers import {start.__name__} as start\n"
        "server = start(pathlib.Path(sys.argv[1]))\n"
        "print(server.pid, server.url, flush=True)\n"
        "time.sleep(600)\n"
    )
    owner = subprocess.Popen(
        [sys.executable, "-c", code, str(directory)], stdout=subprocess.PIPE, text=True
    )
    assert owner.stdout is not None
    line = owner.stdout.readline()
    return owner, line.strip()


def kill(owner: "subprocess.Popen[str]") -> None:
    """`kill -9`, and collect the remains."""
    owner.kill()
    owner.communicate()


@pytest.mark.parametrize("start", STARTS)
def test_data_survive_an_orderly_restart(start: Start, home: Path) -> None:
    """Data are there after stop and start."""
    with start(home) as server:
        write(server.url, "first")
    with start(home) as server:
        assert read(server.url) == "first"


@pytest.mark.parametrize("start", STARTS)
def test_data_survive_the_kill_of_the_server(start: Start, home: Path) -> None:
    """Acknowledged data are there after the server was killed."""
    with start(home) as server:
        write(server.url, "acknowledged")
        os.kill(server.pid, signal.SIGKILL)
        while server.is_alive():
            time.sleep(0.01)
    with start(home) as server:
        assert read(server.url) == "acknowledged"


@pytest.mark.parametrize("start", STARTS)
def test_server_ends_when_its_owner_is_killed(start: Start, home: Path) -> None:
    """Nothing is left running after the owner was killed, and the data are kept."""
    owner, line = start_elsewhere(start, home)
    pid, url = line.split(" ")
    write(url, "kept")
    server = psutil.Process(int(pid))
    kill(owner)
    server.wait(60)
    with start(home) as again:
        assert read(again.url) == "kept"


@pytest.mark.parametrize("start", STARTS)
def test_next_start_ends_a_server_without_a_guard(start: Start, home: Path) -> None:
    """A server that outlived both its owner and its guard does not block the next start."""
    owner, line = start_elsewhere(start, home)
    pid, url = line.split(" ")
    write(url, "kept")
    for child in psutil.Process(owner.pid).children():
        if child.pid != int(pid):
            child.kill()
    orphan = psutil.Process(int(pid))
    kill(owner)
    assert orphan.is_running()
    with start(home) as again:
        assert not orphan.is_running()
        assert again.pid != orphan.pid
        assert read(again.url) == "kept"


@pytest.mark.parametrize("start", STARTS)
def test_restart_right_after_the_kill_of_the_owner(start: Start, home: Path) -> None:
    """The next start does not trip over a guard that is still ending the old server."""
    owner, line = start_elsewhere(start, home)
    _, url = line.split(" ")
    write(url, "kept")
    kill(owner)
    with start(home) as again:
        assert read(again.url) == "kept"


@pytest.mark.parametrize("start", STARTS)
def test_two_servers_side_by_side(start: Start, home: Path) -> None:
    """Servers in different directories know nothing of each other."""
    with start(home / "a") as one, start(home / "b") as other:
        write(one.url, "one")
        write(other.url, "other")
        assert read(one.url) == "one"
        assert read(other.url) == "other"


@pytest.mark.parametrize("start", STARTS)
def test_second_owner_of_a_directory_is_refused(start: Start, home: Path) -> None:
    """The error names the process that uses the directory, and that one is not disturbed."""
    with start(home) as server:
        with pytest.raises(ServerError) as caught:
            start(home)
        assert caught.value.code == "directory_in_use"
        assert str(os.getpid()) in caught.value.message
        assert "another data directory" in caught.value.hint
        write(server.url, "undisturbed")
        assert read(server.url) == "undisturbed"


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("name", ["with blank", "comma,quote\"'$x", "l" * 120, "übergröße"])
def test_any_directory_name_will_do(start: Start, home: Path, name: str) -> None:
    """Names that are too long for a socket, or special to a shell or a URL, make no difference."""
    with start(home / name) as server:
        write(server.url, "kept")
    with start(home / name) as server:
        assert read(server.url) == "kept"


@pytest.mark.parametrize("start", STARTS)
def test_stop_is_final_and_repeatable(start: Start, home: Path) -> None:
    """After stop the process is gone; a second stop does nothing."""
    server = start(home)
    assert server.is_alive()
    server.stop()
    assert not server.is_alive()
    assert not psutil.pid_exists(server.pid)
    server.stop()


@pytest.mark.parametrize("start", STARTS)
def test_only_the_owner_can_reach_the_server(start: Start, home: Path) -> None:
    """The server listens on no port, and its socket lies in a directory closed to others."""
    with start(home) as server:
        kinds = {link.status for link in psutil.Process(server.pid).net_connections("inet")}
        assert psutil.CONN_LISTEN not in kinds
        mode = stat.S_IMODE((home / "socket").stat().st_mode)
        assert mode == 0o700


@pytest.mark.parametrize("start", STARTS)
def test_recorded_pid_of_a_stranger_is_left_alone(start: Start, home: Path) -> None:
    """After a reboot the process id may belong to another process, which gets no signal."""
    with start(home) as server:
        write(server.url, "kept")
        file = home / ("valkey.pid" if start is start_valkey else "cluster/postmaster.pid")
        record = file.read_text().split("\n")
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as stranger:
        file.write_text("\n".join([str(stranger.pid), *record[1:]]))
        with start(home) as server:
            assert read(server.url) == "kept"
        assert stranger.poll() is None
        stranger.communicate(b"\n")
        assert stranger.returncode == 0


def test_valkey_keeps_everything_and_evicts_nothing(home: Path) -> None:
    """The settings that make streams safe to rely on are in force."""
    with start_valkey(home) as server, redis.Redis.from_url(server.url) as client:
        wanted = {"appendonly": "yes", "appendfsync": "everysec", "maxmemory-policy": "noeviction"}
        assert client.config_get(*wanted) == wanted


def test_postgres_is_durable_and_sorts_by_code_point(home: Path) -> None:
    """Commits reach the disk, and strings sort the same on every machine."""
    with start_postgres(home) as server, psycopg.connect(server.url) as connection:
        assert connection.execute("SHOW fsync").fetchone() == ("on",)
        assert connection.execute("SHOW server_encoding").fetchone() == ("UTF8",)
        assert connection.execute("SELECT 'Z' < 'a'").fetchone() == (True,)


def test_failure_shows_the_log_of_the_server(home: Path) -> None:
    """A server that cannot read its files is reported with the end and the path of its log."""
    with start_valkey(home) as server:
        write(server.url, "kept")
    manifest = next(home.glob("appendonlydir/*.manifest"))
    manifest.write_text("not a manifest\n")
    with pytest.raises(ServerError) as caught:
        start_valkey(home)
    assert caught.value.code == "server_exited"
    assert "manifest" in caught.value.log
    assert str(home / "server.log") in str(caught.value)


def test_failed_start_can_be_repeated(home: Path) -> None:
    """A failed start gives the directory back."""
    (home / "appendonlydir").mkdir()
    broken = home / "appendonlydir" / "appendonly.aof.manifest"
    broken.write_text("not a manifest\n")
    with pytest.raises(ServerError):
        start_valkey(home)
    broken.unlink()
    with start_valkey(home) as server:
        assert server.is_alive()


def test_damaged_cluster_is_reported_with_the_log(home: Path) -> None:
    """PostgreSQL that finds foreign files in its place says so, instead of overwriting them."""
    (home / "cluster").mkdir(parents=True)
    with pytest.raises(ServerError) as caught:
        start_postgres(home)
    assert caught.value.code == "server_exited"
    assert caught.value.log


def test_incomplete_cluster_is_created_again(home: Path) -> None:
    """A kill in the middle of the first start leaves nothing that blocks the second."""
    (home / "cluster.new").mkdir(parents=True)
    (home / "cluster.new" / "PG_VERSION").write_text("18\n")
    with start_postgres(home) as server:
        assert server.is_alive()


@pytest.mark.parametrize("start", STARTS)
def test_unusable_directory_is_explained(start: Start, home: Path) -> None:
    """A path that cannot be a directory is the user's mistake, and is reported as one."""
    (home / "file").write_text("")
    with pytest.raises(ServerError) as caught:
        start(home / "file" / "data")
    assert caught.value.code == "setup_failed"
    assert str(home / "file" / "data") in caught.value.message
    assert "may write to" in caught.value.hint


def test_missing_package_names_the_extra(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the wheel of the server, the error names the extra to install."""
    monkeypatch.setattr(servers, "find_spec", lambda _: None)
    with pytest.raises(ServerError) as caught:
        start_valkey(home)
    assert caught.value.code == "server_missing"
    assert "myspinbot[local]" in caught.value.hint
