"""Decodes pictures; one that cannot be decoded would make a job fail much later."""

import struct
from typing import BinaryIO

from PIL import Image

from myspinbot_api.media.accepted_media import NotAccepted, SniffedMedia
from myspinbot_contracts import MediaInfo

MAX_PIXELS = 50_000_000
"""Largest picture, in pixels: decoded it takes about 200 MB. Checked before anything is decoded."""

MAX_SIDE_PX = 16_384
"""Longest side, in pixels."""

_FORMATS = {
    "PNG": ("image/png", ".png"),
    "JPEG": ("image/jpeg", ".jpg"),
    "WEBP": ("image/webp", ".webp"),
}
# Errors of Pillow on damaged files.
_DAMAGED = (OSError, SyntaxError, ValueError, EOFError, struct.error, Image.DecompressionBombError)


def read_picture(file: BinaryIO) -> SniffedMedia:
    """Decode a whole PNG, JPEG or WebP picture. Takes time: call it in a thread.

    Raises:
        NotAccepted: the picture is damaged or too large.
    """
    try:
        # Untrusted bytes must not reach Pillow's parsers of other formats.
        with Image.open(file, formats=list(_FORMATS)) as picture:
            width, height = picture.size
            if width * height > MAX_PIXELS or max(width, height) > MAX_SIDE_PX:
                raise NotAccepted(
                    "picture_too_large",
                    f"The picture may have at most {MAX_PIXELS} pixels "
                    f"and {MAX_SIDE_PX} on a side.",
                    f"{width} by {height} pixels",
                )
            picture.load()
            content_type, suffix = _FORMATS[str(picture.format)]
    except _DAMAGED as error:
        raise NotAccepted(
            "undecodable_picture", "The picture cannot be decoded.", "a damaged picture"
        ) from error
    media = MediaInfo(width_px=width, height_px=height)
    return SniffedMedia(content_type, "images", suffix, media)
