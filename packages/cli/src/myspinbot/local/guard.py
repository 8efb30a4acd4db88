"""A process that ends another process when its owner is gone, even after `kill -9`.

Used by all code that starts servers in local mode. The guard notices the end of a pipe, which works
on Linux and macOS and needs no support from the watched process.
"""

import signal
import subprocess
import sys

import psutil


class Guard:
    """Watches one process until `release`, or until this interpreter ends."""

    def __init__(self, pid: int, stop_signal: signal.Signals) -> None:
        """Start watching `pid`; `stop_signal` is the signal that ends it."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(pid), str(stop_signal.value)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            # A session of its own: Ctrl-C in the terminal is for the owner, which stops everything.
            start_new_session=True,
        )

    def release(self) -> None:
        """Stop watching. Call it once the watched process has ended."""
        self._process.communicate()


def _main(pid: int, stop_signal: signal.Signals) -> None:
    try:
        # psutil keeps the start time: a later process with the same number gets no signal.
        watched = psutil.Process(pid)
        sys.stdin.buffer.read()
        watched.send_signal(stop_signal)
    except psutil.NoSuchProcess:
        return


if __name__ == "__main__":
    _main(int(sys.argv[1]), signal.Signals(int(sys.argv[2])))
