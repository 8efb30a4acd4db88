"""Changes of constraints on arrays. Used by `candidate_finder`."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.breaking.compatibility import breaking_rule
from myspinbot_codegen.breaking.diff.candidates import Candidate, all_keywords
from myspinbot_codegen.breaking.diff.comparison import Pair
from myspinbot_codegen.breaking.diff.constraints import Constraints

UNIQUE_ITEMS = breaking_rule(
    "WIRE_UNIQUE_ITEMS",
    "`uniqueItems` stays the same.",
    "Keep `uniqueItems` as it was: let writers remove duplicates, or let readers ignore them.",
)
ITEMS = breaking_rule(
    "WIRE_ITEMS",
    "The schema of all further items stays the same.",
    "Keep the schema of the items, and put other items into a new optional property.",
)
PREFIX_ITEMS = breaking_rule(
    "WIRE_PREFIX_ITEMS",
    "The items at fixed positions stay the same.",
    "Keep each position and its schema. An object with named properties can grow, so use one in a "
    "v2 beside this version.",
)
CONTAINS = breaking_rule(
    "WIRE_CONTAINS",
    "The items that an array has to contain, and their number, stay the same.",
    "Keep `contains` with its limits. Enforce a stricter rule in writers only, and upgrade all "
    "readers before you allow more.",
)
UNEVALUATED_ITEMS = breaking_rule(
    "WIRE_UNEVALUATED_ITEMS",
    "The schema of `unevaluatedItems` stays the same.",
    "Keep `unevaluatedItems`, and put further items into a new optional property.",
)
RULES = (UNIQUE_ITEMS, ITEMS, PREFIX_ITEMS, CONTAINS, UNEVALUATED_ITEMS)


def compare_prefix_items(pair: Pair) -> Iterator[Candidate]:
    """Find items at fixed positions that readers may reject."""
    for index, node in enumerate(pair.readers.children("prefixItems")):
        if _may_have(pair.writers, index):
            fixed = any(index < len(items) for items in pair.writers.values_of("prefixItems"))
            for candidate in pair.comparison.candidates(pair.writers.item(index), node):
                moved = candidate if fixed else candidate.under(PREFIX_ITEMS)
                yield moved.inside(pair.writers, index)


def compare_items(pair: Pair) -> Iterator[Candidate]:
    """Find further items that readers may reject."""
    start, end = _further_items(pair.writers, len(pair.readers.keywords.get("prefixItems", ())))
    node = pair.readers.child("items")
    for index in range(start, end + 1):
        if not _may_have(pair.writers, index):
            return
        for candidate in pair.comparison.candidates(pair.writers.item(index), node):
            message = pair.change_of("items") if node.schema is False else None
            by_position = index < end or node.schema is False or start
            moved = candidate.under(ITEMS, message) if by_position else candidate
            yield moved.inside(pair.writers, index)


def _further_items(writers: Constraints, start: int) -> tuple[int, int]:
    """The first item that readers have no position for, and the last one to compare."""
    return start, max([start, *map(len, writers.values_of("prefixItems"))])


def _may_have(writers: Constraints, index: int) -> bool:
    most = writers.most_items
    return most is None or index < most


def compare_unique_items(pair: Pair) -> Iterator[Candidate]:
    """Find arrays with equal items, if readers reject these."""
    if not pair.readers.keywords["uniqueItems"] or True in pair.writers.values_of("uniqueItems"):
        return
    if pair.writers.most_items is None or pair.writers.most_items > 1:
        yield pair.candidate(UNIQUE_ITEMS, "uniqueItems")


def compare_contains(pair: Pair) -> Iterator[Candidate]:
    """Find arrays with too few or too many of the items that readers count."""
    keywords, counted = pair.readers.keywords, pair.readers.child("contains")
    least, most = keywords.get("minContains", 1), keywords.get("maxContains")
    known = [node for node in pair.writers.nodes if "contains" in node.keywords]
    enough = not least or any(
        node.keywords.get("minContains", 1) >= least
        and pair.comparison.contains(Constraints((node.child("contains"),)), counted)
        for node in known
    )
    few = most is None or any(
        node.keywords.get("maxContains", most + 1) <= most
        and pair.comparison.contains(Constraints((counted,)), node.child("contains"))
        for node in known
    )
    if not (enough and few):
        keyword = "contains" if not enough else "maxContains"
        if known and "minContains" in (keywords.keys() | known[0].keywords.keys()) and not enough:
            keyword = "minContains"
        group = ("contains", "minContains", "maxContains")
        yield pair.candidate(CONTAINS, *group, message=pair.change_of(keyword))


def compare_unevaluated_items(pair: Pair) -> Iterator[Candidate]:
    """Find items that readers may reject because no other keyword evaluates them."""
    evaluated = Constraints((pair.readers,))
    if evaluated.values_of("items"):
        return
    known = max(map(len, evaluated.values_of("prefixItems")), default=0)
    start, end = _further_items(pair.writers, known)
    node = pair.readers.child("unevaluatedItems")
    for index in range(start, end + 1):
        if not _may_have(pair.writers, index):
            return
        candidates = pair.comparison.candidates(pair.writers.item(index), node)
        if node.schema is not False:
            for candidate in candidates:
                yield candidate.under(UNEVALUATED_ITEMS).inside(pair.writers, index)
        elif candidates:
            keywords = all_keywords("unevaluatedItems", pair.readers)
            yield pair.candidate(UNEVALUATED_ITEMS, *keywords, part=str(index))
            return
