"""The preview engine for speech: speaks a narration at the pitch of a reference voice.

Used by the worker's preview handler of the speech capability.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final
from unicodedata import category

import numpy as np

from myspinbot_worker.engines.preview import espeak
from myspinbot_worker.engines.preview.animation.visemes import Viseme, viseme_of
from myspinbot_worker.engines.preview.control import (
    Control,
    OnProgress,
    ShouldStop,
    ignore_progress,
    never_stop,
)
from myspinbot_worker.engines.preview.errors import MediaError
from myspinbot_worker.engines.preview.pitch import median_pitch_hz
from myspinbot_worker.engines.preview.recording import (
    Recording,
    Samples,
    decode,
    resample,
    to_wav,
)

SAMPLE_RATE_HZ: Final = 24_000
"""The rate of F5-TTS, so that both engines yield the same kind of sound."""

MAX_CHARACTERS: Final = 2_000
"""The longest narration, about two minutes of speech."""

SLOWEST: Final = 0.5
FASTEST: Final = 2.0

_WORDS_PER_MINUTE: Final = 165  # a calm narrator
_REFERENCE_RATE_HZ: Final = 16_000  # more than enough for a pitch below 420 Hz
_REFERENCE_SECONDS: Final = 20.0  # a median needs no more, however long the sample is

# Measured on espeak-ng 1.52: how the median pitch of a sentence follows the pitch parameter,
# as a factor of the voice's own at 50. It is the same for every voice and language.
_PITCH_STEPS: Final = (0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 99)
_PITCH_FACTORS: Final = (0.68, 0.72, 0.77, 0.83, 0.905, 1.0, 1.095, 1.21, 1.34, 1.5, 1.65)
_LOW_VOICE_HZ: Final = 104.0
_HIGH_VOICE_HZ: Final = 200.0
_HIGH_VOICE: Final = "+f2"
_BORDER_HZ: Final = 150.0  # below it the low voice sounds natural, above it the high one

_UNSPEAKABLE: Final = ("Cc", "Cs")  # control characters and lone halves of surrogate pairs

_PEAK: Final = 0.7
_QUIET: Final = 0.01  # share of the peak below which the beginning and end count as silence
_LEAD_SECONDS: Final = 0.05
_TAIL_SECONDS: Final = 0.2


@dataclass(frozen=True, slots=True)
class Speech:
    """A spoken narration.

    Attributes:
        wav: Mono 16-bit PCM WAV.
        sample_rate_hz: Always 24,000.
        duration_seconds: Its length.
        visemes: The mouth shapes in order of time, for `talking_head`.
        reference_pitch_hz: The pitch found in the reference voice; None where there was no
            reference, or no voice in it, and the default voice speaks.
    """

    wav: bytes
    sample_rate_hz: int
    duration_seconds: float
    visemes: tuple[Viseme, ...]
    reference_pitch_hz: float | None


def synthesise(
    narration: str,
    reference_audio: bytes | None = None,
    *,
    language: str = "en-us",
    speed: float = 1.0,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> Speech:
    """Speak a narration at the pitch of the reference voice.

    The median pitch of the reference chooses between a low and a high voice of espeak-ng and
    sets its pitch, within the range of the voices (71 to 330 Hz). This is a preview: it does not
    clone a voice. The same input gives the same bytes.

    Args:
        narration: At most 2,000 characters.
        reference_audio: A voice sample in any common format; its first 20 s are heard.
        language: An espeak-ng language tag.
        speed: A factor from 0.5 to 2.0 on the usual pace.
        on_progress: Gets the share that is done.
        should_stop: Asked every 50 ms.

    Raises:
        MediaError: `narration_empty`, `narration_too_long`, `narration_unspeakable`,
            `language_unknown`, `speed_out_of_range`, `reference_silent`, or the codes of
            `recording.decode` for an unusable reference.
        Stopped: The caller stopped it.
    """
    control = Control(on_progress, should_stop)
    control.advance(0.0)
    text = _speakable(narration)
    if not SLOWEST <= speed <= FASTEST:
        raise MediaError(
            "speed_out_of_range",
            "The speed is out of range.",
            expected=f"a number from {SLOWEST} to {FASTEST}",
            found=str(speed),
            hint="Use 1.0 for the usual pace.",
        )
    pitch_hz = None if reference_audio is None else _reference_pitch(reference_audio, control)
    control.advance(0.3)
    variant, pitch = _voice_for(pitch_hz)
    utterance = espeak.speak(
        text,
        control,
        voice=language + variant,
        pitch=pitch,
        words_per_minute=round(_WORDS_PER_MINUTE * speed),
    )
    control.advance(0.8)
    if utterance.recording.is_silent:
        raise MediaError(
            "narration_unspeakable",
            "Nothing in the narration can be spoken.",
            expected="at least one word or number",
            found=repr(text[:40]),
            hint="Write the narration in words.",
        )
    recording, offset = _finish(utterance.recording)
    visemes = _visemes(utterance.phonemes, offset, recording.duration_seconds)
    speech = Speech(
        to_wav(recording), SAMPLE_RATE_HZ, recording.duration_seconds, visemes, pitch_hz
    )
    control.advance(1.0)
    return speech


def _speakable(narration: str) -> str:
    """Return the narration on one line, without characters that the synthesiser cannot handle."""
    if len(narration) > MAX_CHARACTERS:
        raise MediaError(
            "narration_too_long",
            "The narration is too long.",
            expected=f"at most {MAX_CHARACTERS} characters",
            found=f"{len(narration)} characters",
            hint="Shorten it, or make several videos.",
        )
    spoken = (" " if category(letter) in _UNSPEAKABLE else letter for letter in narration)
    text = " ".join("".join(spoken).split())
    if not text:
        raise MediaError(
            "narration_empty",
            "There is nothing to say.",
            expected="a narration of at least one word",
            found="no text",
            hint="Write what the avatar is to say.",
        )
    return text


def _reference_pitch(data: bytes, control: Control) -> float | None:
    reference = decode(
        data, control, sample_rate_hz=_REFERENCE_RATE_HZ, max_seconds=_REFERENCE_SECONDS
    )
    if reference.is_silent:
        raise MediaError(
            "reference_silent",
            "The voice sample is silent.",
            expected="a recording of somebody speaking",
            found=f"{reference.duration_seconds:.1f} s of silence",
            hint="Check the microphone and record the sample again.",
        )
    return median_pitch_hz(reference)


def _voice_for(pitch_hz: float | None) -> tuple[str, int]:
    """Return the voice variant and the pitch parameter that come closest to a pitch."""
    if pitch_hz is None:
        return "", 50
    high = pitch_hz > _BORDER_HZ
    factor = pitch_hz / (_HIGH_VOICE_HZ if high else _LOW_VOICE_HZ)
    step = round(float(np.interp(factor, _PITCH_FACTORS, _PITCH_STEPS)))
    return _HIGH_VOICE if high else "", step


def _finish(recording: Recording) -> tuple[Recording, float]:
    """Trim, resample and level speech; also return how many seconds went from its beginning."""
    rate = recording.sample_rate_hz
    loud = np.flatnonzero(np.abs(recording.samples) > _QUIET * np.abs(recording.samples).max())
    start = max(0, int(loud[0]) - round(_LEAD_SECONDS * rate))
    end = int(loud[-1]) + 1
    tail = np.zeros(round(_TAIL_SECONDS * rate), dtype=np.float32)
    spoken: Samples = np.concatenate([recording.samples[start:end], tail])
    resampled = resample(replace(recording, samples=spoken), SAMPLE_RATE_HZ)
    levelled = resampled.samples * np.float32(_PEAK / np.abs(resampled.samples).max())
    return Recording(levelled, SAMPLE_RATE_HZ), start / rate


def _visemes(
    phonemes: tuple[tuple[str, float], ...], offset: float, duration_seconds: float
) -> tuple[Viseme, ...]:
    """Give each phoneme the time until the next one, on the clock of the trimmed speech."""
    starts = [min(max(0.0, start - offset), duration_seconds) for _, start in phonemes]
    ends = [*starts[1:], duration_seconds]
    return tuple(
        viseme_of(phoneme, start, end - start)
        for (phoneme, _), start, end in zip(phonemes, starts, ends, strict=True)
        if end > start
    )
