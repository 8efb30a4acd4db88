"""The rule on `x-revision`, by which a message tells what its readers may not know yet."""

from __future__ import annotations

import re
from collections.abc import Iterator

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.spec.pointer import join

_LARGEST = 999_999_999
# Of a bundle, each definition is a type.
_TYPE = re.compile(r"(/(\$defs|definitions)/[^/]+)?")


@rule("REVISION_MISPLACED", Phase.WORDS, Category.STANDARD)
def revision_misplaced(context: Context) -> Iterator[Spot]:
    """`x-revision` is a positive integer, and stands at the root of a type.

    It counts what was added to a payload. Readers look for it nowhere else, so that they would
    refuse the additions of a sender whose revision they do not see.
    """
    for place in context.places():
        if "x-revision" not in place.schema:
            continue
        number = place.schema["x-revision"]
        pointer = join(place.pointer, "x-revision")
        if not _TYPE.fullmatch(place.pointer):
            yield Spot(
                place.document,
                pointer,
                "`x-revision` has no effect within a type",
                "Raise it at the root of each message's payload that this is a part of.",
            )
        elif type(number) is not int or not 1 <= number <= _LARGEST:
            yield Spot(
                place.document,
                pointer,
                "`x-revision` is no positive integer",
                f"Write a number from 1 to {_LARGEST}, or leave it out in the first revision.",
            )
