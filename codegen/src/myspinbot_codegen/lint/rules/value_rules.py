"""Rules on numbers, patterns, formats and secrets: every language treats them alike."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.diagnostics.rule import Severity
from myspinbot_codegen.lint.categories import MINIMAL, PORTABLE, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.regex import NotPortable, is_small, portable

MAX_SAFE_INTEGER = 2**53 - 1
# fmt: off
_NUMERIC = [
    "const", "enum", "exclusiveMaximum", "exclusiveMinimum", "maxItems", "maxLength",
    "maxProperties", "maximum", "minItems", "minLength", "minProperties", "minimum",
    "multipleOf",
]
# fmt: on
_LOWER = ("minimum", "exclusiveMinimum")
_UPPER = ("maximum", "exclusiveMaximum")


def _number_unsafe(location: SchemaLocation) -> Iterator[Violation]:
    for keyword in _NUMERIC:
        for steps, value in _numbers(location.schema.get(keyword), keyword):
            if abs(value) > MAX_SAFE_INTEGER:
                yield Violation.at(location, f"the number {value} is beyond 2**53 - 1", *steps)


def _numbers(value: Any, *steps: str | int) -> Iterator[tuple[tuple[str | int, ...], int | float]]:
    """The numbers in a value, which may be a list or an object, with the steps to each."""
    if isinstance(value, int | float):
        yield steps, value
    elif isinstance(value, dict | list):
        members = value.items() if isinstance(value, dict) else enumerate(value)
        for step, member in members:
            yield from _numbers(member, *steps, step)


def _multiple_of(location: SchemaLocation) -> Iterator[Violation]:
    factor = location.schema.get("multipleOf")
    if factor is not None and (type(factor) is not int or "number" in location.types):
        yield Violation.at(
            location, "`multipleOf` is a fraction, or is used for fractions", "multipleOf"
        )


def _integer_unbounded(location: SchemaLocation) -> Iterator[Violation]:
    keywords = location.schema.keys()
    if "integer" not in location.types or keywords & {"const", "enum"}:
        return
    missing = [names[0] for names in (_LOWER, _UPPER) if not keywords & {*names}]
    if missing:
        limits = " and no ".join(f"`{name}`" for name in missing)
        yield Violation.at(location, f"the integer has no {limits}")


def _format_unsupported(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.locations():
        name = location.schema.get("format") if analysis.tree.formats else None
        if name is not None and name not in FORMATS:
            yield Violation.at(
                location, f"not every target checks the format {name!r} in the same way", "format"
            )


def _pattern_portable(location: SchemaLocation) -> Iterator[Violation]:
    names = location.schema.get("patternProperties", ())
    patterns = [(("patternProperties", name), name) for name in names]
    for steps, pattern in [(("pattern",), location.schema.get("pattern")), *patterns]:
        if isinstance(pattern, str) and (reason := _why_not_portable(pattern)):
            yield Violation.at(location, f"the pattern is not portable: {reason}", *steps)


@cache
def _why_not_portable(pattern: str) -> str | None:
    try:
        translated = portable(pattern)
        re.compile(translated.python)
    except NotPortable as error:
        return str(error)
    except re.error:
        return "it is too large"
    fits = is_small(translated.rust) or _compiles_in_rust(translated.rust)
    return None if fits else "it is too large"


def _compiles_in_rust(pattern: str) -> bool:
    from pydantic_core import (  # noqa: PLC0415  # slow, and few patterns are that large
        SchemaError,
        SchemaValidator,
        core_schema,
    )

    try:
        SchemaValidator(core_schema.str_schema(pattern=pattern))
    except SchemaError:
        return False
    return True


def _pattern_unanchored(location: SchemaLocation) -> Iterator[Violation]:
    pattern = location.schema.get("pattern")
    if isinstance(pattern, str) and not (
        pattern.startswith(("^", ".*")) and pattern.endswith(("$", ".*"))
    ):
        yield Violation.at(
            location, "the pattern does not say what may precede and follow a match", "pattern"
        )


def _secret_misplaced(location: SchemaLocation) -> Iterator[Violation]:
    if "x-secret" in location.schema and (
        location.schema["x-secret"] is not True
        or location.form != "type"
        or "string" not in location.types
        or location.names_keys
    ):
        yield Violation.at(location, "`x-secret` has no effect here", "x-secret")


RULES = (
    LintRule(
        id="NUMBER_UNSAFE",
        summary="No number is beyond 2**53 - 1.",
        reason="JavaScript cannot distinguish such integers.",
        hint=f"Stay within {MAX_SAFE_INTEGER}, or send the number as a string.",
        categories=MINIMAL | PORTABLE,
        ensures=Precondition.SAFE_NUMBERS,
        check=each_schema(_number_unsafe),
    ),
    LintRule(
        id="MULTIPLE_OF",
        summary="`multipleOf` is written as an integer, and only used for integers.",
        reason="Languages divide fractions differently, and some take `3.0` for a fraction.",
        hint='Use "type": "integer" and a smaller unit, such as milliseconds.',
        categories=STANDARD | PORTABLE,
        check=each_schema(_multiple_of),
    ),
    LintRule(
        id="INTEGER_UNBOUNDED",
        summary="An integer has a minimum and a maximum.",
        reason="Other languages need them to choose a type, and JavaScript counts no further than "
        "2**53 - 1.",
        hint="Write the limits that the value has in practice, such as those of 32 bits.",
        categories=PORTABLE,
        severity=Severity.WARNING,
        check=each_schema(_integer_unbounded),
    ),
    LintRule(
        id="FORMAT_UNSUPPORTED",
        summary="Every target checks the format in the same way, unless formats are annotations.",
        hint=f"Use {', '.join(sorted(FORMATS))}, a `pattern`, "
        'or formats = "annotation" in [source].',
        categories=MINIMAL | PORTABLE,
        ensures=Precondition.LOWERABLE,
        check=_format_unsupported,
    ),
    LintRule(
        id="PATTERN_PORTABLE",
        summary="A pattern means the same to the regular expressions of ECMA-262, Python and Rust.",
        hint="Use characters, classes such as [0-9a-z], groups, | and quantifiers.",
        categories=MINIMAL | PORTABLE,
        ensures=Precondition.LOWERABLE,
        check=each_schema(_pattern_portable),
    ),
    LintRule(
        id="PATTERN_UNANCHORED",
        summary="A pattern begins with `^` and ends with `$`, or with `.*` where anything is "
        "allowed.",
        reason="JSON Schema looks for a match anywhere in the string; XML Schema, the method "
        "`matches` of Java and many databases match the whole string.",
        hint="Write ^...$, or .* where anything is allowed.",
        categories=PORTABLE,
        severity=Severity.WARNING,
        check=each_schema(_pattern_unanchored),
    ),
    LintRule(
        id="SECRET_MISPLACED",
        summary="`x-secret` is `true`, in a schema of type string.",
        reason="Nothing else can be kept secret.",
        hint='Write "x-secret": true next to "type": "string", without `enum` or `const`.',
        categories=MINIMAL,
        ensures=Precondition.LOWERABLE,
        check=each_schema(_secret_misplaced),
    ),
)
