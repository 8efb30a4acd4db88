"""Writes the beginning of an upcaster, from what differs between two major versions of a message.

Used by the verb `new`. What cannot be known stands there as `...`, which no schema takes, so that a
message is refused rather than brought up wrongly.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..cache.store import FOLDER, Store
from ..config import Config, load_config
from ..errors import ConfigError
from ..ir import Contracts
from ..releases import read_current
from .files import write_new

_UP = 3
"""So many dots lead out of the output folder, which holds nothing but generated code."""


def new_upcaster(config_path: Path, older: str, newer: str) -> list[Path]:
    """Write a module that registers an upcaster, and return the files.

    Args:
        config_path: the configuration.
        older: the CloudEvents type of the older message.
        newer: that of the later one.

    Raises `ConfigError` when there are no such messages, when the configuration does not say where
    upcasters are, and for a file that is there already.
    """
    config = load_config(config_path)
    with Store(config_path.parent / FOLDER) as store:
        contracts = read_current(config, store).contracts
    package, messages = _package(config)
    stem, version = _named(newer)
    path = package / f"{stem}_v{version}.py"
    text = "".join(
        f"{line}\n" for line in _module(contracts, older, newer, f"{stem}_v{version}", messages)
    )
    files = {path: text}
    if not (package / "__init__.py").exists():
        files[package / "__init__.py"] = '"""Upcasters of messages, a module for each step."""\n'
    write_new(files)
    return list(files)


def _module(
    contracts: Contracts, older: str, newer: str, name: str, messages: str
) -> Iterator[str]:
    before, after = (_payload(contracts, type_) for type_ in (older, newer))
    yield f'"""From `{older}` to `{newer}`."""'
    yield ""
    yield "from typing import Any"
    yield ""
    yield f"from {messages} import upcaster"
    yield ""
    yield ""
    yield f'@upcaster("{older}", to="{newer}")'
    yield f"def {name}(payload: dict[str, Any]) -> dict[str, Any]:"
    yield f'    """Return a payload of version {_named(newer)[1]}."""'
    yield from _body(before, after)


def _body(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[str]:
    old, new = before.get("properties", {}), after.get("properties", {})
    required = after.get("required", ())
    safe = [name for name in old if new.get(name) == old[name]]
    # What was optional and is not any more is as unknown as what is new.
    missing = [
        name
        for name in new
        if name in required and (name not in safe or name not in before.get("required", ()))
    ]
    for word, names in (
        ("Gone", [name for name in old if name not in new]),
        ("Changed", [name for name in old if name in new and name not in safe]),
        ("New, and optional", [name for name in new if name not in old and name not in missing]),
    ):
        if names:
            yield f"    # {word}: {', '.join(names)}."
    kept = ", ".join(map(json.dumps, safe))
    yield f"    kept = ({kept}{',' if len(safe) == 1 else ''})"
    yield "    return {"
    yield from (f"        {json.dumps(name)}: ...," for name in missing)
    yield "        **{name: payload[name] for name in kept if name in payload},"
    yield "    }"


def _payload(contracts: Contracts, type_: str) -> Mapping[str, Any]:
    messages = {message.type: message for message in contracts.messages.values()}
    if type_ not in messages:
        raise ConfigError(
            f"there is no message of the type {type_!r}",
            hint=f"The AsyncAPI document has {', '.join(sorted(messages)) or 'none'}.",
        )
    schema = contracts.definitions[messages[type_].payload].schema
    return schema if isinstance(schema, Mapping) else {}


def _named(type_: str) -> tuple[str, str]:
    """The name and the major version in a type such as `a.thing.v2`."""
    stem, _, version = type_.rpartition(".v")
    if not version.isdecimal() or not stem:
        raise ConfigError(
            f"the type {type_!r} has no major version", hint="Write it as in shop.parcel.v2."
        )
    return re.sub(r"\W", "_", stem.rpartition(".")[2]), version


def _package(config: Config) -> tuple[Path, str]:
    """The folder of the upcasters, and what a module in it imports the messages from."""
    for target in config.targets:
        option = target.options.get("upcasters") if target.name == "messages" else None
        if isinstance(option, str) and option.startswith("." * _UP):
            name = option.lstrip(".")
            output = config.root / target.output
            above = output.parents[len(option) - len(name) - _UP]
            inside = ".".join(output.relative_to(above).parts)
            package = name.split(".")
            return above.joinpath(*package), f"{'.' * (len(package) + 1)}{inside}.messages"
    raise ConfigError(
        "the configuration does not say where upcasters are",
        hint='Give the target `messages` the option upcasters = "...upcasters".',
        file=str(config.root / "codegen.toml"),
    )
