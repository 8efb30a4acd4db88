"""Rules on examples and defaults: they agree with the reference validator."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from myspinbot_codegen.analysis import Analysis, SchemaLocation
from myspinbot_codegen.lint.categories import BASIC, DOCS, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation
from myspinbot_codegen.lint.preconditions import Precondition


def _first_error(analysis: Analysis, location: SchemaLocation, value: Any) -> list[str]:
    """The first error of a value under the schema at a location, if there is one."""
    return analysis.reference.errors(location.document.path, value, location.pointer)[:1]


def _example_invalid(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.locations():
        for index, example in enumerate(location.schema.get("examples", ())):
            for error in _first_error(analysis, location, example):
                message = f"the example is not valid: {error}"
                yield Violation.at(location, message, "examples", index)


def _default_invalid(analysis: Analysis) -> Iterator[Violation]:
    for location in analysis.locations():
        if "default" in location.schema:
            for error in _first_error(analysis, location, location.schema["default"]):
                yield Violation.at(location, f"the default is not valid: {error}", "default")


def _fixture_stray(analysis: Analysis) -> Iterator[Violation]:
    for document in analysis.tree.stray:
        yield Violation(
            document, "", "the example has no type, or its name does not say whether it is valid"
        )


def _fixture_missing(analysis: Analysis) -> Iterator[Violation]:
    present = {(example.schema, example.valid) for example in analysis.tree.examples}
    for document in analysis.documents:
        for valid, word in ((True, "valid"), (False, "invalid")):
            if (document.path, valid) not in present:
                hint = f"Write examples/{document.stem}/{word}-<case>.json next to the schema."
                yield Violation(document, "", f"there is no example that is {word}", hint)


def _fixture_verdict(analysis: Analysis) -> Iterator[Violation]:
    for example in analysis.examples():
        errors = analysis.reference.errors(example.schema, example.document.data)
        if example.valid and errors:
            yield Violation(example.document, "", f"the example is not valid: {errors[0]}")
        elif not example.valid and not errors:
            message = "the example is valid, but its name says that it is not"
            yield Violation(example.document, "", message, "Rename the example or correct it.")


_HINT = "Correct the example, or the schema."
RULES = (
    LintRule(
        id="EXAMPLE_INVALID",
        summary="Every value of `examples` in a schema is valid under the schema.",
        hint=_HINT,
        categories=BASIC | DOCS,
        needs=Precondition.COMPLETE,
        check=_example_invalid,
    ),
    LintRule(
        id="DEFAULT_INVALID",
        summary="A `default` is valid under its schema.",
        reason="It is filled in before the document is validated.",
        hint="Correct the default, or the schema.",
        categories=BASIC,
        needs=Precondition.COMPLETE,
        check=_default_invalid,
    ),
    LintRule(
        id="FIXTURE_STRAY",
        summary="The path of a file under `examples` names its type and its verdict.",
        reason="Other files would never be checked.",
        hint="Name it examples/<type>/valid-<case>.json or invalid-<case>.json.",
        categories=BASIC,
        needs=Precondition.NONE,
        check=_fixture_stray,
    ),
    LintRule(
        id="FIXTURE_MISSING",
        summary="Every type has an example that is valid and one that is not.",
        categories=STANDARD | DOCS,
        check=_fixture_missing,
    ),
    LintRule(
        id="FIXTURE_VERDICT",
        summary="`valid-*.json` is valid under its type, and `invalid-*.json` is not.",
        hint=_HINT,
        categories=BASIC,
        needs=Precondition.COMPLETE,
        check=_fixture_verdict,
    ),
)
