"""The talking head: a playable video in which the mouth, and little else, follows the sound."""

from __future__ import annotations

import io
import itertools
from collections.abc import Callable

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from myspinbot_worker.engines.preview import (
    MediaError,
    Speech,
    Stopped,
    Video,
    probe,
    talking_head,
)
from myspinbot_worker.engines.preview.animation.canvas import load_canvas
from myspinbot_worker.engines.preview.animation.face import Face, locate_face
from myspinbot_worker.engines.preview.animation.motion import plan_motion
from myspinbot_worker.engines.preview.animation.puppet import Pose, Puppet
from myspinbot_worker.engines.preview.animation.visemes import Viseme
from myspinbot_worker.engines.preview.control import Control
from myspinbot_worker.engines.preview.recording import Recording, decode


def _frames(video: Video) -> np.ndarray:
    with av.open(io.BytesIO(video.mp4), mode="r") as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    return np.stack(frames).astype(np.float32)


def _opening(frames: np.ndarray, face: Face) -> np.ndarray:
    """Return the share of the mouth's surroundings in which the dark throat is seen."""
    half, y = face.mouth_half_width, face.mouth_y
    mouth = frames[
        :,
        round(y - 0.4 * half) : round(y + 1.2 * half),
        round(face.mouth_x - half) : round(face.mouth_x + half),
    ]
    shares: np.ndarray = (mouth[..., 0] < 90).mean(axis=(1, 2))
    return shares


def _loudness(speech: Speech, frame_rate: int, count: int, control: Control) -> np.ndarray:
    sound = decode(speech.wav, control, sample_rate_hz=24_000, max_seconds=60).samples
    step = 24_000 // frame_rate
    sound = np.pad(sound, (0, count * step - sound.size + step))
    loudness: np.ndarray = np.sqrt(np.mean(sound[: count * step].reshape(count, step) ** 2, axis=1))
    return loudness


def test_the_video_plays_everywhere(spoken_video: Video, speech: Speech) -> None:
    """H.264 in yuv420p with AAC, as long as the speech, in the size and rate of the request."""
    info = probe(spoken_video.mp4)
    assert info.video is not None
    assert info.audio is not None
    assert (info.video.codec, info.video.pixel_format) == ("h264", "yuv420p")
    assert (info.video.width, info.video.height, info.video.frame_rate) == (256, 256, 25.0)
    assert info.video.frame_count == spoken_video.frame_count
    assert info.audio.codec == "aac"
    assert info.video.duration_seconds == pytest.approx(spoken_video.duration_seconds)
    assert 0.0 <= spoken_video.duration_seconds - speech.duration_seconds < 0.04
    assert info.audio.duration_seconds == pytest.approx(speech.duration_seconds, abs=0.05)
    assert not spoken_video.truncated


def test_the_index_comes_before_the_data(spoken_video: Video) -> None:
    """A browser can start before it has the whole file."""
    assert 0 < spoken_video.mp4.index(b"moov") < spoken_video.mp4.index(b"mdat")


def test_the_sound_is_the_speech_and_in_time(
    spoken_video: Video, speech: Speech, control: Control
) -> None:
    """Loudness over time in the video matches that of the speech without a shift."""
    count = spoken_video.frame_count
    original = _loudness(speech, 25, count, control)
    heard = decode(spoken_video.mp4, control, sample_rate_hz=24_000, max_seconds=60).samples
    heard = np.pad(heard, (0, 24_000))[: count * 960].reshape(count, 960)
    assert np.corrcoef(original, np.sqrt(np.mean(heard**2, axis=1)))[0, 1] > 0.97


def test_the_mouth_follows_the_sound_and_the_background_stays(
    spoken_video: Video, speech: Speech, portrait: bytes, control: Control
) -> None:
    """The mouth opens with the loudness; a corner of the picture is still."""
    frames = _frames(spoken_video)
    face = locate_face(load_canvas(portrait, 256, 256))
    opening = _opening(frames, face)
    loudness = _loudness(speech, 25, len(frames), control)
    # Lips move one frame before they are heard.
    assert np.corrcoef(opening[:-1], loudness[1:])[0, 1] > 0.85
    assert opening.max() > 0.1
    assert opening[-1] < 0.005
    corner = frames[:, :32, :32]
    assert np.abs(corner - corner[0]).mean() < 1.0


