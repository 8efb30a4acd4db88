"""Errors of the Redis transport, and `Retry`, which handlers raise on purpose.

Raised by every module of this package; importable without redis-py.
"""


class TransportError(Exception):
    """Base class of the errors of this package.

    Attributes:
        code: stable name, for programs; the other attributes are for people.
        message: the error in a few words.
        expected: description of a valid value.
        found: description of the invalid value.
        hint: how to fix it.
    """

    code = "transport_error"

    def __init__(self, message: str, *, expected: str, found: str, hint: str) -> None:
        super().__init__(f"{message}: expected {expected}, found {found}. {hint}")
        self.message = message
        self.expected = expected
        self.found = found
        self.hint = hint


class MissingExtraError(TransportError, ImportError):
    """redis-py is not installed, so `myspinbot_contracts.redis` cannot be imported."""

    code = "missing_extra"

    def __init__(self) -> None:
        super().__init__(
            "myspinbot_contracts.redis needs the optional extra [redis]",
            expected="the redis package to be importable",
            found="no module named redis",
            hint='Install it: pip install "myspinbot-contracts[redis]"',
        )


class AddressError(TransportError):
    """A Redis URL or the parameters of a channel address are not valid."""

    code = "bad_address"


class AccessError(TransportError):
    """The server refuses our credentials or a command of our user; waiting does not help."""

    code = "access_refused"


class SettingsError(TransportError):
    """The settings or the channel of a consumer are not valid."""

    code = "bad_settings"


class ConsumerStateError(TransportError):
    """A consumer was run twice; `run` can be called once only."""

    code = "consumer_state"


class Retry(Exception):
    """Raised by a handler to get the entry delivered again.

    Attributes:
        reason: why, for the log.
        delay: seconds until then; None to wait until the claim expires.
        counted: whether this delivery counts towards the delivery limit; without a delay it always
            does. False for work that went well and must continue later.
    """

    def __init__(self, reason: str, *, delay: float | None = None, counted: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.delay = delay
        self.counted = counted
