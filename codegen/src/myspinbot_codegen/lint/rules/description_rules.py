"""Rules on descriptions: readers need them, although the code does not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from myspinbot_codegen.analysis import SchemaLocation
from myspinbot_codegen.diagnostics.rule import Severity
from myspinbot_codegen.lint.categories import DOCS, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.spec.pointer import tokens

_UNITS = re.compile(
    r"""\b(?:
    (?:nano|micro|milli)?seconds? | minutes? | hours? | days? | weeks? | months? | years?
    | [mun]?s | min | (?:ki|me|gi|te)bibytes? | (?:kilo|mega|giga|tera)?(?:bytes?|bits?) | [kmgt]i?b
    | (?:nano|micro|milli|centi|kilo)?met(?:er|re)s? | mm | cm | km | inch(?:es)? | feet | miles?
    | pixels? | px | dots? | (?:milli|kilo)?grams? | kg | tons? | pounds? | lit(?:er|re)s? | ml
    | degrees? | celsius | fahrenheit | kelvins? | radians? | (?:kilo|mega|giga)?hertz | [kmg]?hz
    | volts? | amperes? | watts? | joules? | ohms? | decibels? | db
    | percent | per | ratio | share | fraction | factor | multiplier | growth | relative | times
    | euros? | dollars? | cents? | currency | number\s+of | how\s+(?:many|often) | count | index
    | unit | unitless | code | port | version | position | probability | score
    )\b | %""",
    re.IGNORECASE | re.VERBOSE,
)
# fmt: off
_MEASURES = frozenset([
    "age", "altitude", "amount", "amplitude", "angle", "area", "bandwidth", "capacity", "cost",
    "delay", "depth", "distance", "duration", "energy", "frequency", "height", "interval",
    "latency", "latitude", "length", "longitude", "mass", "memory", "offset", "period", "power",
    "pressure", "price", "radius", "rate", "size", "speed", "temperature", "throughput",
    "timeout", "ttl", "velocity", "voltage", "volume", "weight", "width",
])
# fmt: on


def _description_missing(location: SchemaLocation) -> Iterator[Violation]:
    if _needs_description(location) and not location.schema.get("description", "").strip():
        yield Violation.at(location, "there is no description")


def _needs_description(location: SchemaLocation) -> bool:
    """Types and properties, except references and the constants that mark branches."""
    *_, parent, _ = ("", "", *location.pointer.split("/"))
    if location.is_root or parent == "$defs":
        return True
    schema = location.schema
    return parent == "properties" and "$ref" not in schema and "const" not in schema


def _description_sentence(location: SchemaLocation) -> Iterator[Violation]:
    text = location.schema.get("description")
    if not isinstance(text, str) or not text.strip():
        return
    first = text.split()[0]
    begins = not first[0].islower() or not first.isalpha()
    if text != text.strip() or not begins or not text.endswith((".", "!", "?", ":")):
        yield Violation.at(location, "the description is not a sentence", "description")


def _unit_missing(location: SchemaLocation) -> Iterator[Violation]:
    name = (tokens(location.pointer) or [location.document.stem])[-1]
    words = re.split(r"[_\W]|(?<=[a-z])(?=[A-Z])", name)
    if not _is_measure(location, words):
        return
    description = str(location.schema.get("description", ""))
    if not _UNITS.search(description) and not any(_UNITS.fullmatch(word) for word in words):
        yield Violation.at(location, "the description names no unit")


def _is_measure(location: SchemaLocation, words: list[str]) -> bool:
    """Whether a schema with a description is of a quantity that is measured."""
    if not {"integer", "number"} & {*location.types} or "const" in location.schema:
        return False
    if "description" not in location.schema:
        return False
    return "number" in location.types or any(word.lower() in _MEASURES for word in words)


RULES = (
    LintRule(
        id="DESCRIPTION_MISSING",
        summary="Every type and property has a description.",
        reason="A property that refers to a type may leave the description to that type.",
        hint='Describe it in one sentence, with its unit: "description": "...".',
        categories=STANDARD | DOCS,
        check=each_schema(_description_missing),
    ),
    LintRule(
        id="DESCRIPTION_SENTENCE",
        summary="A description begins with a capital letter, a digit or code, and ends like a "
        "sentence.",
        reason="Descriptions become docstrings and pages, where half a sentence looks like a "
        "mistake.",
        hint="Begin with a capital letter, end with a full stop, and remove blanks at both ends.",
        categories=DOCS,
        severity=Severity.WARNING,
        check=each_schema(_description_sentence),
    ),
    LintRule(
        id="UNIT_MISSING",
        summary="A measured quantity names its unit, in its name or in its description.",
        reason="This is about every `number`, and every integer with a name such as length, delay "
        "or size. A quantity without a unit says that it is a count or a ratio.",
        hint='Name it, such as "in seconds", "number of ..." or "a ratio, without unit".',
        categories=DOCS,
        severity=Severity.WARNING,
        check=each_schema(_unit_missing),
    ),
)
