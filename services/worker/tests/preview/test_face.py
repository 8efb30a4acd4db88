"""Finding a face without a model: good enough for portraits, harmless elsewhere."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from myspinbot_worker.engines.preview.animation.face import Face, locate_face

# Where the sample portrait of 768 by 768 pixels has its features.
EYES = ((311, 346), (457, 346))
MOUTH = (384, 508)


@pytest.fixture(scope="module")
def picture(portrait: bytes) -> Image.Image:
    """The sample portrait."""
    return Image.open(io.BytesIO(portrait)).convert("RGB")


def _check(face: Face, scale: float, shift: tuple[float, float] = (0.0, 0.0)) -> None:
    def there(point: tuple[int, int]) -> tuple[float, float]:
        return point[0] * scale + shift[0], point[1] * scale + shift[1]

    mouth = there(MOUTH)
    near = 14 * scale
    assert abs(face.mouth_x - mouth[0]) < near
    assert abs(face.mouth_y - mouth[1]) < near
    assert len(face.eyes) == 2
    for eye, expected in zip(face.eyes, EYES, strict=True):
        assert abs(eye.x - there(expected)[0]) < near
        assert abs(eye.y - there(expected)[1]) < near


def test_mouth_and_eyes_of_a_portrait_are_found(picture: Image.Image) -> None:
    """Within two percent of the picture's width."""
    _check(locate_face(picture.resize((512, 512))), 512 / 768)


def test_a_greyscale_portrait_is_found_where_portraits_usually_are(picture: Image.Image) -> None:
    """Without colour there is no skin to look for, but eyes and mouth are dark all the same."""
    _check(locate_face(picture.convert("L").convert("RGB").resize((512, 512))), 512 / 768)


def test_a_dark_portrait_is_found(picture: Image.Image) -> None:
    """Skin is known by its colour and not by its brightness."""
    pixels = (np.asarray(picture) * np.array([0.55, 0.45, 0.4])).astype(np.uint8)
    _check(locate_face(Image.fromarray(pixels).resize((512, 512))), 512 / 768)


def test_a_face_away_from_the_middle_is_found(picture: Image.Image) -> None:
    """The search follows the skin."""
    wide = Image.new("RGB", (1100, 1000), (200, 200, 190))
    wide.paste(picture, (280, 170))
    canvas = wide.resize((550, 500))
    _check(locate_face(canvas), 0.5, (140.0, 85.0))


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(1, 12),
    height=st.integers(1, 12),
    seed=st.integers(0, 1000),
    grey=st.booleans(),
)
def test_any_picture_has_a_mouth_within_it(width: int, height: int, seed: int, grey: bool) -> None:
    """Noise, colour fields and odd shapes give a place to draw at, and no blinking."""
    noise = np.random.default_rng(seed).integers(0, 256, (height * 16, width * 16, 3), np.uint8)
    pixels = np.full_like(noise, seed % 256) if grey else noise
    face = locate_face(Image.fromarray(pixels))
    assert 0 <= face.mouth_x <= width * 16
    assert 0 <= face.mouth_y <= height * 16
    assert face.chin_y <= height * 16
    assert not (grey and face.eyes)
