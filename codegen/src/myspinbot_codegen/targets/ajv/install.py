"""Installs the packages that the target needs, as a lock file pins them.

Run as `python -m myspinbot_codegen.targets.ajv.install FOLDER` by tasks, and used by tests; the
target itself never installs anything.
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
    """Return the `node_modules` of a folder, which hold what its lock file pins.

    Nothing is done if they do already. Raises `TargetError` when npm is missing or fails.
    """
    modules = folder / "node_modules"
    digest = sha256((folder / "package-lock.json").read_bytes()).hexdigest()
    stamp = modules / _STAMP
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == digest:
        return modules
    # Beside its place and moved there whole, for others may be doing the same.
    with tempfile.TemporaryDirectory(prefix=".install-", dir=folder) as name:
        beside = Path(name)
        (beside / ".gitignore").write_text("*\n", encoding="utf-8")
        for manifest in _MANIFESTS:
            if (folder / manifest).exists():
                shutil.copy(folder / manifest, beside)
        _npm_ci(beside, folder)
        (beside / "node_modules").mkdir(exist_ok=True)
        (beside / "node_modules" / _STAMP).write_text(digest, encoding="utf-8")
        with suppress(FileNotFoundError):
            modules.rename(beside / "old")
        try:
            (beside / "node_modules").rename(modules)
        except OSError:
            # Unless somebody else was quicker with the same.
            if not modules.is_dir():
                raise
    return modules


def _npm_ci(beside: Path, folder: Path) -> None:
    command = [*find_npm(), "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"]
    process = subprocess.run(command, cwd=beside, capture_output=True, text=True, check=False)  # noqa: S603  # a program that we found, without a shell
    if process.returncode:
        lines = process.stderr.strip().splitlines()
        words = next((line for line in lines if "error" in line), "no words")
        raise TargetError(
            f"`npm ci` failed for {folder.name}: {words}",
            hint=f"Run it in {folder} to see everything that it says.",
        )


def main() -> None:
    """Install for the folder that the command line names."""
    try:
        install(Path(sys.argv[1]))
    except CodegenError as error:
        sys.exit(f"{error}")


if __name__ == "__main__":
    main()
