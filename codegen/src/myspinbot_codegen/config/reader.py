"""Reads `codegen.toml`, the only source of facts about a platform. Used by the pipeline.

A `pyproject.toml` may hold the same tables under `[tool.myspinbot-codegen]`.

An unknown or missing key is an error, so that a typing error does not become a default.
"""

from __future__ import annotations

import os.path
import tomllib
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field, replace
from itertools import combinations
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.spec.dialects import DIALECTS, DRAFT_2020_12, Dialect, dialect_named

if TYPE_CHECKING:
    from myspinbot_codegen.config.breaking_config import BreakingConfig

DEFAULT_COMMAND = "myspinbot-codegen generate"
NO_BASE = "https://tree.invalid/"
"""The base of ids of schemas, if neither they nor the configuration have one."""


@dataclass(frozen=True, slots=True)
class SourceConfig:
    """The folder of the contracts, the patterns of schema files, and the AsyncAPI document if any.

    `dialect` is that of files without `$schema`. If `formats` is false, `format` is an annotation.
    """

    folder: Path
    schemas: tuple[str, ...]
    id_base: str
    asyncapi: str | None = None
    dialect: Dialect = DRAFT_2020_12
    formats: bool = True


@dataclass(frozen=True, slots=True)
class RulesConfig:
    """The lint rules in use, by names of rules or categories, without the `ignored` ones.

    Only `MINIMAL` rules apply to files and folders in `ignore`; `ignore_only` excludes them from
    single rules or categories. Their paths are relative to the source folder.
    """

    use: tuple[str, ...] = ("STANDARD",)
    ignored: frozenset[str] = frozenset()
    ignore: tuple[PurePosixPath, ...] = ()
    ignore_only: Mapping[str, tuple[PurePosixPath, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TargetConfig:
    """A target, its output folder and its own options."""

    name: str
    output: Path
    options: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Config:
    """The whole configuration.

    `command` is the command that generated files name. `baseline` is the location of the released
    version with which targets compare.
    """

    root: Path
    command: str
    source: SourceConfig
    targets: tuple[TargetConfig, ...]
    rules: RulesConfig = RulesConfig()
    baseline: str | None = None
    breaking: BreakingConfig | None = None


def overlap(first: Path, second: Path) -> bool:
    """Return whether one of two folders contains the other, or they are the same."""
    first, second = first.resolve(), second.resolve()
    return first.is_relative_to(second) or second.is_relative_to(first)


def load_config(path: Path) -> Config:
    """Read a configuration file.

    Raises:
        ConfigError: It cannot be read, or a key or value is wrong.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(
            f"cannot read the configuration: {error.strerror}",
            hint="Give the path of a codegen.toml with --config, or let `init` write one.",
            file=str(path),
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(
            f"not valid TOML: {error}", hint="Fix the syntax.", file=str(path)
        ) from error
    if path.name == "pyproject.toml":
        tools = data.get("tool")
        table = tools.get("myspinbot-codegen") if isinstance(tools, dict) else None
        if not isinstance(table, dict):
            raise ConfigError(
                "there is no table [tool.myspinbot-codegen]",
                hint="Add it, or give the path of a codegen.toml with --config.",
                file=str(path),
            )
        data = table
    return _Reader(path).config(data)


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


class _Reader:
    """Checks a parsed file and makes a `Config` of it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._root = path.resolve().parent

    def config(self, data: dict[str, Any]) -> Config:
        self._keys(
            data,
            "the file",
            required={"source", "targets"},
            optional={"baseline", "breaking", "command", "rules"},
        )
        targets = data["targets"]
        if not (isinstance(targets, list) and targets and all(map(_is_table, targets))):
            raise self._error(
                "`targets` must be a list of tables", "Write each target as a [[targets]] table."
            )
        source = self._source(data["source"])
        config = Config(
            root=self._root,
            command=self._string(data, "command") if "command" in data else DEFAULT_COMMAND,
            source=source,
            targets=tuple(self._target(table) for table in targets),
            rules=self._rules(data.get("rules", {}), source.folder),
            baseline=self._baseline(data) if "baseline" in data else None,
            breaking=self._breaking(data["breaking"], source.folder)
            if "breaking" in data
            else None,
        )
        self._check_overlaps(config)
        return config

    def _check_overlaps(self, config: Config) -> None:
        """Refuse overlapping folders: a target removes the files that it has not written."""
        names = [target.name for target in config.targets]
        if repeated := sorted({name for name in names if names.count(name) > 1}):
            raise self._error(
                f"the target {repeated[0]!r} is configured twice", "Remove one of the tables."
            )
        folders = {target.output for target in config.targets} | {config.source.folder}
        for first, second in combinations(sorted(folders), 2):
            if overlap(first, second):
                raise self._error(
                    f"the folder {str(first)!r} overlaps with the folder {str(second)!r}",
                    "Choose separate folders for sources and outputs; "
                    "targets that share a folder must write its path the same way.",
                )
        if any(target.output == config.source.folder for target in config.targets):
            raise self._error(
                "a target would write into the source folder", "Choose another output folder."
            )

    def _source(self, data: object) -> SourceConfig:
        data = self._table(
            data,
            "source",
            required={"folder", "schemas"},
            optional={"asyncapi", "dialect", "formats", "id_base"},
        )
        folder = self._folder(data, "folder")
        if not folder.is_dir():
            raise self._error(
                f"the source folder {folder.name!r} does not exist", "Fix `folder` in [source]."
            )
        return SourceConfig(
            folder=folder,
            schemas=self._strings(data, "schemas"),
            id_base=self._id_base(data) if "id_base" in data else NO_BASE,
            asyncapi=self._asyncapi(data) if "asyncapi" in data else None,
            dialect=self._dialect(data) if "dialect" in data else DRAFT_2020_12,
            formats=self._choice(data, "formats", ("assertion", "annotation")) != "annotation",
        )

    def _id_base(self, data: dict[str, Any]) -> str:
        base = self._string(data, "id_base").rstrip("/") + "/"
        try:
            absolute = bool(urlsplit(base).scheme)
        except ValueError:
            absolute = False
        if not absolute:
            raise self._error(
                f"`id_base` is not an absolute URI: {base!r}",
                "Write a URI such as https://example.org/.",
            )
        return base

    def _dialect(self, data: dict[str, Any]) -> Dialect:
        names = [dialect.name for dialect in DIALECTS]
        return dialect_named(self._choice(data, "dialect", names)) or DRAFT_2020_12

    def _choice(self, data: dict[str, Any], key: str, choices: Sequence[str]) -> str:
        """Return one of some words; the first one is the default."""
        value = self._string(data, key) if key in data else choices[0]
        if value not in choices:
            raise self._error(
                f"`{key}` is {value!r}", f"Choose among: {', '.join(map(repr, choices))}."
            )
        return value

    def _rules(self, data: object, folder: Path) -> RulesConfig:
        data = self._table(data, "rules", optional={"except", "ignore", "ignore_only", "use"})
        only = data.get("ignore_only", {})
        if not isinstance(only, dict):
            raise self._error(
                "`ignore_only` must be a table",
                'Write ignore_only = { RULE_ID = ["path of a file or folder"] }.',
            )
        return RulesConfig(
            self._strings(data, "use") if "use" in data else ("STANDARD",),
            frozenset(self._strings(data, "except")) if "except" in data else frozenset(),
            self._within(data, "ignore", folder) if "ignore" in data else (),
            MappingProxyType({name: self._within(only, name, folder) for name in only}),
        )

    def _within(self, data: dict[str, Any], key: str, folder: Path) -> tuple[PurePosixPath, ...]:
        """Return files and folders below the source folder, relative to it."""
        paths = []
        for text in self._strings(data, key):
            path = self._below(text, folder)
            if path is None or not (folder / path).exists():
                raise self._error(
                    f"`{key}` names {text!r}, which is not a file or folder of the sources",
                    "Give paths relative to this file, such as schemas/<area>/v1.",
                )
            paths.append(path)
        return tuple(paths)

    def _below(self, text: str, folder: Path) -> PurePosixPath | None:
        """Return a path relative to a folder, None if it leads out of it."""
        path = Path(os.path.normpath(self._root / text))
        if not path.is_relative_to(folder):
            return None
        return PurePosixPath(path.relative_to(folder).as_posix())

    def _baseline(self, data: dict[str, Any]) -> str:
        """Return the location of a released version: a folder, a wheel, or a git ref."""
        location = self._string(data, "baseline")
        if not location.startswith("git:") and not (self._root / location).exists():
            raise self._error(
                f"the released version {location!r} does not exist",
                "Give the source folder or the wheel of the released version, "
                "or git: and a ref, as in git:v1.0.0.",
            )
        return location

    def _breaking(self, table: object, folder: Path) -> BreakingConfig:
        from myspinbot_codegen.config.breaking_config import breaking_config  # noqa: PLC0415  # few runs need it

        config = breaking_config(table, str(self._path))
        ignore = []
        for text in config.ignore:
            # The file need not exist: its removal may be the change that does not count.
            path = self._below(text, folder)
            if path is None:
                raise self._error(
                    f"`ignore` in [breaking] names {text!r}, which is not below the source folder",
                    "Give paths relative to this file, such as schemas/<area>/v1.",
                )
            ignore.append(str(path))
        return replace(config, ignore=tuple(ignore))

    def _strings(self, data: dict[str, Any], key: str) -> tuple[str, ...]:
        """Return a string, or a list of strings, as a tuple."""
        values = data[key] if isinstance(data[key], list) else [data[key]]
        if not values:
            raise self._error(f"`{key}` is an empty list", "Write at least one entry.")
        return tuple(self._string({key: value}, key) for value in values)

    def _asyncapi(self, data: dict[str, Any]) -> str:
        path = os.path.normpath(self._string(data, "asyncapi"))
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
            name=self._string(data, "name"),
            output=self._folder(data, "output"),
            options=MappingProxyType(options),
        )

    def _folder(self, data: dict[str, Any], key: str) -> Path:
        return Path(os.path.normpath(self._root / self._string(data, key)))

    def _string(self, data: dict[str, Any], key: str) -> str:
        value = data[key]
        if not isinstance(value, str) or not value.strip() or not value.isprintable():
            raise self._error(
                f"`{key}` must be a string on one line that is not empty", f'Write {key} = "...".'
            )
        return value

    def _table(
        self,
        data: object,
        name: str,
        *,
        required: Set[str] = frozenset(),
        optional: Set[str] = frozenset(),
    ) -> dict[str, Any]:
        if not isinstance(data, dict):
            raise self._error(f"`{name}` must be a table", f"Write it as [{name}].")
        self._keys(data, f"[{name}]", required=required, optional=optional)
        return data

    def _keys(
        self, data: dict[str, Any], table: str, *, required: Set[str], optional: Set[str]
    ) -> None:
        if missing := sorted(required - data.keys()):
            raise self._error(
                f"{table} lacks {', '.join(missing)}",
                "See the configuration reference in the README.",
            )
        if unknown := sorted(data.keys() - required - optional):
            raise self._error(
                f"{table} has unknown keys: {', '.join(unknown)}", "Remove or fix them."
            )

    def _error(self, message: str, hint: str) -> ConfigError:
        return ConfigError(message, hint=hint, file=str(self._path))