def test_the_mouth_is_closed_in_silence(portrait: bytes, make_wav: Callable[..., bytes]) -> None:
    """Without sound the head sways and blinks, and no throat is seen."""
    video = talking_head(portrait, make_wav(np.zeros(24_000), 24_000), width=256, height=256)
    opening = _opening(_frames(video), locate_face(load_canvas(portrait, 256, 256)))
    assert video.frame_count == 25
    assert opening.max() < 0.005


def test_room_noise_does_not_open_the_mouth() -> None:
    """Below -54 dB of full scale nothing is speech."""
    noise = np.random.default_rng(0).normal(0, 3e-4, 48_000).astype(np.float32)
    motion = plan_motion(Recording(noise, 48_000), 25)
    assert motion.openness.max() == 0.0


def test_lips_that_close_for_a_consonant_close_in_the_video() -> None:
    """Where the phonemes are known they outweigh the loudness."""
    hum = np.sin(np.arange(48_000) * 0.02).astype(np.float32) * 0.5
    visemes = [Viseme("ɑ", 0.0, 0.4, 1.0, 0.0), Viseme("m", 0.4, 0.6, 0.0, 0.0)]
    openness = plan_motion(Recording(hum, 48_000), 25, visemes).openness
    assert openness[2:8].min() > 0.9
    assert openness[12:].max() == 0.0


def test_rounded_and_spread_sounds_shape_the_lips() -> None:
    """Without phonemes the centre of the spectrum decides: low is round, high is spread."""
    time = np.arange(48_000) / 48_000
    low, high = (
        plan_motion(
            Recording((0.4 * np.sin(2 * np.pi * hertz * time)).astype(np.float32), 48_000), 25
        ).width[5:20]
        for hertz in (300.0, 2500.0)
    )
    assert low.max() < -0.5
    assert high.min() > 0.5


def test_a_pose_at_rest_is_the_picture_itself(portrait: bytes) -> None:
    """Nothing is lost by having been through the puppet."""
    canvas = load_canvas(portrait, 256, 256)
    posed = Puppet(canvas, locate_face(canvas)).pose(Pose())
    assert np.array_equal(np.asarray(posed), np.asarray(canvas))


def test_an_open_mouth_is_dark_and_the_chin_lower(portrait: bytes) -> None:
    """The jaw drops; the forehead does not move."""
    canvas = load_canvas(portrait, 512, 512)
    face = locate_face(canvas)
    rest = np.asarray(canvas).astype(float)
    posed = np.asarray(Puppet(canvas, face).pose(Pose(openness=1.0))).astype(float)
    y, x = round(face.mouth_y + 0.3 * face.mouth_half_width), round(face.mouth_x)
    inside = np.s_[y - 3 : y + 3, x - 5 : x + 5]
    assert posed[inside].mean() < 0.6 * rest[inside].mean()
    chin = np.s_[round(face.chin_y - 20) : round(face.chin_y + 10), x - 20 : x + 20]
    assert np.abs(posed[chin] - rest[chin]).mean() > 2.0
    assert np.array_equal(
        posed[: round(face.mouth_y - face.radius)], rest[: round(face.mouth_y - face.radius)]
    )


def test_closed_lids_hide_the_eyes(portrait: bytes) -> None:
    """The white of the eye is gone in the middle of a blink."""
    canvas = load_canvas(portrait, 512, 512)
    face = locate_face(canvas)
    open_eyes = np.asarray(canvas)
    shut = np.asarray(Puppet(canvas, face).pose(Pose(eyelids=1.0)))
    for eye in face.eyes:
        box = np.s_[
            round(eye.y - 0.4 * eye.half_height) : round(eye.y + 0.4 * eye.half_height),
            round(eye.x - 0.6 * eye.half_width) : round(eye.x + 0.6 * eye.half_width),
        ]
        white = (open_eyes[box].min(axis=2) > 225).sum()
        assert white > 50
        assert (shut[box].min(axis=2) > 225).sum() < 0.1 * white


