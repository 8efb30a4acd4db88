"""Text to speech with espeak-ng, one short-lived child process per call.

Used by the speech engine. The process costs about 50 ms and buys what espeak-ng does not have:
calls from any number of threads, the same samples for the same text, and an end at any moment.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from myspinbot_worker.engines.preview import espeak_process
from myspinbot_worker.engines.preview.control import Control
from myspinbot_worker.engines.preview.errors import MediaError
from myspinbot_worker.engines.preview.recording import Recording

_POLL_SECONDS: Final = 0.05


class EspeakError(RuntimeError):
    """espeak-ng did not work: the installation is broken, the narration is not the cause."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """Recorded speech, with each phoneme (IPA, empty for a pause) and its start in seconds."""

    recording: Recording
    phonemes: tuple[tuple[str, float], ...]


def speak(
    text: str, control: Control, *, voice: str, pitch: int, words_per_minute: int
) -> Utterance:
    """Speak `text` with an espeak-ng voice, such as `en-us` or `en-us+f2`.

    Args:
        text: The words to speak.
        control: Asked every 50 ms whether to continue.
        voice: A language, optionally followed by `+` and a variant.
        pitch: From 0 to 99; 50 is the voice's own.
        words_per_minute: From 80 to 450.

    Raises:
        MediaError: `language_unknown`.
        EspeakError: The engine does not work on this machine.
        Stopped: The caller stopped it.
    """
    request = {"text": text, "voice": voice, "pitch": pitch, "words_per_minute": words_per_minute}
    # -P: do not search the script's folder for modules, because ours would hide Python's own.
    command = [sys.executable, "-P", str(Path(espeak_process.__file__))]
    with subprocess.Popen(  # noqa: S603  # our own script; the text goes to its stdin
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        try:
            answer, complaint = _converse(process, json.dumps(request).encode(), control)
        except BaseException:
            process.kill()
            raise
    if process.returncode != 0:
        lines = complaint.decode(errors="replace").strip().splitlines() or ["no message"]
        raise EspeakError(
            f"espeak-ng ended with exit status {process.returncode}: {lines[-1]}. "
            "Install the extra again: pip install --force-reinstall 'myspinbot-worker[preview]'."
        )
    head, _, pcm = answer.partition(b"\n")
    header = json.loads(head)
    if header.get("error") == espeak_process.ERROR_VOICE:
        raise MediaError(
            "language_unknown",
            "No voice exists for this language.",
            expected="a language tag that espeak-ng knows, such as en-us, de or fr",
            found=repr(voice),
            hint="Choose another language.",
        )
    if "error" in header:
        raise EspeakError(f"espeak-ng refused to work: status {header['status']}.")
    rate = header["sample_rate_hz"]
    samples = np.frombuffer(pcm, dtype=np.int16).astype(np.float32) / np.float32(32768)
    return Utterance(
        Recording(samples, rate),
        tuple((phoneme, first_sample / rate) for phoneme, first_sample in header["phonemes"]),
    )


def _converse(
    process: subprocess.Popen[bytes], request: bytes, control: Control
) -> tuple[bytes, bytes]:
    """Send the request and wait for the reply; meanwhile check whether to continue."""
    remaining: bytes | None = request
    while True:
        control.check()
        try:
            return process.communicate(remaining, timeout=_POLL_SECONDS)
        except subprocess.TimeoutExpired:
            remaining = None  # `communicate` remembers the unsent rest
