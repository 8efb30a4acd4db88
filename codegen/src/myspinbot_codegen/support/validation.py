"""The error of the compiled validators, and what it says. Copied beside them.

A validator stops at the first fault. The sentence is made only when somebody reads it.
"""

from __future__ import annotations

import json
from typing import Any


class Invalid(ValueError):
    """A document breaks a rule. `path` leads to `value`; `expected` is the value of the keyword `rule`."""

    def __init__(self, rule: str, expected: Any, value: Any, path: tuple[str | int, ...]) -> None:
        super().__init__(rule, expected)
        self.rule = rule
        self.expected = expected
        self.value = value
        self.path = path

    def below(self, path: tuple[str | int, ...]) -> Invalid:
        """The same error as seen from further up in the document."""
        self.path = (*path, *self.path)
        return self


def check_json(value: Any, path: tuple[str | int, ...]) -> None:
    """Raise `Invalid` for what JSON has no words for: NaN, infinities, keys that are no text, other objects."""
    match value:
        case None | bool() | str() | int():
            return
        case float() if value - value == 0:
            return
        case list():
            for index, item in enumerate(value):
                check_json(item, (*path, index))
            return
        case dict():
            for key, item in value.items():
                if not isinstance(key, str):
                    raise Invalid("json", "text as key", key, path)
                check_json(item, (*path, key))
            return
    raise Invalid("json", "a JSON value", value, path)


class ValidationFailed(ValueError):
    """A document is not valid for its type.

    `pointer` is an RFC 6901 pointer to the place, `rule` the JSON Schema keyword that is broken; `expected`, `found`
    and `hint` are words for a person.
    """

    code = "validation_failed"

    def __init__(self, title: str, invalid: Invalid) -> None:
        expected, hint = _words(invalid)
        self.title = title
        self.rule = invalid.rule
        self.pointer = "".join(f"/{_escaped(step)}" for step in invalid.path)
        self.expected = expected
        self.found = _shown(invalid)
        self.hint = hint
        self.message = f"{title}{' at ' + self.pointer if self.pointer else ''}: expected {expected}, found {self.found}"
        super().__init__(self.message)


_LONGEST = 120


def _words(invalid: Invalid) -> tuple[str, str]:
    """What was expected, and what to do."""
    expected = invalid.expected
    match invalid.rule:
        case "type":
            kinds = " or ".join(expected) if isinstance(expected, list) else expected
            return f"a value of type {kinds}", "Send this type; text is never read as a number or the other way round."
        case "required":
            missing = [name for name in expected if name not in invalid.value]
            return f"the required {_names(missing)}", f"Add {_names(missing)}."
        case "additionalProperties":
            unknown = sorted(str(name) for name in invalid.value if name not in expected)
            return f"no other properties than {_names(expected)}", f"Remove or rename {_names(unknown)}."
        case "enum":
            return f"one of {', '.join(map(repr, expected))}", "Send one of these values, spelled like this."
        case "oneOf":
            values = ", ".join(map(repr, expected["values"]))
            return f"{expected['property']!r} to be one of {values}", "It tells which kind of object this is."
        case "pattern":
            return f"text that matches {expected}", "See the description of the type for the spelling."
        case "format":
            return f"text in the format {expected}", "A date-time looks like 2026-01-15T09:30:00Z, and its day exists."
        case "uniqueItems":
            return "items that all differ", "Remove what is listed twice."
        case "json":
            return str(expected), "NaN, infinities and objects of the language have no JSON form."
    return f"{_LIMITS.get(invalid.rule, invalid.rule)} {expected}", "Send a value within the limit."


_LIMITS = {
    "exclusiveMaximum": "a number less than",
    "exclusiveMinimum": "a number greater than",
    "maxItems": "a number of items of at most",
    "maxLength": "a length in characters of at most",
    "maxProperties": "a number of properties of at most",
    "maximum": "a number of at most",
    "minItems": "a number of items of at least",
    "minLength": "a length in characters of at least",
    "minProperties": "a number of properties of at least",
    "minimum": "a number of at least",
    "multipleOf": "a multiple of",
}


def _names(names: list[str]) -> str:
    return ("property " if len(names) == 1 else "properties ") + ", ".join(map(repr, names)) if names else "none"


def _shown(invalid: Invalid) -> str:
    """What was found, as short JSON."""
    value = invalid.value
    match invalid.rule:
        case "required" | "additionalProperties":
            return "the " + _names(sorted(map(str, value))) if value else "an empty object"
        case "minItems" | "maxItems":
            return f"{len(value)} items"
        case "minProperties" | "maxProperties":
            return f"{len(value)} properties"
        case "minLength" | "maxLength":
            return f"{len(value)} characters"
        case "oneOf":
            return json.dumps(value.get(invalid.expected["property"]), default=repr)[:_LONGEST]
    text = json.dumps(value, default=repr, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}..."


def _escaped(step: str | int) -> str:
    return str(step).replace("~", "~0").replace("/", "~1")
