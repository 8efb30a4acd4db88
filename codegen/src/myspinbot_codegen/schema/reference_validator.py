"""The reference validator: `jsonschema` for Draft 2020-12, with ECMA patterns and asserted formats.

Used by the lint stage to judge examples and defaults, and by the tests to judge every target.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from pathlib import PurePosixPath
from typing import Any, Protocol
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.json_values import identity, json_errors
from myspinbot_codegen.spec.regex import portable


@cache
def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(portable(pattern).python)


def _pattern(
    _validator: Validator, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _compile(pattern).search(instance):
        yield ValidationError(f"{instance!r} does not match {pattern!r}")


def _format_checker() -> FormatChecker:
    checker = FormatChecker(formats=())
    for name, pattern in FORMATS.items():
        compiled = re.compile(pattern.python)

        def check(value: object, compiled: re.Pattern[str] = compiled) -> bool:
            return not isinstance(value, str) or compiled.search(value) is not None

        checker.checks(name)(check)
    return checker


def _unique_items(
    _validator: Validator, unique: object, instance: object, _schema: object
) -> Iterator[ValidationError]:
    """Check uniqueness as specified: `jsonschema` calls `[[1], [true], [1]]` unique."""
    if (
        unique
        and isinstance(instance, list)
        and len({identity(member) for member in instance}) < len(instance)
    ):
        yield ValidationError(f"{instance!r} has non-unique elements")


_Reference = extend(Draft202012Validator, {"pattern": _pattern, "uniqueItems": _unique_items})  # type: ignore[no-untyped-call]  # its stubs lack types
_FORMAT_CHECKER = _format_checker()

_BASE = "https://tree.invalid/"


class Definition(Protocol):
    """A type with its canonical schema, before or after it is lowered."""

    @property
    def key(self) -> Key:
        """The location of its schema."""

    @property
    def name(self) -> str:
        """Its unique name."""

    @property
    def schema(self) -> Any:
        """Its canonical schema."""

    @property
    def origins(self) -> Mapping[str, str]:
        """Pointers in its source file, by pointers in the canonical schema."""


class Reference:
    """Judges documents by the canonical schemas of a tree."""

    def __init__(self, definitions: Iterable[Definition]) -> None:
        self._definitions = tuple(definitions)
        schemas = {
            definition.name: _spell_patterns(definition.schema) for definition in self._definitions
        }
        resource = DRAFT202012.create_resource({"$defs": schemas})
        self._registry: Registry[Any] = Registry().with_resource(_BASE, resource)

    def errors(self, path: PurePosixPath, instance: Any, pointer: str = "") -> list[str]:
        """Return the errors of an instance as `pointer: message`; none if it is valid.

        The type is given by the location of its schema in the sources.
        """
        name, inner = self._place(path, pointer)
        return self.type_errors(name, instance, inner)

    def type_errors(self, name: str, instance: Any, pointer: str = "") -> list[str]:
        """Return the errors of an instance of a type by name, or of a schema within it."""
        if unfit := [f"{place}: {reason}" for place, reason in json_errors(instance)]:
            return unfit
        validator = _Reference(
            {"$ref": f"{_BASE}#/$defs/{name}{quote(pointer)}"},
            registry=self._registry,
            format_checker=_FORMAT_CHECKER,
        )
        return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(instance)]

    def _place(self, path: PurePosixPath, pointer: str) -> tuple[str, str]:
        """Return the type at a location of the sources, and the pointer in its schema."""
        return self._places[path, pointer]

    @cached_property
    def _places(self) -> dict[tuple[PurePosixPath, str], tuple[str, str]]:
        return {
            (definition.key.path, origin): (definition.name, pointer)
            # Of one location in several scopes, the scope of a whole document is meant.
            for definition in sorted(self._definitions, key=lambda member: member.key, reverse=True)
            for pointer, origin in definition.origins.items()
        }


def _spell_patterns(schema: Any) -> Any:
    """Return a schema with `patternProperties` in Python syntax, as `jsonschema` needs them."""
    if isinstance(schema, list):
        return [_spell_patterns(member) for member in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for keyword, value in schema.items():
        if keyword in ("const", "default", "enum", "examples"):
            result[keyword] = value
        elif keyword == "patternProperties":
            result[keyword] = _by_pattern(value)
        elif keyword in ("dependentSchemas", "properties"):
            result[keyword] = {name: _spell_patterns(member) for name, member in value.items()}
        else:
            result[keyword] = _spell_patterns(value)
    return result


def _by_pattern(members: dict[str, Any]) -> dict[str, Any]:
    """Return schemas by Python pattern; two patterns may become equal."""
    schemas: dict[str, list[Any]] = {}
    for name, member in members.items():
        # `jsonschema` ignores an empty pattern when it looks for additional properties.
        schemas.setdefault(portable(name).python or "(?:)", []).append(_spell_patterns(member))
    return {
        name: items[0] if len(items) == 1 else {"allOf": items} for name, items in schemas.items()
    }
