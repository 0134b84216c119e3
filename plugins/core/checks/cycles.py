"""Chains that must end: previous seasons, predecessors, mergers, what supersedes what."""

from __future__ import annotations

from collections.abc import Iterator

from ..catalogue import Catalogue, Edge, Key
from ..problems import Problem


def circular_references(catalogue: Catalogue) -> Iterator[Problem]:
    """Each circle once, at the reference that stands first in it."""
    chains: dict[str, dict[Key, list[Edge]]] = {}
    for edges in catalogue.outgoing.values():
        for edge in edges:
            if edge.link.acyclic:
                name = f"{edge.source.type.name} {edge.link.forward}"
                chains.setdefault(name, {}).setdefault(edge.source.key, []).append(edge)
    for graph in chains.values():
        for circle in _circles(graph):
            first = min(circle, key=lambda edge: edge.place)
            start = circle.index(first)
            names = [edge.source.id for edge in circle[start:] + circle[:start]]
            yield Problem.at(first.place, "R04", chain=" → ".join([*names, names[0]]))


def _circles(graph: dict[Key, list[Edge]]) -> Iterator[list[Edge]]:
    """The circles that a depth-first walk closes; every edge is followed once."""
    done: set[Key] = set()
    for root in sorted(graph):
        path: list[Edge] = []
        on_path = {root: 0}
        stack = [iter(graph[root])] if root not in done else []
        while stack:
            edge = next(stack[-1], None)
            if edge is None:
                stack.pop()
                left = path.pop().target.key if path else root
                on_path.pop(left, None)
                done.add(left)
            elif edge.target.key in on_path:
                yield [*path[on_path[edge.target.key] :], edge]
            elif edge.target.key not in done:
                path.append(edge)
                on_path[edge.target.key] = len(path)
                stack.append(iter(graph.get(edge.target.key, ())))
