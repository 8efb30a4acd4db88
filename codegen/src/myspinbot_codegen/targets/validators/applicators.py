"""The keywords that put schemas together: references, `allOf`, `anyOf`, `not`, `if` and the like.

Base class of the generator of canonical schemas.
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
_MEANT = {"type", *ANYWHERE, *UNEVALUATED.values()}.union(*KEYWORDS.values())


class Applicators(Generator):
    """Writes the checks of what holds for the same value, and asks for functions of branches."""

    _branches: Branches

    def __init__(self, secrets: SecretTypes, schemas: Mapping[str, Any]) -> None:
        super().__init__(secrets)
        # The canonical schemas of the tree by the names of their types.
        self._schemas = schemas
        # Whether what is evaluated at this place is collected in the variable `evaluated`.
        self._tracked = False
        # Whether whoever calls the function that is being written wants to know it, too.
        self._asked = False

    def _value(self, rule: str) -> str:  # noqa: ARG002  # secrets are hidden for all rules at once
        return str(self._variable)

    def _child(self, schema: Any, variable: str, *steps: str) -> None:
        """Write the checks of a part of the value; what is evaluated in there is its own affair."""
        before, self._tracked = self._tracked, False
        self._write(schema, variable, *steps)
        self._tracked = before

    def _evaluated(self, parts: str) -> None:
        """Write that parts of the value are evaluated, given source of their names or indexes."""
        if self._tracked:
            self._line(f"evaluated.update({parts})")

    def _split(self, schema: Any) -> None:
        """Write the call of a function of its own for a schema."""
        function = self._branches.function(schema, tracked=self._tracked)
        self._call(function, *(["evaluated"] if self._tracked else []))

    def _fits(self, schema: Any, variable: str | None = None, *, tracked: bool = False) -> str:
        """Python source of whether a value fits a schema."""
        variable = variable or str(self._variable)
        if schema is False:
            return "False"
        words = _words(schema)
        if not words:
            return "True"
        if words == {"type"}:
            return type_check(schema["type"], variable)
        if words == {"const"}:
            return equality([schema["const"]], variable)
        if words == {"enum"}:
            return equality(schema["enum"], variable)
        if words == {"$ref"} and not tracked:
            return f"not validate_{name_of(schema)}({variable})"
        function = self._branches.function(schema, tracked=tracked)
        return f"not {function}({variable}{', evaluated' if tracked else ''})"

    def generate_ref(self) -> None:
        """Write the call of another type's function, or of one that also collects."""
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
        """Write the check that one fits; all are looked at if what they evaluate matters."""
        schemas = self._definition["anyOf"]
        if not self._tracked and any(item is not False and not _words(item) for item in schemas):
            return
        found = [self._fits(schema, tracked=self._tracked) for schema in schemas]
        any_ = f"any([{', '.join(found)}])" if self._tracked else f"({' or '.join(found)})"
        with self._line(f"if not {any_}:"):
            self._report("anyOf", str(len(found)))

    def generate_one_of(self) -> None:
        """Write the check that exactly one fits."""
        found = [self._fits(schema, tracked=self._tracked) for schema in self._definition["oneOf"]]
        with self._line(f"if sum([{', '.join(found)}]) != 1:"):
            self._report("oneOf", str(len(found)))

    def generate_not(self) -> None:
        """Write the check that the schema does not fit; it evaluates nothing."""
        with self._line(f"if {self._fits(self._definition['not'])}:"):
            self._report("not", "None")

    def generate_if_then_else(self) -> None:
        """Write both cases; what `if` evaluates may matter even if there are none."""
        then, otherwise = self._definition.get("then", True), self._definition.get("else", True)
        if then is True and otherwise is True and not self._tracked:
            return
        with self._line(f"if {self._fits(self._definition['if'], tracked=self._tracked)}:"):
            self._block(then)
        with self._if_any("else:"):
            self._write(otherwise)


def _words(schema: Any) -> set[str]:
    """The keywords of a schema that can refuse something; none of `False`, which refuses all."""
    return schema.keys() & _MEANT if isinstance(schema, dict) else set()


def name_of(schema: Mapping[str, Any]) -> str:
    """The name of the type that a schema refers to."""
    return str(schema["$ref"].rpartition("/")[2])


def type_check(types: str | list[str], variable: str) -> str:
    """Python source of whether a value is of one of some types."""
    if isinstance(types, str):
        return TYPE_CHECKS[types].format(variable)
    return f"({' or '.join(TYPE_CHECKS[name].format(variable) for name in types)})"


def equality(values: list[Any], variable: str) -> str:
    """Python source of whether a value equals one of some, as JSON: only text needs no care."""
    function = (
        "{} in {}" if all(isinstance(value, str) for value in values) else "is_one_of({}, {})"
    )
    return function.format(variable, repr(tuple(values)))
