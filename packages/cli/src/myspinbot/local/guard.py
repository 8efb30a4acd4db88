"""A process that ends another one when the process that started it is gone, however it went.

Used by everything that starts servers in local mode. The death notice is the end of a pipe, which
works on Linux and macOS alike, also after `kill -9`, and asks nothing of the watched process.
"""

import signal
import subprocess
import sys

import psutil


class Guard:
    """Watches over one process for as long as this object (and this interpreter) lives."""

    def __init__(self, pid: int, stop_signal: signal.Signals) -> None:
        """Start watching `pid`; `stop_signal` is what asks it to end."""
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, str(pid), str(stop_signal.value)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            # A session of its own: Ctrl-C in the terminal is for the owner, which stops in order.
            start_new_session=True,
        )

    def release(self) -> None:
        """Stop watching. Call it once the watched process has ended."""
        self._process.communicate()


def _main(pid: int, stop_signal: signal.Signals) -> None:
    try:
        # Remembers when the process began: a later one with the same number is never signalled.
        watched = psutil.Process(pid)
        sys.stdin.buffer.read()
        watched.send_signal(stop_signal)
    except psutil.NoSuchProcess:
        return


if __name__ == "__main__":
    _main(int(sys.argv[1]), signal.Signals(int(sys.argv[2])))
