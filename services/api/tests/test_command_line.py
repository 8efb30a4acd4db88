"""The process as an operator starts and stops it."""

import contextlib
import io
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import httpx
import psycopg
import pytest

from myspinbot_api import startup
from myspinbot_api.__main__ import main

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]


def environment(database_url: str, redis_url: str, tmp_path: Path, **more: str) -> dict[str, str]:
    """Return the settings as environment variables."""
    return {
        **os.environ,
        "DATABASE_URL": database_url,
        "REDIS_URL": redis_url,
        "STORAGE_URL": (tmp_path / "objects").as_uri(),
        "MYSPINBOT_API_SIGNING_SECRET": "only-for-tests-0123456789-abcdefghij",
        "MYSPINBOT_API_PORT": "0",
        "MYSPINBOT_API_SHUTDOWN_GRACE_SECONDS": "2",
        **more,
    }


def run(command: str, environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a command to its end."""
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_api", command],
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_all_wrong_settings_are_reported_at_once_without_a_traceback(
    database_url: str, redis_url: str, tmp_path: Path
) -> None:
    """Each with the name of its variable; no secret is repeated."""
    environ = environment(
        database_url,
        redis_url,
        tmp_path,
        MYSPINBOT_API_PORT="many",
        MYSPINBOT_API_SIGNING_SECRET="short",
    )
    done = run("serve", environ)
    assert done.returncode == 2
    assert "MYSPINBOT_API_PORT" in done.stderr
    assert "MYSPINBOT_API_SIGNING_SECRET" in done.stderr
    assert "Traceback" not in done.stderr


def test_serving_on_an_old_schema_names_the_command_to_run(
    database_url: str, redis_url: str, tmp_path: Path
) -> None:
    """The service itself changes no schema."""
    done = run("serve", environment(database_url, redis_url, tmp_path))
    assert done.returncode == 3
    assert "python -m myspinbot_api migrate" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_database_of_another_program_is_reported_without_a_traceback(
    database_url: str, redis_url: str, tmp_path: Path
) -> None:
    """Neither command touches it."""
    with psycopg.connect(database_url, autocommit=True) as connection:
        connection.execute("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL)")
        connection.execute("INSERT INTO alembic_version VALUES ('ae1027a6acf0')")
    for command in ("serve", "migrate"):
        done = run(command, environment(database_url, redis_url, tmp_path))
        assert done.returncode == 2, done.stderr
        assert "DATABASE_URL" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_database_that_does_not_answer_is_reported_without_a_traceback(
    redis_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After some patience, and without the password."""
    monkeypatch.setattr(startup, "PATIENCE_SECONDS", 0.1)
    url = f"postgresql://someone:hidden@/jobs?host={tmp_path}"
    for name, value in environment(url, redis_url, tmp_path).items():
        monkeypatch.setenv(name, value)
    for command in ("serve", "migrate"):
        with (
            contextlib.redirect_stderr(io.StringIO()) as stderr,
            pytest.raises(SystemExit) as ended,
        ):
            main([command])
        assert ended.value.code == 2
        assert "DATABASE_URL" in stderr.getvalue()
        assert "hidden" not in stderr.getvalue()
        assert "Traceback" not in stderr.getvalue()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("DATABASE_URL", "no_such_database"),
        ("REDIS_URL", "redis://127.0.0.1:port/0"),
        ("STORAGE_URL", "file:///proc/nowhere"),
    ],
)
def test_a_setting_that_cannot_work_is_named_on_one_line(
    migrated_url: str, redis_url: str, tmp_path: Path, name: str, value: str
) -> None:
    """At once: waiting would not mend it."""
    if name == "DATABASE_URL":
        value = migrated_url.replace("@/test_", f"@/{value}_")
    environ = environment(migrated_url, redis_url, tmp_path, **{name: value})
    done = run("serve", environ)
    assert done.returncode == 2
    assert name in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.count("cannot start") == 1


def test_a_redis_that_refuses_access_is_reported(
    migrated_url: str, redis_url: str, tmp_path: Path
) -> None:
    """A Redis that is away would be waited for; wrong credentials stay wrong."""
    url = redis_url.replace("redis://", "redis://nobody:hidden@").replace(
        "unix://", "unix://n:hidden@"
    )
    done = run("serve", environment(migrated_url, url, tmp_path))
    assert done.returncode == 2
    assert "REDIS_URL" in done.stderr
    assert "hidden" not in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_in_use_is_reported(migrated_url: str, redis_url: str, tmp_path: Path) -> None:
    """With the variable that chooses another one."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = run("serve", environment(migrated_url, redis_url, tmp_path, MYSPINBOT_API_PORT=port))
    assert done.returncode == 2
    assert f"127.0.0.1:{port}" in done.stderr
    assert "MYSPINBOT_API_PORT" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_and_migrations_do_not_load_what_serving_needs() -> None:
    """Each command imports its own needs."""
    result = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, myspinbot_api.__main__;"
            "print([n for n in ('myspinbot_contracts', 'sqlalchemy') if n in sys.modules]);"
            "import myspinbot_api.startup;"
            "print([n for n in ('fastapi', 'uvicorn', 'obstore') if n in sys.modules])",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout.splitlines() == ["[]", "[]"]


def test_migrating_twice_is_not_an_error(database_url: str, redis_url: str, tmp_path: Path) -> None:
    """The second time there is nothing to do."""
    environ = environment(database_url, redis_url, tmp_path)
    assert run("migrate", environ).returncode == 0
    assert run("migrate", environ).returncode == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_service_in_order(
    migrated_url: str, redis_url: str, tmp_path: Path, number: signal.Signals
) -> None:
    """It says where it listens, answers, and ends with success."""
    log = tmp_path / "api.log"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", "myspinbot_api", "serve"],
            env=environment(migrated_url, redis_url, tmp_path),
            stderr=output,
            start_new_session=True,
        )
    try:
        address = _address(log, process)
        assert httpx.get(f"http://{address}/health/ready", timeout=10).status_code == 200
        process.send_signal(number)
        assert process.wait(20) == 0
        assert '"stopped"' in log.read_text()
        assert "Traceback" not in log.read_text()
    finally:
        process.kill()
        process.wait()


def _address(log: Path, process: subprocess.Popen[bytes]) -> str:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        for line in log.read_text().splitlines():
            if '"listening"' in line:
                return line.partition('"addresses": ["')[2].partition('"')[0]
        time.sleep(0.05)
    pytest.fail(log.read_text())
