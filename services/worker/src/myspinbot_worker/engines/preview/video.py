"""The videos that leave this package: H.264 and AAC in MP4, so that every browser plays them.

Used by the talking head and the upscaler.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.container import OutputContainer
from av.video.reformatter import ColorPrimaries, ColorRange, Colorspace, ColorTrc
from av.video.stream import VideoStream

PIXEL_FORMAT: Final = "yuv420p"
"""The one that every decoder in hardware takes."""

# Constant quality: 19 is where a viewer no longer sees the difference.
_ENCODER: Final = {"crf": "19", "preset": "veryfast"}


@dataclass(frozen=True, slots=True)
class Video:
    """A finished video.

    Attributes:
        mp4: The file: H.264 (yuv420p), with AAC where there is sound, index first.
        width: In pixels.
        height: In pixels.
        frame_rate: Frames a second, on average.
        frame_count: The number of frames.
        duration_seconds: How long the pictures last.
        truncated: Whether the sound it was made from was longer than what is allowed.
    """

    mp4: bytes
    width: int
    height: int
    frame_rate: float
    frame_count: int
    duration_seconds: float
    truncated: bool = False


@contextmanager
def mp4_file() -> Iterator[tuple[OutputContainer, Path]]:
    """Open a new MP4 in a folder that is removed afterwards; read it after closing it.

    A file and not memory, because moving the index to the front reads the file once more.
    """
    with tempfile.TemporaryDirectory(prefix="myspinbot-video-") as folder:
        path = Path(folder) / "video.mp4"
        # bitexact: no encoder version and no date in the file, so that equal input stays equal.
        options = {"movflags": "+faststart", "fflags": "+bitexact"}
        with av.open(str(path), mode="w", options=options) as container:
            yield container, path


def add_h264(
    container: OutputContainer,
    *,
    width: int,
    height: int,
    frame_rate: Fraction,
    time_base: Fraction,
) -> VideoStream:
    """Add the video stream that all videos of this package have: BT.709, limited range.

    The colours are stated in the file: every player guesses at untagged video in its own way.
    """
    stream = container.add_stream("libx264", rate=frame_rate, options=dict(_ENCODER))
    context = stream.codec_context
    context.width, context.height, context.pix_fmt = width, height, PIXEL_FORMAT
    context.time_base = time_base
    context.colorspace = Colorspace.ITU709
    context.color_primaries = ColorPrimaries.BT709
    context.color_trc = ColorTrc.BT709
    context.color_range = ColorRange.MPEG
    return stream
