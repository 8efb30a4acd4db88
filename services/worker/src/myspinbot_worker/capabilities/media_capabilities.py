"""The media capabilities: each reads artifacts, runs the preview engine, and stores the result."""

from collections.abc import Callable
from typing import TypeVar

from myspinbot_contracts import (
    ErrorInfo,
    F5ToTtsInput,
    F5ToTtsOutput,
    F5ToTtsParams,
    InfiniteTalkInput,
    InfiniteTalkOutput,
    InfiniteTalkParams,
    UpscaleVideoInput,
    UpscaleVideoOutput,
    UpscaleVideoParams,
)
from myspinbot_runtime.capabilities import CapabilityError, NodeContext
from myspinbot_worker.engines.preview.errors import MediaError
from myspinbot_worker.engines.preview.speech import synthesise
from myspinbot_worker.engines.preview.talking_head import talking_head
from myspinbot_worker.engines.preview.upscale import upscale
from myspinbot_worker.engines.preview.video import Video

T = TypeVar("T")


async def f5_to_tts(
    context: NodeContext, params: F5ToTtsParams, inputs: F5ToTtsInput
) -> F5ToTtsOutput:
    """Speak the narration at the pitch of the sample.

    Raises:
        CapabilityError: the sample or the narration is unusable.
    """
    sample = await context.store.get(params.reference_audio)
    speech = await _run(
        context,
        lambda: synthesise(
            inputs.narration,
            sample,
            speed=params.speed,
            on_progress=lambda done: context.report(done, "speaking"),
            should_stop=context.should_stop,
        ),
    )
    audio = await context.save(
        "audio",
        speech.wav,
        bucket="staged",
        folder="audio",
        suffix=".wav",
        content_type="audio/wav",
    )
    return F5ToTtsOutput(
        audio=audio,
        duration_seconds=speech.duration_seconds,
        sample_rate_hz=speech.sample_rate_hz,
    )


async def infinite_talk(
    context: NodeContext, params: InfiniteTalkParams, inputs: InfiniteTalkInput
) -> InfiniteTalkOutput:
    """Make the face of the picture speak the audio. The preview engine follows no prompt.

    Raises:
        CapabilityError: the picture or the audio is unusable.
    """
    image = await context.store.get(params.image)
    audio = await context.store.get(inputs.audio)
    video = await _run(
        context,
        lambda: talking_head(
            image,
            audio,
            on_progress=lambda done: context.report(done, "drawing frames"),
            should_stop=context.should_stop,
        ),
    )
    return InfiniteTalkOutput.model_validate(await _save_video(context, video, "staged"))


async def upscale_video(
    context: NodeContext, params: UpscaleVideoParams, inputs: UpscaleVideoInput
) -> UpscaleVideoOutput:
    """Enlarge a video and keep its sound.

    Raises:
        CapabilityError: the video is unusable.
    """
    source = await context.store.get(inputs.video)
    video = await _run(
        context,
        lambda: upscale(
            source,
            scale=params.scale,
            on_progress=lambda done: context.report(done, "enlarging frames"),
            should_stop=context.should_stop,
        ),
    )
    return UpscaleVideoOutput.model_validate(await _save_video(context, video, "output"))


async def _run(context: NodeContext, engine: Callable[[], T]) -> T:
    try:
        return await context.in_thread(engine)
    except MediaError as error:
        raise CapabilityError(
            ErrorInfo(
                code=error.code,
                message=error.message,
                expected=error.expected,
                found=error.found,
                hint=error.hint,
            )
        ) from error


async def _save_video(context: NodeContext, video: Video, bucket: str) -> dict[str, object]:
    ref = await context.save(
        "video",
        video.mp4,
        bucket=bucket,
        folder="videos",
        suffix=".mp4",
        content_type="video/mp4",
    )
    return {
        "video": ref.model_dump(mode="json"),
        "duration_seconds": video.duration_seconds,
        "width_px": video.width,
        "height_px": video.height,
        "frame_count": video.frame_count,
        "frame_rate": video.frame_rate,
    }
