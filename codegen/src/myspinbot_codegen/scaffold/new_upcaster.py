"""Writes the start of an upcaster, from the differences of two major versions of a message.

An unknown value is `...`, which no schema accepts, so that a message is refused rather than
converted wrongly. Used by the command `new`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from myspinbot_codegen.config.reader import Config, load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.incremental.store import Store
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.releases.opening import read_current
from myspinbot_codegen.scaffold.new_files import write_new
from myspinbot_codegen.scaffold.payload_differences import are_equal
from myspinbot_codegen.targets.message_versions import major
from myspinbot_codegen.targets.python_source import escape_docstring, literal

_UP = 3
"""Number of dots that lead out of the output folder, which has only generated code."""


def new_upcaster(config_path: Path, older: str, newer: str) -> list[Path]:
    """Write a module that registers an upcaster, and return the files.

    Args:
        config_path: The configuration.
        older: The CloudEvents type of the older message.
        newer: The CloudEvents type of the newer message.

    Raises:
        ConfigError: These are not two versions of one message, the configuration names no package
            for upcasters, or a file already exists.
    """
    (stem, old), (later, new) = _parts(older), _parts(newer)
    if stem != later or old >= new:
        raise ConfigError(
            f"{newer} is not a later version of {older}",
            hint="Name two versions of one message, the older one first.",
        )
    config = load_config(config_path)
    with Store.beside(config_path) as store:
        contracts = read_current(config, store).contracts
    package, messages = _package(config)
    before, after = (_payload(contracts, type_) for type_ in (older, newer))
    name = _name(contracts, newer)
    schemas = {definition.name: definition.schema for definition in contracts.definitions.values()}
    lines = [*_opening(older, newer, name, messages), *_body(before, after, schemas)]
    files = {package / f"{name}.py": "".join(f"{line}\n" for line in lines)}
    if not (package / "__init__.py").exists():
        files[package / "__init__.py"] = '"""Upcasters of messages, a module for each step."""\n'
    write_new(files)
    return list(files)


def _opening(older: str, newer: str, name: str, messages: str) -> Iterator[str]:
    yield f'"""From `{escape_docstring(older)}` to `{escape_docstring(newer)}`."""'
    yield ""
    yield "from typing import Any"
    yield ""
    yield f"from {messages} import upcaster"
    yield ""
    yield ""
    yield f"@upcaster({literal(older)}, to={literal(newer)})"
    yield f"def {name}(payload: dict[str, Any]) -> dict[str, Any]:"
    yield f'    """Return a payload of version {_parts(newer)[1]}."""'


def _body(
    before: Mapping[str, Any], after: Mapping[str, Any], schemas: Mapping[str, Any]
) -> Iterator[str]:
    old, new = before.get("properties", {}), after.get("properties", {})
    was, needed = before.get("required", ()), after.get("required", ())
    for name in old:
        if name not in new:
            yield f"    payload.pop({literal(name)}, None)  # gone"
        elif not are_equal(old[name], new[name], schemas):
            if name in needed and name in was:
                yield f"    payload[{literal(name)}] = ...  # changed"
            else:
                yield f"    if {literal(name)} in payload:"
                yield f"        payload[{literal(name)}] = ...  # changed"
    for name in dict.fromkeys([*new, *needed]):
        if name in needed and name not in was:
            yield f"    payload.setdefault({literal(name)}, ...)  # required now"
    for name in new:
        if name not in old and name not in needed:
            yield f"    # New, and optional: {literal(name)}."
    yield "    return payload"


def _payload(contracts: Contracts, type_: str) -> Mapping[str, Any]:
    messages = {message.type: message for message in contracts.messages.values()}
    if type_ not in messages:
        raise ConfigError(
            f"there is no message with the type {type_!r}",
            hint=f"The AsyncAPI document has {', '.join(sorted(messages)) or 'none'}.",
        )
    schema = contracts.definitions[messages[type_].payload].schema
    return schema if isinstance(schema, Mapping) else {}


def _parts(type_: str) -> tuple[str, int]:
    version = major(type_)
    if version is None:
        raise ConfigError(
            f"the type {type_!r} has no major version", hint="Write it as in shop.parcel.v2."
        )
    return version


def _name(contracts: Contracts, newer: str) -> str:
    """Return the function name of a step: the last part of the type, if it is unique."""
    stem, version = _parts(newer)
    last = stem.rpartition(".")[2]
    versions = [major(message.type) for message in contracts.messages.values()]
    stems = {parts[0] for parts in versions if parts}
    if any(stem_ != stem and stem_.rpartition(".")[2] == last for stem_ in stems):
        last = stem
    name = re.sub(r"\W", "_", last)
    return f"{name if name.isidentifier() else f'message_{name}'}_v{version}"


def _package(config: Config) -> tuple[Path, str]:
    """Return the folder of the upcasters, and the import path of the messages."""
    hint = "Add the target `messages`, and give it the option `upcasters`."
    for target in config.targets:
        if target.name != "messages":
            continue
        output = config.root / target.output
        option = target.options.get("upcasters")
        if isinstance(option, str) and option.strip("."):
            folder, messages = _locate(output, option)
            if not folder.is_relative_to(output):
                return folder, messages
        proposal = ".".join((*output.parent.relative_to(_top(output)).parts, "upcasters"))
        hint = f'Give the target `messages` the option upcasters = "{proposal}".'
    raise ConfigError(
        "the configuration names no package for upcasters outside of generated code",
        hint=hint,
        file=str(config.root / "codegen.toml"),
    )


def _locate(output: Path, option: str) -> tuple[Path, str]:
    name = option.lstrip(".")
    dots = len(option) - len(name)
    if dots and dots < _UP:
        return output, ""
    above = output.parents[dots - _UP] if dots else _root(output, name.split(".")[0])
    if dots and not (above / "__init__.py").exists():
        raise ConfigError(
            f"upcasters = {option!r} is next to a package without a parent package: there is no "
            f"{above / '__init__.py'}",
            hint=f"Write that file, or give the import name of the package: upcasters = {name!r}.",
        )
    inside = ".".join(output.relative_to(above).parts)
    back = "." * (name.count(".") + 2) if dots else ""
    return above.joinpath(*name.split(".")), f"{back}{inside}.messages"


def _root(output: Path, first: str) -> Path:
    """Return the folder that a package is imported from; it contains the generated package."""
    for folder in (output, *output.parents):
        if folder.name == first:
            return folder.parent
    return _top(output)


def _top(output: Path) -> Path:
    """Return the folder that the generated package is imported from."""
    folder = output.parent
    while (folder / "__init__.py").exists():
        folder = folder.parent
    return folder
