"""Sound as an array: decodes any recording to mono samples, and writes samples as WAV.

Used by the speech engine (reference voice, resampling) and by the talking head.
"""

from __future__ import annotations

import io
import wave
from dataclasses import dataclass

import av
import numpy as np
import numpy.typing as npt

from myspinbot_worker.engines.preview.control import Control
from myspinbot_worker.engines.preview.errors import MediaError
from myspinbot_worker.engines.preview.media_container import open_media

Samples = npt.NDArray[np.float32]
"""Mono samples from -1.0 to 1.0."""

_AUDIBLE = 1e-3  # -60 dB below full scale: quieter than the noise of any microphone


@dataclass(frozen=True, slots=True)
class Recording:
    """Mono sound. `truncated`: the source was longer than the requested part."""

    samples: Samples
    sample_rate_hz: int
    truncated: bool = False

    @property
    def duration_seconds(self) -> float:
        """The length of the sound."""
        return float(self.samples.size / self.sample_rate_hz)

    @property
    def is_silent(self) -> bool:
        """Whether it is inaudible (all below -60 dB of full scale)."""
        return bool(np.abs(self.samples).max(initial=0.0) < _AUDIBLE)


def decode(data: bytes, control: Control, *, sample_rate_hz: int, max_seconds: float) -> Recording:
    """Decode the first `max_seconds` of a recording in any common format to mono samples.

    Raises:
        MediaError: `audio_undecodable`, `audio_stream_missing`, or `audio_empty` when there is
            not one sample in it.
        Stopped: The caller asked for it.
    """
    limit = round(max_seconds * sample_rate_hz)
    resampler = av.AudioResampler(format="fltp", layout="mono", rate=sample_rate_hz)
    chunks: list[Samples] = []
    count = 0
    with open_media(data, "audio") as container:
        for frame in container.decode(audio=0):
            control.check()
            for part in resampler.resample(frame):
                chunks.append(_mono(part))
                count += part.samples
            if count > limit:
                break
        else:
            for part in resampler.resample(None):
                chunks.append(_mono(part))
                count += part.samples
    if count == 0:
        raise MediaError(
            "audio_empty",
            "The audio is empty.",
            expected="at least one sample",
            found="a file with an audio stream and no sound in it",
            hint="Record it again.",
        )
    samples = np.concatenate(chunks)
    return Recording(samples[:limit], sample_rate_hz, truncated=samples.size > limit)


def resample(recording: Recording, sample_rate_hz: int) -> Recording:
    """Return the recording at another rate."""
    if recording.sample_rate_hz == sample_rate_hz:
        return recording
    frame = av.AudioFrame.from_ndarray(recording.samples[None], format="fltp", layout="mono")
    frame.sample_rate = recording.sample_rate_hz
    resampler = av.AudioResampler(format="fltp", layout="mono", rate=sample_rate_hz)
    parts = [*resampler.resample(frame), *resampler.resample(None)]
    return Recording(np.concatenate([_mono(part) for part in parts]), sample_rate_hz)


def to_wav(recording: Recording) -> bytes:
    """Return the recording as a mono WAV file of 16-bit PCM."""
    pcm = np.round(np.clip(recording.samples, -1.0, 1.0) * 32767).astype("<i2")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(recording.sample_rate_hz)
        file.writeframes(pcm.tobytes())
    return buffer.getvalue()


def _mono(frame: av.AudioFrame) -> Samples:
    samples: Samples = frame.to_ndarray()[0].astype(np.float32, copy=False)
    return samples
