"""Checks the arguments before a command gets them. Used by `myspinbot` and by the demo."""

from collections.abc import Mapping, Sequence

from myspinbot.errors import UsageError

_VARIABLES = ("MYSPINBOT_API_URL", "MYSPINBOT_HOME")
"""Variables that replace options."""


def check_arguments(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Check that arguments and variables are UTF-8; bytes from a script may not be.

    Raises:
        UsageError: an argument or a variable can neither be sent nor printed.
    """
    for argument in arguments:
        _require_utf8("An argument", argument)
    for name in _VARIABLES:
        _require_utf8(name, environment.get(name, ""))


def _require_utf8(subject: str, value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            "not_text", f"{subject} is not UTF-8: {value!r}.", "Write it in UTF-8."
        ) from error
