"""Runs the control plane behind uvicorn until a signal stops the process."""

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import structlog
import uvicorn
from uvicorn.server import HANDLED_SIGNALS

from myspinbot_api.bootstrap import ControlPlane, running
from myspinbot_api.startup import CannotStart, bind, check_servers
from myspinbot_contracts import ApiConfig
from myspinbot_runtime.storage import StorageError

logger = structlog.get_logger(__name__)

_MAX_FRAME_BYTES = 64 * 1024


class _Server(uvicorn.Server):
    """Drains the streams as soon as the signal arrives, not after the last request."""

    def __init__(self, plane: ControlPlane) -> None:
        super().__init__(
            uvicorn.Config(
                plane.app,
                host=plane.config.host,
                port=plane.config.port,
                # The loops belong to `running`, not to the application.
                lifespan="off",
                ws="websockets-sansio",
                ws_max_size=_MAX_FRAME_BYTES,
                # structlog has the root logger; requests are logged by our middleware.
                log_config=None,
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=max(1, round(plane.config.shutdown_grace_seconds)),
            )
        )
        self._plane = plane
        # We log its events; it logs its own warnings.
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and log the address: with port 0 the system chooses the port."""
        await super().startup(sockets)
        addresses = [bound.getsockname() for server in self.servers for bound in server.sockets]
        logger.info("listening", addresses=[f"{host}:{port}" for host, port, *_ in addresses])

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Handle signals while serving.

        Uvicorn would raise them again afterwards, which would end the process before anything but
        the server is closed.
        """
        loop = asyncio.get_running_loop()
        for number in HANDLED_SIGNALS:
            loop.add_signal_handler(number, self._stop, number)
        try:
            yield
        finally:
            for number in HANDLED_SIGNALS:
                loop.remove_signal_handler(number)

    def _stop(self, number: int) -> None:
        self._plane.begin_to_stop()
        self.handle_exit(number, None)


async def serve(config: ApiConfig) -> None:
    """Serve until SIGTERM or SIGINT.

    Raises:
        SchemaOutdated: the database needs `python -m myspinbot_api migrate` first.
        SchemaForeign: the database belongs to another program.
        CannotStart: a setting cannot be used; the error names it.
    """
    with ExitStack() as bound:
        # First of all: a second process on the same port must not start to work on jobs.
        sockets = [bound.enter_context(listener) for listener in bind(config.host, config.port)]
        await check_servers(config)
        try:
            async with running(config) as plane:
                await _Server(plane).serve(sockets)
        except StorageError as error:
            raise CannotStart(str(error)) from error
    logger.info("stopped")
