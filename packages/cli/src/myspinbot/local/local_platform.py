"""The whole platform on one machine: servers, API and workers, in the right order.

Used by `myspinbot up` and by the demo. Servers that the environment names are used and not started.
"""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from threading import Event
from typing import Self

from myspinbot.client import ApiClient
from myspinbot.local import ports
from myspinbot.local.home import Addresses, Home
from myspinbot.local.keeper import Keeper, Notify
from myspinbot.local.running_server import RunningServer, explain_os_errors
from myspinbot.local.server_directory import claim
from myspinbot.local.server_error import ServerError
from myspinbot.local.servers import start_postgres, start_valkey
from myspinbot.local.services import (
    Service,
    api_service,
    start_service,
    worker_service,
)

ANNOUNCED_WITHIN = 30.0
"""Seconds within which the API must know the capabilities of a worker."""


@dataclass(frozen=True)
class Ports:
    """The ports of the services."""

    api: int
    metrics: tuple[int, ...]
    """One for each worker."""


class LocalPlatform:
    """Starts everything at the start of the `with` block, and stops it at the end.

    In between, a process that ends unexpectedly is started again.
    """

    def __init__(
        self,
        home: Home,
        listen: Ports,
        notify: Notify,
        environ: Mapping[str, str] = os.environ,
    ) -> None:
        """Prepare the platform without starting it.

        Args:
            home: data directory.
            listen: ports of the services; a worker is started for each metrics port.
            notify: called with each notice, from several threads.
            environ: variables that the services inherit; servers named there are not started.
        """
        self._home = home
        self._listen = listen
        self._notify = notify
        self._environ = dict(environ)
        self._servers: dict[str, Keeper] = {}
        """The servers, by the variable with their address."""
        self._services: list[Keeper] = []
        self._announced: Addresses | None = None
        self._resources = ExitStack()
        self._interrupted = Event()

    @property
    def api_url(self) -> str:
        """Address of the API."""
        return f"http://{ports.LOOPBACK}:{self._listen.api}"

    @property
    def is_interrupted(self) -> bool:
        """Whether `interrupt` was called, or the platform is stopping."""
        return self._interrupted.is_set()

    def interrupt(self) -> None:
        """Stop starting, or end `wait`. May be called from a signal handler."""
        self._interrupted.set()

    def wait(self) -> None:
        """Wait until `interrupt` is called."""
        self._interrupted.wait()

    def __enter__(self) -> Self:
        """Start everything and wait until a job can run.

        Raises:
            ServerError: a process cannot be started; `interrupted` after `interrupt()`.
        """
        with explain_os_errors("The platform", self._home.root), ExitStack() as resources:
            claim(self._home.root, resources)
            self._require_ports()
            self._start_servers(resources)
            self._start_services(resources)
            self._await_worker()
            resources.callback(self._home.retract)
            self._announce()
            self._resources = resources.pop_all()
        return self

    def __exit__(self, *_error: object) -> None:
        """Stop everything: workers, then the API, then the servers."""
        self._interrupted.set()
        self._resources.close()

    def _require_ports(self) -> None:
        ports.require_free(self._listen.api, "--port")
        for port in self._listen.metrics:
            ports.require_free(port, "--metrics-port")

    def _start_servers(self, resources: ExitStack) -> None:
        home = self._home
        recipes: dict[str, tuple[str, Callable[[], RunningServer]]] = {
            "REDIS_URL": ("Valkey", partial(start_valkey, home.valkey, home.log("valkey"))),
            "DATABASE_URL": (
                "PostgreSQL",
                partial(start_postgres, home.postgres, home.log("postgres")),
            ),
        }
        for variable, (name, start) in recipes.items():
            if not _is_set(self._environ, variable):
                self._servers[variable] = Keeper(
                    name, start, self._notify, self._follow_moved_servers
                )
        resources.callback(_stop_together, list(self._servers.values()))
        self._start_together(list(self._servers.values()))

    def _start_services(self, resources: ExitStack) -> None:
        api = self._keeper("API", api_service(self._listen.api, self._home))
        workers = [
            self._keeper(f"Worker {number}", worker_service(number, port))
            for number, port in enumerate(self._listen.metrics, 1)
        ]
        self._services = [api, *workers]
        resources.callback(_stop_together, [api])
        # Workers stop first, so that the API still gets their last messages.
        resources.callback(_stop_together, workers)
        self._start_together(self._services)

    def _keeper(self, name: str, service: Service) -> Keeper:
        def start() -> RunningServer:
            return start_service(service, self._home, self._environment(), self._check_interrupted)

        return Keeper(name, start, self._notify)

    def _environment(self) -> dict[str, str]:
        ours = {variable: keeper.url for variable, keeper in self._servers.items()}
        if not _is_set(self._environ, "STORAGE_URL"):
            ours["STORAGE_URL"] = self._home.storage_url
        return {**self._environ, **ours}

    def _await_worker(self) -> None:
        deadline = time.monotonic() + ANNOUNCED_WITHIN
        with ApiClient(self.api_url) as client:
            while not any(source.plane == "data" for source in client.capabilities().sources):
                self._check_interrupted()
                if time.monotonic() > deadline:
                    raise ServerError(
                        "server_silent",
                        f"No worker announced to the API within {ANNOUNCED_WITHIN:.0f} seconds.",
                        f"The logs are in {self._home.log('api').parent}.",
                    )
                time.sleep(0.1)

    def _announce(self) -> None:
        environment = self._environment()
        self._announced = Addresses(
            os.getpid(),
            self.api_url,
            environment.get("REDIS_URL"),
            environment.get("DATABASE_URL"),
        )
        self._home.announce(self._announced)

    def _follow_moved_servers(self) -> None:
        """Renew the services if a server has a new address, in a new temporary directory."""
        environment = self._environment()
        known = self._announced
        if known is None or (known.redis_url, known.database_url) == (
            environment.get("REDIS_URL"),
            environment.get("DATABASE_URL"),
        ):
            return
        self._announce()
        for service in self._services:
            service.renew()

    def _check_interrupted(self) -> None:
        if self._interrupted.is_set():
            raise ServerError(
                "interrupted", "Stopped before everything was running.", "Start it again."
            )

    def _start_together(self, keepers: Sequence[Keeper]) -> None:
        if not keepers:
            return
        with ThreadPoolExecutor(len(keepers)) as pool:
            starts = [pool.submit(keeper.start) for keeper in keepers]
            try:
                done, _ = wait(starts, return_when=FIRST_EXCEPTION)
                for start in done:
                    start.result()
            except BaseException:
                # Do not wait for the other starts.
                self._interrupted.set()
                raise
        self._check_interrupted()


def _stop_together(keepers: Sequence[Keeper]) -> None:
    if keepers:
        with ThreadPoolExecutor(len(keepers)) as pool:
            list(pool.map(Keeper.stop, keepers))


def _is_set(environ: Mapping[str, str], variable: str) -> bool:
    return bool(environ.get(variable) or environ.get(f"{variable}_FILE"))
