"""Rules on what is defined: it is used, and what is on its way out is used no more."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.analysis import Context, Link, Place
from myspinbot_codegen.lint.registry import Category, Phase, Severity, Spot, rule
from myspinbot_codegen.schema.asyncapi_refs import references
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.pointer import join, lookup


@rule("DEFINITION_UNUSED", Phase.LINKS, Category.BASIC)
def definition_unused(context: Context) -> Iterator[Spot]:
    """What stands in `$defs` of a type is referred to from outside itself.

    Mostly the reference was removed and the definition forgotten. A file that holds nothing but
    definitions is a collection, of which others take what they like.
    """
    used = [*context.links, *_from_messages(context)]
    for place in context.places():
        dialect = context.tree.dialect_of(place.document)
        if not _is_definition(place, dialect.definitions):
            continue
        if not place.document.data.keys() & dialect.assertions:
            continue
        if "$dynamicAnchor" not in place.schema and not any(_uses(link, place) for link in used):
            yield Spot(
                place.document,
                place.pointer,
                "nothing refers to the definition",
                "Remove it, or move it into a file of its own.",
            )


def _is_definition(place: Place, keywords: frozenset[str]) -> bool:
    """Whether a place is a member of `$defs`, and no property called like the keyword."""
    outer, keyword = place.pointer.rpartition("/")[0].rpartition("/")[::2]
    if keyword not in keywords:
        return False
    return not outer.endswith(("/properties", "/patternProperties", "/dependentSchemas"))


def _uses(link: Link, place: Place) -> bool:
    """Whether a reference leads to a place, or into it, from outside."""
    inside = f"{place.pointer}/"
    at_home = link.document.path == place.document.path
    return (
        link.target.path == place.document.path
        and f"{link.target.pointer}/".startswith(inside)
        and not (at_home and link.pointer.startswith(inside))
    )


def _from_messages(context: Context) -> Iterator[Link]:
    """The references of the AsyncAPI document to schemas."""
    document = context.tree.asyncapi
    for pointer, ref in references(document.data if document else None):
        if document is not None and not ref.startswith("#"):
            key = context.resolver.resolve(document.path, ref)
            yield Link(document, join(pointer, "$ref"), key)


@rule("REF_DEPRECATED", Phase.LINKS, Category.STANDARD, severity=Severity.WARNING)
def ref_deprecated(context: Context) -> Iterator[Spot]:
    """Only what is deprecated itself refers to a deprecated type.

    Otherwise the type never loses its last user.
    """
    for link in context.links:
        if _is_deprecated(context, link.target) and not _stands_in_deprecated(link):
            yield Spot(
                link.document,
                link.pointer,
                "the reference leads to a deprecated type",
                "Refer to what takes its place, or deprecate this one too.",
            )


def _is_deprecated(context: Context, key: Key) -> bool:
    target = lookup(context.resolver.document(key.path).data, key.pointer)
    return isinstance(target, dict) and target.get("deprecated") is True


def _stands_in_deprecated(link: Link) -> bool:
    pointer = link.pointer
    while pointer:
        pointer = pointer.rpartition("/")[0]
        around = lookup(link.document.data, pointer)
        if isinstance(around, dict) and around.get("deprecated") is True:
            return True
    return False
