"""The ports of local mode: checks that they are free, and finds free ones.

Used before anything is started, so that a used port is reported at once.
"""

import socket

from myspinbot.local.server_error import ServerError

LOOPBACK = "127.0.0.1"


def require_free(port: int, option: str) -> None:
    """Check that a service can listen on `port` of the loopback interface.

    Raises:
        ServerError: `port_in_use`: another program uses it; the hint names `option`.
    """
    if not is_free(port):
        raise ServerError(
            "port_in_use",
            f"Port {port} of {LOOPBACK} is in use by another program.",
            f"Stop that program, or choose another port with {option}.",
        )


def is_free(port: int) -> bool:
    """Return whether no program listens on `port` of the loopback interface."""
    with socket.socket() as probe:
        # As servers do: connections that were just closed do not count.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def find_free(count: int) -> list[int]:
    """Return different ports that no program listens on now."""
    probes = [socket.create_server((LOOPBACK, 0)) for _ in range(count)]
    try:
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()
