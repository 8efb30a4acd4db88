"""Rules on what other languages, tools and file systems read differently."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.keywords import types_stated
from myspinbot_codegen.lint.registry import Category, Phase, Severity, Spot, rule
from myspinbot_codegen.spec.pointer import join


@rule("PATTERN_UNANCHORED", Phase.WORDS, Category.PORTABLE, severity=Severity.WARNING)
def pattern_unanchored(context: Context) -> Iterator[Spot]:
    """A pattern begins with `^` and ends with `$`, or with `.*` where anything may stand.

    JSON Schema looks for a match anywhere in the text; XML Schema, Java's `matches` and many
    databases match the whole.
    """
    for place in context.places():
        pattern = place.schema.get("pattern")
        if isinstance(pattern, str) and not (
            pattern.startswith(("^", ".*")) and pattern.endswith(("$", ".*"))
        ):
            yield Spot(
                place.document,
                join(place.pointer, "pattern"),
                "the pattern does not say what may stand around a match",
                "Write ^...$, or .* where anything may stand.",
            )


_LOWER = ("minimum", "exclusiveMinimum")
_UPPER = ("maximum", "exclusiveMaximum")


@rule("INTEGER_UNBOUNDED", Phase.WORDS, Category.PORTABLE, severity=Severity.WARNING)
def integer_unbounded(context: Context) -> Iterator[Spot]:
    """An integer has a least and a greatest value.

    Others have to choose a type that holds it, and JavaScript counts no further than 2**53 - 1.
    """
    for place in context.places():
        schema = place.schema
        if "integer" not in types_stated(schema) or schema.keys() & {"const", "enum"}:
            continue
        missing = [words[0] for words in (_LOWER, _UPPER) if not schema.keys() & {*words}]
        if missing:
            yield Spot(
                place.document,
                place.pointer,
                f"the integer has no {' and no '.join(f'`{word}`' for word in missing)}",
                "Write the limits that it has anyway, such as those of 32 bits.",
            )


@rule("PROPERTY_CASE", Phase.WORDS, Category.BASIC, Category.PORTABLE)
def property_case(context: Context) -> Iterator[Spot]:
    """No two properties of an object differ in case only.

    Some languages and most databases take them for one.
    """
    for place in context.places():
        seen: dict[str, str] = {}
        for name in place.schema.get("properties", {}):
            other = seen.setdefault(name.casefold(), name)
            if other != name:
                yield Spot(
                    place.document,
                    join(place.pointer, "properties", name),
                    f"the property {name!r} differs from {other!r} in case only",
                    "Rename one of them.",
                )


_DEVICES = frozenset(
    ["aux", "con", "nul", "prn"] + [f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10)]
)


_FORBIDDEN = frozenset('<>:"|?*\\')


@rule("PATH_PORTABLE", Phase.WORDS, Category.PORTABLE)
def path_portable(context: Context) -> Iterator[Spot]:
    """A schema file can be checked out on every file system.

    Windows has reserved names such as `aux`, knows no `?` and no blank at the end of a name, and
    takes paths for one that differ in case.
    """
    seen: dict[str, str] = {}
    for path, document in sorted(context.tree.schemas.items()):
        other = seen.setdefault(str(path).casefold(), str(path))
        devices = [part for part in path.parts if part.partition(".")[0].lower() in _DEVICES]
        if other != str(path):
            reason = f"the path differs from {other!r} in case only"
        elif devices:
            reason = f"{devices[0]!r} is a reserved name on Windows"
        elif forbidden := sorted(_FORBIDDEN.intersection(str(path))):
            reason = f"{forbidden[0]!r} cannot stand in a name on Windows"
        elif any(part.endswith((".", " ")) for part in path.parts):
            reason = "Windows drops the dot or blank at the end of a name"
        elif not str(path).isascii():
            reason = "the path has characters that file systems spell in two ways"
        else:
            continue
        yield Spot(document, "", reason, "Rename the file or folder.")
