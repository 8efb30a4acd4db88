"""Writes lines, reports and calls of validators. The base class of both generators.

The code generator of fastjsonschema writes the lines. Its own errors contain whole schemas, and
paths that are formatted on each call. Our functions return all errors as `Fault`s. Only these get a
path, so that valid documents cost nothing. The generator's class is not public, so its version is
pinned.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fastjsonschema.draft2019 import CodeGeneratorDraft2019
from fastjsonschema.ref_resolver import RefResolver

from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.regex import Pattern
from myspinbot_codegen.targets.secret_types import SecretTypes

# For documents whose strings are valid Unicode and whose numbers are finite.
TYPE_CHECKS = {
    "array": "isinstance({0}, list)",
    "boolean": "isinstance({0}, bool)",
    # A float without a fraction is an integer, `True` is not.
    "integer": (
        "(isinstance({0}, int) and not isinstance({0}, bool)"
        " or isinstance({0}, float) and {0}.is_integer())"
    ),
    "null": "{0} is None",
    "number": "(isinstance({0}, (int, float)) and not isinstance({0}, bool))",
    "object": "isinstance({0}, dict)",
    "string": "isinstance({0}, str)",
}
# Tests whether a value breaks a rule, for a value that has the type of the rule.
BREACHES = {
    "exclusiveMaximum": "{} >= {}",
    "exclusiveMinimum": "{} <= {}",
    "maxItems": "len({}) > {}",
    "maxLength": "len({}) > {}",
    "maxProperties": "len({}) > {}",
    "maximum": "{} > {}",
    "minItems": "len({}) < {}",
    "minLength": "len({}) < {}",
    "minProperties": "len({}) < {}",
    "minimum": "{} < {}",
}

# Python refuses more than 20 nested loops, or 100 nested blocks.
_DEEPEST = 24


class Generator(CodeGeneratorDraft2019):
    """Writes the functions of one type at a time."""

    # Set while a schema is written; fastjsonschema declares them as optional.
    _definition: Any
    _variable: Any

    def __init__(self, secrets: SecretTypes) -> None:
        super().__init__({}, RefResolver("", {}, store={}), use_default=False)  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
        self._secrets = secrets
        self._code: list[str] = []
        self._steps: tuple[str, ...] = ()

    def take_patterns(self) -> dict[str, str]:
        """Return the patterns used since the last call, in Python's syntax."""
        patterns, self._compile_regexps = self._compile_regexps, {}
        return patterns

    def generate_func_code_block(  # fastjsonschema's name
        self,
        definition: Any,
        variable: str,
        variable_name: str = "data",
        clear_variables: bool = True,  # noqa: FBT001, FBT002  # fastjsonschema's signature
    ) -> int:
        """Write the checks of a schema; `_steps` is its location, not `variable_name`."""
        count: int = super().generate_func_code_block(  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
            definition, variable, variable_name, clear_variables
        )
        return count

    def _line(self, line: str) -> Any:
        """Write a line; in a `with` statement it opens a block."""
        return self.l("{}", line, optimize=False)

    @contextmanager
    def _if_any(self, *header: str) -> Iterator[None]:
        """Write lines that open a block; nothing if the block stays empty."""
        start = len(self._code)
        with self._line(header[0]):
            for line in header[1:]:
                self._line(line)
            count = len(self._code)
            yield
        if len(self._code) == count:
            del self._code[start:]

    def _write(self, schema: Any, variable: str | None = None, *steps: str) -> None:
        """Write the checks of a part of the document that is `steps` below this one."""
        before = self._steps
        self._steps += steps
        self.generate_func_code_block(schema, variable or self._variable)
        self._steps = before

    def _block(self, schema: Any, variable: str | None = None, *steps: str) -> None:
        """Write the checks of a part of the document, or `pass`."""
        count = len(self._code)
        self._write(schema, variable, *steps)
        if len(self._code) == count:
            self._line("pass")

    def _too_deep(self) -> bool:
        return bool(self._indent > _DEEPEST)

    def _member(self, name: str, index: int) -> str:
        """Return the variable for a property."""
        plain = name.isidentifier() and name.isascii()
        return f"{self._variable}__{name if plain else index}"

    def _report(self, rule: str, limit: str, value: str | None = None, *steps: str) -> None:
        """Write that a rule is broken; `Fault` itself makes the message."""
        way = ", ".join((*self._steps, *steps))
        path = f"({way},)" if way else "()"
        self._line(f"faults.append(Fault({rule!r}, {limit}, {value or self._value(rule)}, {path}))")

    def _value(self, rule: str) -> str:
        """Return the Python source of the value that an error shows."""
        raise NotImplementedError

    def _add(self, function: str, *arguments: str) -> None:
        """Write the call of a function of the support code, which returns errors."""
        self._line(f"faults += {function}({', '.join((self._variable, *arguments, *self._steps))})")

    def _call(self, function: str, *arguments: str) -> None:
        """Write the call of another function, whose errors get the path of this location."""
        call = f"{function}({', '.join((self._variable, *arguments))})"
        if not self._steps:
            self._line(f"faults += {call}")
            return
        with self._line(f"if found := {call}:"):
            self._line(f"faults += below(found, {', '.join(self._steps)})")

    def _generate_breach(self, rule: str) -> None:
        limit = repr(self._definition[rule])
        with self._line(f"if {BREACHES[rule].format(self._variable, limit)}:"):
            self._report(rule, limit)

    def _generate_unique(self) -> None:
        with self._line(f"if not all_differ({self._variable}):"):
            self._report("uniqueItems", "True")

    def _search(self, rule: str, limit: str, pattern: Pattern) -> None:
        with self._line(f"if not {self._search_source(pattern, self._variable)}:"):
            self._report(rule, repr(limit))

    def _search_source(self, pattern: Pattern, variable: str) -> str:
        """Return the Python source of the search for a pattern."""
        name = next((name for name, known in FORMATS.items() if known == pattern), None)
        # A pattern may be equal to the name of a format.
        key = name or (pattern.source if pattern.source not in FORMATS else f"({pattern.source})")
        self._compile_regexps[key] = pattern.python
        return f"REGEX_PATTERNS[{key!r}].search({variable})"

    def generate_required(self) -> None:
        """Write the check that the value has all required properties."""
        names = self._definition["required"]
        if not names:
            return
        with self._line(f"if not {self._variable}.keys() >= {set_of(names)}:"):
            self._add("missing", repr(tuple(names)))


def set_of(names: Any) -> str:
    """Return the Python source of a set."""
    return "{" + ", ".join(map(repr, sorted(names))) + "}"
