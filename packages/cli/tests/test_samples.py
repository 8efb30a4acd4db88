"""The samples to try MySpinBot with."""

from __future__ import annotations

import io
import subprocess
import sys
import wave

import numpy as np
from PIL import Image

from myspinbot.samples import sample_picture, sample_voice


def test_the_portrait_is_a_square_png() -> None:
    """Large enough for every engine's canvas, opaque and in colour."""
    with Image.open(io.BytesIO(sample_picture())) as picture:
        assert (picture.format, picture.mode, picture.size) == ("PNG", "RGB", (768, 768))


def test_the_portrait_has_a_face_in_front_of_a_background() -> None:
    """Skin in the middle, lips redder than skin, a cool background in the corners."""
    picture = Image.open(io.BytesIO(sample_picture()))
    cheek, lips, corner = (picture.getpixel(point) for point in ((290, 470), (384, 494), (20, 20)))
    assert isinstance(cheek, tuple)
    assert isinstance(lips, tuple)
    assert isinstance(corner, tuple)
    assert cheek[0] > cheek[1] > cheek[2]
    assert lips[0] - lips[1] > cheek[0] - cheek[1]
    assert corner[2] > corner[0]


def test_the_voice_is_a_few_seconds_of_audible_sound() -> None:
    """Mono, 16 bit, 24 kHz, without clipping, with a pause between its two phrases."""
    with wave.open(io.BytesIO(sample_voice())) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24_000)
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2") / 32768
    assert 3.0 < samples.size / 24_000 < 5.0
    assert 0.6 < np.abs(samples).max() < 0.8
    middle = samples[round(1.75 * 24_000) : round(1.85 * 24_000)]
    assert np.abs(middle).max() < 0.02


def test_samples_are_the_same_at_every_call() -> None:
    """So that videos made from them can be compared."""
    assert sample_picture() == sample_picture()
    assert sample_voice() == sample_voice()


def test_importing_the_samples_loads_no_heavy_library() -> None:
    """A bare command line does without numpy and Pillow."""
    script = "import sys, myspinbot.samples; print({'numpy', 'PIL'} & set(sys.modules))"
    found = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "set()"
