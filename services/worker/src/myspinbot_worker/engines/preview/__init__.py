"""The preview engines: speech, talking head and upscaling on a CPU, with pip packages only.

Used by the worker's preview handlers, from threads. They know bytes and callbacks, and nothing
of queues, contracts or storage. Needs the extra `myspinbot-worker[preview]`.
"""

from __future__ import annotations

from myspinbot_worker.engines.preview.animation.visemes import Viseme
from myspinbot_worker.engines.preview.control import OnProgress, ShouldStop
from myspinbot_worker.engines.preview.errors import MediaError, Stopped
from myspinbot_worker.engines.preview.espeak import EspeakError
from myspinbot_worker.engines.preview.probe import AudioInfo, MediaInfo, VideoInfo, probe
from myspinbot_worker.engines.preview.speech import Speech, synthesise
from myspinbot_worker.engines.preview.talking_head import talking_head
from myspinbot_worker.engines.preview.upscale import upscale
from myspinbot_worker.engines.preview.video import Video

__all__ = [
    "AudioInfo",
    "EspeakError",
    "MediaError",
    "MediaInfo",
    "OnProgress",
    "ShouldStop",
    "Speech",
    "Stopped",
    "Video",
    "VideoInfo",
    "Viseme",
    "probe",
    "synthesise",
    "talking_head",
    "upscale",
]
