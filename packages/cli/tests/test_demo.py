"""The demo: it makes a sound video from nothing, and does not call an unsound one sound."""

import os
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import av
import numpy as np
import psutil
import pytest

from myspinbot.demo.verdict import check_video, speech_seconds
from myspinbot.errors import CommandError
from myspinbot_contracts import Job, schema

RATE = 25
SAMPLES = 24_000


def make_video(
    path: Path,
    seconds: float,
    *,
    side: int = 1024,
    codec: str = "libx264",
    sound_seconds: float | None = None,
) -> Path:
    """A grey video with silence."""
    with av.open(path, "w") as container:
        video = container.add_stream(codec, rate=RATE)
        assert isinstance(video, av.VideoStream)
        video.width = video.height = side
        video.pix_fmt = "yuv420p"
        audio = container.add_stream("aac", rate=SAMPLES)
        picture = np.full((side, side, 3), 128, np.uint8)
        for number in range(round(seconds * RATE)):
            frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
            frame.pts, frame.time_base = number, Fraction(1, RATE)
            container.mux(video.encode(frame))
        container.mux(video.encode(None))
        length = int((seconds if sound_seconds is None else sound_seconds) * SAMPLES)
        silence = np.zeros((1, length), np.float32)
        sound = av.AudioFrame.from_ndarray(silence, format="fltp", layout="mono")
        sound.sample_rate, sound.pts = SAMPLES, 0
        container.mux(audio.encode(sound))
        container.mux(audio.encode(None))
    return path


def test_sound_video_is_described(tmp_path: Path) -> None:
    """Its pixels, frames and lengths are the ones that were found in the file."""
    facts = check_video(make_video(tmp_path / "good.mp4", 2.0), 2.0)
    assert (facts.width_px, facts.height_px, facts.frames, facts.frame_rate) == (1024, 1024, 50, 25)
    assert facts.video_seconds == pytest.approx(2.0, abs=0.1)
    assert facts.audio_seconds == pytest.approx(2.0, abs=0.1)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        pytest.param({"side": 512}, "512x512", id="small"),
        pytest.param({"codec": "mpeg4"}, "mpeg4", id="codec"),
        pytest.param({"seconds": 1.5}, "picture takes 1.52 s", id="short"),
        pytest.param({"sound_seconds": 3.0}, "sound takes 3.0", id="long-sound"),
    ],
)
def test_wrong_video_is_refused_with_reasons(
    tmp_path: Path, changes: dict[str, Any], message: str
) -> None:
    """Each promise that is not kept is named."""
    video = make_video(tmp_path / "bad.mp4", **{"seconds": 2.0, **changes})
    with pytest.raises(CommandError) as caught:
        check_video(video, 2.0)
    assert caught.value.code == "unsound_video"
    assert message in caught.value.message


def test_file_that_is_not_a_video_is_refused(tmp_path: Path) -> None:
    """Whatever was downloaded must at least be decodable."""
    file = tmp_path / "text.mp4"
    file.write_text("no video")
    with pytest.raises(CommandError, match="cannot be decoded"):
        check_video(file, 2.0)


def test_job_without_speech_is_refused() -> None:
    """There is nothing to compare the video with."""
    document = schema("Job")["examples"][0]
    for node in document["nodes"]:
        node.pop("output", None)
    with pytest.raises(CommandError, match="no speech"):
        speech_seconds(Job.model_validate(document))


@pytest.mark.process
@pytest.mark.timeout(300)
def test_demo_makes_a_video_and_leaves_no_process(tmp_path: Path) -> None:
    """Without a terminal and from an empty directory: a sound video, a summary, nothing running."""
    environment = {**os.environ, "REDIS_URL": "redis://127.0.0.1:1", "MYSPINBOT_API_PORT": "x"}
    with subprocess.Popen(
        [sys.executable, "-m", "myspinbot.demo"],
        cwd=tmp_path,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as demo:
        assert demo.stdout is not None
        output, family = "", []
        for line in demo.stdout:
            output += line
            if "The platform runs" in line:
                family = psutil.Process(demo.pid).children(recursive=True)
    assert demo.returncode == 0, output
    assert (tmp_path / "demo.mp4").stat().st_size > 10_000
    for part in ("script", "f5_to_tts", "infinite_talk", "upscale_video", "preview", "pipeline"):
        assert part in output
    assert "1024x1024 H.264 with AAC" in output
    assert family
    assert not any(process.is_running() for process in family)
