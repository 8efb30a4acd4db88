"""Rules on what a reader needs to know, whatever the code needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from myspinbot_codegen.analysis import Context, Place
from myspinbot_codegen.lint.keywords import types_stated
from myspinbot_codegen.lint.registry import Category, Phase, Severity, Spot, rule
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
# fmt: off  # one a line would be a page
_MEASURES = frozenset(
    [
        "age",
        "altitude",
        "amount",
        "amplitude",
        "angle",
        "area",
        "bandwidth",
        "capacity",
        "cost",
        "delay",
        "depth",
        "distance",
        "duration",
        "energy",
        "frequency",
        "height",
        "interval",
        "latency",
        "latitude",
        "length",
        "longitude",
        "mass",
        "memory",
        "offset",
        "period",
        "power",
        "pressure",
        "price",
        "radius",
        "rate",
        "size",
        "speed",
        "temperature",
        "throughput",
        "timeout",
        "ttl",
        "velocity",
        "voltage",
        "volume",
        "weight",
        "width",
    ]
)
# fmt: on


@rule("UNIT_MISSING", Phase.WORDS, Category.DOCS, severity=Severity.WARNING)
def unit_missing(context: Context) -> Iterator[Spot]:
    """What is measured says in which unit: in its name, or in its description.

    Every fraction, and every integer that is called a length, a delay, a size and the like. What
    has no unit says what it counts, or that it is a ratio.
    """
    for place in context.places():
        name = (tokens(place.pointer) or [place.document.stem])[-1]
        words = re.split(r"[_\W]|(?<=[a-z])(?=[A-Z])", name)
        if not _measures(place, words):
            continue
        described = str(place.schema.get("description", ""))
        if not _UNITS.search(described) and not any(_UNITS.fullmatch(word) for word in words):
            yield Spot(
                place.document,
                place.pointer,
                "the description names no unit",
                'Say it as in "in seconds", "number of ..." or "a ratio, without unit".',
            )


def _measures(place: Place, words: list[str]) -> bool:
    """Whether a schema that is described is of something that is measured."""
    if not {"integer", "number"} & {*types_stated(place.schema)} or "const" in place.schema:
        return False
    if "description" not in place.schema:
        return False
    return "number" in types_stated(place.schema) or any(
        word.lower() in _MEASURES for word in words
    )


@rule("DESCRIPTION_SENTENCE", Phase.WORDS, Category.DOCS, severity=Severity.WARNING)
def description_sentence(context: Context) -> Iterator[Spot]:
    """A description begins with a capital letter, a figure or code, and ends as a sentence does.

    Descriptions become docstrings and pages, where half a sentence looks like a mistake.
    """
    for place in context.places():
        text = place.schema.get("description")
        if not isinstance(text, str) or not text.strip():
            continue
        first = text.split()[0]
        begins = not first[0].islower() or not first.isalpha()
        if text != text.strip() or not begins or not text.endswith((".", "!", "?", ":")):
            yield Spot(
                place.document,
                f"{place.pointer}/description",
                "the description is not written as a sentence",
                "Begin with a capital letter, end with a full stop, without blanks around it.",
            )
