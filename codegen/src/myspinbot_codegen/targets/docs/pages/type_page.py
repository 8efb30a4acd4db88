"""The opening of the page of a type: everything that follows from its schema and its references.

The target caches it until one of these changes, and adds what depends on other types, such as the
section about its use.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from myspinbot_codegen.ir import model as ir
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.targets.docs.text import blocks as doc
from myspinbot_codegen.targets.docs.text.field_paths import Field, fields, has_rows
from myspinbot_codegen.targets.docs.text.rule_words import (
    EXACTLY_ONE,
    long_of,
    marks_of,
    notes_of,
    rules_of,
    short_of,
    text_of,
)
from myspinbot_codegen.targets.docs.text.type_words import kinds, referred_type, type_of

Types = Mapping[str, ir.Definition]
"""All types by their names."""


def type_page(
    contracts: ir.Contracts, types: Types, key: Key, sources: str, link: str
) -> Iterator[doc.Block]:
    """Yield the blocks that open the page of a type."""
    definition = contracts.definitions[key]
    schema = definition.schema
    yield doc.Heading(1, (definition.name,), doc.anchor(definition.name))
    if definition.description:
        yield doc.Paragraph(doc.parse(definition.description), "lede")
    marks = tuple(span for mark in marks_of(schema) for span in (" ", mark))
    facts: list[tuple[str, doc.Spans]] = [("Type", (*_kind(definition), *marks))]
    if not isinstance(schema, bool) and schema.get("title", definition.name) != definition.name:
        facts.append(("Title", doc.parse(schema["title"])))
    facts.append(("Defined in", (_source(key, sources, link),)))
    if identity := _identity(contracts, key):
        facts.append(("$id", (doc.Code(identity),)))
    yield doc.Facts(tuple(facts))
    rows = tuple(_row(types, definition, field) for field in fields(schema))
    if rows:
        always = isinstance(schema, dict) and {"array", "object"} & {*kinds(schema)}
        yield doc.Heading(2, ("Fields" if always else "Fields, if it is an object",))
        yield doc.Table("fields", ("Field", "Type", "Meaning and rules"), rows)
    cases = list(_cases(contracts, definition))
    yield from cases
    yield from _rules(definition, has_cases=bool(cases))
    documents = examples_of(definition)
    if documents:
        yield doc.Heading(2, ("Examples",))
        yield from list_documents(
            [
                ("Example" if len(documents) == 1 else f"Example {number}", document)
                for number, document in enumerate(documents, 1)
            ]
        )


def examples_of(definition: ir.Definition) -> list[Any]:
    """Return the examples in the schema of a type."""
    return [] if isinstance(definition.schema, bool) else definition.schema.get("examples", [])


def list_documents(documents: Sequence[tuple[str, Any]]) -> Iterator[doc.Block]:
    """Yield JSON documents with titles: as a list if all are short, or else as listings."""
    short = [doc.show(document) for _, document in documents]
    if all(len(each.text) <= _SHORT for each in short) and not any(
        isinstance(document, dict | list) for _, document in documents
    ):
        yield doc.Bullets(tuple(doc.Line((each,)) for each in short))
        return
    for title, document in documents:
        yield doc.Listing(title, pretty(document))


def pretty(data: Any) -> str:
    """Return a JSON document on several lines."""
    return json.dumps(data, indent=2, ensure_ascii=False)


def kind_word(contracts: ir.Contracts, shape: ir.Shape) -> str:
    """Return the word for the kind of a type."""
    match shape:
        case ir.Guarded(inner):
            return kind_word(contracts, inner)
        case ir.Reference(key):
            return kind_word(contracts, contracts.definitions[key].shape)
        case ir.Choice(values) if len(values) > 1:
            return "enum"
        case ir.Record():
            return "object"
        case ir.Dictionary():
            return "map"
        case ir.Integer():
            return "integer"
        case ir.Tagged() | ir.Union() | ir.Alternatives():
            return "union"
        case ir.AnyValue():
            return "any"
    return " or ".join(sorted(contracts.kinds(shape)))


_SHORT = 100


def _kind(definition: ir.Definition) -> doc.Spans:
    kind = type_of(definition.schema)
    return (
        ("object",) if kind == ("any value",) and isinstance(definition.shape, ir.Record) else kind
    )


def _source(key: Key, folder: str, link: str) -> doc.Code | doc.Outside:
    """Return the file of a type, as a link if the option `source_link` is set."""
    label = f"{folder}/{key.path}" + (f"#{key.pointer}" if key.pointer else "")
    if not link:
        return doc.Code(label)
    return doc.Outside(label, f"{link.rstrip('/')}/{quote(key.path.as_posix())}")


def _identity(contracts: ir.Contracts, key: Key) -> str:
    base = contracts.ids.get(key.path, "")
    return f"{base}#{key.pointer}" if base and key.pointer else base


def _row(types: Types, definition: ir.Definition, field: Field) -> doc.Row:
    schema = field.schema
    marks = (doc.Mark("required" if field.required else "optional"), *marks_of(schema))
    rules = list(rules_of(schema, rows=has_rows(schema)))
    meaning = list(_meaning(types, schema))
    short = [*short_of(rules), *notes_of(schema), *_examples(schema)]
    if short:
        meaning.append(doc.Line(doc.join(short, "; "), kind="rule"))
    meaning += long_of(rules)
    return doc.Row(
        (
            (
                doc.Line((doc.Code(field.path),)),
                doc.Line(doc.join(((mark,) for mark in marks), " ")),
            ),
            (doc.Line(type_of(schema)),),
            tuple(meaning),
        ),
        doc.anchor(definition.name, field.anchor),
    )


def _meaning(types: Types, schema: Any) -> Iterator[doc.Line]:
    """Yield the description of a field, or else the summary of the type that it refers to."""
    if isinstance(schema, bool):
        return
    if (text := text_of(schema)) is not None:
        yield doc.Line(doc.parse(text))
    elif (name := referred_type(schema)) is not None and (summary := types[name].description):
        yield doc.Line(doc.parse(first_sentence(summary)), kind="quiet")


def first_sentence(text: str | None) -> str:
    """Return the first sentence of a description."""
    head, dot, _ = (text or "").partition(". ")
    return head + dot.strip()


def _examples(schema: Any) -> list[doc.Spans]:
    if isinstance(schema, bool) or not schema.get("examples"):
        return []
    return [("for example ", *doc.show_all(schema["examples"]))]


def _cases(contracts: ir.Contracts, definition: ir.Definition) -> Iterator[doc.Block]:
    """Yield the cases of a union, by the value of its tag."""
    shape = definition.shape
    while isinstance(shape, ir.Guarded):
        shape = shape.shape
    branches = shape.branches if isinstance(shape, ir.Union) else (shape,)
    for branch in branches:
        if isinstance(branch, ir.Tagged):
            rows = tuple(
                doc.Row(((doc.Line((doc.show(case),)),), _case(contracts, inner)))
                for case, inner in branch.cases.items()
            )
            yield doc.Heading(2, ("Cases",))
            yield doc.Paragraph(
                ("Exactly one of these; the field ", doc.Code(branch.tag), " tells which.")
            )
            yield doc.Table("cases", (branch.tag, "Type"), rows)


def _case(contracts: ir.Contracts, shape: ir.Shape) -> tuple[doc.Line, ...]:
    if isinstance(shape, ir.Reference):
        named = contracts.definitions[shape.key]
        description = doc.parse(named.description or "")
        link = doc.Line((doc.type_link(named.name),))
        return (link, doc.Line(description)) if description else (link,)
    return (doc.Line((kind_word(contracts, shape),)),)


def _rules(definition: ir.Definition, *, has_cases: bool) -> Iterator[doc.Block]:
    rules = list(rules_of(definition.schema, rows=has_rows(definition.schema)))
    if has_cases:
        rules = [rule for rule in rules if rule.spans != EXACTLY_ONE]
    short = [*short_of(rules), *notes_of(definition.schema)]
    long = (doc.Line(_sentence(each.spans), each.children) for each in long_of(rules))
    lines = (*(doc.Line(_sentence(each)) for each in short), *long)
    if lines:
        yield doc.Heading(2, ("Rules",))
        yield doc.Bullets(lines)


def _sentence(spans: doc.Spans) -> doc.Spans:
    first = spans[0]
    return (first[:1].upper() + first[1:], *spans[1:]) if isinstance(first, str) else spans
