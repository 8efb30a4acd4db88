"""Finds targets: each installed distribution may offer some. Used by the stage `emit`.

A distribution offers a target by an entry point of the group `myspinbot_codegen.targets`: its name
is what a configuration calls the target, its value a class with the interface `Target`. Ours are
offered the same way.
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
    """What offers each target, by its name. None of them is imported.

    Raises `ConfigError` when two distributions offer targets of one name.
    """
    # Whoever knows the classes need not look for them.
    from importlib.metadata import entry_points  # noqa: PLC0415  # as said

    found: dict[str, EntryPoint] = {}
    for entry in entry_points(group=GROUP):
        other = found.setdefault(entry.name, entry)
        if distribution(other) != distribution(entry):
            raise ConfigError(
                f"two distributions offer a target {entry.name!r}: "
                f"{distribution(other)} and {distribution(entry)}",
                hint="Uninstall one of them.",
            )
    return dict(sorted(found.items()))


def find_entries(names: Iterable[str]) -> list[EntryPoint]:
    """Return what offers the targets of these names. Raises `ConfigError` when nothing does."""
    installed = installed_targets()
    wanted = list(names)
    for name in wanted:
        if name not in installed:
            raise ConfigError(
                f"there is no target {name!r}",
                hint=f"Choose among those installed: {', '.join(installed) or 'none'}. "
                f"A distribution offers one by an entry point of the group {GROUP}.",
            )
    return [installed[name] for name in wanted]


def find_target(name: str) -> Target:
    """Return the target of that name; it is imported only now.

    Raises `ConfigError` for an unknown name, `TargetError` for one that is no target.
    """
    (entry,) = find_entries([name])
    return load_target(entry)


def load_target(entry: EntryPoint) -> Target:
    """Import a target. Raises `TargetError`, which names the distribution, when it is none."""
    try:
        loaded: Any = entry.load()
        target = loaded()
    except Exception as error:  # whatever somebody else's module raises while it is imported
        raise _broken(entry, f"cannot be loaded: {type(error).__name__}: {error}") from error
    lacks = [
        *([] if getattr(target, "name", None) == entry.name else [f"name = {entry.name!r}"]),
        *([] if isinstance(getattr(target, "options", None), frozenset) else ["options"]),
        *(f"{method}()" for method in _METHODS if not callable(getattr(target, method, None))),
    ]
    if lacks:
        raise _broken(entry, f"lacks {', '.join(lacks)}")
    found: Target = target
    return found


def distribution(entry: EntryPoint) -> str:
    """Name and version of the distribution that offers a target."""
    return f"{entry.dist.name} {entry.dist.version}" if entry.dist else "an unknown distribution"


def _broken(entry: EntryPoint, fault: str) -> TargetError:
    return TargetError(
        f"the target {entry.name!r} ({entry.value}) of {distribution(entry)} {fault}",
        hint="Install a version of it that goes with this toolchain; "
        "what a target is, myspinbot_codegen.targets.target says.",
    )
