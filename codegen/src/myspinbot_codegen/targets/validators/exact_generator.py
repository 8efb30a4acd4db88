"""Writes the functions of exact shapes, in the form of `lowered_shapes`. Used by `validator_parts`.

Each schema has a type, and keywords for values of that type only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.targets.python_source import literal
from myspinbot_codegen.targets.secret_types import SECRET, SecretTypes
from myspinbot_codegen.targets.validators.generator import BREACHES, TYPE_CHECKS, Generator, set_of
from myspinbot_codegen.targets.validators.lowered_shapes import (
    GUARD,
    JSON,
    NULLABLE,
    PATTERNS,
    SWITCH,
    UNION,
)

_TYPE_CHECKS = {
    **TYPE_CHECKS,
    # NaN or an infinity minus itself is not zero: these are not JSON numbers.
    "number": "(isinstance({0}, (int, float)) and not isinstance({0}, bool) and {0} - {0} == 0)",
    # Half of a surrogate pair is not a character; ASCII strings need no call to exclude it.
    "string": "(isinstance({0}, str) and ({0}.isascii() or is_text({0})))",
}


class ExactGenerator(Generator):
    """Writes one function per definition, and more for deeply nested parts."""

    def __init__(self, secrets: SecretTypes) -> None:
        super().__init__(secrets)
        self._scope = ""
        self._pending: list[tuple[str, Any]] = []
        functions: dict[str, Callable[[], None]] = {
            rule: partial(self._generate_breach, rule) for rule in BREACHES
        }
        functions |= {
            "multipleOf": self._generate_multiple_of,
            "uniqueItems": self._generate_unique,
            GUARD: self._generate_guard,
            JSON: self._generate_json,
            NULLABLE: self._generate_nullable,
            PATTERNS: self._generate_patterns,
            SWITCH: self._generate_switch,
            UNION: self._generate_union,
        }
        self._json_keywords_to_function.update(functions)

    def functions(self, name: str, schema: Any) -> list[str]:
        """Return the function of a definition, and the functions of its deeply nested parts."""
        self._scope, self._pending = name, [(f"validate_{name}", schema)]
        texts = []
        for function, part in self._pending:
            self._code = []
            with self._line(f"def {function}(data: Any) -> list[Fault]:"):
                self._line("faults: list[Fault] = []")
                self.generate_func_code_block(part, "data")
                self._line("return faults")
            texts.append("\n".join(self._code))
        return texts

    def _generate_func_code_block(self, definition: Any) -> int:
        if "$ref" not in definition and self._too_deep():
            name = f"check_{self._scope}_{len(self._pending)}"
            self._pending.append((name, definition))
            self._call(name)
            return 1
        count: int = super()._generate_func_code_block(definition)  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
        return count

    def run_generate_functions(self, definition: dict[str, Any]) -> int:
        """Check the type first, and everything else only if the type is right."""
        rest = [
            function
            for key, function in self._json_keywords_to_function.items()
            if key in definition and key != "type"
        ]
        if "type" not in definition:
            for function in rest:
                function()
            return len(rest)
        check = _TYPE_CHECKS[definition["type"]].format(self._variable)
        with self._line(f"if not {check}:"):
            self._report("type", repr(definition["type"]))
        if rest:
            with self._line("else:"):
                for function in rest:
                    function()
        return len(rest) + 1

    def _value(self, rule: str) -> str:
        # Their errors show a value that may be a secret of a branch, or a list of secrets.
        below = rule == "uniqueItems" or UNION in self._definition
        secret = self._secrets.within(self._definition) if below else self._definition.get(SECRET)
        return "SECRET" if secret else str(self._variable)

    def generate_ref(self) -> None:
        """Write the call of another definition's function."""
        self._call(f"validate_{self._definition['$ref']}")

    def _generate_guard(self) -> None:
        self._call(f"validate_{self._definition[GUARD]}")

    def generate_pattern(self) -> None:
        """Write the search for a pattern, which is already translated to Python."""
        pattern = self._definition["pattern"]
        self._search("pattern", pattern.source, pattern)

    def _generate_patterns(self) -> None:
        for pattern in self._definition[PATTERNS]:
            self._search("pattern", pattern.source, pattern)

    def generate_format(self) -> None:
        """Write the search for the pattern of a format."""
        self._search("format", self._definition["format"], FORMATS[self._definition["format"]])

    def generate_enum(self) -> None:
        """Write the comparison with each value; strings need no special comparison."""
        values = self._definition["enum"]
        if all(isinstance(value, str) for value in values):
            unequal = f"{self._variable} not in {tuple(values)!r}"
        else:
            matches = (self._enum_value_matches(self._variable, value) for value in values)  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
            unequal = f"not ({' or '.join(matches)})"
        with self._line(f"if {unequal}:"):
            self._report("enum", repr(values))

    def _generate_multiple_of(self) -> None:
        # Both are integers, so that the remainder is exact even for a float.
        with self._line(f"if {self._variable} % {self._definition['multipleOf']}:"):
            self._report("multipleOf", repr(self._definition["multipleOf"]))

    def generate_items(self) -> None:
        """Write the loop over the items."""
        index, value = f"{self._variable}_x", f"{self._variable}_item"
        with self._line(f"for {index}, {value} in enumerate({self._variable}):"):
            self._block(self._definition["items"], value, index)

    def generate_properties(self) -> None:
        """Write the check of each property of the value."""
        for index, (name, schema) in enumerate(self._definition["properties"].items()):
            variable = self._member(name, index)
            with self._line(f"if {literal(name)} in {self._variable}:"):
                self._line(f"{variable} = {self._variable}[{literal(name)}]")
                self._block(schema, variable, repr(name))

    def generate_property_names(self) -> None:
        """Write the check of each key; an error points at the object."""
        key = f"{self._variable}_key"
        with self._line(f"for {key} in {self._variable}:"):
            self._block(self._definition["propertyNames"], key)

    def generate_additional_properties(self) -> None:
        """Write the check that there are none, or of each one."""
        schema = self._definition["additionalProperties"]
        known = self._definition.get("properties", {})
        further = f"{self._variable}.keys() - {set_of(known)}" if known else self._variable
        if schema is False:
            with self._line(f"if {further}:"):
                self._add("unknown", repr(tuple(known)))
            return
        key, value = f"{self._variable}_key", f"{self._variable}_value"
        with self._line(f"for {key} in {further}:"):
            self._line(f"{value} = {self._variable}[{key}]")
            self._block(schema, value, key)

    def _generate_json(self) -> None:
        self._add("json_faults")

    def _generate_nullable(self) -> None:
        with self._line(f"if {self._variable} is not None:"):
            self._block(self._definition[NULLABLE])

    def _generate_switch(self) -> None:
        tag, cases = self._definition[SWITCH]
        self._line(f"{self._variable}_tag = {self._variable}.get({tag!r})")
        for index, (value, case) in enumerate(cases.items()):
            with self._line(f"{'elif' if index else 'if'} {self._variable}_tag == {value!r}:"):
                self._block(_without_type(case, ["object"]))
        with self._line("else:"):
            self._report("oneOf", repr({"property": tag, "values": list(cases)}))

    def _generate_union(self) -> None:
        branches = self._definition[UNION]
        for index, (kinds, branch) in enumerate(branches):
            check = " or ".join(_TYPE_CHECKS[kind].format(self._variable) for kind in kinds)
            with self._line(f"{'elif' if index else 'if'} {check}:"):
                self._block(_without_type(branch, kinds))
        with self._line("else:"):
            self._report("type", repr([kind for kinds, _ in branches for kind in kinds]))


def _without_type(schema: dict[str, Any], checked: list[str]) -> dict[str, Any]:
    """Return a schema without its type if that has been checked."""
    known = [schema.get("type")] == checked
    return {key: value for key, value in schema.items() if not (known and key == "type")}
