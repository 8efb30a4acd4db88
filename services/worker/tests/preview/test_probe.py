"""Looking into media files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from myspinbot_worker.engines.preview import MediaError, probe


def test_a_video_is_described(make_video: Callable[..., bytes]) -> None:
    """Codecs, sizes, rates, lengths, and the number of frames as counted."""
    info = probe(make_video())
    assert "mp4" in info.container
    assert info.video is not None
    assert info.audio is not None
    assert (info.video.codec, info.video.width, info.video.height) == ("h264", 64, 48)
    assert info.video.frame_count == 25
    assert info.video.duration_seconds == pytest.approx(1.0, abs=0.05)
    assert (info.audio.codec, info.audio.sample_rate_hz, info.audio.channels) == ("aac", 48_000, 1)
    assert info.duration_seconds == pytest.approx(1.0, abs=0.1)


def test_sound_is_described(voice: bytes, tmp_path: Path) -> None:
    """From bytes and from a file."""
    path = tmp_path / "voice.wav"
    path.write_bytes(voice)
    info = probe(path, "audio")
    assert info == probe(voice, "audio")
    assert info.video is None
    assert info.audio is not None
    assert info.audio.duration_seconds == pytest.approx(3.72, abs=0.01)


def test_sound_is_not_a_video(voice: bytes) -> None:
    """The error says what the file holds instead."""
    with pytest.raises(MediaError) as caught:
        probe(voice)
    assert caught.value.code == "video_stream_missing"
    assert caught.value.found == "wav with audio"
