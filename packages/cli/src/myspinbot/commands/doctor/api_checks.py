"""Checks that the API answers, is ready, and knows workers. Used by `myspinbot doctor`."""

from collections.abc import Iterator

from myspinbot.client import ApiClient, ApiProblem, ApiUnreachable
from myspinbot.commands.doctor.finding import Finding, Outcome
from myspinbot.view.units import age
from myspinbot_contracts import HealthCheck, given


def check_api(url: str, *, silent: Outcome) -> Iterator[Finding]:
    """Check the health of the API; `silent` is the outcome if it does not answer."""
    try:
        with ApiClient(url) as client:
            report = client.health()
            outcome: Outcome = "ok" if report.healthy else "fail"
            state = "is ready" if report.healthy else "is not ready"
            yield Finding("API", outcome, f"{url} {state}, version {report.version}")
            for check in report.checks:
                yield _describe(check)
            yield from _check_planes(client)
    except ApiUnreachable as error:
        yield Finding("API", silent, error.message, error.hint)
    except ApiProblem as error:
        yield Finding("API", "fail", f"refuses: {error.problem.detail}")


def _describe(check: HealthCheck) -> Finding:
    subject = f"API: {check.name}"
    if check.healthy:
        return Finding(subject, "ok", f"answers in {check.latency_seconds * 1000:.0f} ms")
    error = given(check.error, None)
    if error is None:
        return Finding(subject, "fail", "is not healthy.", "See the log of the API.")
    return Finding(subject, "fail", error.message, given(error.hint, ""))


def _check_planes(client: ApiClient) -> Iterator[Finding]:
    sources = client.capabilities().sources
    for plane, name in (("control", "control plane"), ("data", "workers")):
        manifest = next((source for source in sources if source.plane == plane), None)
        if manifest is None:
            yield Finding(
                name,
                "fail",
                "never announced to the API.",
                "Start one with 'myspinbot up' or 'myspinbot-worker'.",
            )
        else:
            yield Finding(
                name,
                "ok",
                f"{manifest.capability_count} capabilities, version {manifest.version},"
                f" announced {age(manifest.announced_at)}",
            )
