"""The speech engine: a narration becomes audible speech at the pitch of a reference voice."""

from __future__ import annotations

import io
import itertools
import json
import sys
import wave
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from myspinbot_worker.engines.preview import (
    EspeakError,
    MediaError,
    Speech,
    Stopped,
    espeak_process,
    synthesise,
)
from myspinbot_worker.engines.preview.control import Control
from myspinbot_worker.engines.preview.pitch import median_pitch_hz
from myspinbot_worker.engines.preview.recording import decode

GREETING = "Hello, my name is Robin. Welcome to my channel!"


def _samples(wav: bytes) -> np.ndarray:
    with wave.open(io.BytesIO(wav)) as file:
        pcm = file.readframes(file.getnframes())
    return np.frombuffer(pcm, dtype=np.int16).astype(np.float64) / 32768


def _tone(pitch_hz: float, seconds: float = 1.5, rate: int = 16_000) -> np.ndarray:
    time = np.arange(round(seconds * rate)) / rate
    waves = [np.sin(2 * np.pi * pitch_hz * k * time) / k for k in range(1, 8)]
    tone: np.ndarray = 0.3 * np.sum(waves, axis=0)
    return tone


def test_a_narration_becomes_a_mono_16_bit_wav_at_24_khz(speech: Speech) -> None:
    """The file is what the next node and every player expects."""
    with wave.open(io.BytesIO(speech.wav)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 24_000)
        assert file.getnframes() / 24_000 == pytest.approx(speech.duration_seconds)
    assert speech.sample_rate_hz == 24_000
    assert 2.0 < speech.duration_seconds < 5.0


def test_speech_is_audible_and_does_not_clip(speech: Speech) -> None:
    """The level is that of ordinary speech."""
    samples = _samples(speech.wav)
    assert np.abs(samples).max() == pytest.approx(0.7, abs=0.01)
    assert np.sqrt(np.mean(samples**2)) > 0.05


def test_silence_around_the_speech_is_trimmed(speech: Speech) -> None:
    """It starts at once and ends with a short rest."""
    loud = np.flatnonzero(np.abs(_samples(speech.wav)) > 0.01)
    assert loud[0] / 24_000 < 0.1
    assert 0.15 < speech.duration_seconds - loud[-1] / 24_000 < 0.35


def test_the_same_narration_gives_the_same_bytes_from_any_thread() -> None:
    """espeak-ng's global state does not leak from one call into another."""
    with ThreadPoolExecutor(4) as pool:
        results = list(pool.map(synthesise, [GREETING, "Something else.", GREETING, GREETING]))
    assert results[0] == results[2] == results[3]
    assert results[1] != results[0]


@pytest.mark.parametrize("pitch_hz", [85.0, 120.0, 145.0, 165.0, 210.0, 290.0])
def test_speech_sits_at_the_pitch_of_the_reference_voice(
    pitch_hz: float, make_wav: Callable[..., bytes], control: Control
) -> None:
    """The median pitch of the result is within an eighth of the reference's."""
    speech = synthesise(GREETING, make_wav(_tone(pitch_hz), 16_000))
    spoken = decode(speech.wav, control, sample_rate_hz=16_000, max_seconds=60)
    assert speech.reference_pitch_hz == pytest.approx(pitch_hz, rel=0.03)
    assert median_pitch_hz(spoken) == pytest.approx(pitch_hz, rel=0.125)


def test_a_reference_without_a_voice_leaves_the_default_voice(
    make_wav: Callable[..., bytes],
) -> None:
    """Noise has no pitch, and the result says that none was found."""
    noise = np.random.default_rng(1).normal(0.0, 0.1, 16_000)
    speech = synthesise(GREETING, make_wav(np.clip(noise, -1, 1), 16_000))
    assert speech.reference_pitch_hz is None
    assert speech.wav == synthesise(GREETING).wav


def test_speed_shortens_and_lengthens_the_speech() -> None:
    """Twice the speed takes clearly less time, half of it clearly more."""
    slow, usual, fast = (
        synthesise(GREETING, speed=speed).duration_seconds for speed in (0.5, 1.0, 2.0)
    )
    assert slow > 1.4 * usual
    assert usual > 1.4 * fast


def test_visemes_follow_one_another_through_the_whole_speech(speech: Speech) -> None:
    """Each begins where the one before it ends, and the last ends with the speech."""
    for before, after in itertools.pairwise(speech.visemes):
        end = before.start_seconds + before.duration_seconds
        assert after.start_seconds == pytest.approx(end)
    last = speech.visemes[-1]
    assert last.start_seconds + last.duration_seconds == pytest.approx(speech.duration_seconds)


def test_lips_close_for_m_and_open_for_a() -> None:
    """The mouth shapes are those of the phonemes."""
    shapes = {viseme.phoneme: viseme for viseme in synthesise("Mama, father, boot, see.").visemes}
    assert shapes["m"].openness == 0.0
    assert any(shape.openness == 1.0 for name, shape in shapes.items() if "ɑ" in name)
    assert any(shape.width == -1.0 for name, shape in shapes.items() if "u" in name)
    assert any(shape.width > 0.5 for name, shape in shapes.items() if "i" in name)


