"""Reads the schemas that a wheel of the contracts carries, without installing it.

Used by `opening`. They are what the target `schemas` wrote: the files themselves, beside an index.
"""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from zipfile import BadZipFile, ZipFile

from myspinbot_codegen.diagnostics.errors import ConfigError

_INDEX = "schemas/__init__.py"


def files(path: Path) -> dict[PurePosixPath, bytes]:
    """Path below the folder of schemas and content of each file.

    Raises `ConfigError` for what is no wheel, or one without schemas, or with several folders of
    them.
    """
    try:
        with ZipFile(path) as archive:
            folders = _folders(archive)
            if len(folders) != 1:
                found = f"has several: {', '.join(folders)}" if folders else "has none"
                raise ConfigError(
                    f"the wheel {path.name!r} should carry one folder of schemas, and {found}",
                    hint="Give a wheel whose package the target `schemas` has written into.",
                )
            (folder,) = folders
            return {
                PurePosixPath(name.removeprefix(folder)): archive.read(name)
                for name in archive.namelist()
                if name.startswith(folder) and not name.endswith(("/", ".py"))
            }
    except (OSError, BadZipFile) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is no zip archive"
        raise ConfigError(
            f"the wheel {path.name!r} cannot be read: {reason}",
            hint="Give the path of a contracts wheel, relative to the configuration.",
        ) from error


def _folders(archive: ZipFile) -> list[str]:
    """The folders that the target `schemas` wrote: its index says that it is generated."""
    return [
        name.removesuffix("__init__.py")
        for name in archive.namelist()
        if f"/{name}".endswith(f"/{_INDEX}") and b"@generated" in archive.read(name)
    ]
