"""Typed contracts of the MySpinBot platform: models, validators, stream messages and schemas.

Every schema title is a name here: `from myspinbot_contracts import Job, RunHopMessage, validate`. Names are imported
when they are first asked for, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import MISSING as MISSING

    from ._generated.messages import *
    from ._generated.models import *
    from ._generated.validators import ValidationFailed as ValidationFailed
    from ._generated.validators import is_valid as is_valid
    from ._generated.validators import validate as validate
    from .catalog import schema as schema
    from .catalog import schemas as schemas
    from .defaults import with_defaults as with_defaults
    from .presence import given as given
    from .presence import present as present

_MODULES = {
    "MISSING": "pydantic",
    "ValidationFailed": "._generated.validators",
    "given": ".presence",
    "is_valid": "._generated.validators",
    "present": ".presence",
    "schema": ".catalog",
    "schemas": ".catalog",
    "validate": "._generated.validators",
    "with_defaults": ".defaults",
}


def _module(name: str) -> str | None:
    """The module that holds a public name."""
    if name in _MODULES:
        return _MODULES[name]
    for module in ("._generated.models", "._generated.messages"):
        if name in import_module(module, __name__).__all__:
            return module
    return None


def __getattr__(name: str) -> Any:
    """Import a public name."""
    module = None if name.startswith("_") else _module(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(module, __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._generated import messages, models

    return sorted({*globals(), *_MODULES, *models.__all__, *messages.__all__})
