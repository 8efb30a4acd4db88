"""Opens untrusted media bytes with PyAV, safely and with errors that say how to fix the input.

Used by every module of this package that reads sound or video.
"""

from __future__ import annotations

import errno
import io
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final, Literal

import av
from av.container import InputContainer

from myspinbot_worker.engines.preview.errors import MediaError

# FFmpeg also reads playlists, which name further files and addresses to open. Bytes that come
# from a user must not be able to do that: only formats that carry their own data are allowed.
_SELF_CONTAINED_FORMATS: Final = (
    "aac,ac3,aiff,amr,asf,au,avi,caf,flac,flv,m4a,matroska,"
    "mov,mp3,mp4,mpeg,mpegts,ogg,opus,w64,wav,webm"
)

# Errors that the data do not cause are not translated. EIO is: FFmpeg raises it for an early end.
_ERRORS_OF_THE_MACHINE: Final = (
    errno.EACCES,
    errno.EMFILE,
    errno.ENOENT,
    errno.ENOMEM,
    errno.ENOSPC,
)

# Titles and artists are often not UTF-8. From version 19 on PyAV ignores that by itself.
_LENIENT_TAGS: Final[dict[str, Any]] = (
    {"metadata_errors": "replace"} if int(av.__version__.partition(".")[0]) < 19 else {}
)

Kind = Literal["audio", "video"]


@contextmanager
def open_media(source: bytes | Path, kind: Kind) -> Iterator[InputContainer]:
    """Open sound or video for reading; `kind` is the stream that the caller needs.

    Errors that FFmpeg finds later, while the caller decodes, are translated as well.

    Raises:
        MediaError: `audio_undecodable` or `video_undecodable`; `audio_stream_missing` or
            `video_stream_missing` when the file holds no such stream.
    """
    size = len(source) if isinstance(source, bytes) else source.stat().st_size
    try:
        with av.open(
            io.BytesIO(source) if isinstance(source, bytes) else str(source),
            mode="r",
            options={"format_whitelist": _SELF_CONTAINED_FORMATS},
            **_LENIENT_TAGS,
        ) as container:
            if not any(stream.type == kind for stream in container.streams):
                raise MediaError(
                    f"{kind}_stream_missing",
                    f"The file has no {kind}.",
                    expected=f"a file with one {kind} stream",
                    found=_describe(container),
                    hint=f"Use a file that contains {kind}.",
                )
            yield container
    except av.FFmpegError as error:
        if error.errno in _ERRORS_OF_THE_MACHINE:
            raise
        raise undecodable(
            kind, f"{size} bytes that are damaged or are not {kind} ({error.strerror})"
        ) from error


def undecodable(kind: Kind, found: str) -> MediaError:
    """Return the error for sound or video that is damaged, or in an unknown format."""
    return MediaError(
        f"{kind}_undecodable",
        f"The {kind} cannot be decoded.",
        expected=(
            "WAV, MP3, FLAC, Ogg, M4A or another common audio format"
            if kind == "audio"
            else "MP4, WebM, Matroska or another common video format"
        ),
        found=found,
        hint=f"Convert the {kind} to {'WAV' if kind == 'audio' else 'MP4'} and try again.",
    )


def _describe(container: InputContainer) -> str:
    kinds = sorted({stream.type for stream in container.streams})
    return f"{container.format.name} with {' and '.join(kinds) or 'no streams'}"
