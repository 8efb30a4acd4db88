"""Rules on what a file and its types are called.

The name leads to the file, and the file to the name.
"""

from __future__ import annotations

import keyword
import re
from collections import defaultdict
from collections.abc import Iterator

from myspinbot_codegen.analysis import Context, Place
from myspinbot_codegen.config.reader import NO_BASE
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.schema.canonicalizer import keys
from myspinbot_codegen.schema.naming import pascal, type_name
from myspinbot_codegen.schema.resolver import Key
from myspinbot_codegen.spec.pointer import lookup

_SEGMENT = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
_PASCAL = re.compile(r"[A-Z][A-Za-z0-9]*")
_VERSION = re.compile(r"v[1-9][0-9]*(?:(?:alpha|beta)[1-9][0-9]*)?")


@rule("FILE_PATH", Phase.WORDS, Category.STANDARD)
def file_path(context: Context) -> Iterator[Spot]:
    """A schema file is `<area>/<version>/<type>.schema.json`, in snake_case.

    A version is `v1`, or `v1alpha1` or `v1beta1` until it is stable. The path becomes a module,
    which a folder below it would hide.
    """
    for document in context.documents:
        if len(document.path.parts) != 3:
            yield Spot(
                document, "", "the file is not in <area>/<version>/", "Put it into <area>/v1/."
            )
            continue
        area, version, _ = document.path.parts
        for name in (area, document.stem):
            if not _SEGMENT.fullmatch(name) or keyword.iskeyword(name):
                yield Spot(
                    document,
                    "",
                    f"{name!r} in the path is not a snake_case name",
                    "Name the file <area>/v1/<type>.schema.json, without reserved words.",
                )
        if not _VERSION.fullmatch(version):
            yield Spot(
                document,
                "",
                f"{version!r} is no version such as v1 or v1beta1",
                "Put it into <area>/v1/.",
            )


@rule("SCHEMA_ID", Phase.WORDS, Category.STANDARD)
def schema_id(context: Context) -> Iterator[Spot]:
    """`$id` is the base of all ids and the path of the file: either can be found from the other."""
    for document in context.objects():
        expected = f"{context.tree.id_base}{document.path}"
        if document.data.get("$id") != expected:
            based = context.tree.id_base != NO_BASE
            yield Spot(
                document,
                "/$id",
                "`$id` does not match the path",
                f'Write "$id": "{expected}".'
                if based
                else "Say in [source] what all ids begin with: `id_base`.",
            )


@rule("SCHEMA_TITLE", Phase.WORDS, Category.STANDARD)
def schema_title(context: Context) -> Iterator[Spot]:
    """The title of a file is its name in PascalCase.

    It is the name of the type in every language.
    """
    for document in context.objects():
        expected = pascal(document.stem)
        if document.data.get("title") != expected:
            yield Spot(
                document,
                "/title",
                "the title is not the name of the file",
                f'Write "title": "{expected}".',
            )


@rule("TITLE_SPELLING", Phase.WORDS, Category.STANDARD)
def title_spelling(context: Context) -> Iterator[Spot]:
    """A title within a file is in PascalCase too, since it names a class."""
    for place in context.places():
        title = place.schema.get("title")
        if not place.is_root and title is not None and not _PASCAL.fullmatch(title):
            yield Spot(
                place.document,
                f"{place.pointer}/title",
                f"the title {title!r} is not in PascalCase",
                "Use a title only to name a type; put words into `description`.",
            )


@rule("TITLE_UNIQUE", Phase.SENSE, Category.STANDARD)
def title_unique(context: Context) -> Iterator[Spot]:
    """No two types of the whole tree have one name: every type is imported from one place."""
    found: defaultdict[str, list[Key]] = defaultdict(list)
    for _, document in sorted(context.tree.schemas.items()):
        for key in keys(document, context.tree.dialect_of(document).definitions):
            schema = lookup(document.data, key.pointer)
            found[type_name(schema, document, key).lower()].append(key)
    for same in found.values():
        for key in same[1:]:
            first = context.tree.label(same[0].path) + (
                f"#{same[0].pointer}" if same[0].pointer else ""
            )
            yield Spot(
                context.tree.schemas[key.path],
                key.pointer,
                f"the type has the name of another one (but for case): {first}",
                "Rename one of them.",
            )


@rule("DESCRIPTION_MISSING", Phase.WORDS, Category.STANDARD, Category.DOCS)
def description_missing(context: Context) -> Iterator[Spot]:
    """Every type and property says what it is.

    A property may leave that to the type that it refers to.
    """
    for place in context.places():
        if _needs_description(place) and not place.schema.get("description", "").strip():
            yield Spot(
                place.document,
                place.pointer,
                "there is no description",
                'Say in one sentence what it is, with its unit: "description": "...".',
            )


def _needs_description(place: Place) -> bool:
    """Types and properties, but neither references nor the constants that tell branches apart."""
    *_, parent, _ = ("", "", *place.pointer.split("/"))
    if place.is_root or parent == "$defs":
        return True
    return parent == "properties" and "$ref" not in place.schema and "const" not in place.schema
