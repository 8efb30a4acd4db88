"""Importing one of our modules only defines names; actions begin in `main`."""

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

pytestmark = [pytest.mark.process, pytest.mark.timeout(120)]

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["uv"]["workspace"]["members"]

WATCH = """
import importlib, pkgutil, sys

acts = []

def watch(event, arguments):
    if event in {"socket.connect", "subprocess.Popen", "os.fork", "_thread.start_new_thread",
                 "os.mkdir", "os.remove", "os.rename"}:
        acts.append(f"{module} {event} {arguments!r:.80}")

module = sys.argv[1]
package = importlib.import_module(module)
names = [found.name for found in pkgutil.walk_packages(package.__path__, f"{module}.")]
# Alembic runs the migrations itself; the generator's support is copied and imported elsewhere.
names = [name for name in names if not {"migrations", "support"} & set(name.split("."))]
sys.addaudithook(watch)
for module in names:
    importlib.import_module(module)
print(len(names), "modules")
sys.exit("\\n".join(acts) or 0)
"""


@pytest.mark.parametrize("folder", FOLDERS)
def test_importing_every_module_has_no_effect(folder: str) -> None:
    """No connection, process, thread or file comes from an import, `__main__` included."""
    (package,) = [path.parent.name for path in (ROOT / folder / "src").glob("*/py.typed")]
    command = [sys.executable, "-B", "-W", "error::ResourceWarning", "-c", WATCH, package]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    assert "modules" in result.stdout
