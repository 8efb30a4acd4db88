"""Reads `codegen.toml`, the only place where the toolchain learns about a platform.

Used by the pipeline.

Every unknown or missing key is an error, so that a misspelt option never passes for a default.
"""

from __future__ import annotations

import os.path
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import Any

from .errors import ConfigError


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """Where the contracts are.

    A folder, the pattern of schema files in it, and the AsyncAPI document if any.
    """

    folder: Path
    schemas: str
    id_base: str
    asyncapi: str | None


@dataclass(frozen=True, slots=True)
class TargetConfig:
    """One target, the folder that its files go to, and its own options."""

    name: str
    output: Path
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration; `command` is what a generated file tells its reader to run."""

    root: Path
    command: str
    source: SourceConfig
    targets: tuple[TargetConfig, ...]


def load_config(path: Path) -> Config:
    """Read a configuration file.

    Raises `ConfigError` when it cannot be read or says something unknown.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(
            f"cannot read the configuration: {error.strerror}",
            hint="Give the path of codegen.toml with --config.",
            file=str(path),
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"not valid TOML: {error}", hint="Mend the syntax.", file=str(path)
        ) from error
    return _Reader(path).config(data)


class _Reader:
    """Takes a parsed file apart and says where it is wrong."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._root = path.resolve().parent

    def config(self, data: dict[str, Any]) -> Config:
        self._keys(data, "the file", required={"command", "source", "targets"})
        targets = data["targets"]
        if (
            not isinstance(targets, list)
            or not targets
            or not all(isinstance(item, dict) for item in targets)
        ):
            raise self._error(
                "`targets` must be a list of tables", "Write each target as a [[targets]] table."
            )
        config = Config(
            root=self._root,
            command=self._text(data, "command"),
            source=self._source(data["source"]),
            targets=tuple(self._target(item) for item in targets),
        )
        self._apart(config)
        return config

    def _apart(self, config: Config) -> None:
        """Refuse folders within each other: whatever is not its own, a target removes."""
        names = [target.name for target in config.targets]
        if repeated := sorted({name for name in names if names.count(name) > 1}):
            raise self._error(
                f"the target {repeated[0]!r} is named twice", "Remove one of the tables."
            )
        folders = {target.output for target in config.targets} | {config.source.folder}
        for one, two in combinations(sorted(folders), 2):
            if two.resolve().is_relative_to(one.resolve()) or one.resolve().is_relative_to(
                two.resolve()
            ):
                raise self._error(
                    f"the folders {str(one)!r} and {str(two)!r} lie within each other",
                    "Give sources and outputs folders beside each other; "
                    "targets that share a folder spell it alike.",
                )
        if any(target.output == config.source.folder for target in config.targets):
            raise self._error(
                "a target would write into the source folder", "Give it a folder of its own."
            )

    def _source(self, data: object) -> SourceConfig:
        if not isinstance(data, dict):
            raise self._error("`source` must be a table", "Write it as [source].")
        self._keys(
            data, "[source]", required={"folder", "schemas", "id_base"}, optional={"asyncapi"}
        )
        folder = self._folder(data, "folder")
        if not folder.is_dir():
            raise self._error(
                f"the source folder {folder.name!r} does not exist", "Mend `folder` in [source]."
            )
        return SourceConfig(
            folder=folder,
            schemas=self._text(data, "schemas"),
            id_base=self._text(data, "id_base").rstrip("/") + "/",
            asyncapi=self._asyncapi(data) if "asyncapi" in data else None,
        )

    def _asyncapi(self, data: dict[str, Any]) -> str:
        path = os.path.normpath(self._text(data, "asyncapi"))
        if PurePosixPath(path).is_absolute() or path.startswith(".."):
            raise self._error(
                "`asyncapi` leads out of the source folder", "Give the path of a file in it."
            )
        return path

    def _target(self, data: dict[str, Any]) -> TargetConfig:
        self._keys(data, "[[targets]]", required={"name", "output"}, optional={"options"})
        options = data.get("options", {})
        if not isinstance(options, dict):
            raise self._error(
                "`options` of a target must be a table", "Write it as [targets.options]."
            )
        return TargetConfig(
            name=self._text(data, "name"),
            output=self._folder(data, "output"),
            options=MappingProxyType(options),
        )

    def _folder(self, data: dict[str, Any], key: str) -> Path:
        return Path(os.path.normpath(self._root / self._text(data, key)))

    def _text(self, data: dict[str, Any], key: str) -> str:
        value = data[key]
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self._error(
                f"`{key}` must be a text on one line that is not empty", f'Write {key} = "...".'
            )
        return value

    def _keys(
        self,
        data: dict[str, Any],
        place: str,
        *,
        required: set[str],
        optional: frozenset[str] | set[str] = frozenset(),
    ) -> None:
        if missing := sorted(required - data.keys()):
            raise self._error(
                f"{place} lacks {', '.join(missing)}",
                "See the configuration reference in the README.",
            )
        if unknown := sorted(data.keys() - required - optional):
            raise self._error(
                f"{place} has unknown keys: {', '.join(unknown)}", "Remove or mend them."
            )

    def _error(self, message: str, hint: str) -> ConfigError:
        return ConfigError(message, hint=hint, file=str(self._path))
