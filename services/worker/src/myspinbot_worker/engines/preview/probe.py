"""Describes a media file: streams, codecs, lengths, sizes.

Used by the tests, to examine the results of the engines.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Literal

import av
from av.audio.stream import AudioStream
from av.video.stream import VideoStream

from myspinbot_worker.engines.preview.media_container import open_media


@dataclass(frozen=True, slots=True)
class VideoInfo:
    """A video stream; the frames are counted, not taken from the header."""

    codec: str
    pixel_format: str
    width: int
    height: int
    frame_rate: float
    frame_count: int
    duration_seconds: float


@dataclass(frozen=True, slots=True)
class AudioInfo:
    """An audio stream; the duration is that of its packets, including the encoder's padding."""

    codec: str
    sample_rate_hz: int
    channels: int
    duration_seconds: float


@dataclass(frozen=True, slots=True)
class MediaInfo:
    """A media file. `container` is FFmpeg's name of the format."""

    container: str
    duration_seconds: float
    video: VideoInfo | None
    audio: AudioInfo | None


def probe(source: bytes | Path, kind: Literal["audio", "video"] = "video") -> MediaInfo:
    """Read a media file from end to end, without decoding it; its first streams are described.

    Args:
        source: The file or its bytes.
        kind: The stream that must be there, `audio` for a sound file.

    Raises:
        MediaError: See `media.open_media`.
    """
    with open_media(source, kind) as container:
        video_stream = next(iter(container.streams.video), None)
        audio_stream = next(iter(container.streams.audio), None)
        frame_count = 0
        ends: dict[int, Fraction] = {}
        begins: dict[int, Fraction] = {}
        for packet in container.demux():
            if packet.pts is None or packet.size == 0:
                continue
            frame_count += packet.stream.type == "video"
            index = packet.stream.index
            start = packet.pts * packet.time_base
            end = start + (packet.duration or 0) * packet.time_base
            begins[index] = min(start, begins.get(index, start))
            ends[index] = max(end, ends.get(index, end))

        def length(stream: VideoStream | AudioStream) -> float:
            return float(ends.get(stream.index, 0) - begins.get(stream.index, 0))

        video = (
            None
            if video_stream is None
            else VideoInfo(
                codec=video_stream.codec_context.name,
                pixel_format=video_stream.codec_context.pix_fmt or "unknown",
                width=video_stream.codec_context.width,
                height=video_stream.codec_context.height,
                frame_rate=float(video_stream.average_rate or 0),
                frame_count=frame_count,
                duration_seconds=length(video_stream),
            )
        )
        audio = (
            None
            if audio_stream is None
            else AudioInfo(
                codec=audio_stream.codec_context.name,
                sample_rate_hz=audio_stream.codec_context.sample_rate,
                channels=audio_stream.codec_context.layout.nb_channels,
                duration_seconds=length(audio_stream),
            )
        )
        whole = (container.duration or 0) / av.time_base
        return MediaInfo(container.format.name, whole, video, audio)
