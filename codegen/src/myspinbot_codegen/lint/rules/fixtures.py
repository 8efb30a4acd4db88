"""Rules on examples: what stands in a schema and beside it agrees with the reference validator."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.spec.pointer import join


@rule("EXAMPLE_INVALID", Phase.USE, Category.BASIC, Category.DOCS)
def example_invalid(context: Context) -> Iterator[Spot]:
    """Every one of the `examples` in a schema is valid under it."""
    for place in context.places():
        for index, example in enumerate(place.schema.get("examples", ())):
            for error in context.reference.errors(place.document.path, example, place.pointer)[:1]:
                yield Spot(
                    place.document,
                    join(place.pointer, "examples", index),
                    f"the example is not valid: {error}",
                    "Correct the example, or the schema.",
                )


@rule("DEFAULT_INVALID", Phase.USE, Category.BASIC)
def default_invalid(context: Context) -> Iterator[Spot]:
    """A `default` is valid under the schema that it stands in: it is filled in before the check."""
    for place in context.places():
        if "default" in place.schema:
            for error in context.reference.errors(
                place.document.path, place.schema["default"], place.pointer
            )[:1]:
                yield Spot(
                    place.document,
                    join(place.pointer, "default"),
                    f"the default is not valid: {error}",
                    "Correct the default, or the schema.",
                )


@rule("FIXTURE_STRAY", Phase.WORDS, Category.BASIC)
def fixture_stray(context: Context) -> Iterator[Spot]:
    """A file under `examples` is named after a type and its verdict.

    Others would never be checked.
    """
    for document in context.tree.stray:
        yield Spot(
            document,
            "",
            "the example belongs to no type, or says not whether it is valid",
            "Name it examples/<type>/valid-<case>.json or invalid-<case>.json.",
        )


@rule("FIXTURE_MISSING", Phase.USE, Category.STANDARD, Category.DOCS)
def fixture_missing(context: Context) -> Iterator[Spot]:
    """Beside every type stand an example that is valid and one that is not."""
    present = {(example.schema, example.valid) for example in context.tree.examples}
    for document in context.documents:
        for valid, word in ((True, "valid"), (False, "invalid")):
            if (document.path, valid) not in present:
                yield Spot(
                    document,
                    "",
                    f"there is no example that is {word}",
                    f"Write examples/{document.stem}/{word}-<case>.json beside the schema.",
                )


@rule("FIXTURE_VERDICT", Phase.USE, Category.BASIC)
def fixture_verdict(context: Context) -> Iterator[Spot]:
    """`valid-*.json` is valid under its type, and `invalid-*.json` is not."""
    for example in context.examples():
        errors = context.reference.errors(example.schema, example.document.data)
        if example.valid and errors:
            yield Spot(
                example.document,
                "",
                f"the example is not valid: {errors[0]}",
                "Correct the example, or the schema.",
            )
        elif not example.valid and not errors:
            yield Spot(
                example.document,
                "",
                "the example is valid, though its name denies it",
                "Rename or correct it.",
            )
