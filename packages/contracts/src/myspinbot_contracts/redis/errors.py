"""Errors of the Redis transport, and the one exception a handler raises on purpose.

Raised by every module of this package; importable without redis-py.
"""


class TransportError(Exception):
    """Root of this package's errors: what was expected, what was found, what to do.

    ``code`` is stable and meant for programs; the rest is meant for people.
    """

    code = "transport_error"

    def __init__(self, message: str, *, expected: str, found: str, hint: str) -> None:
        super().__init__(f"{message}: expected {expected}, found {found}. {hint}")
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint


class MissingExtraError(TransportError, ImportError):
    """redis-py is not installed, so ``myspinbot_contracts.redis`` cannot be imported."""

    code = "missing_extra"

    def __init__(self) -> None:
        super().__init__(
            "myspinbot_contracts.redis needs the optional extra [redis]",
            expected="the redis package to be importable",
            found="no module named redis",
            hint='Install it: pip install "myspinbot-contracts[redis]"',
        )


class AddressError(TransportError):
    """A Redis URL, or the parameters of a channel address, cannot be used."""

    code = "bad_address"


class AccessError(TransportError):
    """The server refuses our credentials, or a command to our user; waiting does not mend it."""

    code = "access_refused"


class SettingsError(TransportError):
    """A consumer was given settings or a channel it cannot work with."""

    code = "bad_settings"


class ConsumerStateError(TransportError):
    """A consumer was run twice; each one lives through one ``run``."""

    code = "consumer_state"


class Retry(Exception):
    """Raised by a handler: not now, deliver this entry again.

    ``delay`` (seconds) is how long to wait; without it the entry comes back when its claim
    has idled out. The attempt counts towards the delivery limit, unless it has a delay and is
    not ``counted``: work that went well and merely has to go on later.
    """

    def __init__(self, reason: str, *, delay: float | None = None, counted: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.delay = delay
        self.counted = counted
