"""What every command raises when it cannot do what was asked, and the exit codes.

Nothing heavy is imported here: `myspinbot --help` loads this module.
"""

EXIT_REFUSED = 1
"""The request was understood and refused, or what was asked for did not come about."""

EXIT_USAGE = 2
"""The command line itself is at fault. Typer uses the same number."""

EXIT_UNREACHABLE = 3
"""The API did not answer."""

EXIT_INTERRUPTED = 130
"""Ctrl-C: 128 and the number of SIGINT, as shells have it."""


class CommandError(Exception):
    """A command cannot go on, and the person at the terminal can do something about it.

    Attributes:
        code: stable name of the error.
        message: what was expected and what was found.
        hint: what to do.
        detail: more lines about it, such as the end of a log; may be empty.
    """

    exit_code = EXIT_REFUSED

    def __init__(self, code: str, message: str, hint: str, detail: str = "") -> None:
        """Keep the parts; `str()` of the error shows all of them."""
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.detail = detail

    def __str__(self) -> str:
        """Message, details and what to do, a paragraph each."""
        return "\n\n".join(filter(None, (self.message, self.detail, self.hint)))


class UsageError(CommandError):
    """The options contradict each other, or name something that is not there."""

    exit_code = EXIT_USAGE
