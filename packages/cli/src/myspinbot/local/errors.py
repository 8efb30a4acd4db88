"""What is raised when a server of local mode cannot be started."""


class ServerError(Exception):
    """A local server could not be started.

    `code` is one of `server_missing`, `directory_in_use`, `server_exited`, `server_silent` and
    `setup_failed`; `hint` says what to do; `log` holds the last lines the server wrote.
    """

    def __init__(self, code: str, message: str, hint: str, log: str = "") -> None:
        """Keep the parts; `str()` of the error shows all of them."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.log = log

    def __str__(self) -> str:
        """Message, what the server said, and what to do."""
        said = f"\n\nIts last words:\n{self.log}" if self.log else ""
        return f"{self.message}{said}\n\n{self.hint}"
