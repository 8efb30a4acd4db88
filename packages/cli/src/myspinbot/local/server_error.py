"""What is raised when local mode cannot start something."""

from myspinbot.errors import CommandError


class ServerError(CommandError):
    """A process of local mode could not be started.

    `code` is one of `server_missing`, `directory_in_use`, `port_in_use`, `server_exited`,
    `server_silent`, `setup_failed` and `interrupted`; `hint` says what to do; `log` holds the last
    lines the process wrote.
    """

    def __init__(self, code: str, message: str, hint: str, log: str = "") -> None:
        """Keep the parts; `str()` of the error shows all of them."""
        super().__init__(code, message, hint, f"Its last words:\n{log}" if log else "")
        self.log = log
