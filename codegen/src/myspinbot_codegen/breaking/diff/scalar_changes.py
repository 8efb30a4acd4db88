"""Changes of types, listed values, limits, patterns and formats. Used by `candidate_finder`."""

from __future__ import annotations

import math
from collections.abc import Iterator

from myspinbot_codegen.breaking.compatibility import breaking_rule
from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.comparison import CONST, ENUM, Pair
from myspinbot_codegen.breaking.diff.constraints import Constraints
from myspinbot_codegen.breaking.diff.pattern_overlap import covers
from myspinbot_codegen.breaking.diff.value_kinds import kinds_of_type, without
from myspinbot_codegen.breaking.report import brief_list
from myspinbot_codegen.diagnostics.rule import Rule

TYPE = breaking_rule(
    "WIRE_TYPE",
    "The JSON types of a value stay the same.",
    "Keep the type, and put values of another type into a new optional property.",
)
MINIMUM = breaking_rule(
    "WIRE_MINIMUM",
    "The lower bound of a number stays the same.",
    "Keep the bound. Enforce a higher one in writers only, and upgrade all readers before you "
    "lower it.",
)
MAXIMUM = breaking_rule(
    "WIRE_MAXIMUM",
    "The upper bound of a number stays the same.",
    "Keep the bound. Enforce a lower one in writers only, and upgrade all readers before you "
    "raise it.",
)
MULTIPLE_OF = breaking_rule(
    "WIRE_MULTIPLE_OF",
    "The step of a number stays the same.",
    "Keep `multipleOf`. Let writers round to a larger step, and upgrade all readers before you "
    "allow a smaller one.",
)
MIN_LENGTH = breaking_rule(
    "WIRE_MIN_LENGTH",
    "The minimum length of a string stays the same.",
    "Keep `minLength`. Enforce a greater one in writers only, and upgrade all readers before you "
    "allow shorter strings.",
)
MAX_LENGTH = breaking_rule(
    "WIRE_MAX_LENGTH",
    "The maximum length of a string stays the same.",
    "Keep `maxLength`. Let writers shorten strings, and upgrade all readers before you allow "
    "longer ones.",
)
PATTERN = breaking_rule(
    "WIRE_PATTERN",
    "The pattern of a string stays the same.",
    "Keep the pattern. Enforce a stricter one in writers only, and put strings of another form "
    "into a new optional property.",
)
FORMAT = breaking_rule(
    "WIRE_FORMAT",
    "The format of a string stays the same.",
    "Keep the format, and put strings in another format into a new optional property.",
)
MIN_ITEMS = breaking_rule(
    "WIRE_MIN_ITEMS",
    "The minimum number of items stays the same.",
    "Keep `minItems`. Enforce a greater one in writers only, and upgrade all readers before you "
    "allow fewer items.",
)
MAX_ITEMS = breaking_rule(
    "WIRE_MAX_ITEMS",
    "The maximum number of items stays the same.",
    "Keep `maxItems`. Let writers split long arrays, and upgrade all readers before you allow "
    "more items.",
)
MIN_PROPERTIES = breaking_rule(
    "WIRE_MIN_PROPERTIES",
    "The minimum number of properties stays the same.",
    "Keep `minProperties`. Enforce a greater one in writers only, and upgrade all readers before "
    "you allow fewer properties.",
)
MAX_PROPERTIES = breaking_rule(
    "WIRE_MAX_PROPERTIES",
    "The maximum number of properties stays the same.",
    "Keep `maxProperties`. Enforce a smaller one in writers only, and upgrade all readers before "
    "you allow more properties.",
)
RULES = (
    TYPE,
    MINIMUM,
    MAXIMUM,
    MULTIPLE_OF,
    MIN_LENGTH,
    MAX_LENGTH,
    PATTERN,
    FORMAT,
    MIN_ITEMS,
    MAX_ITEMS,
    MIN_PROPERTIES,
    MAX_PROPERTIES,
)

SIZES = {
    "minLength": ("string", MIN_LENGTH),
    "maxLength": ("string", MAX_LENGTH),
    "minItems": ("array", MIN_ITEMS),
    "maxItems": ("array", MAX_ITEMS),
    "minProperties": ("object", MIN_PROPERTIES),
    "maxProperties": ("object", MAX_PROPERTIES),
}


def compare_type(pair: Pair) -> Iterator[Candidate]:
    """Find kinds of values that readers reject."""
    missing = pair.writers.kinds - kinds_of_type(pair.readers.keywords["type"])
    if missing:
        yield pair.candidate(TYPE, "type", writers=pair.writers.having(only=missing))


