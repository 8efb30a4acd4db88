"""The keywords that combine schemas: references, `allOf`, `anyOf`, `not`, `if` and the like.

A base class of `GeneralGenerator`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from myspinbot_codegen.targets.secret_types import SecretTypes
from myspinbot_codegen.targets.validators.branches import Branches
from myspinbot_codegen.targets.validators.generator import TYPE_CHECKS, Generator

KEYWORDS = {
    "object": (
        "required",
        "dependentRequired",
        "minProperties",
        "maxProperties",
        "propertyNames",
        "properties",
        "patternProperties",
        "additionalProperties",
        "dependentSchemas",
    ),
    "array": ("minItems", "maxItems", "uniqueItems", "prefixItems", "items", "contains"),
    "string": ("minLength", "maxLength", "pattern", "format"),
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
}
ANYWHERE = ("enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not", "if")
UNEVALUATED = {"array": "unevaluatedItems", "object": "unevaluatedProperties"}
_ASSERTIONS = {"type", *ANYWHERE, *UNEVALUATED.values()}.union(*KEYWORDS.values())


class Applicators(Generator):
    """Writes the checks of several schemas for the same value, with functions for branches."""

    _branches: Branches

    def __init__(self, secrets: SecretTypes, schemas: Mapping[str, Any]) -> None:
        super().__init__(secrets)
        # The canonical schemas of the tree by the names of their types.
        self._schemas = schemas
        # Whether the evaluated parts of this value are collected in the variable `evaluated`.
        self._tracked = False
        # Whether the caller of the current function collects them, too.
        self._collected_by_caller = False

    def _value(self, rule: str) -> str:  # noqa: ARG002  # secrets are hidden for all rules at once
        return str(self._variable)

    def _child(self, schema: Any, variable: str, *steps: str) -> None:
        """Write the checks of a part of the value, whose own parts are not collected."""
        before, self._tracked = self._tracked, False
        self._write(schema, variable, *steps)
        self._tracked = before

    def _collect(self, parts: str) -> None:
        """Write that parts of the value are evaluated, given source of their names or indexes."""
        if self._tracked:
            self._line(f"evaluated.update({parts})")

    def _split(self, schema: Any) -> None:
        """Write the call of a separate function for a schema."""
        function = self._branches.function(schema, tracked=self._tracked)
        self._call(function, *(["evaluated"] if self._tracked else []))

    def _fits(self, schema: Any, variable: str | None = None, *, tracked: bool = False) -> str:
        """Return the Python source of the test whether a value fits a schema."""
        variable = variable or str(self._variable)
        if schema is False:
            return "False"
        keywords = _assertions(schema)
        if not keywords:
            return "True"
        if keywords == {"type"}:
            return type_check(schema["type"], variable)
        if keywords == {"const"}:
            return equality([schema["const"]], variable)
        if keywords == {"enum"}:
            return equality(schema["enum"], variable)
        if keywords == {"$ref"} and not tracked:
            return f"not validate_{name_of(schema)}({variable})"
        function = self._branches.function(schema, tracked=tracked)
        return f"not {function}({variable}{', evaluated' if tracked else ''})"

    def generate_ref(self) -> None:
        """Write the call of another type's function, or of its collecting variant."""
        name = name_of(self._definition)
        if self._tracked:
            self._split(self._schemas[name])
        else:
            self._call(f"validate_{name}")

    def generate_all_of(self) -> None:
        """Write the checks of each schema, one after the other."""
        for schema in self._definition["allOf"]:
            self._write(schema)

    def generate_any_of(self) -> None:
        """Write the check that one fits; all are checked if the evaluated parts are collected."""
        schemas = self._definition["anyOf"]
        if not self._tracked and any(
            each is not False and not _assertions(each) for each in schemas
        ):
            return
        tests = [self._fits(schema, tracked=self._tracked) for schema in schemas]
        any_ = f"any([{', '.join(tests)}])" if self._tracked else f"({' or '.join(tests)})"
        with self._line(f"if not {any_}:"):
            self._report("anyOf", str(len(tests)))

    def generate_one_of(self) -> None:
        """Write the check that exactly one fits."""
        tests = [self._fits(schema, tracked=self._tracked) for schema in self._definition["oneOf"]]
        with self._line(f"if sum([{', '.join(tests)}]) != 1:"):
            self._report("oneOf", str(len(tests)))

    def generate_not(self) -> None:
        """Write the check that the schema does not fit; it evaluates nothing."""
        with self._line(f"if {self._fits(self._definition['not'])}:"):
            self._report("not", "None")

    def generate_if_then_else(self) -> None:
        """Write both cases; `if` may evaluate parts even without them."""
        then, otherwise = self._definition.get("then", True), self._definition.get("else", True)
        if then is True and otherwise is True and not self._tracked:
            return
        with self._line(f"if {self._fits(self._definition['if'], tracked=self._tracked)}:"):
            self._block(then)
        with self._if_any("else:"):
            self._write(otherwise)


def _assertions(schema: Any) -> set[str]:
    """Return the keywords of a schema that can reject a value; none for `False`."""
    return schema.keys() & _ASSERTIONS if isinstance(schema, dict) else set()


def name_of(schema: Mapping[str, Any]) -> str:
    """Return the name of the type that a schema refers to."""
    return str(schema["$ref"].rpartition("/")[2])


def type_check(types: str | list[str], variable: str) -> str:
    """Return the Python source of the test whether a value has one of some types."""
    if isinstance(types, str):
        return TYPE_CHECKS[types].format(variable)
    return f"({' or '.join(TYPE_CHECKS[name].format(variable) for name in types)})"


def equality(values: list[Any], variable: str) -> str:
    """Return the Python source of the test whether a value equals one of some, as JSON."""
    function = (
        "{} in {}" if all(isinstance(value, str) for value in values) else "is_one_of({}, {})"
    )
    return function.format(variable, repr(tuple(values)))
