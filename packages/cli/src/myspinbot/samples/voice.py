"""The sample voice: vowels of a formant synthesiser, so that the package needs no recording.

Used by the demo, the tests and the documentation through `myspinbot.samples`.
"""

from __future__ import annotations

import io
import wave
from typing import Final

import numpy as np
import numpy.typing as npt

SAMPLE_RATE_HZ: Final = 24_000
"""The rate of the sample, which is also that of the speech made from it."""

_Samples = npt.NDArray[np.float64]

# The first three formants of a woman's vowels in hertz, after the classic measurements of
# American English (Peterson and Barney, 1952).
_FORMANTS: Final = {
    "a": (850.0, 1220.0, 2810.0),
    "e": (610.0, 2330.0, 2990.0),
    "i": (310.0, 2790.0, 3310.0),
    "o": (590.0, 920.0, 2710.0),
    "u": (370.0, 950.0, 2670.0),
    "m": (270.0, 1000.0, 2200.0),
}
_BANDWIDTHS: Final = (90.0, 120.0, 180.0)
_FORMANT_GAINS: Final = (1.0, 0.5, 0.25)
_HARMONICS: Final = 24

# An entry per sound: formants, seconds, loudness. Two phrases with a breath between them.

_PHRASES: Final = (
    ("m", 0.09, 0.35), ("a", 0.24, 1.0), ("m", 0.08, 0.35), ("e", 0.20, 0.9),
    ("m", 0.08, 0.35), ("i", 0.22, 0.85), ("m", 0.08, 0.35), ("o", 0.24, 0.95),
    ("m", 0.08, 0.35), ("u", 0.30, 0.8), ("u", 0.28, 0.0),
    ("m", 0.09, 0.35), ("o", 0.22, 1.0), ("m", 0.08, 0.35), ("a", 0.26, 1.0),
    ("m", 0.08, 0.35), ("i", 0.20, 0.85), ("m", 0.08, 0.35), ("e", 0.22, 0.9),
    ("m", 0.08, 0.35), ("a", 0.42, 0.9), ("a", 0.10, 0.0),
)  # fmt: skip


def _glide(values: _Samples, seconds: _Samples) -> _Samples:
    """Turn one value per sound into one value per sample, with transitions of 50 ms."""
    counts = np.round(seconds * SAMPLE_RATE_HZ).astype(int)
    steps = np.repeat(values, counts)
    width = SAMPLE_RATE_HZ // 20
    kernel = np.hanning(width + 2)[1:-1]
    padded = np.pad(steps, (width // 2, width - 1 - width // 2), mode="edge")
    return np.convolve(padded, kernel / kernel.sum(), mode="valid")


def _melody(time: _Samples) -> _Samples:
    """Return the fundamental in hertz: a falling phrase, an accent every half second, vibrato."""
    fall = 212.0 - 9.0 * (time % 2.2)
    accent = 11.0 * np.sin(2 * np.pi * 1.9 * time)
    return fall + accent + 2.0 * np.sin(2 * np.pi * 5.2 * time)


def sing_vowels() -> bytes:
    """Return a voice sample as a WAV file: about 4 s, mono, 16 bit, 24 kHz, around 200 Hz.

    It is the same at every call. It has no words: cloning needs only the pitch and the timbre.
    """
    sounds = [sound for sound, _, _ in _PHRASES]
    seconds = np.array([duration for _, duration, _ in _PHRASES])
    loudness = _glide(np.array([level for _, _, level in _PHRASES]), seconds)
    time = np.arange(loudness.size) / SAMPLE_RATE_HZ
    fundamental = _melody(time)
    phase = 2 * np.pi * np.cumsum(fundamental) / SAMPLE_RATE_HZ
    tracks = [
        _glide(np.array([_FORMANTS[sound][index] for sound in sounds]), seconds)
        for index in range(len(_BANDWIDTHS))
    ]
    voice = np.zeros_like(time)
    for harmonic in range(1, _HARMONICS + 1):
        frequency = harmonic * fundamental
        resonance = sum(
            gain / (1.0 + ((frequency - track) / bandwidth) ** 2)
            for gain, track, bandwidth in zip(_FORMANT_GAINS, tracks, _BANDWIDTHS, strict=True)
        )
        voice += (0.02 + resonance) / harmonic**0.6 * np.sin(harmonic * phase)
    breath = np.random.default_rng(7).normal(0.0, 0.01, time.size)
    voice = (voice + breath) * loudness
    pcm = np.round(voice / np.abs(voice).max() * 0.7 * 32767).astype("<i2")
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        file.writeframes(pcm.tobytes())
    return buffer.getvalue()
