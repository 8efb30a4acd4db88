"""Metrics of a worker, in a registry of the process."""

from collections.abc import Iterator
from contextlib import contextmanager

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram
from prometheus_client.gc_collector import GCCollector
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector

from myspinbot_contracts.redis import EventName

# Speech takes seconds, a video on a slow GPU an hour.
_DURATION_BUCKETS = (0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200)


class WorkerMetrics:
    """The metrics. Labels are names from the manifest, so their number is limited."""

    def __init__(self) -> None:
        """Make the metrics in a registry of their own."""
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        PlatformCollector(registry=self.registry)
        GCCollector(registry=self.registry)
        self._hops = Gauge("myspinbot_worker_running_hops", "Hops at work.", registry=self.registry)
        self._nodes = Gauge(
            "myspinbot_worker_running_nodes",
            "Nodes at work.",
            ["capability_id"],
            registry=self.registry,
        )
        self._attempts = Counter(
            "myspinbot_worker_node_attempts_total",
            "Attempts of nodes that have ended, by outcome.",
            ["capability_id", "outcome"],
            registry=self.registry,
        )
        self._durations = Histogram(
            "myspinbot_worker_node_attempt_seconds",
            "Duration of an attempt of a node, in seconds.",
            ["capability_id"],
            buckets=_DURATION_BUCKETS,
            registry=self.registry,
        )
        self.progress_dropped = Counter(
            "myspinbot_worker_progress_frames_dropped_total",
            "Progress frames that Redis did not take.",
            registry=self.registry,
        )
        self._stream_events = Counter(
            "myspinbot_stream_consumer_events_total",
            "What the stream consumer did: entries delivered, reclaimed, dead-lettered and so on.",
            ["event"],
            registry=self.registry,
        )

        self._newer_revisions = Counter(
            "myspinbot_newer_revision_messages_total",
            "Messages whose sender has a newer revision of their contract than this process.",
            ["type", "revision"],
            registry=self.registry,
        )

    @contextmanager
    def hop_running(self) -> Iterator[None]:
        """Count a hop as running for as long as the context lasts."""
        with self._hops.track_inprogress():
            yield

    def node_started(self, capability_id: str) -> None:
        """Count an attempt that begins."""
        self._nodes.labels(capability_id).inc()

    def node_ended(self, capability_id: str, outcome: str, seconds: float) -> None:
        """Count an attempt that has ended after so many seconds."""
        self._nodes.labels(capability_id).dec()
        self._attempts.labels(capability_id, outcome).inc()
        self._durations.labels(capability_id).observe(seconds)

    def stream_event(self, event: EventName, count: int) -> None:
        """Count an action of the stream consumer."""
        self._stream_events.labels(event).inc(count)

    def newer_revision(self, type_: str, revision: int) -> None:
        """Count a message whose sender has this newer revision of its contract."""
        self._newer_revisions.labels(type_, revision).inc()
