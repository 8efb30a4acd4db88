"""What `lint --fix` can mend: faults whose remedy changes the meaning of no document.

Used by the verb `lint`. Each fix is an edit of the text; what it does not touch stays as it is.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.config.reader import NO_BASE, RulesConfig
from myspinbot_codegen.diagnostics.diagnostic import Diagnostic
from myspinbot_codegen.formatting.document_edits import hoist, put, remove, rename
from myspinbot_codegen.lint.linter import lint_context
from myspinbot_codegen.lint.registry import Phase, Rule, all_rules
from myspinbot_codegen.schema.naming import pascal
from myspinbot_codegen.source.tree import Document, Tree
from myspinbot_codegen.spec.dialects import ANNOTATIONS, DRAFT_2020_12, Dialect, spoken
from myspinbot_codegen.spec.json_values import kind_of
from myspinbot_codegen.spec.pointer import lookup, tokens

FIXED: Mapping[str, str] = MappingProxyType(
    {
        "ENUM_SINGLE": "writes the value as `const`.",
        "ENUM_VALUE": "removes a value that is listed twice.",
        "IGNORE_UNUSED": "removes the annotation.",
        "KEYWORD_REDUNDANT": "removes the keyword, or the list around the only type or branch.",
        "SCHEMA_DIALECT": "adds `$schema` where there is none.",
        "SCHEMA_ID": "adds `$id` where there is none.",
        "SCHEMA_TITLE": "writes the title that the name of the file calls for.",
    }
)
"""The rules whose diagnostics can be mended, and how."""

MOST_ROUNDS = 10
"""One fix may bring up the next; more than a few times is our fault."""


Targets = frozenset[tuple[PurePosixPath, str]]
"""The places that references lead to."""


@dataclass(frozen=True, slots=True)
class _Place:
    """A diagnostic, and all that a fix of it may depend on."""

    tree: Tree
    document: Document
    pointer: str
    dialect: Dialect
    targets: Targets | None

    @property
    def text(self) -> str:
        return self.document.text

    def around(self, steps: int = 1) -> Any:
        """What the place stands in."""
        return lookup(self.document.data, self.pointer.rsplit("/", steps)[0])


def fix(tree: Tree, config: RulesConfig) -> Tree:
    """The tree with everything mended that can be; files of YAML stay as they are."""
    for _ in range(MOST_ROUNDS):
        context = Context(tree)
        found = lint_context(context, config)
        rules = {item.rule for item in found}
        if any(_is_no_schema(all_rules()[rule]) for rule in rules):
            # Nobody has looked at more than that.
            break
        if "REF_UNRESOLVED" not in rules:
            targets = frozenset((link.target.path, link.target.pointer) for link in context.links)
        else:
            targets = None
        diagnostics = [item for item in found if item.rule in FIXED]
        # What another fix brings up may be what an annotation is there for.
        unused = [item for item in diagnostics if item.rule == "IGNORE_UNUSED"]
        others = [item for item in diagnostics if item.rule != "IGNORE_UNUSED"]
        texts = _mended(tree, others, targets) or _mended(tree, unused, targets)
        if not texts:
            break
        documents = {path: Document(path, text, json.loads(text)) for path, text in texts.items()}
        tree = replace(tree, schemas={**tree.schemas, **documents})
    return tree


def _is_no_schema(rule: Rule) -> bool:
    return rule.minimal and rule.phase is Phase.SHAPE


def _mended(
    tree: Tree, diagnostics: Iterable[Diagnostic], targets: Targets | None
) -> dict[PurePosixPath, str]:
    """The new texts of the files that change."""
    documents = {tree.label(path): document for path, document in tree.schemas.items()}
    texts: dict[PurePosixPath, str] = {}
    # From the end of a file to its beginning, so that the places before stay what they are.
    for diagnostic in sorted(diagnostics, reverse=True):
        document = documents[diagnostic.file]
        if document.path.suffix != ".json":
            continue
        around = diagnostic.pointer.rpartition("/")[0]
        root = tree.dialect_of(document)
        dialects = {item: dialect for item, _, dialect in spoken(document.data, root)}
        dialect = dialects.get(around, root)
        place = _Place(tree, document, diagnostic.pointer, dialect, targets)
        text = _FIXES[diagnostic.rule](place)
        if text is not None and text != document.text:
            texts[document.path] = text
            documents[diagnostic.file] = Document(document.path, text, json.loads(text))
    return texts


def _enum_single(place: _Place) -> str | None:
    (value,) = place.around()["enum"]
    if kind_of(value) in ("array", "object") or "const" in place.around():
        return None
    return rename(place.text, place.pointer, "const", value)


def _enum_value(place: _Place) -> str | None:
    if not isinstance(place.around(), list):
        return None
    index = int(tokens(place.pointer)[-1])
    values = [(kind_of(value), value) for value in place.around()]
    twice = values[index] in values[:index]
    return remove(place.text, place.pointer) if twice else None


def _ignore_unused(place: _Place) -> str | None:
    whole = len(place.around()) == 1
    pointer = place.pointer.rpartition("/")[0] if whole else place.pointer
    return remove(place.text, pointer)


def _redundant(place: _Place) -> str | None:
    around, keyword = place.around(), tokens(place.pointer)[-1]
    value = around[keyword]
    if keyword == "type":
        return put(place.text, place.pointer, value[0])
    if keyword not in ("allOf", "anyOf", "oneOf"):
        return remove(place.text, place.pointer)
    return hoist(place.text, place.pointer) if _fits(place, around, keyword, value[0]) else None


def _fits(place: _Place, around: dict[str, Any], keyword: str, branch: Any) -> bool:
    """Whether the only branch means the same in the place of the list that it stands in.

    It does not share a keyword with what is beside it, nothing beside it decides anything, it has
    no name, and nobody refers to it.
    """
    if not isinstance(branch, dict) or place.targets is None:
        return False
    beside = around.keys() - {keyword}
    said = place.dialect.assertions | ANNOTATIONS
    inside = f"{place.pointer}/"
    return (
        not beside & branch.keys()
        and not beside & place.dialect.assertions
        and all(word in said or word.startswith("x-") for word in branch)
        and not (place.dialect.legacy and "$ref" in branch)
        and not any(
            path == place.document.path and pointer.startswith(inside)
            for path, pointer in place.targets
        )
    )


def _dialect(place: _Place) -> str | None:
    if "$schema" in place.document.data or place.tree.dialect is not DRAFT_2020_12:
        return None
    return put(place.text, place.pointer, DRAFT_2020_12.uri)


def _id(place: _Place) -> str | None:
    known = place.document.data.keys() & {"id", "$id"}
    if known or place.dialect.identifier != "$id" or place.tree.id_base == NO_BASE:
        return None
    if place.dialect.legacy and "$ref" in place.document.data:
        return None
    return put(place.text, place.pointer, f"{place.tree.id_base}{place.document.path}")


def _title(place: _Place) -> str | None:
    return put(place.text, place.pointer, pascal(place.document.stem))


_FIXES: Mapping[str, Callable[[_Place], str | None]] = {
    "ENUM_SINGLE": _enum_single,
    "ENUM_VALUE": _enum_value,
    "IGNORE_UNUSED": _ignore_unused,
    "KEYWORD_REDUNDANT": _redundant,
    "SCHEMA_DIALECT": _dialect,
    "SCHEMA_ID": _id,
    "SCHEMA_TITLE": _title,
}
