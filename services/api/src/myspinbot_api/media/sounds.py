"""Reads the headers of sound files, to check that there is sound and how long it lasts."""

from typing import BinaryIO

from tinytag import TinyTag, TinyTagException

from myspinbot_api.media.accepted_media import NotAccepted, SniffedMedia
from myspinbot_contracts import MediaInfo

MAX_SECONDS = 86_400.0

FORMATS = {
    "wav": ("audio/wav", ".wav"),
    "mp3": ("audio/mpeg", ".mp3"),
    "flac": ("audio/flac", ".flac"),
    "ogg": ("audio/ogg", ".ogg"),
    "m4a": ("audio/mp4", ".m4a"),
}


def read_sound(file: BinaryIO, kind: str) -> SniffedMedia:
    """Read the headers of a sound file. Takes time: call it in a thread.

    Args:
        file: the file.
        kind: one of `FORMATS`, by the first bytes.

    Raises:
        NotAccepted: the file is damaged or has no sound.
    """
    try:
        header = TinyTag.get(file_obj=file, tags=False)
    except TinyTagException as error:
        raise _damaged_sound(kind) from error
    duration = header.duration or 0.0
    if not header.samplerate or not header.channels or not 0.0 < duration <= MAX_SECONDS:
        raise _damaged_sound(kind)
    content_type, suffix = FORMATS[kind]
    return SniffedMedia(content_type, "audio", suffix, MediaInfo(duration_seconds=duration))


def _damaged_sound(kind: str) -> NotAccepted:
    return NotAccepted(
        "undecodable_sound",
        "The sound cannot be read.",
        f"a file that begins like {kind}, without sound that can be read",
    )
