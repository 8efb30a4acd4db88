"""How high a voice is: the median fundamental frequency of a recording.

Used by the speech engine, so that a preview sits at the pitch of the reference voice.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from myspinbot_worker.engines.preview.recording import Recording

LOWEST_HZ: Final = 60.0
HIGHEST_HZ: Final = 420.0
"""Speaking voices, from a deep bass to a small child, lie between these."""

_WINDOW_SECONDS: Final = 0.05  # three periods of the lowest voice
_HOP_SECONDS: Final = 0.02
_VOICED: Final = 0.6  # share of a window's energy that repeats one period later
_OCTAVE_GUARD: Final = 0.9  # a period's multiples repeat as well: take the first that is as good
_FEWEST_WINDOWS: Final = 5


def median_pitch_hz(recording: Recording) -> float | None:
    """Return the median pitch of the voiced parts in hertz, or None if there are none.

    Autocorrelation of short windows, divided by that of the window itself so that long periods
    are not at a disadvantage; quiet and unvoiced windows do not count.
    """
    rate = recording.sample_rate_hz
    width, hop = round(_WINDOW_SECONDS * rate), round(_HOP_SECONDS * rate)
    if recording.samples.size < width or recording.is_silent:
        return None
    windows = np.lib.stride_tricks.sliding_window_view(recording.samples, width)[::hop]
    loudness = np.sqrt(np.mean(np.square(windows), axis=1))
    windows = windows[loudness > 0.1 * loudness.max()]
    taper = np.hanning(width).astype(np.float32)
    windows = (windows - windows.mean(axis=1, keepdims=True)) * taper

    size = 1 << (2 * width - 1).bit_length()
    repeats = np.fft.irfft(np.abs(np.fft.rfft(windows, size)) ** 2, size)
    envelope = np.fft.irfft(np.abs(np.fft.rfft(taper, size)) ** 2, size)
    shortest, longest = int(rate / HIGHEST_HZ), int(rate / LOWEST_HZ)
    lags = slice(shortest, longest + 1)
    energy = repeats[:, :1] + 1e-12
    likeness = repeats[:, lags] / energy / (envelope[lags] / envelope[0])

    best = likeness.max(axis=1, keepdims=True)
    inner = likeness[:, 1:-1]
    peaks = (
        (inner >= likeness[:, :-2]) & (inner > likeness[:, 2:]) & (inner >= _OCTAVE_GUARD * best)
    )
    voiced = (best[:, 0] >= _VOICED) & peaks.any(axis=1)
    if voiced.sum() < _FEWEST_WINDOWS:
        return None
    periods = shortest + 1 + peaks[voiced].argmax(axis=1)
    return float(np.median(rate / periods))
