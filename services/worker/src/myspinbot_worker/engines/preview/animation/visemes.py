"""Mouth shapes of the phonemes, and their times.

The speech engine makes them from the synthesiser's phoneme events; the talking head shows them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Viseme:
    """One mouth shape.

    Attributes:
        phoneme: The phoneme in IPA, empty for a pause.
        start_seconds: When it begins, from the beginning of the speech.
        duration_seconds: How long it lasts.
        openness: How far the jaw drops, from 0.0 (lips closed) to 1.0 (the vowel of "father").
        width: How the lips are drawn, from -1.0 (rounded, as in "boot") to 1.0 (spread, "see").
    """

    phoneme: str
    start_seconds: float
    duration_seconds: float
    openness: float
    width: float


# Openness and width per IPA symbol. The first symbol of a phoneme that is listed decides, so
# that stress and length marks need no entry and a diphthong has the shape of its first vowel.
_SHAPES: Final[dict[str, tuple[float, float]]] = {
    symbol: shape
    for symbols, shape in (
        ("aɑæɐäʌ", (1.0, 0.0)),
        ("ɒɔ", (0.85, -0.5)),
        ("ɛeœɜɝ", (0.7, 0.35)),
        ("əɚɘɵø", (0.5, 0.0)),
        ("o", (0.65, -0.7)),
        ("iɪɨj", (0.4, 0.9)),
        ("uʊʉyʏ", (0.35, -1.0)),
        ("w", (0.2, -1.0)),
        ("mbpɓ", (0.0, 0.0)),
        ("fvɸβ", (0.1, 0.2)),
        ("szʃʒɕʑ", (0.2, 0.3)),
        ("tdnlɾθðɫɬɲɳɖʈ", (0.3, 0.1)),
        ("kgɡxɣŋqχhɦçɹrʁʀɻ", (0.35, 0.0)),
    )
    for symbol in symbols
}
_UNKNOWN_SOUND: Final = (0.4, 0.0)


def viseme_of(phoneme: str, start_seconds: float, duration_seconds: float) -> Viseme:
    """Return the mouth shape of an IPA phoneme; a pause (the empty string) closes the mouth."""
    shapes = (_SHAPES[symbol] for symbol in phoneme if symbol in _SHAPES)
    openness, width = next(shapes, _UNKNOWN_SOUND) if phoneme else (0.0, 0.0)
    return Viseme(phoneme, start_seconds, duration_seconds, openness, width)
