"""The reference validator: `jsonschema` for Draft 2020-12, with ECMA patterns and asserted formats.

Used by the lint stage to judge examples and defaults, and by the tests to judge every target.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, FormatChecker, ValidationError
from jsonschema.protocols import Validator
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .formats import FORMATS
from .plain import faults
from .regex import portable
from .tree import Document


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


_Reference = extend(Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]  # its stubs lack types
_FORMAT_CHECKER = _format_checker()

# Files are known by their place, so that a wrong `$id` cannot lead a reference astray. Nothing is
# ever fetched.
_BASE = "https://tree.invalid/"


class Reference:
    """Judges documents by the schemas of one tree."""

    def __init__(self, schemas: Mapping[PurePosixPath, Document]) -> None:
        resources = [
            (f"{_BASE}{path}", DRAFT202012.create_resource(_anonymous(document.data)))
            for path, document in schemas.items()
        ]
        self._registry: Registry[Any] = Registry().with_resources(resources)

    def errors(self, path: PurePosixPath, instance: Any, pointer: str = "") -> list[str]:
        """What is wrong with an instance, as `pointer: message`; empty when it is valid."""
        if unfit := [f"{place}: {reason}" for place, reason in faults(instance)]:
            return unfit
        validator = _Reference(
            {"$ref": f"{_BASE}{path}#{quote(pointer)}"},
            registry=self._registry,
            format_checker=_FORMAT_CHECKER,
        )
        return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(instance)]


def _anonymous(data: Any) -> Any:
    """A schema without `$id` and `$schema`.

    Either would make `jsonschema` leave our registry or our keywords.
    """
    return (
        {key: value for key, value in data.items() if key not in ("$id", "$schema")}
        if isinstance(data, dict)
        else data
    )
