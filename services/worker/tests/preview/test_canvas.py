"""Reading pictures of any kind as an RGB canvas."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from myspinbot_worker.engines.preview import MediaError
from myspinbot_worker.engines.preview.animation.canvas import load_canvas

FORMATS_OF_MODES = {
    "1": ["PNG", "TIFF", "BMP", "GIF"],
    "L": ["PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF"],
    "LA": ["PNG", "TIFF"],
    "P": ["PNG", "GIF", "TIFF", "BMP"],
    "RGB": ["PNG", "JPEG", "WEBP", "TIFF", "BMP"],
    "RGBA": ["PNG", "WEBP", "TIFF"],
    "CMYK": ["JPEG", "TIFF"],
    "I;16": ["PNG", "TIFF"],
    "F": ["TIFF"],
}

NOISE = np.random.default_rng(5).integers(0, 256, (40, 40, 3), np.uint8)


def _encode(picture: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    picture.save(buffer, format=kind, **options)
    return buffer.getvalue()


@settings(max_examples=60, deadline=None)
@given(
    mode_and_format=st.sampled_from(
        [(mode, kind) for mode, kinds in FORMATS_OF_MODES.items() for kind in kinds]
    ),
    width=st.integers(1, 90),
    height=st.integers(1, 90),
)
def test_pictures_of_every_mode_and_size_become_the_canvas(
    mode_and_format: tuple[str, str], width: int, height: int
) -> None:
    """The canvas has the video's size and three channels, for any input."""
    mode, kind = mode_and_format
    canvas = load_canvas(_encode(Image.new(mode, (width, height)), kind), 64, 48)
    assert canvas.size == (64, 48)
    assert canvas.mode == "RGB"


def test_the_centre_of_a_wide_picture_is_kept() -> None:
    """Both sides are cut off alike, and nothing is squeezed."""
    pixels = np.zeros((100, 300, 3), dtype=np.uint8)
    pixels[:, :100], pixels[:, 100:200], pixels[:, 200:] = (255, 0, 0), (0, 255, 0), (0, 0, 255)
    canvas = np.asarray(load_canvas(_encode(Image.fromarray(pixels), "PNG"), 64, 64))
    assert np.all(canvas[:, 8:-8] == (0, 255, 0))


def test_a_picture_on_its_side_is_turned_upright() -> None:
    """Phones store a rotation in EXIF instead of turning the pixels."""
    pixels = np.zeros((40, 40, 3), dtype=np.uint8)
    pixels[:20] = 255
    exif = Image.Exif()
    exif[0x0112] = 6  # the right side of the stored picture is its top
    data = _encode(Image.fromarray(pixels), "JPEG", exif=exif, quality=95)
    canvas = np.asarray(load_canvas(data, 32, 32))
    assert canvas[:, 20:].mean() > 240
    assert canvas[:, :12].mean() < 15


def test_transparent_parts_become_grey() -> None:
    """Not black, which would swallow dark hair."""
    canvas = load_canvas(_encode(Image.new("RGBA", (20, 20), (255, 0, 0, 0)), "PNG"), 16, 16)
    assert canvas.getpixel((8, 8)) == (128, 128, 128)


def test_sixteen_bits_are_scaled_and_not_clipped() -> None:
    """Half of the range stays half of the range."""
    levels = np.full((20, 20), 32768, dtype=np.uint16)
    canvas = load_canvas(_encode(Image.fromarray(levels), "PNG"), 16, 16)
    assert canvas.getpixel((8, 8)) == (127, 127, 127)


def test_cmyk_keeps_its_colours() -> None:
    """Print colours keep their appearance."""
    data = _encode(Image.new("CMYK", (20, 20), (0, 255, 255, 0)), "TIFF")
    assert load_canvas(data, 16, 16).getpixel((8, 8)) == (255, 0, 0)


@pytest.mark.parametrize("size", [(10_000, 6_000), (20_000, 10_000)])
def test_a_huge_picture_is_refused_before_it_is_unpacked(size: tuple[int, int]) -> None:
    """A few kilobytes must not become gigabytes, whether Pillow itself would refuse or not."""
    with pytest.raises(MediaError) as caught:
        load_canvas(_encode(Image.new("1", size), "PNG"), 64, 64)
    assert caught.value.code == "picture_too_large"
    assert "pixels" in caught.value.found


@settings(max_examples=60, deadline=None)
@given(
    st.binary(max_size=200),
    st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF89a"]),
)
def test_arbitrary_bytes_are_refused_with_a_reason(data: bytes, magic: bytes) -> None:
    """Also those that begin like a picture."""
    with pytest.raises(MediaError) as caught:
        load_canvas(magic + data, 16, 16)
    assert caught.value.code == "picture_undecodable"


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # about damaged EXIF, which is the point
@settings(max_examples=40, deadline=None)
@given(st.data(), st.sampled_from(["PNG", "JPEG", "WEBP", "TIFF", "GIF", "BMP"]))
def test_damaged_pictures_are_drawn_or_refused(data: st.DataObject, kind: str) -> None:
    """A flipped or missing byte never makes the engine fail in another way."""
    whole = bytearray(_encode(Image.fromarray(NOISE), kind))
    position = data.draw(st.integers(0, len(whole) - 1))
    whole[position] ^= data.draw(st.integers(1, 255))
    end = data.draw(st.integers(position, len(whole)))
    try:
        outcome = str(load_canvas(bytes(whole[:end]), 16, 16).size)
    except MediaError as error:
        outcome = error.code
    assert outcome in {"(16, 16)", "picture_undecodable", "picture_too_large"}
