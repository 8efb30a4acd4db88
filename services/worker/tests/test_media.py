"""The media capabilities as nodes run them: artifacts in, real media out."""

import uuid
from pathlib import Path
from typing import Any

import pytest

from myspinbot.samples import sample_picture, sample_voice
from myspinbot_contracts import ArtifactRef, StorageConfig
from myspinbot_runtime.capabilities import CapabilityError, NodeContext
from myspinbot_runtime.storage import ArtifactStore
from myspinbot_worker.capabilities.registry import build_registry
from myspinbot_worker.engines.preview.probe import probe

JOB = "6f1c2a52-8a1e-4b0e-9d53-0b5a3f1e7c11"


@pytest.fixture
def store(tmp_path: Path) -> ArtifactStore:
    """Storage in a folder."""
    return ArtifactStore.open(StorageConfig(url=(tmp_path / "objects").as_uri()))


async def _upload(store: ArtifactStore, data: bytes, folder: str, suffix: str, kind: str) -> Any:
    ref = await store.put(
        artifact_id=str(uuid.uuid4()),
        bucket="input",
        folder=folder,
        suffix=suffix,
        content_type=kind,
        data=data,
    )
    return ref.model_dump(mode="json")


def _context(store: ArtifactStore, node_id: str, reports: list[float]) -> NodeContext:
    return NodeContext(
        job_id=JOB,
        node_id=node_id,
        attempt=1,
        store=store,
        report=lambda fraction, _message: reports.append(fraction),
    )


async def test_a_narration_becomes_a_video_of_the_face_that_speaks_it(
    store: ArtifactStore,
) -> None:
    """Speech, talking head and upscaling in a row; each result is valid and fits the next."""
    registry = build_registry("preview")
    image = await _upload(store, sample_picture(), "images", ".png", "image/png")
    voice = await _upload(store, sample_voice(), "audio", ".wav", "audio/wav")
    reports: list[float] = []

    speech = await registry.execute(
        "generate.f5_to_tts",
        _context(store, "speech", reports),
        {"reference_audio": voice, "speed": 1},
        {"narration": "Hello there."},
    )
    video = await registry.execute(
        "generate.infinite_talk",
        _context(store, "video", reports),
        {"image": image},
        {"audio": speech["audio"]},
    )
    large = await registry.execute(
        "generate.upscale_video",
        _context(store, "upscale", reports),
        {"scale": 2},
        {"video": video["video"]},
    )
    assert (large["width_px"], large["height_px"]) == (1024, 1024)
    assert large["video"]["bucket"] == "output"
    info = probe(await store.get(ArtifactRef.model_validate(large["video"])))
    assert info.video is not None
    assert info.audio is not None
    assert (info.video.codec, info.audio.codec) == ("h264", "aac")
    assert info.duration_seconds == pytest.approx(speech["duration_seconds"], abs=0.2)
    assert reports[-1] == 1

    again = await registry.execute(
        "generate.f5_to_tts",
        _context(store, "speech", reports),
        {"reference_audio": voice, "speed": 1},
        {"narration": "Hello there."},
    )
    # A node that is run again gives out the same artifact.
    assert again == speech


async def test_a_file_that_is_not_a_picture_fails_the_node_with_a_reason(
    store: ArtifactStore,
) -> None:
    """The engine's error reaches the job with its code and its hint."""
    fake = await _upload(store, b"not a picture", "images", ".png", "image/png")
    voice = await _upload(store, sample_voice(), "audio", ".wav", "audio/wav")
    with pytest.raises(CapabilityError) as caught:
        await build_registry("preview").execute(
            "generate.infinite_talk",
            _context(store, "video", []),
            {"image": fake},
            {"audio": voice},
        )
    assert caught.value.info.code == "picture_undecodable"
    assert caught.value.info.hint


async def test_an_input_that_does_not_match_its_schema_is_refused(store: ArtifactStore) -> None:
    """A node never sees inputs that its capability does not declare."""
    with pytest.raises(CapabilityError) as caught:
        await build_registry("preview").execute(
            "generate.upscale_video", _context(store, "upscale", []), {"scale": 2}, {"video": "x"}
        )
    assert caught.value.info.code == "invalid_input"
    assert caught.value.info.pointer == "/inputs/video"
