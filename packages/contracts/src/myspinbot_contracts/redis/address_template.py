"""Templates of addresses, such as `myspinbot:progress:{job_id}`: fills them in and matches them.

Used by `bindings` and by the channels. The value of a parameter never contains a colon, so an
address can be read in one way only.
"""

import re
from collections.abc import Mapping

from myspinbot_contracts.redis.errors import AddressError

_PARAMETER = re.compile(r"\{(\w+)\}")
_VALUE = re.compile(r"[^:*?\[\]\\\s]+")


class AddressTemplate:
    """An address with named parameters in braces; each of them is one part without a colon."""

    def __init__(self, template: str) -> None:
        self.template = template
        self.parameters = frozenset(_PARAMETER.findall(template))
        literals = _PARAMETER.split(template)
        # Odd positions hold the names of the parameters, even ones the literals between them.
        self._regex = re.compile(
            "".join(
                f"(?P<{part}>{_VALUE.pattern})" if i % 2 else re.escape(part)
                for i, part in enumerate(literals)
            )
        )

    def fill(self, params: Mapping[str, str]) -> str:
        """Return the address with every parameter filled in.

        Raises:
            AddressError: a parameter is missing or unknown, or its value is ambiguous.
        """
        if params.keys() != self.parameters:
            raise self._error("all parameters and no others", str(sorted(params)))
        return self._substitute(params)

    def pattern(self, params: Mapping[str, str]) -> str:
        """Return a PSUBSCRIBE pattern; a parameter that is left out matches anything.

        Raises:
            AddressError: a parameter is unknown, or its value is ambiguous.
        """
        if not params.keys() <= self.parameters:
            raise self._error("parameters of the address", str(sorted(params)))
        return self._substitute(params)

    def match(self, address: str) -> dict[str, str] | None:
        """Return the parameters' values in `address`, or None if it is not of this form."""
        match = self._regex.fullmatch(address)
        return None if match is None else match.groupdict()

    def _substitute(self, params: Mapping[str, str]) -> str:
        for value in params.values():
            if not _VALUE.fullmatch(value):
                raise self._error("values without colon, space, * ? [ ] or \\", repr(value))
        return _PARAMETER.sub(lambda match: params.get(match[1], "*"), self.template)

    def _error(self, expected: str, found: str) -> AddressError:
        return AddressError(
            f"The address {self.template} cannot be filled in",
            expected=expected,
            found=found,
            hint=f"It has the parameters {sorted(self.parameters)}.",
        )
