"""Writes the functions of canonical schemas, with all of JSON Schema. Used by `validator_parts`.

The whole document has been checked before: strings are valid Unicode, and numbers are finite.
Keywords check only values of their own JSON type. Schemas that may fail without an error, such as
the branches of `anyOf`, have functions of their own; a value fits if such a function returns none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import nullcontext
from functools import partial
from typing import Any

from myspinbot_codegen.spec.formats import FORMATS
from myspinbot_codegen.spec.regex import portable
from myspinbot_codegen.targets.secret_types import SecretTypes
from myspinbot_codegen.targets.validators.applicators import (
    ANYWHERE,
    KEYWORDS,
    UNEVALUATED,
    equality,
    type_check,
)
from myspinbot_codegen.targets.validators.branches import Branch, Branches
from myspinbot_codegen.targets.validators.containers import Containers
from myspinbot_codegen.targets.validators.generator import BREACHES, TYPE_CHECKS

_HUGE = 2**53


class GeneralGenerator(Containers):
    """Writes one function per guarded schema, and one for each of its branches.

    For `unevaluated…`, functions collect the evaluated parts while they check a value, so that
    nothing is checked twice.
    """

    def __init__(self, secrets: SecretTypes, schemas: Mapping[str, Any]) -> None:
        super().__init__(secrets, schemas)
        # The schema of the function that is written.
        self._own: Any = None
        functions: dict[str, Callable[[], None]] = {
            rule: partial(self._generate_breach, rule) for rule in BREACHES
        }
        functions |= {
            # In fastjsonschema a reference hides other keywords of its schema.
            "$ref": self.generate_ref,
            "dependentRequired": self._generate_dependent_required,
            "dependentSchemas": self._generate_dependent_schemas,
            "prefixItems": self._generate_prefix_items,
            "unevaluatedItems": self._generate_unevaluated_items,
            "unevaluatedProperties": self._generate_unevaluated_properties,
        }
        self._json_keywords_to_function.update(functions)

    def functions(self, name: str, schema: Any) -> list[str]:
        """Return the function of a guarded schema, and the functions of its branches."""
        self._branches = Branches(name, schema)
        result = f"guarded({'hidden(faults)' if self._secrets.within(schema) else 'faults'})"
        texts: list[str] = []
        for branch in self._branches:
            self._code = []
            self._function(branch, "faults" if texts else result)
            texts.append("\n".join(self._code))
        return texts

    def _function(self, branch: Branch, result: str) -> None:
        self._own, self._collected_by_caller = branch.schema, branch.tracked
        self._tracked = branch.tracked or _has_unevaluated(branch.schema)
        parameters = "data: Any, seen: set[Any]" if branch.tracked else "data: Any"
        with self._line(f"def {branch.function}({parameters}) -> list[Fault]:"):
            self._line("faults: list[Fault] = []")
            if self._tracked:
                self._line("evaluated: set[Any] = set()")
            self.generate_func_code_block(branch.schema, "data")
            if branch.tracked:
                with self._line("if not faults:"):
                    self._line("seen.update(evaluated)")
            self._line(f"return {result}")

    def _generate_func_code_block(self, definition: Any) -> int:
        if definition is False:
            self._report("false", "None")
        elif definition is not True:
            if definition is not self._own and (
                _has_unevaluated(definition) or (definition and self._too_deep())
            ):
                self._split(definition)
            else:
                return self.run_generate_functions(definition)
        return 1

    def run_generate_functions(self, definition: dict[str, Any]) -> int:
        """Check the type first, and everything else only if the type is right."""
        if "type" not in definition:
            self._rules(definition, frozenset(TYPE_CHECKS))
            return 1
        types = definition["type"]
        with self._line(f"if not {type_check(types, self._variable)}:"):
            self._report("type", repr(types))
        with self._if_any("else:"):
            self._rules(definition, frozenset([types] if isinstance(types, str) else types))
        return 1

    def _rules(self, definition: dict[str, Any], types: frozenset[str]) -> None:
        """Write all keywords but `type`, for values of some types."""
        for kind, keywords in KEYWORDS.items():
            self._of_kind(kind, types, (keyword for keyword in keywords if keyword in definition))
        for keyword in ANYWHERE:
            if keyword in definition:
                self._json_keywords_to_function[keyword]()
        for kind, keyword in UNEVALUATED.items():
            if keyword in definition:
                with self._if_any("if not faults:"):
                    self._of_kind(kind, types, [keyword])

    def _of_kind(self, kind: str, types: frozenset[str], keywords: Iterable[str]) -> None:
        """Write keywords that check only values of one kind, if the value can be of it."""
        kinds = {"number", "integer"} if kind == "number" else {kind}
        if types.isdisjoint(kinds):
            return
        check = type_check(kind, self._variable)
        with nullcontext() if types <= kinds else self._if_any(f"if {check}:"):
            for keyword in keywords:
                self._json_keywords_to_function[keyword]()

    def generate_enum(self) -> None:
        """Write the comparison with each value."""
        self._compare("enum", self._definition["enum"])

    def generate_const(self) -> None:
        """Write the comparison with the value."""
        self._compare("const", [self._definition["const"]])

    def _compare(self, rule: str, values: list[Any]) -> None:
        with self._line(f"if not {equality(values, self._variable)}:"):
            self._report(rule, repr(self._definition[rule]))

    def generate_multiple_of(self) -> None:
        """Write the check of the remainder, which is not exact for floats and huge integers."""
        limit = self._definition["multipleOf"]
        whole = isinstance(limit, int) and limit < _HUGE
        breach = (
            f"{self._variable} % {limit}"
            if whole
            else f"not is_multiple({self._variable}, {limit!r})"
        )
        with self._line(f"if {breach}:"):
            self._report("multipleOf", repr(limit))

    def generate_unique_items(self) -> None:
        """Write the check that all items differ."""
        if self._definition["uniqueItems"]:
            self._generate_unique()

    def generate_pattern(self) -> None:
        """Write the search for a pattern."""
        source = self._definition["pattern"]
        self._search("pattern", source, portable(source))

    def generate_format(self) -> None:
        """Write the search for the pattern of a format."""
        self._search("format", self._definition["format"], FORMATS[self._definition["format"]])


def _has_unevaluated(schema: Any) -> bool:
    return isinstance(schema, dict) and not schema.keys().isdisjoint(UNEVALUATED.values())
