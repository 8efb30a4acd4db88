"""Checks what was typed before a command sees it. Used by `myspinbot` and by the demo."""

from collections.abc import Mapping, Sequence

from myspinbot.errors import UsageError

_VARIABLES = ("MYSPINBOT_API_URL", "MYSPINBOT_HOME")
"""Those that stand for options."""


def check_arguments(arguments: Sequence[str], environment: Mapping[str, str]) -> None:
    """Check that everything is text, which bytes from a terminal or a script need not be.

    Raises:
        UsageError: something could be neither sent nor printed.
    """
    for argument in arguments:
        _require_text("An argument", argument)
    for name in _VARIABLES:
        _require_text(name, environment.get(name, ""))


def _require_text(what: str, value: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        raise UsageError(
            "not_text", f"{what} is not text in UTF-8: {value!r}.", "Write it in UTF-8."
        ) from error
