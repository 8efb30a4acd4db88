"""Whether a file is the video that the demo promises. Used by the demo."""

from dataclasses import dataclass
from pathlib import Path

from myspinbot.errors import CommandError
from myspinbot_contracts import F5ToTtsOutput, Job, present

SIDE_PX = 1024
"""The preview makes 512 pixels, which are then doubled."""

TOLERANCE_SECONDS = 0.2
"""A frame of video and a frame of AAC do not end together."""


@dataclass(frozen=True)
class VideoFacts:
    """What was found in a video."""

    path: Path
    width_px: int
    height_px: int
    frames: int
    frame_rate: float
    video_seconds: float
    audio_seconds: float
    size_bytes: int


def speech_seconds(job: Job) -> float:
    """How long the speech is that a job has made.

    Raises:
        CommandError: it has made none.
    """
    for node in job.nodes:
        if node.capability_id == "generate.f5_to_tts" and present(node.output):
            return F5ToTtsOutput.model_validate(node.output).duration_seconds
    raise CommandError("no_speech", "The job has made no speech.", "The logs say more.")


def check_video(path: Path, seconds: float) -> VideoFacts:
    """Decode a video and compare it with what it should be.

    Args:
        path: the file.
        seconds: how long the speech is.

    Raises:
        CommandError: `unsound_video`, with everything that is wrong.
    """
    facts, codecs = _probe(path)
    wanted = [
        (codecs == ("h264", "aac"), f"it holds {' and '.join(codecs)}, not h264 and aac"),
        (
            (facts.width_px, facts.height_px) == (SIDE_PX, SIDE_PX),
            f"it has {facts.width_px}x{facts.height_px} pixels, not {SIDE_PX}x{SIDE_PX}",
        ),
        (facts.frames > 0, "it has no picture that can be decoded"),
        *(
            (
                abs(found - seconds) <= TOLERANCE_SECONDS,
                f"its {name} takes {found:.2f} s, and the speech {seconds:.2f} s",
            )
            for name, found in (("picture", facts.video_seconds), ("sound", facts.audio_seconds))
        ),
    ]
    faults = [fault for holds, fault in wanted if not holds]
    if faults:
        raise unsound(path, "; ".join(faults))
    return facts


def unsound(path: Path, fault: str) -> CommandError:
    """The error for a video that is not what was promised."""
    return CommandError(
        "unsound_video", f"The video {path} is not sound: {fault}.", "It is left for inspection."
    )


def _probe(path: Path) -> tuple[VideoFacts, tuple[str, ...]]:
    import av

    try:
        with av.open(path) as container:
            if not container.streams.video or not container.streams.audio:
                raise unsound(path, "it lacks a picture or a sound")
            video, audio = container.streams.video[0], container.streams.audio[0]
            codecs = tuple(stream.codec_context.name for stream in (video, audio))
            frames = sum(1 for _ in container.decode(video))
            rate = float(video.average_rate or 0)
            facts = VideoFacts(
                path,
                video.width,
                video.height,
                frames,
                rate,
                float((video.duration or 0) * (video.time_base or 0)),
                float((audio.duration or 0) * (audio.time_base or 0)),
                path.stat().st_size,
            )
    except av.FFmpegError as error:
        raise unsound(path, f"it cannot be decoded ({error})") from error
    return facts, codecs
