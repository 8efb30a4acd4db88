"""Rules on whether a file is a schema at all. Almost all other rules rely on them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import deepcopy
from typing import Any

from myspinbot_codegen.analysis import Analysis
from myspinbot_codegen.lint.categories import MINIMAL, STANDARD
from myspinbot_codegen.lint.lint_rule import FixSite, LintRule, Violation
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.spec.dialects import (
    DIALECTS,
    DRAFT_2020_12,
    Dialect,
    UnknownDialect,
    dialect_changes,
    is_uri,
    subschemas,
)
from myspinbot_codegen.spec.pointer import join, lookup

_URIS = frozenset({"$dynamicRef", "$id", "$ref", "$schema"})
MAX_NESTED = 16
"""How many schemas may be nested in each other; Python itself allows 20 nested loops."""


def _dialect_unknown(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.documents:
        try:
            for _ in subschemas(document.data, analysis.tree.dialect_of(document)):
                pass
        except UnknownDialect as error:
            message = f"the dialect {error.uri!r} is not known"
            yield Violation(document, join(error.pointer, "$schema"), message)


def _schema_shape(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.documents:
        try:
            dialect = analysis.tree.dialect_of(document)
            embedded = dict(dialect_changes(document.data, dialect))
        except UnknownDialect:
            continue
        if not isinstance(document.data, dict | bool) or (
            isinstance(document.data, bool) and not dialect.booleans
        ):
            yield Violation(
                document, "", "the file is not an object", "Write the schema as a JSON object."
            )
            continue
        for pointer, schema, own_dialect in _split(document.data, dialect, embedded):
            if own_dialect is DRAFT_2020_12 and _is_schema(schema):
                continue
            for error in sorted(
                own_dialect.metaschema.iter_errors(schema),
                key=lambda error: list(map(str, error.absolute_path)),
            ):
                yield Violation(
                    document,
                    join(pointer, *error.absolute_path),
                    f"not valid JSON Schema {own_dialect.name}: {_shorten(error.message)}",
                    f"Look the keyword up in the specification of JSON Schema {own_dialect.name}.",
                )


def _split(
    data: Any, dialect: Dialect, embedded: Mapping[str, Dialect]
) -> Iterator[tuple[str, Any, Dialect]]:
    """A schema, and separately each schema in it that is in another dialect."""
    data = deepcopy(data) if embedded else data
    # From the innermost to the outermost, so that each one is already without those inside it.
    for pointer in sorted(embedded, key=len, reverse=True):
        schema = lookup(data, pointer)
        yield pointer, {**schema}, embedded[pointer]
        schema.clear()
    yield "", data, dialect


def _is_schema(data: Any) -> bool:
    """Whether data is a schema of 2020-12; only the messages for others need slow `jsonschema`."""
    from myspinbot_codegen._generated.metaschema import VALIDATORS  # noqa: PLC0415  # large, not always needed

    if VALIDATORS["Schema"](data):
        return False
    try:
        # The compiled validator takes formats for annotations.
        return all(
            is_uri(schema[keyword])
            for _, schema in subschemas(data, DRAFT_2020_12)
            if isinstance(schema, dict)
            for keyword in _URIS & schema.keys()
        )
    except ValueError:
        return False


def _shorten(message: Any) -> str:
    text = str(message)
    return text if len(text) <= 200 else f"{text[:200]}..."


def _schema_dialect(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.object_documents():
        try:
            dialect = analysis.tree.dialect_of(document)
        except UnknownDialect:
            continue
        if "$schema" not in document.data or dialect is not DRAFT_2020_12:
            yield Violation(document, "/$schema", "`$schema` is not JSON Schema 2020-12")


def _fix_dialect(site: FixSite) -> str | None:
    from myspinbot_codegen.formatting.document_edits import put  # noqa: PLC0415  # only `lint --fix` edits

    if "$schema" in site.document.data or site.tree.dialect is not DRAFT_2020_12:
        return None
    return put(site.text, site.pointer, DRAFT_2020_12.uri)


def _schema_depth(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.documents:
        above: list[str] = []
        try:
            schemas = [*subschemas(document.data, analysis.tree.dialect_of(document))]
        except UnknownDialect:
            continue
        for pointer, _ in schemas:
            while above and not pointer.startswith(f"{above[-1]}/"):
                above.pop()
            if len(above) == MAX_NESTED:
                yield Violation(
                    document, pointer, f"more than {MAX_NESTED} schemas are nested in each other"
                )
            above.append(pointer)


RULES = (
    LintRule(
        id="SYNTAX",
        summary="A source file is readable, strict JSON, or YAML with the same content, in UTF-8.",
        reason="Repeated keys, `NaN`, halves of surrogate pairs, endless nesting, and values that "
        "versions of YAML read differently, such as `yes` or `010`, are errors, since parsers "
        "disagree about them. They are reported when the sources are loaded.",
        categories=MINIMAL,
        needs=Precondition.NONE,
    ),
    LintRule(
        id="DIALECT_UNKNOWN",
        summary="`$schema`, if present, names a draft of JSON Schema from 04 to 2020-12.",
        hint=f"Choose one of: {', '.join(dialect.uri for dialect in DIALECTS)}.",
        categories=MINIMAL,
        needs=Precondition.NONE,
        ensures=Precondition.WELL_FORMED,
        check=_dialect_unknown,
    ),
    LintRule(
        id="SCHEMA_SHAPE",
        summary="A schema file holds a schema that is valid under the metaschema of its dialect.",
        categories=MINIMAL,
        needs=Precondition.NONE,
        ensures=Precondition.WELL_FORMED,
        check=_schema_shape,
    ),
    LintRule(
        id="SCHEMA_DEPTH",
        summary=f"No more than {MAX_NESTED} schemas are nested in each other.",
        reason="The code of a type would be nested as deeply. A reference starts again from zero.",
        hint="Move the inner ones into `$defs` or a file, and refer to them.",
        categories=MINIMAL,
        needs=Precondition.NONE,
        ensures=Precondition.WELL_FORMED,
        check=_schema_depth,
    ),
    LintRule(
        id="SCHEMA_DIALECT",
        summary="A schema file has `$schema`, and it is 2020-12.",
        reason="Without it, tools assume other dialects.",
        hint=f'Write "$schema": "{DRAFT_2020_12.uri}".',
        fix="adds `$schema` where there is none.",
        categories=STANDARD,
        needs=Precondition.NONE,
        check=_schema_dialect,
        edit=_fix_dialect,
    ),
)
