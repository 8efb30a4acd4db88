"""The preview engine for video: a portrait that speaks.

Used by the worker's preview handler of the video capability.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from fractions import Fraction
from typing import Final

import av
import numpy as np
from av.video.reformatter import ColorRange, Colorspace
from PIL import Image

from myspinbot_worker.engines.preview.animation.canvas import load_canvas
from myspinbot_worker.engines.preview.animation.face import locate_face
from myspinbot_worker.engines.preview.animation.motion import Motion, plan_motion
from myspinbot_worker.engines.preview.animation.puppet import Pose, Puppet
from myspinbot_worker.engines.preview.animation.visemes import Viseme
from myspinbot_worker.engines.preview.control import (
    Control,
    OnProgress,
    ShouldStop,
    ignore_progress,
    never_stop,
)
from myspinbot_worker.engines.preview.recording import Recording, decode
from myspinbot_worker.engines.preview.video import PIXEL_FORMAT, Video, add_h264, mp4_file

MAX_AUDIO_SECONDS: Final = 60.0
"""Longer sound is cut here, as the GPU engine does; `Video.truncated` says so."""

_SOUND_RATE_HZ: Final = 48_000  # the usual rate of sound cards
_SOUND_BIT_RATE: Final = 128_000
_SIDE_MULTIPLE: Final = 16  # the side of an H.264 macroblock


def talking_head(
    image: bytes,
    audio: bytes,
    *,
    width: int = 512,
    height: int = 512,
    frame_rate: int = 25,
    visemes: Sequence[Viseme] | None = None,
    on_progress: OnProgress = ignore_progress,
    should_stop: ShouldStop = never_stop,
) -> Video:
    """Make the face in a picture speak: mouth by the sound, blinks, a slight sway of the head.

    The frames are made, encoded and forgotten one by one. The same input gives the same bytes.

    Args:
        image: A portrait in any common format; its centre is cropped to the video's shape.
        audio: Speech in any common format; at most its first 60 s are used.
        width: Of the video in pixels, a multiple of 16.
        height: Of the video in pixels, a multiple of 16.
        frame_rate: Frames a second.
        visemes: The mouth shapes of the speech where they are known, as `Speech.visemes`.
        on_progress: Gets the share that is done.
        should_stop: Asked before every frame.

    Raises:
        MediaError: The codes of `canvas.load_canvas` and `recording.decode`.
        ValueError: A side is not a multiple of 16, or the frame rate is not positive.
        Stopped: The caller stopped it.
    """
    if width <= 0 or height <= 0 or width % _SIDE_MULTIPLE or height % _SIDE_MULTIPLE:
        raise ValueError(f"Sides must be multiples of {_SIDE_MULTIPLE}, not {width} x {height}.")
    if frame_rate <= 0:
        raise ValueError(f"The frame rate must be positive, not {frame_rate}.")
    control = Control(on_progress, should_stop)
    control.advance(0.0)
    canvas = load_canvas(image, width, height)
    recording = decode(audio, control, sample_rate_hz=_SOUND_RATE_HZ, max_seconds=MAX_AUDIO_SECONDS)
    motion = plan_motion(recording, frame_rate, visemes)
    puppet = Puppet(canvas, locate_face(canvas))
    frames = (puppet.pose(pose) for pose in _poses(motion))
    mp4 = _encode(frames, motion.frame_count, canvas.size, frame_rate, recording, control)
    control.advance(1.0)
    return Video(
        mp4=mp4,
        width=width,
        height=height,
        frame_rate=float(frame_rate),
        frame_count=motion.frame_count,
        duration_seconds=motion.frame_count / frame_rate,
        truncated=recording.truncated,
    )


def _poses(motion: Motion) -> Iterator[Pose]:
    tracks = (
        motion.openness,
        motion.width,
        motion.eyelids,
        motion.sway_x,
        motion.sway_y,
        motion.tilt,
    )
    for values in zip(*tracks, strict=True):
        yield Pose(*(float(value) for value in values))


def _encode(
    frames: Iterator[Image.Image],
    frame_count: int,
    size: tuple[int, int],
    frame_rate: int,
    recording: Recording,
    control: Control,
) -> bytes:
    """Encode pictures and sound side by side, so that neither waits in memory for the other."""
    time_base = Fraction(1, frame_rate)
    with mp4_file() as (container, path):
        pictures = add_h264(
            container,
            width=size[0],
            height=size[1],
            frame_rate=Fraction(frame_rate),
            time_base=time_base,
        )
        sound = container.add_stream("aac", rate=_SOUND_RATE_HZ, layout="mono")
        sound.bit_rate = _SOUND_BIT_RATE

        def write(index: int, picture: Image.Image) -> None:
            frame = av.VideoFrame.from_ndarray(np.asarray(picture)).reformat(
                format=PIXEL_FORMAT,
                dst_colorspace=Colorspace.ITU709,
                dst_color_range=ColorRange.MPEG,
            )
            frame.pts, frame.time_base = index, time_base
            container.mux(pictures.encode(frame))
            start, end = (edge * _SOUND_RATE_HZ // frame_rate for edge in (index, index + 1))
            chunk = recording.samples[start:end]
            if chunk.size:
                part = av.AudioFrame.from_ndarray(chunk[None], format="fltp", layout="mono")
                part.sample_rate = _SOUND_RATE_HZ
                part.pts, part.time_base = start, Fraction(1, _SOUND_RATE_HZ)
                container.mux(sound.encode(part))

        # One frame is encoded while the next is drawn; never more than two are in memory.
        with ThreadPoolExecutor(1, thread_name_prefix="talking-head-encoder") as encoder:
            written: Future[None] | None = None
            for index, picture in enumerate(frames):
                control.advance(0.02 + 0.95 * index / frame_count)
                if written is not None:
                    written.result()
                written = encoder.submit(write, index, picture)
            if written is not None:
                written.result()
        container.mux(pictures.encode(None))
        container.mux(sound.encode(None))
        container.close()
        return path.read_bytes()
