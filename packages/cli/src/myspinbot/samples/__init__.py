"""A sample portrait and a sample voice, computed when they are needed.

Used by `myspinbot submit` without files, by the demo and by the tests.
"""

from __future__ import annotations


def sample_picture() -> bytes:
    """Return a portrait as a PNG of 768 by 768 pixels; the same bytes at every call."""
    # Pillow and numpy come with the extra `local`; the other commands must work without them.
    from myspinbot.samples.portrait import draw_portrait

    return draw_portrait()


def sample_voice() -> bytes:
    """Return a voice sample as a WAV file of about 4 s; the same bytes at every call."""
    # numpy comes with the extra `local`.
    from myspinbot.samples.voice import sing_vowels

    return sing_vowels()


__all__ = ["sample_picture", "sample_voice"]
