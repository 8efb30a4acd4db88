"""Files for uploads: counts the bytes that are read, and guesses the content type.

Used by the client and by `myspinbot submit`.
"""

import mimetypes
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

_TYPES = {
    # The registry of the operating system may lack these, or have other types.
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".ogg": "audio/ogg",
    ".wav": "audio/wav",
    ".webp": "image/webp",
}


class CountedFile:
    """A file that reports how many bytes were read. httpx calls `read` for uploads."""

    def __init__(self, file: BinaryIO, on_bytes: Callable[[int], None]) -> None:
        """Read `file` from its current position."""
        self._file = file
        self._on_bytes = on_bytes

    def read(self, size: int = -1) -> bytes:
        """Read bytes and report their number."""
        chunk = self._file.read(size)
        self._on_bytes(len(chunk))
        return chunk

    def fileno(self) -> int:
        """Return the descriptor, from which httpx gets the length of the file."""
        return self._file.fileno()

    def seek(self, offset: int, whence: int = 0) -> int:
        """Move the position; httpx gets the length this way if there is no descriptor."""
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """Return the position."""
        return self._file.tell()


def content_type_of(path: Path) -> str:
    """Return the media type for the name of a file; the API checks the bytes."""
    known = _TYPES.get(path.suffix.lower())
    return known or mimetypes.guess_type(path.name)[0] or "application/octet-stream"
