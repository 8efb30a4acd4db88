"""Probes all dependencies of a service at the same time, each within a time limit.

Both services use it for `/health/live` and `/health/ready`.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping

import structlog

from myspinbot_contracts import ErrorInfo, HealthCheck, HealthReport

logger = structlog.get_logger(__name__)

Probe = Callable[[], Awaitable[object]]


class HealthProbes:
    """The probes of one service."""

    def __init__(
        self, version: str, probes: Mapping[str, Probe], timeout_seconds: float = 2.0
    ) -> None:
        """Keep the probes by name; a probe that raises or takes too long has failed."""
        self._version = version
        self._probes = dict(probes)
        self._timeout_seconds = timeout_seconds

    def live(self) -> HealthReport:
        """Return a report without checks: the process is alive."""
        return HealthReport(healthy=True, version=self._version, checks=[])

    async def ready(self) -> HealthReport:
        """Run all probes and return the report."""
        checks = await asyncio.gather(
            *(self._check(name, probe) for name, probe in self._probes.items())
        )
        return HealthReport(
            healthy=all(check.healthy for check in checks),
            version=self._version,
            checks=list(checks),
        )

    async def _check(self, name: str, probe: Probe) -> HealthCheck:
        started = time.monotonic()
        error: ErrorInfo | None = None
        try:
            async with asyncio.timeout(self._timeout_seconds):
                await probe()
        except TimeoutError:
            error = ErrorInfo(
                code="probe_timeout",
                message=f"{name} did not answer within {self._timeout_seconds:g} s.",
                hint=f"Check that {name} is running and can be reached.",
                retryable=True,
            )
        except Exception as failure:  # noqa: BLE001  # every exception of a probe means the same
            logger.warning("probe_failed", probe=name, error=str(failure))
            error = ErrorInfo(
                code="probe_failed",
                message=f"{name} cannot be used ({type(failure).__name__}).",
                hint=f"Check that {name} is running and can be reached.",
                retryable=True,
            )
        latency = time.monotonic() - started
        if error is None:
            return HealthCheck(name=name, healthy=True, latency_seconds=latency)
        return HealthCheck(name=name, healthy=False, latency_seconds=latency, error=error)
