"""Reading recordings of any kind, and finding the pitch of a voice in them."""

from __future__ import annotations

import io
import struct
from collections.abc import Callable

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from myspinbot_worker.engines.preview import MediaError, Stopped
from myspinbot_worker.engines.preview.control import Control, ignore_progress
from myspinbot_worker.engines.preview.pitch import median_pitch_hz
from myspinbot_worker.engines.preview.recording import Recording, decode, resample, to_wav

RATE = 16_000


def _voice(pitch_hz: float, seconds: float = 0.6) -> Recording:
    time = np.arange(round(seconds * RATE)) / RATE
    waves = [np.sin(2 * np.pi * pitch_hz * k * time) / k for k in range(1, 6)]
    return Recording(0.2 * np.sum(waves, axis=0).astype(np.float32), RATE)


@settings(max_examples=40, deadline=None)
@given(st.floats(70.0, 400.0))
def test_the_pitch_of_a_voice_is_found(pitch_hz: float) -> None:
    """Within three percent over the whole range of speaking voices, and never an octave off."""
    assert median_pitch_hz(_voice(pitch_hz)) == pytest.approx(pitch_hz, rel=0.03)


@pytest.mark.parametrize(
    "samples",
    [
        np.zeros(RATE, dtype=np.float32),
        np.zeros(10, dtype=np.float32),
        np.random.default_rng(3).normal(0, 0.1, RATE).astype(np.float32),
    ],
    ids=["silence", "a few samples", "noise"],
)
def test_sound_without_a_voice_has_no_pitch(samples: np.ndarray) -> None:
    """Nothing is made up where there is nothing to measure."""
    assert median_pitch_hz(Recording(samples, RATE)) is None


@pytest.mark.parametrize(
    ("container", "codec", "rate"),
    [
        ("mp3", "libmp3lame", 44_100),
        ("flac", "flac", 48_000),
        ("ogg", "libopus", 48_000),
        ("mp4", "aac", 44_100),
        ("webm", "libopus", 48_000),
        ("wav", "pcm_s24le", 22_050),
        ("wav", "pcm_f32le", 96_000),
    ],
)
def test_recordings_of_common_formats_are_decoded(
    container: str, codec: str, rate: int, control: Control
) -> None:
    """Stereo at any rate becomes mono at the rate that is asked for, with its pitch kept."""
    tone = np.sin(2 * np.pi * 220 * np.arange(rate) / rate).astype(np.float32) * 0.4
    buffer = io.BytesIO()
    with av.open(buffer, mode="w", format=container) as target:
        stream = target.add_stream(codec, rate=rate, layout="stereo")
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(np.stack([tone, tone]), format="fltp", layout="stereo")
        frame.sample_rate = rate
        target.mux(stream.encode(frame))
        target.mux(stream.encode(None))
    recording = decode(buffer.getvalue(), control, sample_rate_hz=RATE, max_seconds=10)
    assert recording.duration_seconds == pytest.approx(1.0, abs=0.06)
    assert median_pitch_hz(recording) == pytest.approx(220.0, rel=0.02)
    assert not recording.truncated


def test_a_long_recording_is_read_only_as_far_as_needed(
    make_wav: Callable[..., bytes], control: Control
) -> None:
    """And says that there was more."""
    wav = make_wav(np.full(5 * RATE, 0.1), RATE)
    recording = decode(wav, control, sample_rate_hz=RATE, max_seconds=2.0)
    assert recording.duration_seconds == 2.0
    assert recording.truncated


def test_a_recording_survives_wav_and_back(control: Control) -> None:
    """Writing and reading changes samples by no more than the 16 bits do."""
    recording = _voice(150.0)
    again = decode(to_wav(recording), control, sample_rate_hz=RATE, max_seconds=10)
    assert np.abs(again.samples - recording.samples).max() < 1e-4


@pytest.mark.parametrize("rate", [RATE, 24_000, 48_000, 8_000])
def test_resampling_keeps_length_and_pitch(rate: int) -> None:
    """Only the number of samples changes."""
    recording = resample(_voice(200.0), rate)
    assert recording.duration_seconds == pytest.approx(0.6, abs=0.01)
    assert median_pitch_hz(recording) == pytest.approx(200.0, rel=0.03)


def test_tags_in_another_encoding_do_no_harm(
    make_wav: Callable[..., bytes], control: Control
) -> None:
    """The title of many a recording is in Latin-1."""
    title = b"INFO" + b"INAM" + struct.pack("<I", 4) + b"\xe9t\xe9\x00"
    wav = make_wav(np.full(RATE, 0.1), RATE) + b"LIST" + struct.pack("<I", len(title)) + title
    wav = wav[:4] + struct.pack("<I", len(wav) - 8) + wav[8:]
    recording = decode(wav, control, sample_rate_hz=RATE, max_seconds=10)
    assert recording.duration_seconds == pytest.approx(1.0)


def test_a_sound_file_without_sound_is_refused(
    make_wav: Callable[..., bytes], control: Control
) -> None:
    """A header alone is no recording."""
    with pytest.raises(MediaError) as caught:
        decode(make_wav(np.zeros(0), RATE), control, sample_rate_hz=RATE, max_seconds=1)
    assert caught.value.code in {"audio_empty", "audio_undecodable"}


def test_decoding_stops_when_asked(make_wav: Callable[..., bytes]) -> None:
    """A long recording does not hold up a cancelled node."""
    wav = make_wav(np.full(5 * RATE, 0.1), RATE)
    with pytest.raises(Stopped):
        decode(wav, Control(ignore_progress, lambda: True), sample_rate_hz=RATE, max_seconds=60)


@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=400))
def test_arbitrary_bytes_are_refused_with_a_reason(data: bytes) -> None:
    """Whatever a user uploads, the error is ours."""
    control = Control(ignore_progress, lambda: False)
    with pytest.raises(MediaError) as caught:
        decode(data, control, sample_rate_hz=RATE, max_seconds=1)
    assert caught.value.code.startswith("audio_")
