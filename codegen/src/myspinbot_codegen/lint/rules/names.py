"""Rules on names that become attributes and classes.

They must not hide what the generated code needs.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterator

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.schema.naming import MODEL_NAMES, RESERVED
from myspinbot_codegen.spec.pointer import join

_SNAKE = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")
# A field of such a name would hide the type in the annotations below it.
_TYPE_NAMES = frozenset({"bool", "dict", "float", "int", "list", "str"})
# Those that are not reserved in Python, too.
_JAVASCRIPT = frozenset(
    [
        "case",
        "catch",
        "const",
        "debugger",
        "default",
        "delete",
        "do",
        "enum",
        "export",
        "extends",
        "false",
        "function",
        "implements",
        "instanceof",
        "interface",
        "let",
        "new",
        "null",
        "package",
        "private",
        "protected",
        "public",
        "static",
        "super",
        "switch",
        "this",
        "throw",
        "true",
        "typeof",
        "var",
        "void",
    ]
)


@rule("PROPERTY_NAME", Phase.WORDS, Category.STANDARD, Category.PORTABLE)
def property_name(context: Context) -> Iterator[Spot]:
    """A property is named in snake_case and can be an attribute in every target language."""
    for place in context.places():
        for name in place.schema.get("properties", {}):
            reason = _reason(name)
            if reason:
                yield Spot(
                    place.document,
                    join(place.pointer, "properties", name),
                    f"the property name {name!r} {reason}",
                    "Choose another name: there are no aliases between wire and attribute.",
                )


def _reason(name: str) -> str | None:
    """Why a name cannot be used, if it cannot."""
    if not _SNAKE.fullmatch(name):
        return "is not in snake_case"
    if keyword.iskeyword(name):
        return "is a reserved word of Python"
    if name in _JAVASCRIPT:
        return "is a reserved word of JavaScript"
    if name in _TYPE_NAMES:
        return "is the name of a Python type"
    if name in MODEL_NAMES or name.startswith("model_"):
        return "is a name that pydantic's models use themselves"
    return None


@rule("TITLE_RESERVED", Phase.WORDS, Category.STANDARD)
def title_reserved(context: Context) -> Iterator[Spot]:
    """No type has the name of a class that generated code imports, nor of a word of Python."""
    for place in context.places():
        title = place.schema.get("title", "")
        if title in RESERVED or keyword.iskeyword(title):
            yield Spot(
                place.document,
                f"{place.pointer}/title",
                f"generated code means something else by {title!r}",
                "Choose another title.",
            )


@rule("NAME_COLLISION", Phase.USE, Category.STANDARD)
def name_collision(context: Context) -> Iterator[Spot]:
    """Inline objects get names from their place.

    These differ from each other and from the types of the tree.
    """
    for key, name in context.lowered.renamed:
        yield Spot(
            context.canonical.documents[key.path],
            key.pointer,
            f"two objects would be called {name!r}",
            "Give the inline object a title of its own, or move it into a file.",
        )
