"""The platform as a fixture."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.end_to_end.harness import Platform


@pytest.fixture
def platform(
    tmp_path: Path,
    redis_url: str,
    database_url: str,
    request: pytest.FixtureRequest,
) -> Iterator[Platform]:
    """A platform with a migrated database and running API; the test starts the workers."""
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith("MYSPINBOT_")},
        "REDIS_URL": redis_url,
        "DATABASE_URL": database_url,
        "STORAGE_URL": (tmp_path / "objects").as_uri(),
        "MYSPINBOT_API_SIGNING_SECRET": "only-for-this-test-0123456789abcdef",
    }
    platform = Platform(tmp_path, environment)
    subprocess.run(
        [sys.executable, "-m", "myspinbot_api", "migrate"], env=environment, check=True, timeout=60
    )
    platform.start_api()
    failed_before = request.session.testsfailed
    try:
        yield platform
        platform.stop()
    finally:
        if request.session.testsfailed > failed_before:
            print(platform.logs())  # noqa: T201  # pytest shows it with the failure
        for process in (platform.api, *platform.workers):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()
