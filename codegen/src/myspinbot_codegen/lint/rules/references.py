"""Rules on references: each leads to a schema of this tree, and following them comes to an end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.schema.facts import assertions, types_of
from myspinbot_codegen.schema.resolver import REFERENCES, Key, Unresolved
from myspinbot_codegen.spec.pointer import join
from myspinbot_codegen.spec.reachability import reachable

_NAMED = re.compile(r"(?:/(?:\$defs|definitions)/[^/]+)?")


@rule("ID_REPEATED", Phase.WORDS, Category.MINIMAL)
def id_repeated(context: Context) -> Iterator[Spot]:
    """No two schemas of the tree have one id or anchor: a reference could mean either.

    The ids of the published metaschemas are taken, but for copies of these.
    """
    for first, second, keyword in context.resolver.repeated:
        other = context.tree.label(first.path) + (f"#{first.pointer}" if first.pointer else "")
        yield Spot(
            context.tree.schemas[second.path],
            join(second.pointer, keyword),
            f"{second.schema[keyword]!r} is also the name of "
            f"{other if first.path in context.tree.schemas else 'a published metaschema'}",
            "Give each schema a name of its own.",
        )


@rule("REF_UNRESOLVED", Phase.WORDS, Category.MINIMAL)
def ref_unresolved(context: Context) -> Iterator[Spot]:
    """Every reference leads to a schema of the tree, or to a published metaschema."""
    for place in context.places():
        for keyword in REFERENCES:
            if not isinstance(ref := place.schema.get(keyword), str):
                continue
            node = context.resolver.node(Key(place.document.path, place.pointer))
            try:
                context.resolver.lookup(node, ref)
            except Unresolved as reason:
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    f"the reference {ref!r} leads nowhere: {reason}",
                    "Mend the path, id, anchor or pointer, or add the file to the sources.",
                )


@rule("REF_FORM", Phase.WORDS, Category.STANDARD)
def ref_form(context: Context) -> Iterator[Spot]:
    """A reference is relative, and leads to a whole file or to a member of its `$defs`.

    So everything that is referred to has a name.
    """
    for place in context.places():
        if not isinstance(ref := place.schema.get("$ref"), str):
            continue
        location, _, fragment = ref.partition("#")
        if urlsplit(location).scheme or location.startswith("/") or not _NAMED.fullmatch(fragment):
            yield Spot(
                place.document,
                join(place.pointer, "$ref"),
                f"the reference {ref!r} leads to no file and no member of `$defs` by a path",
                "Write a path such as ../../<area>/v1/<type>.schema.json, or #/$defs/<name>.",
            )


@rule("REF_CYCLE", Phase.LINKS, Category.MINIMAL)
def ref_cycle(context: Context) -> Iterator[Spot]:
    """A type that contains itself does so through an object or a list.

    Otherwise it would never end.
    """
    canonical = context.canonical
    applied = {
        name: {canonical.referred(ref).name for ref in _immediate(definition.schema)}
        for name, definition in canonical.by_name.items()
    }
    for key, definition in canonical.definitions.items():
        if definition.name in reachable(applied[definition.name], applied.__getitem__):
            yield Spot(
                canonical.documents[key.path],
                key.pointer,
                "the type is defined as itself",
                "Put a property or a list in between, or remove the reference.",
            )


def _immediate(schema: Any) -> Iterator[str]:
    """References of a schema that apply to the value that it is asked about."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    branches = [branch for word in ("allOf", "anyOf", "oneOf") for branch in schema.get(word, ())]
    branches += [schema[word] for word in ("else", "if", "not", "then") if word in schema]
    branches += schema.get("dependentSchemas", {}).values()
    for branch in branches:
        yield from _immediate(branch)


@rule("KEYS_NOT_TEXT", Phase.SENSE, Category.STANDARD)
def keys_not_text(context: Context) -> Iterator[Spot]:
    """What `propertyNames` says or refers to is a string with a pattern or limits.

    Keys are text.
    """
    for place in context.meanings():
        if "propertyNames" not in place.schema:
            continue
        names = place.schema["propertyNames"]
        schema = context.canonical.deref(names)
        if not isinstance(schema, dict):
            continue
        pointer = join(place.pointer, "propertyNames")
        if schema is names:
            if types_of(schema) not in ([], ["string"]):
                yield Spot(
                    place.document,
                    join(pointer, "type"),
                    "the keys are said to be of a type that is not plain text",
                    'Write "type": "string", or no type.',
                )
        elif types_of(schema) != ["string"] or assertions(schema) & {"const", "enum"}:
            yield Spot(
                place.document,
                join(pointer, "$ref"),
                "the keys are said to be of a type that is not plain text",
                'Refer to a type with "type": "string", or write a pattern.',
            )
