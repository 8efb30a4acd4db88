"""Ports that the services of local mode listen on: free, or an error that names the option.

Used before anything is started, so that a busy port costs no start-up.
"""

import socket

from myspinbot.local.server_error import ServerError

LOOPBACK = "127.0.0.1"


def require_free(port: int, option: str) -> None:
    """Check that a service can listen on `port` of the loopback interface.

    Raises:
        ServerError: `port_in_use`; the hint names `option`.
    """
    if not is_free(port):
        raise ServerError(
            "port_in_use",
            f"The port {port} of {LOOPBACK} is in use by another program.",
            f"Stop that program, or choose another port with {option}.",
        )


def is_free(port: int) -> bool:
    """Whether nobody listens on `port` of the loopback interface."""
    with socket.socket() as probe:
        # As servers do: the remains of closed connections do not count as in use.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((LOOPBACK, port))
        except OSError:
            return False
        return True


def find_free(count: int) -> list[int]:
    """Different ports that nobody listens on at this moment."""
    probes = [socket.create_server((LOOPBACK, 0)) for _ in range(count)]
    try:
        return [probe.getsockname()[1] for probe in probes]
    finally:
        for probe in probes:
            probe.close()
