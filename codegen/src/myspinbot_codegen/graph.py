"""Says which types, or which areas, refer to which, for Mermaid or Graphviz. Used by `graph`.

An area is a folder at the top of the sources. The output is the same for the same sources.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from myspinbot_codegen.config.reader import load_config
from myspinbot_codegen.diagnostics.errors import ConfigError
from myspinbot_codegen.frontend import read_sources
from myspinbot_codegen.incremental.fingerprint import path_digest
from myspinbot_codegen.incremental.store import FOLDER, Store
from myspinbot_codegen.ir.model import Contracts
from myspinbot_codegen.spec.canonical_walk import referred_names
from myspinbot_codegen.spec.reachability import reachable

Format = Literal["mermaid", "dot"]
_TOP = "."
"""What files that lie in no folder are told as."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One refers to another; `cyclic` if areas that need each other are to blame for it."""

    start: str
    end: str
    cyclic: bool = False


@dataclass(frozen=True, slots=True)
class Graph:
    """Nodes by the area that they are drawn in, and the references between them."""

    nodes: Mapping[str, tuple[str, ...]]
    edges: tuple[Edge, ...]


def draw(config_path: Path, form: Format, areas: tuple[str, ...], *, by_area: bool) -> str:
    """Return the graph of the sources as text.

    Args:
        config_path: the configuration.
        form: the language to say it in.
        areas: only what is in these, and what it refers to; everything if there is none.
        by_area: a node for each area instead of one for each type.

    Raises `CodegenError`.
    """
    config = load_config(config_path)
    with Store(config_path.parent / FOLDER) as store:
        contracts = read_sources(config, store, path_digest(config_path)).contracts
    graph = area_graph(contracts, areas) if by_area else type_graph(contracts, areas)
    return _dot(graph) if form == "dot" else _mermaid(graph)


def type_graph(contracts: Contracts, areas: tuple[str, ...] = ()) -> Graph:
    """The types and their references. Raises `ConfigError` for an area that there is not."""
    homes = _homes(contracts, areas)
    cycles = _cycles(contracts, homes)
    edges = [
        Edge(start, end, (homes[start], homes[end]) in cycles)
        for start, end in _references(contracts)
        if not areas or homes[start] in areas
    ]
    shown = {name for name, home in homes.items() if not areas or home in areas}
    shown |= {edge.end for edge in edges}
    nodes = defaultdict[str, list[str]](list)
    for name in sorted(shown):
        nodes[homes[name]].append(name)
    return Graph({home: tuple(nodes[home]) for home in sorted(nodes)}, tuple(edges))


def area_graph(contracts: Contracts, areas: tuple[str, ...] = ()) -> Graph:
    """The areas and their references. Raises `ConfigError` for an area that there is not."""
    homes = _homes(contracts, areas)
    cycles = _cycles(contracts, homes)
    pairs = sorted(
        {
            (homes[start], homes[end])
            for start, end in _references(contracts)
            if homes[start] != homes[end] and (not areas or homes[start] in areas)
        }
    )
    shown = set(areas or homes.values()) | {end for _, end in pairs}
    edges = tuple(Edge(*pair, cyclic=pair in cycles) for pair in pairs)
    return Graph({"": tuple(sorted(shown))}, edges)


def _homes(contracts: Contracts, areas: tuple[str, ...]) -> dict[str, str]:
    """The area of each type."""
    homes = {
        definition.name: definition.key.path.parts[0]
        if len(definition.key.path.parts) > 1
        else _TOP
        for definition in contracts.definitions.values()
    }
    for area in areas:
        if area not in homes.values():
            raise ConfigError(
                f"there is no area {area!r}",
                hint=f"Choose among: {', '.join(sorted(set(homes.values())))}.",
            )
    return homes


def _references(contracts: Contracts) -> list[tuple[str, str]]:
    names = {definition.name for definition in contracts.definitions.values()}
    return sorted(
        {
            (definition.name, name)
            for definition in contracts.definitions.values()
            for name in referred_names(definition.schema)
            if name in names
        }
    )


def _cycles(contracts: Contracts, homes: Mapping[str, str]) -> set[tuple[str, str]]:
    """The steps between areas from which references lead back."""
    steps = {(homes[start], homes[end]) for start, end in _references(contracts)}
    after = defaultdict[str, set[str]](set)
    for start, end in steps:
        if start != end:
            after[start].add(end)
    return {
        (start, end)
        for start, ends in after.items()
        for end in ends
        if start in reachable([end], lambda area: after.get(area, ()))
    }


def _mermaid(graph: Graph) -> str:
    ids = _ids(graph)
    lines = ["flowchart LR"]
    for number, (home, names) in enumerate(graph.nodes.items()):
        indent = "  "
        if home:
            lines.append(f'  subgraph area{number}["{_entities(home)}"]')
            indent = "    "
        lines += [f'{indent}{ids[name]}["{_entities(name)}"]' for name in names]
        if home:
            lines.append("  end")
    for edge in graph.edges:
        arrow = "-. cycle .->" if edge.cyclic else "-->"
        lines.append(f"  {ids[edge.start]} {arrow} {ids[edge.end]}")
    return "\n".join(lines) + "\n"


def _dot(graph: Graph) -> str:
    lines = ["digraph contracts {", "  rankdir=LR;", "  node [shape=box];"]
    for number, (home, names) in enumerate(graph.nodes.items()):
        indent = "  "
        if home:
            lines += [f"  subgraph cluster_{number} {{", f"    label={_quoted(home)};"]
            indent = "    "
        lines += [f"{indent}{_quoted(name)};" for name in names]
        if home:
            lines.append("  }")
    for edge in graph.edges:
        told = ' [color=red, label="cycle"]' if edge.cyclic else ""
        lines.append(f"  {_quoted(edge.start)} -> {_quoted(edge.end)}{told};")
    return "\n".join([*lines, "}"]) + "\n"


def _ids(graph: Graph) -> dict[str, str]:
    """What nodes are called in Mermaid, where `end` and other words mean something."""
    names = [name for names in graph.nodes.values() for name in names]
    return {name: f"n{number}" for number, name in enumerate(names)}


def _entities(text: str) -> str:
    return "".join(char if char.isalnum() or char in " _-./" else f"#{ord(char)};" for char in text)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
