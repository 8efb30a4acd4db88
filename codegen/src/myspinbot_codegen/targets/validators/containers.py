"""The keywords about the members of objects and the items of lists, evaluated or not.

A base class of `GeneralGenerator`.
"""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

from myspinbot_codegen.spec.regex import portable
from myspinbot_codegen.targets.python_source import literal
from myspinbot_codegen.targets.validators.applicators import Applicators
from myspinbot_codegen.targets.validators.generator import set_of


class Containers(Applicators):
    """Writes the checks of parts of a value."""

    def _generate_dependent_required(self) -> None:
        for trigger, names in self._definition["dependentRequired"].items():
            if names:
                there = f"{literal(trigger)} in {self._variable}"
                with self._line(f"if {there} and not {self._variable}.keys() >= {set_of(names)}:"):
                    self._add("dependent", repr(trigger), repr(tuple(names)))

    def _generate_dependent_schemas(self) -> None:
        for trigger, schema in self._definition["dependentSchemas"].items():
            with self._if_any(f"if {literal(trigger)} in {self._variable}:"):
                self._write(schema)

    def generate_property_names(self) -> None:
        """Write the check of each key; an error points at the object."""
        schema = self._definition["propertyNames"]
        if schema is False:
            with self._line(f"if {self._variable}:"):
                self._report("propertyNames", "False")
            return
        key = f"{self._variable}_key"
        with self._if_any(f"for {key} in {self._variable}:"):
            self._child(schema, key)

    def generate_properties(self) -> None:
        """Write the check of each property of the value."""
        properties = self._definition["properties"]
        self._collect(repr(tuple(properties)))
        for index, (name, schema) in enumerate(properties.items()):
            variable, key = self._member(name, index), literal(name)
            with self._if_any(
                f"if {key} in {self._variable}:", f"{variable} = {self._variable}[{key}]"
            ):
                self._child(schema, variable, repr(name))

    def generate_pattern_properties(self) -> None:
        """Write the check of each property whose name has one of the patterns."""
        key, value = f"{self._variable}_key", f"{self._variable}_value"
        with self._if_any(f"for {key}, {value} in {self._variable}.items():"):
            for pattern, schema in self._definition["patternProperties"].items():
                with self._if_any(f"if {self._search_source(portable(pattern), key)}:"):
                    self._collect(f"({key},)")
                    self._child(schema, value, key)

    def generate_additional_properties(self) -> None:
        """Write the check of each property that is neither named nor has one of the patterns."""
        schema = self._definition["additionalProperties"]
        known = tuple(self._definition.get("properties", ()))
        patterns = self._definition.get("patternProperties", ())
        key, value = f"{self._variable}_key", f"{self._variable}_value"
        self._collect(str(self._variable))
        if schema is False and not patterns:
            further = f"{self._variable}.keys() - {set_of(known)}" if known else self._variable
            with self._line(f"if {further}:"):
                self._add("unknown", repr(known))
            return
        conditions = [f"{key} not in {set_of(known)}"] if known else []
        conditions += [f"not {self._search_source(portable(pattern), key)}" for pattern in patterns]
        with (
            self._if_any(f"for {key}, {value} in {self._variable}.items():"),
            self._if_any(f"if {' and '.join(conditions)}:") if conditions else nullcontext(),
        ):
            if schema is False:
                self._report("additionalProperties", repr(known), value, key)
            else:
                self._child(schema, value, key)

    def _generate_unevaluated_properties(self) -> None:
        schema = self._definition["unevaluatedProperties"]
        key, value = f"{self._variable}_key", f"{self._variable}_value"
        with (
            self._if_any(f"for {key}, {value} in {self._variable}.items():"),
            self._if_any(f"if {key} not in evaluated:"),
        ):
            self._rest("unevaluatedProperties", schema, value, key)
        if self._collected_by_caller:
            self._collect(str(self._variable))

    def _generate_prefix_items(self) -> None:
        schemas = self._definition["prefixItems"]
        self._collect(f"range({len(schemas)})")
        for index, schema in enumerate(schemas):
            value = f"{self._variable}_{index}"
            with self._if_any(
                f"if len({self._variable}) > {index}:", f"{value} = {self._variable}[{index}]"
            ):
                self._child(schema, value, str(index))

    def generate_items(self) -> None:
        """Write the loop over the items after those that have schemas of their own."""
        schema = self._definition["items"]
        first = len(self._definition.get("prefixItems", ()))
        self._collect(f"range(len({self._variable}))")
        rest = f"{self._variable}[{first}:], {first}" if first else self._variable
        index, value = f"{self._variable}_x", f"{self._variable}_item"
        with self._if_any(f"for {index}, {value} in enumerate({rest}):"):
            self._rest("items", schema, value, index)

    def _generate_unevaluated_items(self) -> None:
        schema = self._definition["unevaluatedItems"]
        index, value = f"{self._variable}_x", f"{self._variable}_item"
        with (
            self._if_any(f"for {index}, {value} in enumerate({self._variable}):"),
            self._if_any(f"if {index} not in evaluated:"),
        ):
            self._rest("unevaluatedItems", schema, value, index)
        if self._collected_by_caller:
            self._collect(f"range(len({self._variable}))")

    def _rest(self, rule: str, schema: Any, variable: str, step: str) -> None:
        """Write the checks of a remaining part; `False` allows none."""
        if schema is False:
            self._report(rule, "False", variable, step)
        else:
            self._child(schema, variable, step)

    def generate_contains(self) -> None:
        """Write the count of the items that fit."""
        low, high = self._definition.get("minContains"), self._definition.get("maxContains")
        index, value = f"{self._variable}_x", f"{self._variable}_item"
        indexes = f"{self._variable}_found"
        if low == 0 and high is None and not self._tracked:
            return
        fits = self._fits(self._definition["contains"], value)
        self._line(
            f"{indexes} = [{index} for {index}, {value} in enumerate({self._variable}) if {fits}]"
        )
        self._collect(indexes)
        with self._line(f"if len({indexes}) < {1 if low is None else low}:"):
            self._report("contains" if low is None else "minContains", repr(low or 1))
        if high is not None:
            with self._line(f"if len({indexes}) > {high}:"):
                self._report("maxContains", repr(high))
