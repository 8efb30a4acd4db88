"""Compares what is said about lists. Used by `walk`."""

from __future__ import annotations

from collections.abc import Iterator

from myspinbot_codegen.breaking.diff.candidates import Candidate
from myspinbot_codegen.breaking.diff.constraints import Conj, Node
from myspinbot_codegen.breaking.diff.walk import Walk, group


@group("prefixItems")
def first_items(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Items that have a place of their own have to be readable."""
    for index in range(len(two.words["prefixItems"])):
        if _has(one, index):
            node = two.child("prefixItems", index)
            own = any(index < len(stated) for stated in one.stated("prefixItems"))
            for item in walk.narrow(one.item(index), node):
                found = item if own else item.called("WIRE_PREFIX_ITEMS", item.said)
                yield found.inside(one, index)


@group("items")
def items(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """All further items have to be readable, if there may be any."""
    start = len(two.words.get("prefixItems", ()))
    end = max([start, *(len(stated) for stated in one.stated("prefixItems"))])
    node = two.child("items")
    for index in range(start, end + 1):
        if not _has(one, index):
            return
        for item in walk.narrow(one.item(index), node):
            moved = index < end or node.schema is False or start
            said = walk.was("items", one, two) if node.schema is False else item.said
            found = item.called("WIRE_ITEMS", said) if moved else item
            yield found.inside(one, index)


def _has(one: Conj, index: int) -> bool:
    if "array" not in one.kinds:
        return False
    most = one.most_items
    return most is None or index < most


@group("uniqueItems")
def unique(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """No two items may be equal."""
    if (
        not two.words["uniqueItems"]
        or "array" not in one.kinds
        or True in one.stated("uniqueItems")
    ):
        return
    if one.most_items is None or one.most_items > 1:
        said = walk.was("uniqueItems", one, two)
        yield Candidate("WIRE_UNIQUE_ITEMS", one, two, ("uniqueItems",), said)


@group("contains")
def contains(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """So many items have to be such, and no more."""
    if "array" not in one.kinds:
        return
    words, asked = two.words, two.child("contains")
    least, most = words.get("minContains", 1), words.get("maxContains")
    known = [node for node in one.nodes if "contains" in node.words]
    enough = not least or any(
        node.words.get("minContains", 1) >= least
        and walk.contains(Conj((node.child("contains"),)), asked)
        for node in known
    )
    few = most is None or any(
        node.words.get("maxContains", most + 1) <= most
        and walk.contains(Conj((asked,)), node.child("contains"))
        for node in known
    )
    if not (enough and few):
        keyword = "contains" if not enough else "maxContains"
        if known and "minContains" in (words.keys() | known[0].words.keys()) and not enough:
            keyword = "minContains"
        said = walk.was(keyword, one, two)
        group_ = ("contains", "minContains", "maxContains")
        yield Candidate("WIRE_CONTAINS", one, two, group_, said)


@group("unevaluatedItems")
def unevaluated(walk: Walk, one: Conj, two: Node) -> Iterator[Candidate]:
    """Items that nothing else speaks about have to be readable."""
    readers = Conj((two,))
    if readers.stated("items"):
        return
    start = max((len(stated) for stated in readers.stated("prefixItems")), default=0)
    end = max([start, *(len(stated) for stated in one.stated("prefixItems"))])
    node = two.child("unevaluatedItems")
    for index in range(start, end + 1):
        found = walk.narrow(one.item(index), node) if _has(one, index) else ()
        if node.schema is not False:
            calls = (item.called("WIRE_UNEVALUATED_ITEMS", item.said) for item in found)
            yield from (item.inside(one, index) for item in calls)
        elif found:
            said = walk.was("unevaluatedItems", one, two)
            keywords = _first("unevaluatedItems", two)
            yield Candidate("WIRE_UNEVALUATED_ITEMS", one, two, keywords, said, more=str(index))
            return


def _first(keyword: str, two: Node) -> tuple[str, ...]:
    """All keywords, this one first: what is evaluated depends on the others."""
    return keyword, *(word for word in two.words if word != keyword)