def compare_listed_values(pair: Pair) -> Iterator[Candidate]:
    """Find values that are not in the list of the readers."""
    for keyword in ("const", "enum"):
        if keyword not in pair.readers.keywords:
            continue
        stated = pair.readers.keywords[keyword]
        rule = CONST if keyword == "const" or pair.writers.values_of("const") else ENUM
        if pair.writers.values is None:
            yield pair.candidate(rule, keyword)
        elif missing := without(pair.writers.values, [stated] if keyword == "const" else stated):
            change = "also allowed now" if pair.comparison.forward else "no longer allowed"
            message = f"{change}: {brief_list(missing)}"
            yield pair.candidate(rule, keyword, message=message, values=tuple(missing))


def compare_minimum(pair: Pair) -> Iterator[Candidate]:
    """Find numbers below the lower bound of the readers."""
    yield from _compare_bound(pair, MINIMUM, "minimum", 1)


def compare_maximum(pair: Pair) -> Iterator[Candidate]:
    """Find numbers above the upper bound of the readers."""
    yield from _compare_bound(pair, MAXIMUM, "maximum", -1)


def _compare_bound(pair: Pair, rule: Rule, inclusive: str, sign: int) -> Iterator[Candidate]:
    exclusive = f"exclusive{inclusive.capitalize()}"
    whole = "fraction" not in pair.writers.kinds
    known = max(
        [_first_number(sign * value, whole=whole) for value in pair.writers.values_of(inclusive)]
        + [
            _first_number(sign * value, whole=whole, exclusive=True)
            for value in pair.writers.values_of(exclusive)
        ],
        default=(-math.inf, False),
    )
    for keyword, replaced in ((inclusive, exclusive), (exclusive, inclusive)):
        if keyword not in pair.readers.keywords:
            continue
        bound = sign * pair.readers.keywords[keyword]
        if known < _first_number(bound, whole=whole, exclusive=keyword == exclusive):
            candidate = pair.candidate(rule, keyword)
            if pair.writers.values_of(replaced) and not pair.writers.values_of(keyword):
                was, now = (keyword, replaced) if pair.comparison.forward else (replaced, keyword)
                candidate = candidate.under(rule, f"`{was}` was replaced by `{now}`")
            yield candidate


def _first_number(value: float, *, whole: bool, exclusive: bool = False) -> tuple[float, bool]:
    """The smallest number that a lower bound allows, and whether only greater ones are allowed."""
    if whole:
        return (math.floor(value) + 1 if exclusive else math.ceil(value)), False
    return value, exclusive


def compare_multiple_of(pair: Pair) -> Iterator[Candidate]:
    """Find numbers that are not a multiple of the step of the readers."""
    step = pair.readers.keywords["multipleOf"]
    known = [value for value in pair.writers.values_of("multipleOf") if (value / step).is_integer()]
    if not known and not (float(1 / step).is_integer() and "fraction" not in pair.writers.kinds):
        yield pair.candidate(MULTIPLE_OF, "multipleOf")


def compare_sizes(pair: Pair) -> Iterator[Candidate]:
    """Find strings, arrays and objects that are too short or too long for the readers."""
    for keyword, (kind, rule) in SIZES.items():
        if keyword not in pair.readers.keywords or kind not in pair.writers.kinds:
            continue
        limit = pair.readers.keywords[keyword]
        if keyword.startswith("min"):
            least = max(pair.writers.values_of(keyword), default=0)
            members = len(pair.writers.required_members) if kind == "object" else 0
            fits = max(least, members) >= limit
        else:
            fits = _greatest_size(pair.writers, keyword) <= limit
        if not fits:
            yield pair.candidate(rule, keyword)


def _greatest_size(writers: Constraints, keyword: str) -> float:
    known = [float(value) for value in writers.values_of(keyword)]
    if keyword == "maxItems" and writers.most_items is not None:
        known.append(writers.most_items)
    if keyword == "maxProperties" and writers.closed_names is not None:
        known.append(len(writers.closed_names))
    return min(known, default=math.inf)


def compare_pattern(pair: Pair) -> Iterator[Candidate]:
    """Find strings that do not match the pattern of the readers."""
    pattern = pair.readers.keywords["pattern"]
    if not any(covers(pattern, known) for known in pair.writers.values_of("pattern")):
        yield pair.candidate(PATTERN, "pattern")


def compare_format(pair: Pair) -> Iterator[Candidate]:
    """Find strings that do not have the format of the readers."""
    if pair.readers.keywords["format"] not in pair.writers.values_of("format"):
        yield pair.candidate(FORMAT, "format")