@settings(max_examples=25, deadline=None)
@given(
    width=st.integers(1, 10),
    height=st.integers(1, 10),
    seed=st.integers(0, 99),
    openness=st.floats(0.0, 1.0),
    lips=st.floats(-1.0, 1.0),
    sway=st.floats(-0.1, 0.1),
)
def test_any_picture_can_take_any_pose(
    width: int, height: int, seed: int, openness: float, lips: float, sway: float
) -> None:
    """Sizes down to one macroblock, faces at the edge: the frame is full, and of the same size."""
    noise = np.random.default_rng(seed).integers(0, 256, (16 * height, 16 * width, 3), np.uint8)
    face = locate_face(Image.fromarray(noise))
    posed = Puppet(Image.fromarray(noise), face).pose(Pose(openness, lips, 0.5, sway, -sway, sway))
    assert posed.size == (16 * width, 16 * height)
    wall = Image.new("RGB", posed.size, (200, 200, 200))
    swayed = Puppet(wall, face).pose(Pose(0.0, 0.0, 0.5, sway, -sway, sway))
    assert np.asarray(swayed).min() >= 199, "something from outside the picture came in"


def test_the_same_input_gives_the_same_bytes(portrait: bytes, speech: Speech) -> None:
    """Nothing is random and the file has no timestamp."""
    videos = [
        talking_head(portrait, speech.wav, width=128, height=128, visemes=speech.visemes)
        for _ in range(2)
    ]
    assert videos[0] == videos[1]


def test_long_sound_is_cut_at_a_minute_and_says_so(
    portrait: bytes, make_wav: Callable[..., bytes]
) -> None:
    """The cost of an artifact is limited."""
    sound = make_wav(np.full(8_000 * 61, 0.1), 8_000)
    video = talking_head(portrait, sound, width=32, height=32, frame_rate=10)
    assert video.truncated
    assert video.duration_seconds == 60.0
    assert video.frame_count == 600


def test_another_shape_and_rate(portrait: bytes, speech: Speech) -> None:
    """A tall video of half the frames."""
    video = talking_head(portrait, speech.wav, width=96, height=160, frame_rate=12)
    info = probe(video.mp4)
    assert info.video is not None
    assert (info.video.width, info.video.height, info.video.frame_rate) == (96, 160, 12.0)


@pytest.mark.parametrize(
    "options", [{"width": 100}, {"height": 8}, {"width": 0}, {"frame_rate": 0}]
)
def test_impossible_shapes_are_a_mistake_of_the_caller(
    options: dict[str, int], portrait: bytes, speech: Speech
) -> None:
    """They come from code and not from users."""
    with pytest.raises(ValueError, match="must be"):
        talking_head(portrait, speech.wav, **options)  # type: ignore[arg-type]  # as above


def test_a_picture_that_is_none_is_refused(speech: Speech) -> None:
    """With the code of an error in the picture."""
    with pytest.raises(MediaError) as caught:
        talking_head(b"no picture", speech.wav)
    assert caught.value.code == "picture_undecodable"


def test_sound_that_is_none_is_refused(portrait: bytes) -> None:
    """With the code of an error in the sound."""
    with pytest.raises(MediaError) as caught:
        talking_head(portrait, b"no sound")
    assert caught.value.code == "audio_undecodable"


def test_progress_rises_with_the_frames(portrait: bytes, speech: Speech) -> None:
    """It never falls, ends at 1.0 and comes often."""
    steps: list[float] = []
    video = talking_head(portrait, speech.wav, width=64, height=64, on_progress=steps.append)
    assert steps == sorted(steps)
    assert steps[-1] == 1.0
    assert len(steps) >= video.frame_count


@pytest.mark.usefixtures("no_leftovers")
def test_a_video_stops_at_once_when_asked(portrait: bytes, speech: Speech) -> None:
    """It is asked about every frame, and no half-made file stays behind."""
    asked = itertools.count()
    steps: list[float] = []
    with pytest.raises(Stopped):
        talking_head(
            portrait,
            speech.wav,
            width=64,
            height=64,
            on_progress=steps.append,
            should_stop=lambda: next(asked) > 120,
        )
    assert 0.0 < steps[-1] < 1.0
