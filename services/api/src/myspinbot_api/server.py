"""Runs the control plane behind uvicorn until the process is told to stop."""

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
    """Begins to drain the streams as soon as the signal comes, not after the last request."""

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
        # Its news are told by us, its troubles by itself.
        logging.getLogger("uvicorn.error").setLevel(logging.WARNING)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Listen, and say where: with port 0 the system chooses."""
        await super().startup(sockets)
        addresses = [bound.getsockname() for server in self.servers for bound in server.sockets]
        logger.info("listening", addresses=[f"{host}:{port}" for host, port, *_ in addresses])

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Handle signals while serving.

        Uvicorn's own way raises them again afterwards, and that would end the process before
        anything else than the server is closed.
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
        CannotStart: a setting does not work; the error names it.
    """
    with ExitStack() as bound:
        # Before anything else: a second copy on the same port must not begin to work on jobs.
        sockets = [bound.enter_context(found) for found in bind(config.host, config.port)]
        await check_servers(config)
        try:
            async with running(config) as plane:
                await _Server(plane).serve(sockets)
        except StorageError as error:
            raise CannotStart(str(error)) from error
    logger.info("stopped")
