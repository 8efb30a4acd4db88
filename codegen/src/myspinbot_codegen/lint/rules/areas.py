"""Rules on areas, which are the folders at the top, and on the versions in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from myspinbot_codegen.analysis import Context, Link
from myspinbot_codegen.lint.registry import Category, Phase, Spot, rule

UNSTABLE = re.compile(r"v[1-9][0-9]*(?:alpha|beta)[1-9][0-9]*")
STABLE = re.compile(r"v[1-9][0-9]*")


def _area(path: PurePosixPath) -> str | None:
    return path.parts[0] if len(path.parts) > 1 else None


@rule("AREA_CYCLE", Phase.LINKS, Category.STANDARD)
def area_cycle(context: Context) -> Iterator[Spot]:
    """No area refers to itself by way of other areas.

    Areas that need each other can only be read, changed and released together, so they are one.
    """
    first: dict[tuple[str, str], Link] = {}
    for link in context.links:
        one, two = _area(link.document.path), _area(link.target.path)
        if one is not None and two is not None and one != two:
            first.setdefault((one, two), link)
    edges: defaultdict[str, list[str]] = defaultdict(list)
    for one, two in first:
        edges[one].append(two)
    for (one, two), link in first.items():
        if back := _way(edges, two, one):
            yield Spot(
                link.document,
                link.pointer,
                f"the area {one!r} needs itself: {' -> '.join([one, *back])}",
                "Move what both need into an area of its own, and refer to that.",
            )


def _way(edges: Mapping[str, list[str]], start: str, end: str) -> list[str]:
    """The shortest way from one area to another; empty when there is none."""
    ways, seen = [[start]], {start}
    for way in ways:
        if way[-1] == end:
            return way
        for area in edges.get(way[-1], ()):
            if area not in seen:
                seen.add(area)
                ways.append([*way, area])
    return []


@rule("IMPORT_UNSTABLE", Phase.LINKS, Category.BASIC)
def import_unstable(context: Context) -> Iterator[Spot]:
    """A stable version, such as `v1`, refers to no unstable one, such as `v1beta2`.

    It would change whenever the other one does.
    """
    for link in context.links:
        if not any(map(STABLE.fullmatch, link.document.path.parent.parts)):
            continue
        if any(map(UNSTABLE.fullmatch, link.target.path.parent.parts)):
            yield Spot(
                link.document,
                link.pointer,
                f"a stable type refers to an unstable one: {context.tree.label(link.target.path)}",
                "Refer to a stable version, or make the other type stable first.",
            )
