"""The base classes of all errors of commands, and the exit codes.

Nothing heavy is imported here, because `myspinbot --help` loads this module.
"""

EXIT_REFUSED = 1
"""The request was refused, or it failed."""

EXIT_USAGE = 2
"""The command line is wrong. Typer uses the same number."""

EXIT_UNREACHABLE = 3
"""The API did not answer."""

EXIT_INTERRUPTED = 130
"""Ctrl-C: 128 plus the number of SIGINT, as in shells."""


class CommandError(Exception):
    """A command cannot continue, and its user can fix the problem.

    Attributes:
        code: stable name of the error.
        message: the error in one sentence.
        hint: how to fix it.
        detail: more lines, such as the end of a log; may be empty.
    """

    exit_code = EXIT_REFUSED

    def __init__(self, code: str, message: str, hint: str, detail: str = "") -> None:
        """Keep the parts; `str(error)` shows all of them."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        """Return message, details and hint, in one paragraph each."""
        return "\n\n".join(filter(None, (self.message, self.detail, self.hint)))


class UsageError(CommandError):
    """The options contradict each other, or name something that does not exist."""

    exit_code = EXIT_USAGE
