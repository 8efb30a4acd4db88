"""Typed contracts of the MySpinBot platform: models, validators, stream messages and schemas.

Every schema title is a name here: `from myspinbot_contracts import Job, RunHopMessage, validate`.
A name is imported when it is first used, so that importing the package costs nothing.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydantic import MISSING as MISSING

    from myspinbot_contracts._generated.messages import *
    from myspinbot_contracts._generated.models import *
    from myspinbot_contracts.documents.catalog import model as model
    from myspinbot_contracts.documents.catalog import resolve_ref as resolve_ref
    from myspinbot_contracts.documents.catalog import schema as schema
    from myspinbot_contracts.documents.catalog import schemas as schemas
    from myspinbot_contracts.documents.catalog import title_of as title_of
    from myspinbot_contracts.documents.defaults import with_defaults as with_defaults
    from myspinbot_contracts.documents.stored import dump_stored as dump_stored
    from myspinbot_contracts.documents.stored import read_stored as read_stored
    from myspinbot_contracts.documents.stored import unknown_properties as unknown_properties
    from myspinbot_contracts.documents.validation import ValidationFailed as ValidationFailed
    from myspinbot_contracts.documents.validation import is_valid as is_valid
    from myspinbot_contracts.documents.validation import validate as validate
    from myspinbot_contracts.documents.validation import validation_errors as validation_errors
    from myspinbot_contracts.optional import given as given
    from myspinbot_contracts.optional import present as present

_MODULES = {
    "MISSING": "pydantic",
    "ValidationFailed": ".documents.validation",
    "dump_stored": ".documents.stored",
    "given": ".optional",
    "is_valid": ".documents.validation",
    "model": ".documents.catalog",
    "present": ".optional",
    "read_stored": ".documents.stored",
    "resolve_ref": ".documents.catalog",
    "schema": ".documents.catalog",
    "schemas": ".documents.catalog",
    "title_of": ".documents.catalog",
    "unknown_properties": ".documents.stored",
    "validate": ".documents.validation",
    "validation_errors": ".documents.validation",
    "with_defaults": ".documents.defaults",
}


def _module(name: str) -> str | None:
    """Return the module of a public name, or None."""
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
    from myspinbot_contracts._generated import messages, models

    return sorted({*globals(), *_MODULES, *models.__all__, *messages.__all__})
