"""Checks the video of the demo. Used by the demo."""

from dataclasses import dataclass
from pathlib import Path

from myspinbot.errors import CommandError
from myspinbot_contracts import F5ToTtsOutput, Job, present

SIDE_PX = 1024
"""The preview has 512 pixels, which are then doubled."""

TOLERANCE_SECONDS = 0.2
"""A frame of video and a frame of AAC do not end at the same time."""


@dataclass(frozen=True)
class VideoFacts:
    """The measured properties of a video."""

    path: Path
    width_px: int
    height_px: int
    frames: int
    frame_rate: float
    video_seconds: float
    audio_seconds: float
    size_bytes: int


def speech_seconds(job: Job) -> float:
    """Return the length of the speech that a job has made.

    Raises:
        CommandError: the job has no speech.
    """
    for node in job.nodes:
        if node.capability_id == "generate.f5_to_tts" and present(node.output):
            return F5ToTtsOutput.model_validate(node.output).duration_seconds
    raise CommandError("no_speech", "The job has no speech.", "See the logs.")


def check_video(path: Path, seconds: float) -> VideoFacts:
    """Decode a video, check it, and return its properties.

    Args:
        path: the file.
        seconds: length of the speech.

    Raises:
        CommandError: `unsound_video`: the video is not right; the message lists all reasons.
    """
    facts, codecs = _probe(path)
    expectations = [
        (codecs == ("h264", "aac"), f"it holds {' and '.join(codecs)}, not h264 and aac"),
        (
            (facts.width_px, facts.height_px) == (SIDE_PX, SIDE_PX),
            f"it has {facts.width_px}x{facts.height_px} pixels, not {SIDE_PX}x{SIDE_PX}",
        ),
        (facts.frames > 0, "it has no picture that can be decoded"),
        *(
            (
                abs(length - seconds) <= TOLERANCE_SECONDS,
                f"its {name} takes {length:.2f} s, and the speech {seconds:.2f} s",
            )
            for name, length in (("picture", facts.video_seconds), ("sound", facts.audio_seconds))
        ),
    ]
    reasons = [reason for holds, reason in expectations if not holds]
    if reasons:
        raise unsound_video(path, "; ".join(reasons))
    return facts


def unsound_video(path: Path, reason: str) -> CommandError:
    """Return the error for a video that is not right."""
    return CommandError(
        "unsound_video", f"The video {path} is not right: {reason}.", "The file was kept."
    )


def _probe(path: Path) -> tuple[VideoFacts, tuple[str, ...]]:
    import av

    try:
        with av.open(path) as container:
            if not container.streams.video or not container.streams.audio:
                raise unsound_video(path, "it has no picture or no sound")
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
        raise unsound_video(path, f"it cannot be decoded ({error})") from error
    return facts, codecs
