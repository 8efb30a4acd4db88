"""Makes Python code of lowered schemas with fastjsonschema's code generator.

Used by the `validators` target.

The generator's own errors carry whole schemas, and paths made by string formatting on each call.
Our functions return faults instead, all that they find, and the path is added only to faults, so
that valid documents pay nothing for it. The generator's class is not public, which is why its
version is pinned.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from fastjsonschema.draft2019 import CodeGeneratorDraft2019
from fastjsonschema.generator import serialize_regexes
from fastjsonschema.ref_resolver import RefResolver

from ...formats import FORMATS
from ...regex import Pattern
from ..pydantic.lowering import literal
from .lowering import JSON, NULLABLE, SECRET, SWITCH, UNION

_PATH_STEP = re.compile(r"\.\{(\w+)\}|\[\{(\w+)\}\]|\.(\w+)")
_TYPE_CHECKS = {
    "array": "isinstance({0}, list)",
    "boolean": "isinstance({0}, bool)",
    # A float without a fraction is an integer, `True` is none.
    "integer": (
        "(isinstance({0}, int) and not isinstance({0}, bool)"
        " or isinstance({0}, float) and {0}.is_integer())"
    ),
    "null": "{0} is None",
    # The difference of NaN or an infinity and itself is not zero: they are no JSON numbers.
    "number": "(isinstance({0}, (int, float)) and not isinstance({0}, bool) and {0} - {0} == 0)",
    "object": "isinstance({0}, dict)",
    # Half of a surrogate pair is no character; most text is known to have none without a call.
    "string": "(isinstance({0}, str) and ({0}.isascii() or is_text({0})))",
}
# What breaks a rule, for a value that is known to have the type that the rule is about.
_BREACHES = {
    "exclusiveMaximum": "{variable} >= {exclusiveMaximum}",
    "exclusiveMinimum": "{variable} <= {exclusiveMinimum}",
    "maxItems": "len({variable}) > {maxItems}",
    "maxLength": "len({variable}) > {maxLength}",
    "maxProperties": "len({variable}) > {maxProperties}",
    "maximum": "{variable} > {maximum}",
    "minItems": "len({variable}) < {minItems}",
    "minLength": "len({variable}) < {minLength}",
    "minProperties": "len({variable}) < {minProperties}",
    "minimum": "{variable} < {minimum}",
    # Both are whole, so that the remainder is exact even of a float.
    "multipleOf": "{variable} % {multipleOf}",
    "uniqueItems": "not all_differ({variable})",
}

_SUPPORT = (
    "SECRET",
    "Fault",
    "all_differ",
    "below",
    "is_text",
    "json_faults",
    "missing",
    "unknown",
)


def compile_functions(schemas: Mapping[str, Any], ids: Mapping[str, str]) -> str:
    """Return the text of a module.

    A function for each schema, and `VALIDATORS`, which has them by name and `$id`.
    """
    root = {"definitions": dict(schemas)}
    generator = _Generator(root, resolver=_Resolver("", root, store={}))
    functions = "\n\n\n".join(generator.function(name) for name in schemas)
    patterns = serialize_regexes(generator.patterns)  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
    keys = {**{name: name for name in schemas}, **ids}
    table = "\n".join(f"    {literal(key)}: validate_{name}," for key, name in keys.items())
    return (
        "import re\nfrom collections.abc import Callable\nfrom typing import Any\n\n"
        f"from ..support.validation import {', '.join(_SUPPORT)}\n\n"
        f"REGEX_PATTERNS: dict[str, re.Pattern[str]] = {patterns}\n\n\n"
        f"{functions}\n\n\n"
        f"VALIDATORS: dict[str, Callable[[Any], list[Fault]]] = {{\n{table}\n}}\n"
    )


class _Resolver(RefResolver):
    """Names the function of a definition after the definition."""

    def get_scope_name(self) -> str:
        return "validate_" + self.resolution_scope.rpartition("/")[2]


class _Generator(CodeGeneratorDraft2019):
    """Writes one function per definition."""

    # Set while a schema is being written; the generator itself says they may be None.
    _definition: Any
    _variable: Any
    _variable_name: Any

    def __init__(self, definition: Any, resolver: RefResolver) -> None:
        self._root = definition
        super().__init__(definition, resolver, use_default=False)  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
        functions: dict[str, Callable[[], None]] = {
            rule: partial(self._generate_breach, rule) for rule in _BREACHES
        }
        functions |= {
            JSON: self._generate_json,
            NULLABLE: self._generate_nullable,
            SWITCH: self._generate_switch,
            UNION: self._generate_union,
        }
        self._json_keywords_to_function.update(functions)

    @property
    def patterns(self) -> dict[str, re.Pattern[str]]:
        """Compiled patterns that the functions use."""
        return dict(sorted(self._compile_regexps.items()))

    def function(self, name: str) -> str:
        """The text of the function of one definition."""
        self._code: list[str] = []
        with (
            self._resolver.resolving(f"#/definitions/{name}") as definition,
            self.l("def validate_{}(data: Any) -> list[Fault]:", name, optimize=False),
        ):
            self.l("faults: list[Fault] = []")
            self._write(definition, "data", "data")
            self.l("return faults")
        return "\n".join(self._code)

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
        with self.l("if not {}:", check, optimize=False):
            self._report("type", repr(definition["type"]))
        if rest:
            with self.l("else:", optimize=False):
                for function in rest:
                    function()
        return len(rest) + 1

    def exc(self, msg: str, *_: Any, rule: str | None = None, **__: Any) -> None:  # noqa: ARG002  # the generator's signature
        """Report that a rule is broken; the words are made where the fault is shown."""
        limit = self._definition.get(rule)
        self._report(str(rule), repr(limit.source if isinstance(limit, Pattern) else limit))

    def _report(self, rule: str, limit: str) -> None:
        steps = _path(self._variable_name)
        path = f"({steps},)" if steps else "()"
        # These show a value that may be a secret of a branch, or a list of secrets.
        below = rule == "uniqueItems" or UNION in self._definition
        secret = self._secret(self._definition) if below else self._definition.get(SECRET)
        value = "SECRET" if secret else self._variable
        self.l("faults.append(Fault({}, {}, {}, {}))", repr(rule), limit, value, path)

    def _secret(self, schema: Any, seen: frozenset[str] = frozenset()) -> bool:
        """Whether a lowered schema holds a secret, here or below."""
        if isinstance(schema, dict):
            if schema.get(SECRET):
                return True
            if isinstance(ref := schema.get("$ref"), str) and ref not in seen:
                definition = self._root["definitions"][ref.rpartition("/")[2]]
                return self._secret(definition, seen | {ref})
            return any(self._secret(member, seen) for member in schema.values())
        if isinstance(schema, list | tuple):
            return any(self._secret(member, seen) for member in schema)
        return False

    def generate_ref(self) -> None:
        """Write the call of another function.

        Its faults get the path of this place in front of theirs.
        """
        name = self._definition["$ref"].rpartition("/")[2]
        steps = _path(self._variable_name)
        if not steps:
            self.l("faults += validate_{}({variable})", name)
            return
        with self.l("if found := validate_{}({variable}):", name, optimize=False):
            self.l("faults += below(found, {})", steps)

    def generate_pattern(self) -> None:
        """Write the search for a pattern, which is spelled for Python already."""
        pattern: Pattern = self._definition["pattern"]
        self._search("pattern", pattern.source, pattern)

    def generate_format(self) -> None:
        """Write the search for the pattern of a format."""
        self._search("format", self._definition["format"], FORMATS[self._definition["format"]])

    def _search(self, rule: str, key: str, pattern: Pattern) -> None:
        self._compile_regexps[key] = re.compile(pattern.python)
        with self.l("if not REGEX_PATTERNS[{}].search({variable}):", repr(key), optimize=False):
            self.exc("", rule=rule)

    def generate_enum(self) -> None:
        """Write the comparison with each value.

        Only other types than text need care to be compared as JSON.
        """
        values = self._definition["enum"]
        if not all(isinstance(value, str) for value in values):
            super().generate_enum()  # type: ignore[no-untyped-call]  # fastjsonschema's generator has no types
            return
        with self.l("if {variable} not in {}:", repr(tuple(values)), optimize=False):
            self.exc("", rule="enum")

    def generate_items(self) -> None:
        """Write the loop over the items."""
        with self.l("for {variable}_x, {variable}_item in enumerate({variable}):", optimize=False):
            self._block(
                self._definition["items"],
                f"{self._variable}_item",
                f"{self._variable_name}[{{{self._variable}_x}}]",
            )

    def generate_required(self) -> None:
        """Write the check that properties are there."""
        names = self._definition["required"]
        with self.l(f"if not {{variable}}.keys() >= {_set(names)}:", optimize=False):
            self._add("missing", repr(tuple(names)))

    def generate_properties(self) -> None:
        """Write the check of each property that is there."""
        for name, schema in self._definition["properties"].items():
            variable = f"{self._variable}__{name}"
            with self.l('if "{}" in {variable}:', name, optimize=False):
                self.l('{} = {variable}["{}"]', variable, name)
                self._block(schema, variable, f"{self._variable_name}.{name}")

    def generate_property_names(self) -> None:
        """Write the check of each key; a fault points at the object."""
        with self.l("for {variable}_key in {variable}:", optimize=False):
            self._block(
                self._definition["propertyNames"], f"{self._variable}_key", self._variable_name
            )

    def generate_additional_properties(self) -> None:
        """Write the check that there are none, or of each one."""
        schema, known = (
            self._definition["additionalProperties"],
            self._definition.get("properties", {}),
        )
        further = f"{{variable}}.keys() - {_set(known)}" if known else "{variable}"
        if schema is False:
            with self.l(f"if {further}:", optimize=False):
                self._add("unknown", repr(tuple(known)))
            return
        with self.l(f"for {{variable}}_key in {further}:", optimize=False):
            self.l("{variable}_value = {variable}[{variable}_key]")
            self._block(
                schema, f"{self._variable}_value", f"{self._variable_name}.{{{self._variable}_key}}"
            )

    def _generate_breach(self, rule: str) -> None:
        with self.l(f"if {_BREACHES[rule]}:", optimize=False):
            self.exc("", rule=rule)

    def _generate_json(self) -> None:
        self._add("json_faults")

    def _add(self, function: str, *arguments: str) -> None:
        """Add the faults that a function of the support code finds."""
        steps = _path(self._variable_name)
        self.l(
            "faults += {}({})",
            function,
            ", ".join(filter(None, (self._variable, *arguments, steps))),
        )

    def _generate_nullable(self) -> None:
        with self.l("if {variable} is not None:", optimize=False):
            self._block(self._definition[NULLABLE])

    def _generate_switch(self) -> None:
        tag, cases = self._definition[SWITCH]
        self.l("{variable}_tag = {variable}.get({})", repr(tag))
        for index, (value, case) in enumerate(cases.items()):
            with self.l(
                "{} {variable}_tag == {}:", "elif" if index else "if", repr(value), optimize=False
            ):
                self._block(_without_type(case, ["object"]))
        with self.l("else:", optimize=False):
            self._report("oneOf", repr({"property": tag, "values": list(cases)}))

    def _generate_union(self) -> None:
        branches = self._definition[UNION]
        for index, (kinds, branch) in enumerate(branches):
            check = " or ".join(_TYPE_CHECKS[kind].format(self._variable) for kind in kinds)
            with self.l("{} {}:", "elif" if index else "if", check, optimize=False):
                self._block(_without_type(branch, kinds))
        with self.l("else:", optimize=False):
            self._report("type", repr([kind for kinds, _ in branches for kind in kinds]))

    def _block(self, schema: Any, variable: str | None = None, name: str | None = None) -> None:
        """Write the checks of a part of the document, or `pass`."""
        count = len(self._code)
        self._write(schema, variable or self._variable, name or self._variable_name)
        if len(self._code) == count:
            self.l("pass")

    def _write(self, schema: Any, variable: str, name: str) -> None:
        block = partial(self.generate_func_code_block, clear_variables=True)
        block(schema, variable, name)


def _without_type(schema: dict[str, Any], checked: list[str]) -> dict[str, Any]:
    """A schema without the type if that was checked before."""
    known = [schema.get("type")] == checked
    return {key: value for key, value in schema.items() if not (known and key == "type")}


def _path(name: str) -> str:
    """Python source of the steps of what fastjsonschema calls `data.nodes[{data__nodes_x}]`."""
    return ", ".join(
        key or index or repr(literal) for key, index, literal in _PATH_STEP.findall(name)
    )


def _set(names: Any) -> str:
    """Python source of a set, escaped for the generator's templates."""
    return "{{" + ", ".join(map(repr, sorted(names))) + "}}"
