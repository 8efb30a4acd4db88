"""Rules on references, which lead to a schema and end, and on definitions, which are used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from myspinbot_codegen.analysis import Analysis, Link, SchemaLocation
from myspinbot_codegen.diagnostics.rule import Severity
from myspinbot_codegen.lint.categories import BASIC, MINIMAL, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation, each_schema
from myspinbot_codegen.lint.preconditions import Precondition
from myspinbot_codegen.schema.asyncapi_refs import references
from myspinbot_codegen.schema.resolver import REFERENCES, Key, Unresolved
from myspinbot_codegen.spec.pointer import join, lookup
from myspinbot_codegen.spec.reachability import reachable

_DEFINITION = re.compile(r"(?:/(?:\$defs|definitions)/[^/]+)?")


def _id_repeated(analysis: Analysis) -> Iterator[Violation]:
    for first, second, keyword in analysis.resolver.repeated:
        owner = "a published metaschema"
        if first.path in analysis.tree.schemas:
            fragment = f"#{first.pointer}" if first.pointer else ""
            owner = f"{analysis.tree.label(first.path)}{fragment}"
        document = analysis.tree.schemas[second.path]
        message = f"{second.schema[keyword]!r} already identifies {owner}"
        yield Violation(document, join(second.pointer, keyword), message)


def _ref_unresolved(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.locations():
        for keyword in REFERENCES:
            if not isinstance(ref := location.schema.get(keyword), str):
                continue
            path = location.document.path
            node = analysis.resolver.node(Key(path, location.pointer))
            try:
                analysis.resolver.lookup(node, ref)
            except Unresolved as error:
                if not analysis.leads_to_excluded(path, ref, node.base):
                    message = f"the reference {ref!r} does not lead to a schema: {error}"
                    yield Violation.at(location, message, keyword)


def _ref_form(location: SchemaLocation) -> Iterator[Violation]:
    if not isinstance(ref := location.schema.get("$ref"), str):
        return
    path, _, fragment = ref.partition("#")
    if urlsplit(path).scheme or path.startswith("/") or not _DEFINITION.fullmatch(fragment):
        message = f"the reference {ref!r} is not a relative path to a file or a member of `$defs`"
        yield Violation.at(location, message, "$ref")


def _ref_cycle(analysis: Analysis) -> Iterator[Violation]:
    canonical = analysis.canonical
    applied = {
        name: {canonical.target(ref).name for ref in _applied_references(definition.schema)}
        for name, definition in canonical.by_name.items()
    }
    for key, definition in canonical.definitions.items():
        if definition.name in reachable(applied[definition.name], applied.__getitem__):
            yield Violation(
                canonical.documents[key.path], key.pointer, "the type is defined by itself"
            )


def _applied_references(schema: Any) -> Iterator[str]:
    """The references that a schema applies to the value itself, not to a member of it."""
    if not isinstance(schema, dict):
        return
    if "$ref" in schema:
        yield schema["$ref"]
    branches = [branch for word in ("allOf", "anyOf", "oneOf") for branch in schema.get(word, ())]
    branches += [schema[word] for word in ("else", "if", "not", "then") if word in schema]
    branches += schema.get("dependentSchemas", {}).values()
    for branch in branches:
        yield from _applied_references(branch)


def _ref_deprecated(analysis: Analysis) -> Iterator[Violation]:
    for link in analysis.links:
        if _is_deprecated(analysis, link.target) and not _is_in_deprecated(link):
            yield Violation(link.document, link.pointer, "the reference leads to a deprecated type")


def _is_deprecated(analysis: Analysis, key: Key) -> bool:
    target = lookup(analysis.resolver.document(key.path).data, key.pointer)
    return isinstance(target, dict) and target.get("deprecated") is True


def _is_in_deprecated(link: Link) -> bool:
    pointer = link.pointer
    while pointer:
        pointer = pointer.rpartition("/")[0]
        around = lookup(link.document.data, pointer)
        if isinstance(around, dict) and around.get("deprecated") is True:
            return True
    return False


def _definition_unused(analysis: Analysis) -> Iterator[Violation]:
    used = [*analysis.links, *analysis.excluded_links, *_message_links(analysis)]
    for location in analysis.locations():
        dialect = analysis.tree.dialect_of(location.document)
        if not _is_definition(location, dialect.definitions):
            continue
        if not location.document.data.keys() & dialect.assertions:
            continue
        if "$dynamicAnchor" not in location.schema and not any(
            _uses(link, location) for link in used
        ):
            yield Violation.at(location, "nothing refers to the definition")


def _is_definition(location: SchemaLocation, keywords: frozenset[str]) -> bool:
    """Whether the location is a member of `$defs`, and not a property with that name."""
    outer, keyword = location.pointer.rpartition("/")[0].rpartition("/")[::2]
    if keyword not in keywords:
        return False
    return not outer.endswith(("/properties", "/patternProperties", "/dependentSchemas"))


def _uses(link: Link, location: SchemaLocation) -> bool:
    """Whether a reference leads to a location, or into it, from outside."""
    inside = f"{location.pointer}/"
    same_file = link.document.path == location.document.path
    return (
        link.target.path == location.document.path
        and f"{link.target.pointer}/".startswith(inside)
        and not (same_file and link.pointer.startswith(inside))
    )


def _message_links(analysis: Analysis) -> Iterator[Link]:
    """The references of the AsyncAPI document to schemas."""
    if (document := analysis.tree.asyncapi) is not None:
        for pointer, ref in references(document.data):
            if (key := analysis.resolve(document.path, ref)) is not None:
                yield Link(document, join(pointer, "$ref"), key)


RULES = (
    LintRule(
        id="ID_REPEATED",
        summary="No two schemas of the tree have the same id or anchor.",
        reason="A reference could lead to either. The ids of the published metaschemas are taken, "
        "except for copies of these.",
        hint="Give each schema an id of its own.",
        categories=MINIMAL,
        ensures=Precondition.RESOLVED,
        check=_id_repeated,
    ),
    LintRule(
        id="REF_UNRESOLVED",
        summary="Every reference leads to a schema of the tree, or to a published metaschema.",
        hint="Fix the path, id, anchor or pointer, or add the file to the sources.",
        categories=MINIMAL,
        ensures=Precondition.RESOLVED,
        check=_ref_unresolved,
    ),
    LintRule(
        id="REF_FORM",
        summary="A reference is relative, and leads to a whole file or to a member of its `$defs`.",
        reason="Everything that a reference leads to then has a name.",
        hint="Write a path such as ../../<area>/v1/<type>.schema.json, or #/$defs/<name>.",
        categories=STANDARD,
        check=each_schema(_ref_form),
    ),
    LintRule(
        id="REF_CYCLE",
        summary="A type that contains itself does so through an object or a list.",
        reason="Otherwise it would never end.",
        hint="Put a property or a list in between, or remove the reference.",
        categories=MINIMAL,
        needs=Precondition.WELL_FORMED | Precondition.RESOLVED,
        ensures=Precondition.TERMINATING,
        check=_ref_cycle,
    ),
    LintRule(
        id="REF_DEPRECATED",
        summary="Only deprecated schemas refer to a deprecated type.",
        reason="Otherwise the type never loses its last user.",
        hint="Refer to the replacement, or deprecate this schema too.",
        categories=STANDARD,
        severity=Severity.WARNING,
        check=_ref_deprecated,
    ),
    LintRule(
        id="DEFINITION_UNUSED",
        summary="Every definition of a type is used by a reference from outside itself.",
        reason="Mostly the reference was removed and the definition forgotten. A file of nothing "
        "but definitions is a collection, from which other files take what they need.",
        hint="Remove it, or move it into a file of its own.",
        categories=BASIC,
        check=_definition_unused,
    ),
)
