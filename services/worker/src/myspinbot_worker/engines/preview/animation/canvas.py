"""Reads an untrusted picture of any common kind as an RGB canvas of the video's size.

Used by the talking head.
"""

from __future__ import annotations

import io
import struct
import zlib
from typing import Final

import numpy as np
from PIL import Image, ImageOps

from myspinbot_worker.engines.preview.errors import MediaError

MAX_PIXELS: Final = 50_000_000
"""The largest picture that is decoded: a small file can decode to gigabytes."""

# Pillow also reads formats that start other programs (EPS). These decode in process.
_FORMATS: Final = ("BMP", "GIF", "JPEG", "PNG", "TIFF", "WEBP")
_BACKDROP: Final = (128, 128, 128)

# Errors of Pillow's decoders on damaged data, besides `Image.DecompressionBombError`.
_DECODER_ERRORS: Final = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
    zlib.error,
)


def load_canvas(data: bytes, width: int, height: int) -> Image.Image:
    """Decode a picture, turn it upright, crop its centre to the canvas and scale it (Lanczos).

    Transparency is laid over grey; greyscale, palette, CMYK and 16-bit pictures become RGB.

    Raises:
        MediaError: `picture_undecodable` or `picture_too_large`.
    """
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > MAX_PIXELS:
                raise _too_large(f"{picture.width} x {picture.height} pixels")
            # A JPEG that can be decoded at reduced size saves most of the work of `load`.
            picture.draft("RGB", (2 * width, 2 * height))
            upright = ImageOps.exif_transpose(picture)
            upright.load()
    except Image.DecompressionBombError as error:
        raise _too_large(str(error)) from error
    except _DECODER_ERRORS as error:
        raise MediaError(
            "picture_undecodable",
            "The picture cannot be decoded.",
            expected="a PNG, JPEG, WebP, TIFF, BMP or GIF",
            found=f"{len(data)} bytes of another kind, or damaged",
            hint="Save the picture as PNG or JPEG and try again.",
        ) from error
    return ImageOps.fit(_to_rgb(upright), (width, height), Image.Resampling.LANCZOS)


def _to_rgb(picture: Image.Image) -> Image.Image:
    if picture.mode.startswith("I") or picture.mode == "F":
        # Pillow would clip these at 255 where they reach 65,535.
        levels = np.asarray(picture, dtype=np.float32)
        highest = max(float(levels.max()), 1.0)
        scale = 255.0 / (65535.0 if highest > 255.0 else 255.0)
        picture = Image.fromarray(np.clip(levels * scale, 0, 255).astype(np.uint8))
    if picture.has_transparency_data:
        backdrop = Image.new("RGBA", picture.size, _BACKDROP)
        return Image.alpha_composite(backdrop, picture.convert("RGBA")).convert("RGB")
    return picture.convert("RGB")


def _too_large(found: str) -> MediaError:
    return MediaError(
        "picture_too_large",
        "The picture is too large.",
        expected=f"at most {MAX_PIXELS:,} pixels",
        found=found,
        hint="Scale it down; the video is far smaller anyway.",
    )
