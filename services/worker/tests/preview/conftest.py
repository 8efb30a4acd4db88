"""Media for the tests of the preview engines, made once: a portrait, a voice, a speech, a video."""

from __future__ import annotations

import io
import wave
from collections.abc import Callable, Iterator
from fractions import Fraction

import av
import numpy as np
import numpy.typing as npt
import pytest

from myspinbot.samples import sample_picture, sample_voice
from myspinbot_worker.engines.preview import Speech, Video, synthesise, talking_head
from myspinbot_worker.engines.preview.control import Control, ignore_progress, never_stop

MakeWav = Callable[[npt.NDArray[np.float64], int], bytes]


@pytest.fixture(scope="session")
def portrait() -> bytes:
    """A drawn face as a PNG."""
    return sample_picture()


@pytest.fixture(scope="session")
def voice() -> bytes:
    """Sung vowels at about 200 Hz as a WAV file."""
    return sample_voice()


@pytest.fixture(scope="session")
def speech() -> Speech:
    """Two short sentences with a pause between them."""
    return synthesise("Hello, my name is Robin. Welcome to my channel!")


@pytest.fixture(scope="session")
def spoken_video(portrait: bytes, speech: Speech) -> Video:
    """The portrait saying the speech, with the mouth following the sound alone."""
    return talking_head(portrait, speech.wav, width=256, height=256)


@pytest.fixture
def control() -> Control:
    """Callbacks that let an engine finish."""
    return Control(ignore_progress, never_stop)


@pytest.fixture(scope="session")
def make_wav() -> MakeWav:
    """Turns samples from -1.0 to 1.0 and a rate into a mono WAV file."""

    def make(samples: npt.NDArray[np.float64], rate: int) -> bytes:
        buffer = io.BytesIO()
        with wave.open(buffer, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(np.round(samples * 32767).astype("<i2").tobytes())
        return buffer.getvalue()

    return make


@pytest.fixture
def no_leftovers(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    """Fails a test that leaves a temporary file behind."""
    folder = tmp_path_factory.mktemp("scratch")
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    yield
    assert list(folder.iterdir()) == []


@pytest.fixture(scope="session")
def make_video() -> Callable[..., bytes]:
    """Makes a small video of a moving bar, in any container and codecs PyAV can write."""

    def make(
        *,
        container: str = "mp4",
        video_codec: str = "libx264",
        audio_codec: str | None = "aac",
        times: list[int] | None = None,
        size: tuple[int, int] = (64, 48),
    ) -> bytes:
        """`times` are the moments of the frames in 1/100 s."""
        buffer = io.BytesIO()
        with av.open(buffer, mode="w", format=container) as target:
            pictures = target.add_stream(video_codec, rate=25)
            assert isinstance(pictures, av.VideoStream)
            pictures.width, pictures.height, pictures.pix_fmt = *size, "yuv420p"
            pictures.codec_context.time_base = Fraction(1, 100)
            sound: av.AudioStream | None = None
            if audio_codec is not None:
                stream = target.add_stream(audio_codec, rate=48_000, layout="mono")
                assert isinstance(stream, av.AudioStream)
                sound = stream
            for index, time in enumerate(range(0, 100, 4) if times is None else times):
                pixels = np.full((size[1], size[0], 3), 60, dtype=np.uint8)
                pixels[:, index % size[0] : index % size[0] + 8] = (200, 120, 40)
                frame = av.VideoFrame.from_ndarray(pixels)
                frame.pts, frame.time_base = time, Fraction(1, 100)
                target.mux(pictures.encode(frame))
            target.mux(pictures.encode(None))
            if sound is not None:
                tone = 0.3 * np.sin(2 * np.pi * 440 * np.arange(48_000) / 48_000)
                part = av.AudioFrame.from_ndarray(
                    (tone * 32767).astype(np.int16)[None], format="s16", layout="mono"
                )
                part.sample_rate = 48_000
                part.pts, part.time_base = 0, Fraction(1, 48_000)
                target.mux(sound.encode(part))
                target.mux(sound.encode(None))
        return buffer.getvalue()

    return make
