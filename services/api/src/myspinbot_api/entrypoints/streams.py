"""Reads the streams and channels, and passes each message to its service."""

import asyncio
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import structlog

from myspinbot_api.domain.node import present_only
from myspinbot_api.services.control_executor import ControlExecutor
from myspinbot_api.services.control_hooks import HopAbandoned
from myspinbot_api.services.dead_letter_watcher import DeadLetterWatcher
from myspinbot_api.services.event_recorder import EventRecorder
from myspinbot_api.services.views.live_view import LiveView
from myspinbot_contracts import AdvanceJob, HopCompleted, Message
from myspinbot_contracts.redis import (
    BroadcastReader,
    ChannelSubscriber,
    Delivery,
    EventHook,
    NewerHook,
    Retry,
    StreamConsumer,
)
from myspinbot_contracts.redis.bindings import channel_spec, stream_spec
from myspinbot_contracts.redis.tasks import cancel_all
from myspinbot_runtime.hops.pauses import HopResting

CONTROL_CONCURRENCY = 32
"""Jobs that one replica works on at the same time. Control nodes mostly wait for other servers."""

EVENT_CONCURRENCY = 128

AnyMessage = Message[Any]


class Streams:
    """The consumers of one process. Each loop is run by the supervisor."""

    def __init__(
        self,
        redis_url: str,
        *,
        executor: ControlExecutor,
        recorder: EventRecorder,
        dead_letters: DeadLetterWatcher,
        live_view: LiveView,
        hook: Callable[[str], EventHook],
        on_newer: NewerHook,
    ) -> None:
        """Read from this Redis.

        `hook` returns the event hook for the metrics of a stream. `on_newer` gets the messages that
        were written with a newer revision of their contract.
        """
        self._redis_url = redis_url
        self._executor = executor
        self._recorder = recorder
        self._dead_letters = dead_letters
        self._live_view = live_view
        self._hook = hook
        self._on_newer = on_newer
        self._consumers: set[StreamConsumer[AnyMessage]] = set()

    async def consume_control(self) -> None:
        """Run control hops and take hops back."""
        await self._consume("control", self._on_control, CONTROL_CONCURRENCY)

    async def consume_events(self) -> None:
        """Apply the reports of workers."""
        await self._consume("events", self._on_event, EVENT_CONCURRENCY)

    async def read_dead_letters(self, stream: str) -> None:
        """Fail the jobs whose commands on this stream could not be processed."""
        spec = stream_spec("dead_letter", stream=stream)
        async with BroadcastReader(self._redis_url, spec, on_newer=self._on_newer) as reader:
            async for _, message in reader:
                await self._dead_letters.handle(message.data)

    async def follow_status(self) -> None:
        """Pass status frames to watchers.

        Changes from before the subscription may have been missed, each time that it begins.
        """
        begun = asyncio.Event()
        begun.set()

        def on_event(name: str, _by: int) -> None:
            if name == "reconnects":
                begun.set()

        spec = channel_spec("status")
        async with ChannelSubscriber(
            self._redis_url, spec, on_event=on_event, on_newer=self._on_newer
        ) as frames:
            catch_up = asyncio.create_task(self._catch_up(frames.subscribed, begun))
            listen = asyncio.create_task(self._listen(frames))
            both = (catch_up, listen)
            try:
                # A failure of either task ends both, and the supervisor starts this loop again.
                done, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    task.result()
            finally:
                await cancel_all(both)

    async def follow_progress(self) -> None:
        """Pass progress frames to watchers."""
        spec = channel_spec("progress")
        async with ChannelSubscriber(self._redis_url, spec, on_newer=self._on_newer) as frames:
            async for _, message in frames:
                self._live_view.hear_progress(message.data)

    async def stop(self, grace_seconds: float) -> None:
        """Take nothing new; after the grace release what is unfinished to other replicas."""
        await asyncio.gather(*(consumer.stop(grace_seconds) for consumer in self._consumers))

    async def _consume(self, stream: str, handler: Any, concurrency: int) -> None:
        consumer = StreamConsumer(
            self._redis_url,
            stream_spec(stream),
            handler,
            concurrency=concurrency,
            on_event=self._hook(stream),
            on_newer=self._on_newer,
        )
        self._consumers.add(consumer)
        try:
            await consumer.run()
        finally:
            self._consumers.discard(consumer)

    async def _on_control(self, delivery: Delivery[AnyMessage]) -> None:
        message = delivery.message
        with _log_context(message):
            if isinstance(message.data, AdvanceJob):
                try:
                    await self._executor.advance(message.data, delivery.lost)
                except HopAbandoned as abandoned:
                    # Returning would acknowledge a command that another replica is running.
                    raise Retry(str(abandoned)) from abandoned
                except HopResting as resting:
                    raise Retry(str(resting), delay=resting.seconds, counted=False) from resting
            elif isinstance(message.data, HopCompleted):
                await self._executor.take_back(message.data)

    async def _on_event(self, delivery: Delivery[AnyMessage]) -> None:
        with _log_context(delivery.message):
            await self._recorder.handle(delivery.message)

    async def _listen(self, frames: ChannelSubscriber[AnyMessage]) -> None:
        async for _, message in frames:
            self._live_view.hear_status(message.data)

    async def _catch_up(self, subscribed: asyncio.Event, begun: asyncio.Event) -> None:
        while True:
            await begun.wait()
            begun.clear()
            await subscribed.wait()
            await self._live_view.resynchronise()


def _log_context(message: AnyMessage) -> AbstractContextManager[object]:
    names = {"job_id": getattr(message.data, "job_id", None), "traceparent": message.traceparent}
    return structlog.contextvars.bound_contextvars(**present_only(**names))
