"""Writes `models/__init__.py`: the module of each type, for lazy import."""

from __future__ import annotations

from myspinbot_codegen.targets.target import Request


def index_module(request: Request) -> str:
    """Return the text of the index: a table, `__getattr__`, and imports for type checkers."""
    modules = {
        definition.name: ".".join(request.contracts.modules[key.path].parts)
        for key, definition in request.contracts.definitions.items()
    }
    names = sorted(modules)
    imports = "\n".join(f"    from .{modules[name]} import {name} as {name}" for name in names)
    table = "\n".join(f'    "{name}": ".{modules[name]}",' for name in names)
    exported = "\n".join(f'    "{name}",' for name in names)
    opening = request.opening("Index of the models: each is imported when it is first asked for.")
    return f'''{opening}\
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
{imports or "    pass"}

__all__ = [
{exported}
]

MODULES = {{
{table}
}}


def __getattr__(name: str) -> Any:
    """Import the model of that name."""
    if name not in MODULES:
        raise AttributeError(f"module {{__name__!r}} has no attribute {{name!r}}")
    value = getattr(import_module(MODULES[name], __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({{*globals(), *MODULES}})
'''