def test_text_in_any_script_numbers_and_emoji_can_be_spoken() -> None:
    """What is not in the language's alphabet is spelled out, not refused."""
    assert synthesise("Grüße um 12:30 Uhr! 你好 😀", language="de").duration_seconds > 1.0


def test_the_longest_narration_is_spoken_to_its_end() -> None:
    """Two thousand characters take about two minutes."""
    narration = ("The quick brown fox jumps over the lazy dog. " * 50)[:2000]
    assert synthesise(narration).duration_seconds > 90


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.text(max_size=40))
def test_any_text_is_spoken_or_refused_with_a_reason(narration: str) -> None:
    """No text makes the engine fail in any other way."""
    try:
        outcome = "spoken" if synthesise(narration).duration_seconds > 0.0 else "nothing"
    except MediaError as error:
        outcome = error.code
    assert outcome in {"spoken", "narration_empty", "narration_unspeakable"}


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("",), "narration_empty"),
        ((" \n\x00\t",), "narration_empty"),
        (("...",), "narration_unspeakable"),
        (("word " * 500,), "narration_too_long"),
        ((GREETING, b""), "audio_undecodable"),
        ((GREETING, b"RIFF, but not really a sound file"), "audio_undecodable"),
        ((GREETING, b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n"), "audio_undecodable"),
    ],
)
def test_unusable_input_is_refused(arguments: tuple[str, bytes], code: str) -> None:
    """The error names the fault and says what to do."""
    with pytest.raises(MediaError) as caught:
        synthesise(*arguments)
    assert caught.value.code == code
    assert caught.value.hint in str(caught.value)
    assert caught.value.expected in str(caught.value)


def test_a_silent_reference_is_refused(make_wav: Callable[..., bytes]) -> None:
    """Nobody means to clone silence."""
    with pytest.raises(MediaError) as caught:
        synthesise(GREETING, make_wav(np.zeros(16_000), 16_000))
    assert caught.value.code == "reference_silent"


def test_a_reference_without_sound_is_refused(make_video: Callable[..., bytes]) -> None:
    """A video without a sound track is no voice sample."""
    with pytest.raises(MediaError) as caught:
        synthesise(GREETING, make_video(audio_codec=None))
    assert caught.value.code == "audio_stream_missing"


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"language": "zz"}, "language_unknown"),
        ({"speed": 0.4}, "speed_out_of_range"),
        ({"speed": 2.1}, "speed_out_of_range"),
    ],
)
def test_unusable_options_are_refused(options: dict[str, object], code: str) -> None:
    """A language without a voice and an absurd speed say what would have been accepted."""
    with pytest.raises(MediaError) as caught:
        synthesise(GREETING, **options)  # type: ignore[arg-type]  # parametrised keywords
    assert caught.value.code == code


def test_progress_rises_from_nothing_to_everything(voice: bytes) -> None:
    """It never falls, and ends at 1.0."""
    steps: list[float] = []
    synthesise(GREETING, voice, on_progress=steps.append)
    assert steps[0] == 0.0
    assert steps[-1] == 1.0
    assert steps == sorted(steps)


def test_speech_stops_when_asked_before_it_begins() -> None:
    """A cancelled node does no work."""
    with pytest.raises(Stopped):
        synthesise(GREETING, should_stop=lambda: True)


def test_a_hanging_synthesiser_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The child process is ended, however long it would have taken."""
    script = tmp_path / "hang.py"
    script.write_text("import time\ntime.sleep(600)\n")
    monkeypatch.setattr(espeak_process, "__file__", str(script))
    asked = itertools.count()
    with pytest.raises(Stopped):
        synthesise(GREETING, should_stop=lambda: next(asked) > 6)


def test_a_broken_installation_is_not_reported_as_a_bad_narration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """When the child process dies its last words and the remedy are in the error."""
    script = tmp_path / "die.py"
    script.write_text("raise SystemExit('no such library')\n")
    monkeypatch.setattr(espeak_process, "__file__", str(script))
    with pytest.raises(EspeakError, match=r"no such library.*pip install"):
        synthesise(GREETING)


def test_the_child_process_answers_with_samples_and_phonemes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """One line of JSON, then 16-bit samples, as its description says."""
    request = {"text": "Hi.", "voice": "en-us", "pitch": 50, "words_per_minute": 165}
    question, answer = io.BytesIO(json.dumps(request).encode()), io.BytesIO()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(question))
    output = io.TextIOWrapper(answer)
    monkeypatch.setattr(sys, "stdout", output)
    espeak_process.main()
    head, _, pcm = answer.getvalue().partition(b"\n")
    header = json.loads(head)
    assert header["sample_rate_hz"] == 22_050
    assert header["phonemes"][0][0] == "h"
    assert len(pcm) > 2 * 22_050 * 0.2
