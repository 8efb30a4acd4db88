"""The motion of a head that speaks: mouth, eyes and sway, one value a frame.

Used by the talking head. Loudness opens the mouth; phonemes, where known, shape it, and else
the balance of low and high frequencies does. Nothing is random: the same sound, the same motion.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from myspinbot_worker.engines.preview.animation.visemes import Viseme
from myspinbot_worker.engines.preview.recording import Recording

Track = npt.NDArray[np.float32]
"""One value a frame."""

_WINDOW_SECONDS: Final = 0.04
_SILENCE: Final = 2e-3  # -54 dB below full scale: room noise does not open a mouth
_RANGE_DECIBELS: Final = 26.0  # between a loud vowel and a sound that keeps the lips together
_ANTICIPATION_SECONDS: Final = 0.04  # lips move before they are heard
_SMOOTHING: Final = (0.2, 0.6, 0.2)  # jaws have weight

_SPREAD_HZ: Final = 1900.0  # spectral centre of a spread vowel ("see") below 4 kHz
_ROUND_HZ: Final = 500.0  # and of a rounded one ("boot")
_HIGHEST_VOWEL_HZ: Final = 4000.0

_BLINK_SECONDS: Final = 0.24
_FIRST_BLINK_SECONDS: Final = 1.3
_BLINK_GAPS_SECONDS: Final = (3.1, 2.3, 4.2, 2.7, 3.6)


@dataclass(frozen=True, slots=True)
class Motion:
    """The motion of a head, one value a frame.

    Attributes:
        openness: How far the mouth is open, from 0.0 (closed) to 1.0.
        width: How the lips are drawn, from -1.0 (rounded) to 1.0 (spread).
        eyelids: How far the eyes are closed, from 0.0 (open) to 1.0.
        sway_x: Head to the side, in half widths of the face.
        sway_y: Head down, in half widths of the face.
        tilt: Head tilted, in radians.
    """

    openness: Track
    width: Track
    eyelids: Track
    sway_x: Track
    sway_y: Track
    tilt: Track

    @property
    def frame_count(self) -> int:
        """The number of frames."""
        return int(self.openness.size)


def plan_motion(
    recording: Recording, frame_rate: int, visemes: Sequence[Viseme] | None = None
) -> Motion:
    """Plan the motion of every frame that a recording lasts; at least one frame."""
    frame_count = max(1, math.ceil(recording.duration_seconds * frame_rate))
    windows = _windows(recording, frame_rate, frame_count)
    loudness = _loudness(windows)
    if visemes:
        shape, width = _shapes(visemes, frame_rate, frame_count)
    else:
        shape, width = np.ones_like(loudness), _spread(windows, recording.sample_rate_hz)
    openness = _smooth(loudness * shape)
    width = _smooth(_smooth(width * np.minimum(1.0, 3.0 * loudness)))
    openness[-1] = 0.0 if frame_count > 1 else openness[-1]

    time = np.arange(frame_count, dtype=np.float32) / np.float32(frame_rate)
    emphasis = _smooth(_smooth(_smooth(loudness)))
    return Motion(
        openness=openness,
        width=width,
        eyelids=_blinks(time),
        sway_x=_wave(time, 0.030, 5.1) + _wave(time, 0.012, 2.3),
        sway_y=_wave(time, 0.016, 4.3) + 0.02 * emphasis,
        tilt=_wave(time, 0.016, 6.7) + _wave(time, 0.006, 2.9),
    )


def _windows(recording: Recording, frame_rate: int, frame_count: int) -> npt.NDArray[np.float32]:
    """Return the sound around each frame, a row a frame."""
    rate = recording.sample_rate_hz
    width = round(_WINDOW_SECONDS * rate)
    centres = (np.arange(frame_count) + 0.5) / frame_rate + _ANTICIPATION_SECONDS
    starts = np.round(centres * rate).astype(int) - width // 2
    room = width + max(0, int(starts[-1]) + width - recording.samples.size)
    padded = np.pad(recording.samples, (width, room))
    picks = starts[:, None] + width + np.arange(width)[None, :]
    return padded[picks]


def _loudness(windows: npt.NDArray[np.float32]) -> Track:
    """Return how loud each frame is on an ear's scale, from 0.0 (quiet) to 1.0 (its loudest)."""
    energy = np.sqrt(np.mean(np.square(windows), axis=1))
    audible = energy[energy > _SILENCE]
    if audible.size == 0:
        return np.zeros_like(energy)
    loudest = float(np.percentile(audible, 90))
    decibels = 20 * np.log10(np.maximum(energy, 1e-6) / loudest)
    level = np.clip(1.0 + decibels / _RANGE_DECIBELS, 0.0, 1.0)
    return np.where(energy > _SILENCE, level**1.5, 0.0).astype(np.float32)


def _spread(windows: npt.NDArray[np.float32], rate: int) -> Track:
    """Return how spread the lips sound, from the centre of the spectrum of each frame."""
    taper = np.hanning(windows.shape[1]).astype(np.float32)
    power = np.abs(np.fft.rfft(windows * taper, axis=1))
    frequencies = np.fft.rfftfreq(windows.shape[1], 1 / rate)
    vowel = (frequencies > 150.0) & (frequencies < _HIGHEST_VOWEL_HZ)
    total = power[:, vowel].sum(axis=1)
    centre = (power[:, vowel] * frequencies[vowel]).sum(axis=1) / np.maximum(total, 1e-6)
    middle = (_SPREAD_HZ + _ROUND_HZ) / 2
    spread = np.clip((centre - middle) / (_SPREAD_HZ - middle), -1.0, 1.0)
    return np.where(total > 1e-3, spread, 0.0).astype(np.float32)


def _shapes(visemes: Sequence[Viseme], frame_rate: int, frame_count: int) -> tuple[Track, Track]:
    """Return openness and width of the viseme at the middle of each frame."""
    starts = np.array([viseme.start_seconds for viseme in visemes])
    openness = np.array([viseme.openness for viseme in visemes], dtype=np.float32)
    width = np.array([viseme.width for viseme in visemes], dtype=np.float32)
    middles = (np.arange(frame_count) + 0.5) / frame_rate + _ANTICIPATION_SECONDS
    index = np.clip(np.searchsorted(starts, middles, side="right") - 1, 0, len(visemes) - 1)
    return openness[index], width[index]


def _smooth(track: Track) -> Track:
    padded = np.pad(track, 1, mode="edge")
    before, here, after = _SMOOTHING
    smoothed: Track = before * padded[:-2] + here * padded[1:-1] + after * padded[2:]
    return smoothed


def _wave(time: Track, size: float, period_seconds: float) -> Track:
    """Return a swing that begins at rest in the middle, as the given picture is."""
    wave: Track = size * np.sin(np.float32(2 * np.pi / period_seconds) * time)
    return wave


def _blinks(time: Track) -> Track:
    """Return the eyelids: one smooth blink every few seconds, at uneven distances."""
    lids = np.zeros_like(time)
    start, index = _FIRST_BLINK_SECONDS, 0
    while start < time[-1]:
        along = (time - start) / _BLINK_SECONDS
        blink = np.sin(np.pi * np.clip(along, 0.0, 1.0)) ** 2
        lids = np.maximum(lids, blink)
        start += _BLINK_GAPS_SECONDS[index % len(_BLINK_GAPS_SECONDS)]
        index += 1
    return lids.astype(np.float32)
