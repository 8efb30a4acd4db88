"""Shapes of scalars, and keywords with an integer. Used by `lower`."""

from __future__ import annotations

import math
from typing import Any

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.regex import Pattern, portable


def choice(values: list[Any]) -> ir.Shape:
    """Return the shape of a value that is one of some scalars."""
    return ir.Null() if values == [None] else ir.Choice(tuple(values))


def string(schema: dict[str, Any]) -> ir.Text:
    """Return the shape of a string."""
    patterns: tuple[Pattern, ...] = ()
    if "pattern" in schema:
        patterns += (portable(schema["pattern"]),)
    if "format" in schema:
        patterns += (FORMATS[schema["format"]],)
    return ir.Text(
        count(schema, "minLength"),
        count(schema, "maxLength"),
        patterns,
        schema.get("format"),
        secret=schema.get("x-secret") is True,
    )


def integer(schema: dict[str, Any]) -> ir.Integer:
    """Return the shape of an integer, with inclusive bounds."""
    lows = [math.ceil(schema["minimum"])] if "minimum" in schema else []
    lows += [math.floor(schema["exclusiveMinimum"]) + 1] if "exclusiveMinimum" in schema else []
    highs = [math.floor(schema["maximum"])] if "maximum" in schema else []
    highs += [math.ceil(schema["exclusiveMaximum"]) - 1] if "exclusiveMaximum" in schema else []
    factor = schema.get("multipleOf")
    return ir.Integer(
        max(lows, default=None),
        min(highs, default=None),
        int(factor) if factor is not None and is_whole(factor) else None,
    )


def is_whole(number: float) -> bool:
    """Return whether a number has no fraction."""
    return isinstance(number, int) or number.is_integer()


def count(schema: dict[str, Any], keyword: str) -> int | None:
    """Return a keyword whose value is an integer; JSON may write it as `1.0`."""
    return int(schema[keyword]) if keyword in schema else None
