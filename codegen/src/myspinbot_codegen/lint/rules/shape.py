"""Rules on whether a file is a schema at all. Every later phase relies on them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

from ...tree import join, subschemas
from ..context import Context
from ..registry import Phase, Spot, rule

DIALECT = "https://json-schema.org/draft/2020-12/schema"
MOST_NESTED = 16
"""How many schemas may stand within each other; Python itself ends at 20 loops in each other."""


@rule("SCHEMA_SHAPE", Phase.SHAPE)
def schema_shape(context: Context) -> Iterator[Spot]:
    """A schema file holds an object that is valid under the metaschema of JSON Schema 2020-12."""
    validator = Draft202012Validator(Draft202012Validator.META_SCHEMA)
    for document in context.documents():
        if not isinstance(document.data, dict):
            yield Spot(
                document, "", "the file is not an object", "Write the schema as a JSON object."
            )
            continue
        for error in sorted(
            validator.iter_errors(document.data),
            key=lambda item: list(map(str, item.absolute_path)),
        ):
            yield Spot(
                document,
                join("", *error.absolute_path),
                f"not JSON Schema 2020-12: {_short(error.message)}",
                "Look the keyword up in the specification of JSON Schema 2020-12.",
            )


@rule("SCHEMA_DIALECT", Phase.SHAPE)
def schema_dialect(context: Context) -> Iterator[Spot]:
    """A schema file says `$schema`, and it is 2020-12.

    Tools take another dialect for granted otherwise.
    """
    for document in context.documents():
        if isinstance(document.data, dict) and document.data.get("$schema") != DIALECT:
            yield Spot(
                document,
                "/$schema",
                "`$schema` is not JSON Schema 2020-12",
                f'Write "$schema": "{DIALECT}".',
            )


@rule("SCHEMA_DEPTH", Phase.SHAPE)
def schema_depth(context: Context) -> Iterator[Spot]:
    """No more than 16 schemas stand within each other: the code of a type would be nested as deep.

    A reference begins anew.
    """
    for document in context.documents():
        above: list[str] = []
        for pointer, _ in subschemas(document.data):
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
