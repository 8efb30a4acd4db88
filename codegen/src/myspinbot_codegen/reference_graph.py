"""Draws the references between types or areas for Mermaid or Graphviz. Used by `graph`.

An area is a top-level folder of the sources. The output is the same for the same sources.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.frontend import read_tree
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.spec.canonical_walk import referred_names
from myspinbot_codegen.spec.reachability import reachable

Format = Literal["mermaid", "dot"]
_TOP = "."
"""The area of files that are in no folder."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A reference; `cyclic` if it is part of a cycle of areas."""

    start: str
    end: str
    cyclic: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes by the area in which they are drawn, and the references between them."""

    nodes: Mapping[str, tuple[str, ...]]
    edges: tuple[Edge, ...]


def draw(config_path: Path, form: Format, areas: tuple[str, ...], *, by_area: bool) -> str:
    """Return the graph of the sources as text.

    Args:
        config_path: The configuration.
        form: The language of the graph.
        areas: Only these areas and the types that they refer to; empty for everything.
        by_area: One node per area instead of one per type.

    Raises:
        ConfigError: The configuration is wrong, or there is no such area.
        SourceError: The sources have errors.
    """
    graph = make_graph(read_tree(config_path).contracts, areas, by_area=by_area)
    return _dot(graph) if form == "dot" else _mermaid(graph)


def make_graph(contracts: Contracts, areas: tuple[str, ...] = (), *, by_area: bool) -> Graph:
    """Return the types or areas and their references.

    Raises:
        ConfigError: There is no such area.
    """
    homes = _find_areas(contracts, areas)
    references = _references(contracts)
    steps = {(homes[start], homes[end]) for start, end in references if homes[start] != homes[end]}
    cyclic = _cycles(steps)
    if by_area:
        edges = [
            Edge(start, end, (start, end) in cyclic)
            for start, end in sorted(steps)
            if not areas or start in areas
        ]
        shown = set(areas or homes.values()) | {edge.end for edge in edges}
        return Graph({"": tuple(sorted(shown))}, tuple(edges))
    edges = [
        Edge(start, end, (homes[start], homes[end]) in cyclic)
        for start, end in references
        if not areas or homes[start] in areas
    ]
    shown = {name for name, area in homes.items() if not areas or area in areas}
    nodes = defaultdict[str, list[str]](list)
    for name in sorted(shown | {edge.end for edge in edges}):
        nodes[homes[name]].append(name)
    return Graph({area: tuple(nodes[area]) for area in sorted(nodes)}, tuple(edges))


def _find_areas(contracts: Contracts, areas: tuple[str, ...]) -> dict[str, str]:
    """Return the area of each type, after a check that these areas exist."""
    paths = {definition.name: definition.key.path for definition in contracts.definitions.values()}
    homes = {name: path.parts[0] if len(path.parts) > 1 else _TOP for name, path in paths.items()}
    for area in areas:
        if area not in homes.values():
            raise ConfigError(
                f"there is no area {area!r}",
                hint=f"Choose among: {', '.join(sorted(set(homes.values())))}.",
            )
    return homes


def _references(contracts: Contracts) -> list[tuple[str, str]]:
    """Return the names of each type and of a type that it refers to."""
    names = {definition.name for definition in contracts.definitions.values()}
    return sorted(
        {
            (definition.name, name)
            for definition in contracts.definitions.values()
            for name in referred_names(definition.schema)
            if name in names
        }
    )


def _cycles(steps: Collection[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return the steps between areas from which references lead back."""
    after = defaultdict[str, set[str]](set)
    for start, end in steps:
        after[start].add(end)
    return {
        (start, end)
        for start, end in steps
        if start in reachable([end], lambda area: after.get(area, ()))
    }


def _mermaid(graph: Graph) -> str:
    ids = _ids(graph)
    lines = ["flowchart LR"]
    for number, (area, names) in enumerate(graph.nodes.items()):
        nodes = [f'  {ids[name]}["{_entities(name)}"]' for name in names]
        lines += _group(f'subgraph area{number}["{_entities(area)}"]', nodes, "end", area)
    for edge in graph.edges:
        arrow = "-. cycle .->" if edge.cyclic else "-->"
        lines.append(f"  {ids[edge.start]} {arrow} {ids[edge.end]}")
    return "\n".join(lines) + "\n"


def _dot(graph: Graph) -> str:
    lines = ["digraph contracts {", "  rankdir=LR;", "  node [shape=box];"]
    for number, (area, names) in enumerate(graph.nodes.items()):
        nodes = [f"  {_quote(name)};" for name in names]
        lines += _group(
            f"subgraph cluster_{number} {{\n    label={_quote(area)};", nodes, "}", area
        )
    for edge in graph.edges:
        attributes = ' [color=red, label="cycle"]' if edge.cyclic else ""
        lines.append(f"  {_quote(edge.start)} -> {_quote(edge.end)}{attributes};")
    return "\n".join([*lines, "}"]) + "\n"


def _group(begin: str, nodes: list[str], end: str, area: str) -> list[str]:
    """Return the lines of nodes, enclosed by those of their area if they have one."""
    return [f"  {begin}", *(f"  {node}" for node in nodes), f"  {end}"] if area else nodes


def _ids(graph: Graph) -> dict[str, str]:
    """Return an id for each node: Mermaid reserves `end` and other words."""
    names = [name for names in graph.nodes.values() for name in names]
    return {name: f"n{number}" for number, name in enumerate(names)}


def _entities(text: str) -> str:
    return "".join(char if char.isalnum() or char in " _-./" else f"#{ord(char)};" for char in text)


def _quote(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
