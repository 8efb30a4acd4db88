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
from myspinbot_codegen.spec.json_values import faults
from myspinbot_codegen.spec.regex import portable


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(portable(pattern).python)


def _pattern(
    _validator: Validator, pattern: str, instance: object, _schema: object
) -> Iterator[ValidationError]:
    if isinstance(instance, str) and not _compiled(pattern).search(instance):
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
    """As the specification has it: `jsonschema` calls `[[1], [true], [1]]` unique."""
    if (
        unique
        and isinstance(instance, list)
        and len({_identity(item) for item in instance}) < len(instance)
    ):
        yield ValidationError(f"{instance!r} has non-unique elements")


def _identity(value: Any) -> Any:
    """Something to hash, which is equal for values that are equal as JSON."""
    if isinstance(value, list):
        return ("array", *map(_identity, value))
    if isinstance(value, dict):
        return ("object", frozenset((name, _identity(item)) for name, item in value.items()))
    return (isinstance(value, bool), value)


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
        schemas = {definition.name: _spelled(definition.schema) for definition in self._definitions}
        resource = DRAFT202012.create_resource({"$defs": schemas})
        self._registry: Registry[Any] = Registry().with_resource(_BASE, resource)

    def errors(self, path: PurePosixPath, instance: Any, pointer: str = "") -> list[str]:
        """What is wrong with an instance, as `pointer: message`; empty when it is valid.

        The type is given by the place of its schema in the sources.
        """
        name, inner = self._place(path, pointer)
        return self.faults(name, instance, inner)

    def faults(self, name: str, instance: Any, pointer: str = "") -> list[str]:
        """The same for a type by its name, or a schema within it."""
        if unfit := [f"{place}: {reason}" for place, reason in faults(instance)]:
            return unfit
        validator = _Reference(
            {"$ref": f"{_BASE}#/$defs/{name}{quote(pointer)}"},
            registry=self._registry,
            format_checker=_FORMAT_CHECKER,
        )
        return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(instance)]

    def _place(self, path: PurePosixPath, pointer: str) -> tuple[str, str]:
        """The type that has a place of the sources in it, and the pointer in its schema."""
        return self._places[path, pointer]

    @cached_property
    def _places(self) -> dict[tuple[PurePosixPath, str], tuple[str, str]]:
        return {
            (definition.key.path, origin): (definition.name, pointer)
            # Of one place in several scopes, what a document begins with is meant.
            for definition in sorted(self._definitions, key=lambda item: item.key, reverse=True)
            for pointer, origin in definition.origins.items()
        }


def _spelled(schema: Any) -> Any:
    """A schema whose `patternProperties` are spelled for Python, as `jsonschema` takes them."""
    if isinstance(schema, list):
        return [_spelled(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    result = {}
    for keyword, value in schema.items():
        if keyword in ("const", "default", "enum", "examples"):
            result[keyword] = value
        elif keyword == "patternProperties":
            result[keyword] = _by_pattern(value)
        elif keyword in ("dependentSchemas", "properties"):
            result[keyword] = {name: _spelled(item) for name, item in value.items()}
        else:
            result[keyword] = _spelled(value)
    return result


def _by_pattern(members: dict[str, Any]) -> dict[str, Any]:
    """The schemas by their pattern in Python; two patterns may be spelled alike there."""
    found: dict[str, list[Any]] = {}
    for name, item in members.items():
        # `jsonschema` takes an empty pattern for none when it looks for what is additional.
        found.setdefault(portable(name).python or "(?:)", []).append(_spelled(item))
    return {
        name: items[0] if len(items) == 1 else {"allOf": items} for name, items in found.items()
    }
