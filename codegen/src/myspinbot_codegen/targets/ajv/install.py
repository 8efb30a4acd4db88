"""Installs the packages that the target needs, in the versions of a lock file.

Tasks run it as `python -m myspinbot_codegen.targets.ajv.install FOLDER`, and tests use it; the
target itself never installs packages.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from myspinbot_codegen.diagnostics.errors import CodegenError, TargetError
from myspinbot_codegen.targets.ajv.node import find_npm

_MANIFESTS = ("package.json", "package-lock.json", ".npmrc")
_STAMP = ".lock-digest"


def install(folder: Path) -> Path:
    """Install the packages of a folder's lock file, unless they are; return its `node_modules`.

    Raises:
        TargetError: npm is missing or fails.
    """
    modules = folder / "node_modules"
    digest = sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    stamp = modules / _STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return modules
    # Installed in a temporary folder and moved as a whole, since other processes may do the same.
    with tempfile.TemporaryDirectory(prefix=".install-", dir=folder) as name:
        staging = Path(name)
        (staging / ".gitignore").write_text("*\n", encoding="utf-8")
        for manifest in _MANIFESTS:
            if (folder / manifest).exists():
                shutil.copy(folder / manifest, staging)
        _npm_ci(staging, folder)
        (staging / "node_modules").mkdir(exist_ok=True)
        (staging / "node_modules" / _STAMP).write_text(digest, encoding="utf-8")
        with suppress(FileNotFoundError):
            modules.rename(staging / "old")
        try:
            (staging / "node_modules").rename(modules)
        except OSError:
            # Another process may have been faster with the same packages.
            if not modules.is_dir():
                raise
    return modules


def _npm_ci(staging: Path, folder: Path) -> None:
    command = [*find_npm(), "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"]
    process = subprocess.run(command, cwd=staging, capture_output=True, text=True, check=False)  # noqa: S603  # the program is npm, without a shell
    if process.returncode:
        lines = process.stderr.strip().splitlines()
        words = next((line for line in lines if "error" in line), "no output")
        raise TargetError(
            f"`npm ci` failed for {folder.name}: {words}",
            hint=f"Run it in {folder} to see its whole output.",
        )


def main() -> None:
    """Install the packages of the folder in the command line."""
    try:
        install(Path(sys.argv[1]))
    except CodegenError as error:
        sys.exit(f"{error}")


if __name__ == "__main__":
    main()
