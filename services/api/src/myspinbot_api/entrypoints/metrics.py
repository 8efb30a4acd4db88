"""The metrics of the control plane, in their own registry: every part writes them, HTTP reads."""

from collections.abc import Callable

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)

from myspinbot_contracts.redis import EventHook

_REQUEST_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)
# A video on one GPU takes minutes, sometimes the better part of an hour.
_WORK_BUCKETS = (0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 2700, 3600)


class Metrics:
    """All metrics of this process."""

    def __init__(self) -> None:
        """Start at zero."""
        self.registry = registry = CollectorRegistry()
        ProcessCollector(registry=registry)
        PlatformCollector(registry=registry)
        GCCollector(registry=registry)
        self.http_requests = Counter(
            "myspinbot_http_requests",
            "HTTP requests that were answered.",
            ["method", "route", "status"],
            registry=registry,
        )
        self.http_seconds = Histogram(
            "myspinbot_http_request_duration_seconds",
            "Time from a request to the end of its answer.",
            ["method", "route"],
            buckets=_REQUEST_BUCKETS,
            registry=registry,
        )
        self.upload_bytes = Counter(
            "myspinbot_upload_bytes",
            "Bytes of accepted uploads.",
            ["content_type"],
            registry=registry,
        )
        self.jobs = Gauge("myspinbot_jobs", "Jobs by state.", ["state"], registry=registry)
        self.jobs_submitted = Counter(
            "myspinbot_jobs_submitted", "Jobs that were accepted here.", registry=registry
        )
        self.job_seconds = Histogram(
            "myspinbot_job_duration_seconds",
            "Time from the submission of a job to its end.",
            ["state"],
            buckets=_WORK_BUCKETS,
            registry=registry,
        )
        self.node_seconds = Histogram(
            "myspinbot_node_duration_seconds",
            "Time from the first attempt of a node to its end.",
            ["plane", "capability", "engine", "state"],
            buckets=_WORK_BUCKETS,
            registry=registry,
        )
        self.outbox_messages = Gauge(
            "myspinbot_outbox_messages", "Messages that wait to be sent.", registry=registry
        )
        self.outbox_lag = Gauge(
            "myspinbot_outbox_lag_seconds",
            "How long the oldest message has waited to be sent.",
            registry=registry,
        )
        self.outbox_sent = Counter(
            "myspinbot_outbox_sent", "Messages that were sent.", ["channel"], registry=registry
        )
        self.outbox_refused = Counter(
            "myspinbot_outbox_refused",
            "Messages that were set aside because they cannot be sent.",
            ["channel"],
            registry=registry,
        )
        self.consumer_events = Counter(
            "myspinbot_stream_consumer_events",
            "What consumers of streams did, by the name of the counter in ConsumerStats.",
            ["stream", "event"],
            registry=registry,
        )
        self.newer_revisions = Counter(
            "myspinbot_newer_revision_messages",
            "Messages whose sender has a newer revision of their contract than this process.",
            ["type", "revision"],
            registry=registry,
        )
        self.websocket_clients = Gauge(
            "myspinbot_websocket_clients", "WebSocket clients connected.", registry=registry
        )
        self.websocket_connections = Counter(
            "myspinbot_websocket_connections", "WebSocket clients accepted.", registry=registry
        )
        self.websocket_subscriptions = Gauge(
            "myspinbot_websocket_subscriptions", "Jobs watched, per client.", registry=registry
        )
        self.websocket_frames_received = Counter(
            "myspinbot_websocket_frames_received", "Frames from clients.", registry=registry
        )
        self.websocket_frames_sent = Counter(
            "myspinbot_websocket_frames_sent", "Frames to clients.", ["type"], registry=registry
        )
        self.websocket_seconds = Histogram(
            "myspinbot_websocket_client_lifetime_seconds",
            "How long clients stay connected.",
            buckets=_WORK_BUCKETS,
            registry=registry,
        )

    def job_ended(self, state: str, seconds: float) -> None:
        """Note that a job has ended `seconds` after its submission."""
        self.job_seconds.labels(state).observe(seconds)

    def node_ended(
        self, *, plane: str, capability_id: str, engine: str, state: str, seconds: float
    ) -> None:
        """Note that a node has ended `seconds` after its first attempt began."""
        self.node_seconds.labels(plane, capability_id, engine, state).observe(seconds)

    def consumer_hook(self, stream: str) -> EventHook:
        """Return a hook that copies the counters of a stream's consumer."""
        return _hook(self.consumer_events, stream)

    def newer_revision(self, type_: str, revision: int) -> None:
        """Count a message whose sender has this newer revision of its contract."""
        self.newer_revisions.labels(type_, revision).inc()

    def render(self) -> bytes:
        """Return all metrics in the exposition format of Prometheus."""
        return generate_latest(self.registry)


def _hook(counter: Counter, stream: str) -> Callable[[str, int], None]:
    def count(event: str, by: int) -> None:
        counter.labels(stream, event).inc(by)

    return count
