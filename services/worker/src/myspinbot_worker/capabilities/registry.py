"""The data plane's capabilities, with their limits, bound to the engine of the settings."""

from collections.abc import Callable
from importlib.metadata import version
from typing import Any

from myspinbot_contracts import ErrorInfo
from myspinbot_runtime.capabilities import CapabilityRegistry
from myspinbot_worker.capabilities.dummy_task import dummy_task


class EngineError(Exception):
    """The engine of the settings cannot be used.

    Attributes:
        info: the error, with a hint.
    """

    def __init__(self, info: ErrorInfo) -> None:
        """Keep the error."""
        super().__init__(f"{info.message} {info.hint}")
        self.info = info


def build_registry(engine: str) -> CapabilityRegistry:
    """Return the capabilities of the data plane.

    Args:
        engine: name of the engine that makes the media; `preview` needs no GPU.

    Raises:
        EngineError: the engine does not exist, or its packages are not installed.
    """
    media = _media_handlers(engine)
    registry = CapabilityRegistry("data", version("myspinbot-worker"))
    registry.add(
        "generate.f5_to_tts",
        media["f5_to_tts"],
        label="Speech from text",
        description="Speaks the narration with the voice of the sample.",
        engine=engine,
        timeout_seconds=1800,
        concurrency=1,
    )
    registry.add(
        "generate.infinite_talk",
        media["infinite_talk"],
        label="Talking head",
        description="Makes a video in which the face of the picture speaks the audio.",
        engine=engine,
        timeout_seconds=7200,
        concurrency=1,
    )
    registry.add(
        "generate.upscale_video",
        media["upscale_video"],
        label="Upscale video",
        description="Enlarges a video and keeps its sound.",
        engine=engine,
        timeout_seconds=7200,
        concurrency=1,
    )
    registry.add(
        "dummy.dummy_task",
        dummy_task,
        label="Dummy task",
        description="Takes time, and fails if it is asked to.",
        engine="builtin",
        timeout_seconds=3600,
        concurrency=16,
    )
    registry.add(
        "info.get_capabilities",
        registry.describe,
        label="List capabilities",
        description="Returns the manifest of the plane that runs the node.",
        engine="builtin",
        timeout_seconds=60,
        concurrency=2,
    )
    return registry


def _media_handlers(engine: str) -> dict[str, Callable[..., Any]]:
    if engine != "preview":
        raise EngineError(
            ErrorInfo(
                code="unknown_engine",
                message=f"The engine {engine} does not exist.",
                expected="preview",
                found=engine,
                hint="Set MYSPINBOT_WORKER_ENGINE to preview.",
            )
        )
    try:
        from myspinbot_worker.capabilities import media_capabilities as media  # noqa: PLC0415  # the libraries are an extra
    except ModuleNotFoundError as error:
        if error.name not in {"av", "espeakng_loader", "numpy", "PIL"}:
            raise
        raise EngineError(
            ErrorInfo(
                code="engine_not_installed",
                message=f"The preview engine needs the package {error.name}.",
                hint='Install it with: pip install "myspinbot-worker[preview]"',
            )
        ) from error
    return {
        "f5_to_tts": media.f5_to_tts,
        "infinite_talk": media.infinite_talk,
        "upscale_video": media.upscale_video,
    }
