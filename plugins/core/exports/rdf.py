"""What the graphs of the site share: the names of things, their texts, and how they are written."""

from __future__ import annotations

import json
import re
from typing import Any

from rdflib import Graph, Literal, Namespace, URIRef

from ..language import LANGUAGES
from ..pages.site import Site

_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def new_graph(**prefixes: Namespace) -> Graph:
    """An empty graph that is written with these prefixes and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)
    return graph


def name_of(site: Site, url: str) -> URIRef:
    """The name of a thing: an address of the site."""
    return URIRef(site.whole(url))


def address_of(text: str | None) -> URIRef | None:
    """A full address as the name of what stands there; None for what can be none (RFC 3987)."""
    return URIRef(text) if text and _ADDRESS.fullmatch(text) else None


def say(graph: Graph, site: Site, subject: URIRef, predicate: URIRef, message: str) -> None:
    """Adds a text of the interface in each language."""
    for lang in LANGUAGES:
        graph.add((subject, predicate, Literal(site.languages[lang].text(message), lang=lang)))


def turtle(graph: Graph) -> bytes:
    return graph.serialize(format="turtle", encoding="utf-8")


def json_ld(graph: Graph) -> bytes:
    """The graph as JSON-LD, in an order of its own: the library gives what it has in any."""
    data = json.loads(graph.serialize(format="json-ld", auto_compact=True))
    return (json.dumps(_ordered(data), ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def _ordered(data: Any) -> Any:
    if isinstance(data, dict):
        return {key: _ordered(data[key]) for key in sorted(data)}
    if isinstance(data, list):
        return sorted(map(_ordered, data), key=json.dumps)
    return data
