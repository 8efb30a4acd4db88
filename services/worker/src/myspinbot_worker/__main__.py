"""Starts a worker: `python -m myspinbot_worker`, or the command `myspinbot-worker`."""

import asyncio
import os
import signal
import sys

from stamina.instrumentation import set_on_retry_hooks

from myspinbot_contracts import WorkerConfig
from myspinbot_contracts.redis import TransportError
from myspinbot_runtime import logging, settings
from myspinbot_runtime.storage import StorageError
from myspinbot_worker.bootstrap import run_worker
from myspinbot_worker.capabilities.registry import EngineError
from myspinbot_worker.monitoring.health_server import ListenError
from myspinbot_worker.redis_retries import log_retry

EXIT_CONFIGURATION = 2
"""Exit code for settings with which a worker cannot run."""


def main() -> None:
    """Read the settings, work until SIGTERM or SIGINT, and exit."""
    try:
        config = settings.load(WorkerConfig, os.environ, prefix="MYSPINBOT_WORKER_")
    except settings.SettingsError as error:
        sys.exit(_refuse(str(error)))
    logging.configure(config.log_level)
    set_on_retry_hooks([log_retry])
    try:
        asyncio.run(_work(config))
    except* (EngineError, StorageError, ListenError, TransportError) as group:
        code = _refuse("\n".join(map(str, _leaves(group))))
        sys.stderr.flush()
        # Not `sys.exit`: cancelled work may continue in a thread of the object store, and Python
        # aborts a process whose thread needs the interpreter while it shuts down.
        os._exit(code)


def _leaves(group: BaseExceptionGroup[Exception]) -> list[Exception]:
    """Return the errors of a group and of the groups in it."""
    return [
        leaf
        for error in group.exceptions
        for leaf in (_leaves(error) if isinstance(error, BaseExceptionGroup) else [error])
    ]


async def _work(config: WorkerConfig) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    await run_worker(config, stop)


def _refuse(reason: str) -> int:
    print(f"myspinbot-worker cannot start:\n{reason}", file=sys.stderr)  # noqa: T201  # for the person at the terminal
    return EXIT_CONFIGURATION


if __name__ == "__main__":
    main()
