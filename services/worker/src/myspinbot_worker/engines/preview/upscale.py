"""The preview engine for upscaling: a larger, slightly sharpened video with the same sound.

Used by the worker's preview handler of the upscaling capability.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Final

import av
from av.audio.stream import AudioStream
from av.container import InputContainer, OutputContainer
from av.filter import Graph
from av.video.frame import PictureType, VideoFrame
from av.video.stream import VideoStream

from myspinbot_worker.engines.preview.control import (
    Control,
    OnProgress,
    ShouldStop,
    ignore_progress,
    never_stop,
)
from myspinbot_worker.engines.preview.errors import MediaError
from myspinbot_worker.engines.preview.media_container import open_media, undecodable
from myspinbot_worker.engines.preview.video import PIXEL_FORMAT, Video, add_h264, mp4_file

SCALES: Final = (2, 3, 4)
MAX_SIDE: Final = 4096
"""The largest width and height that every player's H.264 decoder takes."""

_USUAL_FRAME_RATE: Final = Fraction(25)  # for a file that does not state its own

# Lanczos, then a 5 by 5 unsharp mask on brightness alone: colour edges would ring.
_LANCZOS: Final = "flags=lanczos+accurate_rnd:out_color_matrix=bt709:out_range=tv"
_SHARPEN: Final = "luma_msize_x=5:luma_msize_y=5:luma_amount=0.45:chroma_amount=0"


def upscale(
    video: bytes | Path,
    *,
    scale: int = 2,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> Video:
    """Enlarge a video; every frame keeps its time, and the sound is copied as it is.

    The frames are decoded, scaled, encoded and forgotten one by one.

    Args:
        video: The file or its bytes, in any common format.
        scale: 2, 3 or 4.
        on_progress: Gets the share that is done.
        should_stop: Asked for every packet that is read.

    Raises:
        MediaError: `video_undecodable`, `video_stream_missing`, `video_empty`,
            `video_too_large`, or `audio_codec_unsupported` when MP4 does not support the sound.
        ValueError: The scale is not 2, 3 or 4.
        Stopped: The caller stopped it.
    """
    if scale not in SCALES:
        raise ValueError(f"The scale must be one of {SCALES}, not {scale}.")
    control = Control(on_progress, should_stop)
    control.advance(0.0)
    with open_media(video, "video") as source:
        pictures = source.streams.video[0]
        width, height = pictures.width * scale, pictures.height * scale
        if not pictures.width or pictures.format is None:
            raise undecodable("video", "a video stream that does not say what its frames are like")
        if max(width, height) > MAX_SIDE:
            raise MediaError(
                "video_too_large",
                "The upscaled video would be too large.",
                expected=f"a result of at most {MAX_SIDE} pixels a side",
                found=f"{pictures.width} x {pictures.height} times {scale}",
                hint="Use a smaller scale.",
            )
        with mp4_file() as (target, path):
            span = _convert(source, target, width, height, control)
            target.close()
            mp4 = path.read_bytes()
    control.advance(1.0)
    return Video(
        mp4=mp4,
        width=width,
        height=height,
        frame_rate=span.frame_count / span.seconds,
        frame_count=span.frame_count,
        duration_seconds=span.seconds,
    )


@dataclass(slots=True)
class _Span:
    """The time that frames cover, as they come by."""

    usual_seconds: float
    frame_count: int = 0
    begin: float = 0.0
    end: float = 0.0

    def add(self, frame: VideoFrame) -> None:
        lasts = frame.duration * (frame.time_base or 0)
        seconds = float(lasts) or self.usual_seconds
        self.begin = min(self.begin, frame.time) if self.frame_count else frame.time
        self.end = max(self.end, frame.time + seconds)
        self.frame_count += 1

    @property
    def seconds(self) -> float:
        return self.end - self.begin


def _convert(
    source: InputContainer, target: OutputContainer, width: int, height: int, control: Control
) -> _Span:
    """Copy the sound and convert the pictures; return the time they cover."""
    pictures = source.streams.video[0]
    frame_rate = pictures.average_rate or _USUAL_FRAME_RATE
    larger = add_h264(
        target,
        width=width,
        height=height,
        frame_rate=frame_rate,
        time_base=pictures.time_base or 1 / frame_rate,
    )
    sound = next(iter(source.streams.audio), None)
    copied = None if sound is None else _copy_of(sound, target)
    graph = _enlarging(pictures, width, height)
    span = _Span(usual_seconds=float(1 / frame_rate))
    length = (source.duration or 0) / av.time_base

    def enlarge(frame: VideoFrame | None) -> None:
        graph.vpush(frame)
        for result in _ready_frames(graph):
            control.advance(0.95 * min(1.0, span.end / length) if length else 0.0)
            span.add(result)
            result.pict_type = PictureType.NONE  # the encoder chooses its own key frames
            target.mux(larger.encode(result))

    for packet in source.demux([stream for stream in (pictures, sound) if stream is not None]):
        control.check()
        if packet.stream is pictures:
            for frame in pictures.decode(packet):
                enlarge(frame)
        elif copied is not None and packet.dts is not None:
            packet.stream = copied
            target.mux(packet)
    enlarge(None)
    if span.frame_count == 0:
        raise MediaError(
            "video_empty",
            "The video holds no pictures.",
            expected="at least one frame",
            found="a video stream without frames",
            hint="Make the video again.",
        )
    target.mux(larger.encode(None))
    return span


def _enlarging(pictures: VideoStream, width: int, height: int) -> Graph:
    """Return the chain of filters that a frame goes through."""
    graph = Graph()
    graph.link_nodes(
        graph.add_buffer(template=pictures),
        graph.add("scale", f"{width}:{height}:{_LANCZOS}"),
        graph.add("unsharp", _SHARPEN),
        graph.add("format", PIXEL_FORMAT),
        graph.add("buffersink"),
    ).configure()
    return graph


def _ready_frames(graph: Graph) -> Iterator[VideoFrame]:
    """Yield the frames that have come out of the filters so far."""
    while True:
        try:
            yield graph.vpull()
        except (av.BlockingIOError, av.EOFError):  # wants another frame; has given the last one
            return


def _copy_of(sound: AudioStream, target: OutputContainer) -> AudioStream:
    """Add a stream to the target that takes the packets of `sound` as they are."""
    try:
        return target.add_stream_from_template(sound)
    except ValueError as error:
        raise MediaError(
            "audio_codec_unsupported",
            "The sound of the video cannot be kept.",
            expected="sound that MP4 can hold, such as AAC, MP3, Opus or FLAC",
            found=sound.codec_context.name,
            hint="Convert the sound to AAC and try again.",
        ) from error
