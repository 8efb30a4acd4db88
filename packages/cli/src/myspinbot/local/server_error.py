"""The error of local mode."""

from myspinbot.errors import CommandError


class ServerError(CommandError):
    """A process of local mode could not be started.

    Attributes:
        code: `server_missing`, `directory_in_use`, `port_in_use`, `server_exited`, `server_silent`,
            `setup_failed` or `interrupted`.
        log: the last lines of the process's output.
    """

    def __init__(self, code: str, message: str, hint: str, log: str = "") -> None:
        """Keep the parts; `str(error)` shows all of them."""
        super().__init__(code, message, hint, f"The end of its log:\n{log}" if log else "")
        self.log = log
