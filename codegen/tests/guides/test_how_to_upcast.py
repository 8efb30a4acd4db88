"""Runs the how-to page on messages of older versions, and continues to a third version."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from codegen.tests.support.docs_commands import Page, run_command

PAGE = Page("how-to/bring-older-messages-up.md")
FILL_IN = (
    '    payload.pop("name", None)  # gone\n    payload.setdefault("label", ...)  # required now\n'
)
FILLED_IN = '    payload["label"] = payload.pop("name")\n'


def rename_property(folder: Path, version: int, old: str, new: str) -> None:
    """Rename a property in the schema of a version and in its examples."""
    for path in (folder / "schemas" / "parcels" / f"v{version}").rglob("*.json"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f'"{old}"', f'"{new}"'), encoding="utf-8")


def add_message(folder: Path, version: int) -> None:
    """Add the message of a version to the AsyncAPI document, as the page does for the second."""
    entry, message = (
        block.replace("V2", f"V{version}").replace("v2", f"v{version}")
        for block in PAGE.blocks("yaml", "ParcelSentV2")
    )
    path = folder / "schemas" / "asyncapi.yaml"
    text = path.read_text(encoding="utf-8")
    text = text.replace("    x-redis-stream:", f"{entry}    x-redis-stream:") + message
    path.write_text(text, encoding="utf-8")


def commands(folder: Path, containing: str) -> None:
    """Run the commands of one block."""
    for line in PAGE.block("sh", containing).splitlines():
        done = run_command(folder, line)
        assert done.returncode == 0, done.stdout + done.stderr


def python(folder: Path, source: str) -> subprocess.CompletedProcess[str]:
    """Run Python in the sources of the project."""
    return subprocess.run(
        [sys.executable, "-c", source],
        cwd=folder / "src",
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Return the project of the page in its second version, with the start of the upcaster."""
    (tmp_path / "codegen.toml").write_text(PAGE.block("toml"), encoding="utf-8")
    (tmp_path / "schemas").mkdir()
    commands(tmp_path, "--description")
    first = PAGE.block("yaml", "asyncapi: 3.0.0")
    (tmp_path / "schemas" / "asyncapi.yaml").write_text(first, encoding="utf-8")
    assert run_command(tmp_path, "myspinbot-codegen generate").returncode == 0
    commands(tmp_path, "--major")
    rename_property(tmp_path, 2, "name", "label")
    add_message(tmp_path, 2)
    commands(tmp_path, "--upcaster")
    return tmp_path


def test_the_page_converts_an_older_message(shop: Path) -> None:
    """The start is that of the page; it refuses messages, and works when it is completed."""
    step = shop / "src/shop/upcasters/parcel_sent_v2.py"
    assert step.read_text(encoding="utf-8") == PAGE.block("python", "def parcel_sent_v2")
    reading = PAGE.block("python", "an-old-sender")
    assert "upcast_failed" in python(shop, reading).stderr
    step.write_text(step.read_text(encoding="utf-8").replace(FILL_IN, FILLED_IN), encoding="utf-8")
    done = python(shop, reading)
    assert (done.returncode, done.stderr) == (0, "")


def test_a_third_version_makes_a_chain(shop: Path) -> None:
    """A message of version 1 becomes one of version 3 in two steps; a missing step is reported."""
    step = shop / "src/shop/upcasters/parcel_sent_v2.py"
    step.write_text(step.read_text(encoding="utf-8").replace(FILL_IN, FILLED_IN), encoding="utf-8")
    assert (
        run_command(shop, "myspinbot-codegen new --major parcels/v2/parcel_sent_v2").returncode == 0
    )
    schema = shop / "schemas/parcels/v3/parcel_sent_v3.schema.json"
    document = json.loads(schema.read_text(encoding="utf-8"))
    document["properties"]["label"]["maxLength"] = 300
    schema.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")
    add_message(shop, 3)
    assert run_command(shop, "myspinbot-codegen generate").returncode == 0
    reading = PAGE.block("python", "an-old-sender").replace("_sent.v2", "_sent.v3")
    assert "no_upcaster" in python(shop, reading).stderr
    begun = "myspinbot-codegen new --upcaster shop.parcel_sent.v2 shop.parcel_sent.v3"
    assert run_command(shop, begun).returncode == 0
    last = shop / "src/shop/upcasters/parcel_sent_v3.py"
    text = last.read_text(encoding="utf-8")
    assert 'payload["label"] = ...  # changed' in text
    last.write_text(text.replace('    payload["label"] = ...  # changed\n', ""), encoding="utf-8")
    done = python(shop, reading)
    assert (done.returncode, done.stderr) == (0, "")
