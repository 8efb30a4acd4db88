"""The upscaler: a larger, sharper video with the same frames, times and sound."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image

from myspinbot_worker.engines.preview import MediaError, Stopped, Video, probe, upscale

MakeVideo = Callable[..., bytes]


def _sound(data: bytes) -> list[tuple[float, bytes]]:
    with av.open(io.BytesIO(data), mode="r") as container:
        return [
            (float(packet.pts * packet.time_base), bytes(packet))
            for packet in container.demux(audio=0)
            if packet.pts is not None
        ]


def _frames(data: bytes) -> list[tuple[float, np.ndarray]]:
    with av.open(io.BytesIO(data), mode="r") as container:
        return [
            (frame.time, frame.to_ndarray(format="rgb24").astype(np.float32))
            for frame in container.decode(video=0)
        ]


def test_the_video_is_twice_as_large_and_otherwise_the_same(spoken_video: Video) -> None:
    """Frames, rate, length and codec are kept."""
    larger = upscale(spoken_video.mp4)
    before, after = probe(spoken_video.mp4), probe(larger.mp4)
    assert before.video is not None
    assert after.video is not None
    assert (after.video.width, after.video.height) == (512, 512) == (larger.width, larger.height)
    assert (after.video.codec, after.video.pixel_format) == ("h264", "yuv420p")
    assert after.video.frame_count == before.video.frame_count == larger.frame_count
    assert after.video.duration_seconds == pytest.approx(before.video.duration_seconds)
    assert larger.duration_seconds == pytest.approx(spoken_video.duration_seconds)
    assert larger.frame_rate == pytest.approx(25.0)
    assert 0 < larger.mp4.index(b"moov") < larger.mp4.index(b"mdat")


def test_the_sound_is_copied_packet_by_packet(spoken_video: Video) -> None:
    """Not encoded again, and at the same times."""
    assert _sound(upscale(spoken_video.mp4).mp4) == _sound(spoken_video.mp4)


def test_frames_keep_their_times_where_the_rate_varies(make_video: MakeVideo) -> None:
    """A video from a phone has no fixed rate."""
    times = [0, 3, 10, 11, 20, 44, 45, 60]
    data = make_video(times=times)
    after = [time for time, _ in _frames(upscale(data).mp4)]
    assert after == pytest.approx([time for time, _ in _frames(data)], abs=1e-4)


def test_colours_stay_and_edges_get_sharper(spoken_video: Video) -> None:
    """Compared with plain enlargement of the same frame."""
    _, before = _frames(spoken_video.mp4)[0]
    _, after = _frames(upscale(spoken_video.mp4).mp4)[0]
    plain = np.asarray(
        Image.fromarray(before.astype(np.uint8)).resize((512, 512), Image.Resampling.BICUBIC)
    ).astype(np.float32)
    assert np.abs(after.mean(axis=(0, 1)) - before.mean(axis=(0, 1))).max() < 1.0
    assert np.abs(after - plain).mean() < 5.0
    edges = [np.abs(np.diff(image.mean(axis=2), axis=1)).max() for image in (plain, after)]
    assert edges[1] > edges[0]


@pytest.mark.parametrize("scale", [2, 3, 4])
def test_every_scale(scale: int, make_video: MakeVideo) -> None:
    """Two, three and four times the sides."""
    video = upscale(make_video(), scale=scale)
    assert (video.width, video.height) == (64 * scale, 48 * scale)
    assert _frames(video.mp4)[0][1].shape == (48 * scale, 64 * scale, 3)


@pytest.mark.parametrize(
    ("container", "video_codec", "audio_codec"),
    [
        ("mp4", "libx264", None),
        ("webm", "libvpx-vp9", "libopus"),
        ("matroska", "mpeg4", "flac"),
        ("mov", "libx264", "libmp3lame"),
        ("avi", "mpeg4", "libmp3lame"),
    ],
)
def test_videos_of_other_kinds_become_mp4(
    container: str, video_codec: str, audio_codec: str | None, make_video: MakeVideo
) -> None:
    """With their sound in any codec, or without sound."""
    data = make_video(container=container, video_codec=video_codec, audio_codec=audio_codec)
    before, after = probe(data), probe(upscale(data).mp4)
    assert after.video is not None
    assert before.video is not None
    assert after.video.frame_count == before.video.frame_count
    assert (after.audio is None) == (audio_codec is None)
    if before.audio is not None and after.audio is not None:
        assert after.audio.codec == before.audio.codec
        assert after.audio.duration_seconds == pytest.approx(
            before.audio.duration_seconds, abs=0.05
        )


def test_a_file_is_as_good_as_its_bytes(tmp_path: Path, make_video: MakeVideo) -> None:
    """A large video need not be in memory."""
    path = tmp_path / "video.mp4"
    path.write_bytes(make_video())
    assert upscale(path) == upscale(path.read_bytes())


def test_sound_that_mp4_cannot_hold_is_refused(make_video: MakeVideo) -> None:
    """Rather than lost in silence."""
    with pytest.raises(MediaError) as caught:
        upscale(make_video(container="asf", video_codec="mpeg4", audio_codec="adpcm_ms"))
    assert caught.value.code == "audio_codec_unsupported"
    assert caught.value.found == "adpcm_ms"


def test_a_video_that_would_become_too_large_is_refused(make_video: MakeVideo) -> None:
    """Decoders give up beyond 4096 pixels a side."""
    with pytest.raises(MediaError) as caught:
        upscale(make_video(size=(1280, 16), times=[0]), scale=4)
    assert caught.value.code == "video_too_large"


@pytest.mark.parametrize(
    "data",
    [b"", b"no video", b"#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n", b"ffconcat version 1.0"],
)
def test_a_file_that_is_not_a_video_is_refused(data: bytes) -> None:
    """Playlists too: they would make the worker open other files."""
    with pytest.raises(MediaError) as caught:
        upscale(data)
    assert caught.value.code == "video_undecodable"


def test_a_damaged_video_is_converted_or_refused(make_video: MakeVideo) -> None:
    """Half of a file never makes the engine fail in another way."""
    data = make_video(container="matroska")
    for end in range(200, len(data), 400):
        try:
            outcome = "converted" if upscale(data[:end]).frame_count > 0 else "nothing"
        except MediaError as error:
            outcome = error.code
        assert outcome in {
            "converted",
            "video_undecodable",
            "video_empty",
            "video_stream_missing",
        }


def test_a_video_without_frames_is_refused(make_video: MakeVideo) -> None:
    """A stream that was declared and never filled."""
    with pytest.raises(MediaError) as caught:
        upscale(make_video(container="matroska", times=[]))
    assert caught.value.code in {"video_empty", "video_undecodable"}


def test_sound_alone_is_refused(voice: bytes) -> None:
    """There is nothing to enlarge."""
    with pytest.raises(MediaError) as caught:
        upscale(voice)
    assert caught.value.code == "video_stream_missing"


def test_a_missing_file_is_reported_as_such(tmp_path: Path) -> None:
    """The video is not the cause."""
    with pytest.raises(FileNotFoundError):
        upscale(tmp_path / "nowhere.mp4")


@pytest.mark.parametrize("scale", [0, 1, 5])
def test_other_scales_are_a_mistake_of_the_caller(scale: int, make_video: MakeVideo) -> None:
    """The contract allows two to four."""
    with pytest.raises(ValueError, match="scale must be one of"):
        upscale(make_video(), scale=scale)


def test_progress_rises_to_one(make_video: MakeVideo) -> None:
    """It never falls."""
    steps: list[float] = []
    upscale(make_video(), on_progress=steps.append)
    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    assert any(0.2 < step < 0.9 for step in steps)


@pytest.mark.usefixtures("no_leftovers")
def test_upscaling_stops_when_asked(make_video: MakeVideo) -> None:
    """Half-way, without leaving anything behind."""
    asked = itertools.count()
    with pytest.raises(Stopped):
        upscale(make_video(), should_stop=lambda: next(asked) > 20)
