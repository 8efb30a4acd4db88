"""The child process with espeak-ng: reads one request from stdin, writes one reply.

Started by `espeak` as a script, never imported by the worker: espeak-ng keeps global state, is
not thread-safe, and gives different samples for the same text on its second use in a process.

Request: one JSON object {"text", "voice", "pitch", "words_per_minute"}.
Answer: one line of JSON {"sample_rate_hz", "phonemes": [[ipa, first_sample], ...]}, then the
samples as 16-bit PCM in the machine's byte order; or one line {"error": code, "status": number}.
"""

from __future__ import annotations

import ctypes
import json
import sys
from dataclasses import dataclass, field
from typing import Any, Final

import espeakng_loader

# From espeak-ng's speak_lib.h.
_OUTPUT_SYNCHRONOUS: Final = 2
_INITIALIZE_PHONEME_EVENTS: Final = 1
_INITIALIZE_PHONEME_IPA: Final = 2
_INITIALIZE_DONT_EXIT: Final = 0x8000
_CHARS_UTF8: Final = 1
_POSITION_CHARACTER: Final = 1
_PARAMETER_RATE: Final = 1
_PARAMETER_PITCH: Final = 3
_EVENT_LIST_TERMINATED: Final = 0
_EVENT_PHONEME: Final = 7

_CHUNK_MILLISECONDS: Final = 50

ERROR_ENGINE: Final = "engine"
ERROR_VOICE: Final = "voice"


class _Event(ctypes.Structure):
    """`espeak_EVENT`; `id` is a union, of which a phoneme event uses the eight characters."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_SynthCallback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class EspeakRefusal(Exception):
    """espeak-ng failed: `code` is one of the `ERROR_` constants, `status` is its own number."""

    def __init__(self, code: str, status: int) -> None:
        super().__init__(f"espeak-ng: {code} ({status})")
        self.code = code
        self.status = status


@dataclass
class Utterance:
    """Samples of speech, and each phoneme with the index of its first sample."""

    sample_rate_hz: int
    pcm: bytearray = field(default_factory=bytearray)
    phonemes: list[tuple[str, int]] = field(default_factory=list)


def speak(text: str, voice: str, pitch: int, words_per_minute: int) -> Utterance:
    """Speak `text`; once per process, see above.

    Raises:
        EspeakRefusal: The voice is unknown, or the engine does not start or finish.
    """
    library = ctypes.CDLL(espeakng_loader.get_library_path())
    options = _INITIALIZE_PHONEME_EVENTS | _INITIALIZE_PHONEME_IPA | _INITIALIZE_DONT_EXIT
    data_path = espeakng_loader.get_data_path().encode()
    rate = library.espeak_Initialize(_OUTPUT_SYNCHRONOUS, _CHUNK_MILLISECONDS, data_path, options)
    if rate <= 0:
        raise EspeakRefusal(ERROR_ENGINE, rate)
    utterance = Utterance(rate)

    def collect(samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            utterance.pcm += ctypes.string_at(samples, count * ctypes.sizeof(ctypes.c_short))
        index = 0
        while events[index].type != _EVENT_LIST_TERMINATED:
            event = events[index]
            if event.type == _EVENT_PHONEME:
                utterance.phonemes.append((event.id.decode("utf-8", "ignore"), event.sample))
            index += 1
        return 0

    callback = _SynthCallback(collect)  # must outlive the synthesis
    library.espeak_SetSynthCallback(callback)
    # The noise of consonants is seeded with the time of day; a fixed seed repeats the same sound.
    library.espeak_ng_SetRandSeed(ctypes.c_long(1))
    _require(ERROR_VOICE, library.espeak_SetVoiceByName(voice.encode()))
    _require(ERROR_ENGINE, library.espeak_SetParameter(_PARAMETER_RATE, words_per_minute, 0))
    _require(ERROR_ENGINE, library.espeak_SetParameter(_PARAMETER_PITCH, pitch, 0))
    encoded = text.encode() + b"\0"
    size = ctypes.c_size_t(len(encoded))
    status = library.espeak_Synth(encoded, size, 0, _POSITION_CHARACTER, 0, _CHARS_UTF8, None, None)
    _require(ERROR_ENGINE, status)
    _require(ERROR_ENGINE, library.espeak_Terminate())
    return utterance


def _require(code: str, status: int) -> None:
    if status != 0:
        raise EspeakRefusal(code, status)


def main() -> None:
    """Reply to the request on stdin."""
    request = json.load(sys.stdin.buffer)
    header: dict[str, object]
    try:
        utterance = speak(**request)
    except EspeakRefusal as refusal:
        header, pcm = {"error": refusal.code, "status": refusal.status}, bytearray()
    else:
        header = {"sample_rate_hz": utterance.sample_rate_hz, "phonemes": utterance.phonemes}
        pcm = utterance.pcm
    sys.stdout.buffer.write(json.dumps(header).encode() + b"\n" + pcm)


if __name__ == "__main__":
    main()
