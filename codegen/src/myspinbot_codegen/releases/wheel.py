"""Reads the schemas in a wheel of the contracts, without installing it. Used by `opening`.

The target `schemas` has written them: the source files and an index.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from myspinbot_codegen.diagnostics.errors import ConfigError

_INDEX = "schemas/__init__.py"


def files(path: Path) -> dict[PurePosixPath, bytes]:
    """Return the path below the folder of schemas and the content of each file.

    Raises:
        ConfigError: this is not a wheel, or does not contain exactly one folder of schemas.
    """
    try:
        with ZipFile(path) as archive:
            folders = _folders(archive)
            if len(folders) != 1:
                listed = f"several folders of schemas: {', '.join(folders)}"
                raise ConfigError(
                    f"the wheel {path.name!r} has {listed if folders else 'no folder of schemas'}",
                    hint="Give a wheel with the output of one target `schemas`.",
                )
            (folder,) = folders
            return {
                PurePosixPath(name.removeprefix(folder)): archive.read(name)
                for name in archive.namelist()
                if name.startswith(folder) and not name.endswith(("/", ".py"))
            }
    except (OSError, BadZipFile) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a zip archive"
        raise ConfigError(
            f"the wheel {path.name!r} cannot be read: {reason}",
            hint="Give the path of a contracts wheel, relative to the configuration.",
        ) from error


def _folders(archive: ZipFile) -> list[str]:
    """Return the folders that the target `schemas` wrote, whose index is marked as generated."""
    return [
        name.removesuffix("__init__.py")
        for name in archive.namelist()
        if f"/{name}".endswith(f"/{_INDEX}") and b"@generated" in archive.read(name)
    ]
