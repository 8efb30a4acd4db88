"""Files on their way: counted as they are read, and told by their content type.

Used by the client for uploads, and by `myspinbot submit`.
"""

import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_TYPES = {
    # Where the registry of the operating system differs or is silent.
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".webp": "image/webp",
}


class CountedFile:
    """A file that tells how much of it has been read. httpx reads uploads through `read`."""

    def __init__(self, file: BinaryIO, on_bytes: Callable[[int], None]) -> None:
        """Read `file` from where it stands."""
        self._file = file
        self._on_bytes = on_bytes

    def read(self, size: int = -1) -> bytes:
        """Read on, and count."""
        chunk = self._file.read(size)
        self._on_bytes(len(chunk))
        return chunk

    def fileno(self) -> int:
        """The descriptor, from which httpx learns the length of the file."""
        return self._file.fileno()

    def seek(self, offset: int, whence: int = 0) -> int:
        """As above, where there is no descriptor."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """As above."""
        return self._file.tell()


def content_type_of(path: Path) -> str:
    """Media type that the name of a file suggests; the API looks at the bytes themselves."""
    known = _TYPES.get(path.suffix.lower())
    return known or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
