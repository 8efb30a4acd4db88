"""Recognises uploads by their first bytes, and reads them. Used by the uploader."""

import re
from typing import BinaryIO

from myspinbot_api.media.accepted_media import NotAccepted, SniffedMedia
from myspinbot_api.media.pictures import read_picture
from myspinbot_api.media.sounds import read_sound

_LONGEST_MAGIC = 12
# Sync word of an MPEG frame: version not reserved, layer III.
_MPEG_FRAME = re.compile(rb"\xff[\xe2\xe3\xf2\xf3\xfa\xfb]")
# Brands of MP4 files that may have sound only; the tracks show whether they do.
_M4A_BRANDS = (b"M4A ", b"M4B ", b"mp42", b"mp41", b"isom", b"iso2", b"3gp4", b"3gp5", b"dash")


def sniff(file: BinaryIO) -> SniffedMedia:
    """Return the kind and the properties of a file. Takes time: call it in a thread.

    Raises:
        NotAccepted: the file is empty, damaged, or not of an accepted kind.
    """
    file.seek(0)
    head = file.read(_LONGEST_MAGIC)
    file.seek(0)
    if not head:
        raise NotAccepted("empty_file", "The file is empty.", "0 bytes")
    if _is_picture(head):
        return read_picture(file)
    kind = _kind_of_sound(head)
    if kind is None or (kind == "m4a" and _has_pictures(file)):
        raise NotAccepted(
            "unsupported_media", "Files of this kind are not accepted.", _describe(head)
        )
    file.seek(0)
    return read_sound(file, kind)


def _is_picture(head: bytes) -> bool:
    return head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")) or (
        head.startswith(b"RIFF") and head[8:12] == b"WEBP"
    )


def _kind_of_sound(head: bytes) -> str | None:
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        return "wav"
    if head.startswith(b"ID3") or _MPEG_FRAME.match(head):
        return "mp3"
    if head.startswith(b"fLaC"):
        return "flac"
    if head.startswith(b"OggS"):
        return "ogg"
    if head[4:8] == b"ftyp" and head[8:12] in _M4A_BRANDS:
        return "m4a"
    return None


def _has_pictures(file: BinaryIO) -> bool:
    # The handler box of a video track names its type: hdlr, version and flags, predefined, vide.
    return b"hdlr" + bytes(8) + b"vide" in file.read()


def _describe(head: bytes) -> str:
    try:
        head.decode("ascii")
    except UnicodeDecodeError:
        return f"bytes that begin with {head[:8].hex(' ')}"
    return "text" if head.isascii() and not re.search(rb"[\x00-\x08]", head) else "binary data"
