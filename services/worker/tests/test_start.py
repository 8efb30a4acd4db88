"""A worker that cannot start prints one line with the fix, and exits with code 2."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.process


def _start(tmp_path: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    plain = {name: value for name, value in os.environ.items() if "MYSPINBOT" not in name}
    return subprocess.run(
        [sys.executable, "-m", "myspinbot_worker"],
        env={
            **plain,
            "REDIS_URL": "redis://127.0.0.1:9/0",
            "STORAGE_URL": (tmp_path / "objects").as_uri(),
            "MYSPINBOT_WORKER_METRICS_PORT": "0",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=50,
    )


@pytest.mark.parametrize(
    ("environment", "hint"),
    [
        ({"REDIS_URL": "mysql://127.0.0.1"}, "REDIS_URL is not valid"),
        ({"REDIS_URL": "redis://127.0.0.1:port/0"}, "Check REDIS_URL"),
        ({"STORAGE_URL": "file:///proc/nowhere"}, "Set STORAGE_URL"),
        ({"MYSPINBOT_WORKER_ENGINE": "quantum"}, "Set MYSPINBOT_WORKER_ENGINE"),
    ],
)
def test_a_wrong_setting_is_reported_without_a_traceback(
    tmp_path: Path, environment: dict[str, str], hint: str
) -> None:
    """The variable to set is named."""
    done = _start(tmp_path, **environment)
    assert done.returncode == 2
    assert hint in done.stderr
    assert "Traceback" not in done.stderr


def test_a_port_in_use_is_reported_without_a_traceback(tmp_path: Path) -> None:
    """With the setting that chooses another one."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        done = _start(tmp_path, MYSPINBOT_WORKER_METRICS_PORT=port)
    assert done.returncode == 2
    assert f"127.0.0.1:{port}" in done.stderr
    assert "MYSPINBOT_WORKER_METRICS_PORT" in done.stderr
    assert "Traceback" not in done.stderr
