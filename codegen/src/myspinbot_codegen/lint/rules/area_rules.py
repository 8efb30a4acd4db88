"""Rules on areas, which are the folders at the top, and on the versions in them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from myspinbot_codegen.analysis import Analysis, Link
from myspinbot_codegen.lint.categories import BASIC, STANDARD
from myspinbot_codegen.lint.lint_rule import LintRule, Violation

UNSTABLE = re.compile(r"v[1-9][0-9]*(?:alpha|beta)[1-9][0-9]*")
STABLE = re.compile(r"v[1-9][0-9]*")


def _area(path: PurePosixPath) -> str | None:
    return path.parts[0] if len(path.parts) > 1 else None


def _area_cycle(analysis: Analysis) -> Iterator[Violation]:
    first: dict[tuple[str, str], Link] = {}
    for link in analysis.links:
        source, target = _area(link.document.path), _area(link.target.path)
        if source is not None and target is not None and source != target:
            first.setdefault((source, target), link)
    edges: defaultdict[str, list[str]] = defaultdict(list)
    for source, target in first:
        edges[source].append(target)
    for (source, target), link in first.items():
        if back := _shortest_path(edges, target, source):
            cycle = " -> ".join([source, *back])
            yield Violation(
                link.document, link.pointer, f"the area {source!r} depends on itself: {cycle}"
            )


def _shortest_path(edges: Mapping[str, list[str]], start: str, end: str) -> list[str]:
    """The shortest path from one area to another; empty when there is none."""
    paths, seen = [[start]], {start}
    for path in paths:
        if path[-1] == end:
            return path
        for area in edges.get(path[-1], ()):
            if area not in seen:
                seen.add(area)
                paths.append([*path, area])
    return []


def _import_unstable(analysis: Analysis) -> Iterator[Violation]:
    for link in analysis.links:
        if not any(map(STABLE.fullmatch, link.document.path.parent.parts)):
            continue
        if any(map(UNSTABLE.fullmatch, link.target.path.parent.parts)):
            file = analysis.tree.label(link.target.path)
            message = f"a stable type refers to an unstable one: {file}"
            yield Violation(link.document, link.pointer, message)


RULES = (
    LintRule(
        id="AREA_CYCLE",
        summary="No area depends on itself through other areas.",
        reason="Areas that depend on each other can only be read, changed and released together: "
        "they are one area.",
        hint="Move the types that both areas use into an area of its own, and refer to that.",
        categories=STANDARD,
        check=_area_cycle,
    ),
    LintRule(
        id="IMPORT_UNSTABLE",
        summary="A stable version, such as `v1`, does not refer to an unstable one, such as "
        "`v1beta2`.",
        reason="It would change with every change of the unstable version.",
        hint="Refer to a stable version, or make the other type stable first.",
        categories=BASIC,
        check=_import_unstable,
    ),
)
