"""The registry of targets. To add one.

Write a module with a class that has the `Target` interface, and name it here.
"""

from __future__ import annotations

from importlib import import_module

from ..errors import ConfigError
from .base import Target

_TARGETS = {
    "messages": "messages:MessagesTarget",
    "pydantic": "pydantic:PydanticTarget",
    "schemas": "schemas:SchemasTarget",
    "validators": "validators:ValidatorsTarget",
}


def find_target(name: str) -> Target:
    """Return the target of that name; it is imported only now.

    Raises `ConfigError` for an unknown name.
    """
    if name not in _TARGETS:
        raise ConfigError(
            f"there is no target {name!r}", hint=f"Choose among: {', '.join(sorted(_TARGETS))}."
        )
    module, _, attribute = _TARGETS[name].partition(":")
    target: Target = getattr(import_module(f".{module}", __name__), attribute)()
    return target
