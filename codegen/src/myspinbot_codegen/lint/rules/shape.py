"""Rules on whether a file is a schema at all. Every later phase relies on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.spec.dialects import (
    DIALECTS,
    DRAFT_2020_12,
    Dialect,
    UnknownDialect,
    changes,
    is_uri,
    subschemas,
)
from myspinbot_codegen.spec.pointer import join, lookup

_URIS = frozenset({"$dynamicRef", "$id", "$ref", "$schema"})
MOST_NESTED = 16
"""How many schemas may stand within each other; Python itself ends at 20 loops in each other."""


@rule("SYNTAX", Phase.SHAPE, Category.MINIMAL)
def syntax(context: Context) -> Iterator[Spot]:
    """A source file can be read, and is strict JSON, or YAML that says the same, in UTF-8.

    Repeated keys, `NaN`, halves of surrogate pairs, endless nesting, and what versions of YAML read
    differently, such as `yes` or `010`, are faults, since parsers disagree about them.
    """
    # What breaks it cannot be loaded, so the stage before this one has told it.
    del context
    yield from ()


@rule("DIALECT_UNKNOWN", Phase.SHAPE, Category.MINIMAL)
def dialect_unknown(context: Context) -> Iterator[Spot]:
    """`$schema` names a draft of JSON Schema from 04 to 2020-12, if it is there."""
    for document in context.documents:
        try:
            for _ in subschemas(document.data, context.tree.dialect_of(document)):
                pass
        except UnknownDialect as error:
            yield Spot(
                document,
                join(error.pointer, "$schema"),
                f"the dialect {error.uri!r} is not known",
                f"Choose among: {', '.join(dialect.uri for dialect in DIALECTS)}.",
            )


@rule("SCHEMA_SHAPE", Phase.SHAPE, Category.MINIMAL)
def schema_shape(context: Context) -> Iterator[Spot]:
    """A schema file holds a schema that is valid under the metaschema of its dialect."""
    for document in context.documents:
        try:
            dialect = context.tree.dialect_of(document)
            others = dict(changes(document.data, dialect))
        except UnknownDialect:
            continue
        if not isinstance(document.data, dict | bool) or (
            isinstance(document.data, bool) and not dialect.booleans
        ):
            yield Spot(
                document, "", "the file is not an object", "Write the schema as a JSON object."
            )
            continue
        for pointer, schema, spoken in _apart(document.data, dialect, others):
            if spoken is DRAFT_2020_12 and _is_schema(schema):
                continue
            for error in sorted(
                spoken.metaschema.iter_errors(schema),
                key=lambda item: list(map(str, item.absolute_path)),
            ):
                yield Spot(
                    document,
                    join(pointer, *error.absolute_path),
                    f"not JSON Schema {spoken.name}: {_short(error.message)}",
                    f"Look the keyword up in the specification of JSON Schema {spoken.name}.",
                )


def _apart(
    data: Any, dialect: Dialect, others: Mapping[str, Dialect]
) -> Iterator[tuple[str, Any, Dialect]]:
    """A schema, and those in it that are in another dialect, without each other."""
    data = deepcopy(data) if others else data
    # From the innermost to the outermost: what is taken out has nothing in it any more.
    for pointer in sorted(others, key=len, reverse=True):
        schema = lookup(data, pointer)
        yield pointer, {**schema}, others[pointer]
        schema.clear()
    yield "", data, dialect


def _is_schema(data: Any) -> bool:
    """Whether something is a schema of 2020-12; `jsonschema`, which is slow, words what is not."""
    from myspinbot_codegen._generated.metaschema import VALIDATORS  # noqa: PLC0415  # large, not always needed

    if VALIDATORS["Schema"](data):
        return False
    try:
        # What is compiled takes formats for annotations.
        return all(
            is_uri(schema[keyword])
            for _, schema in subschemas(data, DRAFT_2020_12)
            if isinstance(schema, dict)
            for keyword in _URIS & schema.keys()
        )
    except ValueError:
        return False


@rule("SCHEMA_DIALECT", Phase.SHAPE, Category.STANDARD)
def schema_dialect(context: Context) -> Iterator[Spot]:
    """A schema file says `$schema`, and it is 2020-12.

    Tools take another dialect for granted otherwise.
    """
    for document in context.objects():
        try:
            dialect = context.tree.dialect_of(document)
        except UnknownDialect:
            continue
        if "$schema" not in document.data or dialect is not DRAFT_2020_12:
            yield Spot(
                document,
                "/$schema",
                "`$schema` is not JSON Schema 2020-12",
                f'Write "$schema": "{DRAFT_2020_12.uri}".',
            )


@rule("SCHEMA_DEPTH", Phase.SHAPE, Category.MINIMAL)
def schema_depth(context: Context) -> Iterator[Spot]:
    """No more than 16 schemas stand within each other: the code of a type would be nested as deep.

    A reference begins anew.
    """
    for document in context.documents:
        above: list[str] = []
        try:
            places = [*subschemas(document.data, context.tree.dialect_of(document))]
        except UnknownDialect:
            continue
        for pointer, _ in places:
            while above and not pointer.startswith(f"{above[-1]}/"):
                above.pop()
            if len(above) == MOST_NESTED:
                yield Spot(
                    document,
                    pointer,
                    f"more than {MOST_NESTED} schemas stand within each other",
                    "Move the inner ones into `$defs` or a file, and refer to them.",
                )
            above.append(pointer)


def _short(message: Any) -> str:
    text = str(message)
    return text if len(text) <= 200 else f"{text[:200]}..."
