"""Builds wheels of the contracts, of today's schemas and of edited ones, for test_upgrade.py."""

import json
import shutil
import subprocess
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from myspinbot_codegen.pipeline.run import generate

ROOT = Path(__file__).resolve().parents[2]
CONTRACTS = ROOT / "packages" / "contracts"
TARGETS = ("pydantic", "validators", "messages", "schemas")

Edit = Callable[[dict[str, Any]], None]


def baseline(folder: Path, uv: str) -> Path:
    """Build the wheel of the contracts as they are; return where it was unpacked."""
    return _unpacked(CONTRACTS, folder, uv)


def edited(folder: Path, uv: str, edits: Mapping[str, Edit]) -> Path:
    """Build the wheel of contracts whose schemas were changed, generated as always.

    Args:
        folder: an empty folder.
        uv: the program that builds.
        edits: what changes a schema, by its path below `schemas/`.
    """
    shutil.copytree(ROOT / "schemas", folder / "schemas")
    for path, edit in edits.items():
        file = folder / "schemas" / path
        document = json.loads(file.read_text(encoding="utf-8"))
        edit(document)
        file.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    package = folder / "contracts"
    shutil.copytree(
        CONTRACTS, package, ignore=shutil.ignore_patterns("_generated", "tests", "__pycache__")
    )
    output = "contracts/src/myspinbot_contracts/_generated"
    tables = "".join(f'[[targets]]\nname = "{name}"\noutput = "{output}"\n' for name in TARGETS)
    (folder / "codegen.toml").write_text(
        'command = "a test"\n[source]\nfolder = "schemas"\nschemas = "**/*.schema.json"\n'
        'id_base = "https://schemas.myspinbot.local"\nasyncapi = "asyncapi.yaml"\n' + tables,
        encoding="utf-8",
    )
    generate(folder / "codegen.toml", check_only=False)
    return _unpacked(package, folder / "built", uv)


def wheel_of(installed: Path) -> Path:
    """Return the wheel that was unpacked into a folder."""
    (wheel,) = installed.parent.glob("*.whl")
    return wheel


def _unpacked(package: Path, folder: Path, uv: str) -> Path:
    constraints = ["--build-constraints", str(ROOT / "requirements" / "build.txt")]
    command = [uv, "build", "--quiet", "--wheel", str(package), "--out-dir", str(folder)]
    subprocess.run([*command, *constraints, "--require-hashes"], check=True, timeout=120)
    target = folder / "installed"
    with zipfile.ZipFile(wheel_of(target)) as archive:
        archive.extractall(target)
    return target
