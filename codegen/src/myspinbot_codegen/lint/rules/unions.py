"""Rules on unions.

For every document it is plain which branch is meant, without trying them all.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from myspinbot_codegen.analysis import Context
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule
from myspinbot_codegen.schema.facts import discriminator, kinds
from myspinbot_codegen.spec.pointer import join


@rule("UNION_AMBIGUOUS", Phase.SENSE, Category.STANDARD)
def union_ambiguous(context: Context) -> Iterator[Spot]:
    """The branches of a union differ in their JSON type.

    Objects differ in a required constant property.
    """
    for place in context.meanings():
        for keyword in ("oneOf", "anyOf"):
            branches = place.schema.get(keyword, ())
            found = [kinds(branch, context.canonical) for branch in branches]
            objects = [
                branch for branch, kind in zip(branches, found, strict=True) if kind == {"object"}
            ]
            if len(objects) > 1 and discriminator(objects, context.canonical) is None:
                yield Spot(
                    place.document,
                    join(place.pointer, keyword),
                    "no required property tells the objects apart",
                    'Give each branch a required property such as "kind": {"const": "..."}.',
                )
            for (one, first), (two, second) in combinations(enumerate(found), 2):
                common = first & second
                if common and not first == second == {"object"}:
                    yield Spot(
                        place.document,
                        join(place.pointer, keyword, two),
                        f"the branches {one} and {two} both allow {', '.join(sorted(common))}",
                        "Let one branch alone allow a type, or tell objects apart by a constant.",
                    )
