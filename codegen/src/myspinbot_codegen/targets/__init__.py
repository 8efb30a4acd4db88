"""Finds targets: each installed distribution may offer some. Used by the stage `emit`.

A distribution offers a target by an entry point of the group `myspinbot_codegen.targets`. The name
of the entry point is the name of the target, its value a class with the interface `Target`. The
targets of this distribution are found in the same way.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from myspinbot_codegen.diagnostics.errors import ConfigError, TargetError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from myspinbot_codegen.targets.target import Target

GROUP = "myspinbot_codegen.targets"
_METHODS = ("refusals", "parts", "emit")


def installed_targets() -> dict[str, EntryPoint]:
    """Return the entry point of each target by its name; no target is imported.

    Raises:
        ConfigError: two distributions offer targets of the same name.
    """
    from importlib.metadata import entry_points  # noqa: PLC0415  # slow, and not needed by all

    entries: dict[str, EntryPoint] = {}
    for entry in entry_points(group=GROUP):
        first = entries.setdefault(entry.name, entry)
        if distribution(first) != distribution(entry):
            raise ConfigError(
                f"two distributions offer a target {entry.name!r}: "
                f"{distribution(first)} and {distribution(entry)}",
                hint="Uninstall one of them.",
            )
    return dict(sorted(entries.items()))


def find_entries(names: Iterable[str]) -> list[EntryPoint]:
    """Return the entry points of the targets with these names.

    Raises:
        ConfigError: there is no target of a name.
    """
    installed = installed_targets()
    wanted = list(names)
    for name in wanted:
        if name not in installed:
            raise ConfigError(
                f"there is no target {name!r}",
                hint=f"Choose an installed one: {', '.join(installed) or 'none'}. "
                f"A distribution offers a target by an entry point of the group {GROUP}.",
            )
    return [installed[name] for name in wanted]


def find_target(name: str) -> Target:
    """Import and return the target of a name.

    Raises:
        ConfigError: there is no target of this name.
        TargetError: the target cannot be loaded.
    """
    (entry,) = find_entries([name])
    return load_target(entry)


def load_target(entry: EntryPoint) -> Target:
    """Import and return the target of an entry point.

    Raises:
        TargetError: the target cannot be loaded, or lacks a part of the interface.
    """
    try:
        loaded: Any = entry.load()
        target: Target = loaded()
    except Exception as error:  # the module of another distribution may raise any error
        raise _loading_error(entry, f"cannot be loaded: {type(error).__name__}: {error}") from error
    lacks = [
        *([] if getattr(target, "name", None) == entry.name else [f"name = {entry.name!r}"]),
        *([] if isinstance(getattr(target, "options", None), frozenset) else ["options"]),
        *(f"{method}()" for method in _METHODS if not callable(getattr(target, method, None))),
    ]
    if lacks:
        raise _loading_error(entry, f"lacks {', '.join(lacks)}")
    return target


def distribution(entry: EntryPoint) -> str:
    """Return the name and version of the distribution that offers a target."""
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown distribution"


def _loading_error(entry: EntryPoint, problem: str) -> TargetError:
    return TargetError(
        f"the target {entry.name!r} ({entry.value}) of {distribution(entry)} {problem}",
        hint="Install a version that supports this toolchain; "
        "myspinbot_codegen.sdk describes the interface of targets.",
    )
