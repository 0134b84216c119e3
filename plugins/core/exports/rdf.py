"""What the graphs of the site share: the names of things, their texts, and how they are written."""

from __future__ import annotations

from rdflib import Graph, Literal, Namespace, URIRef

from ..language import LANGUAGES
from ..pages.site import Site


def new_graph(**prefixes: Namespace) -> Graph:
    """An empty graph that is written with these prefixes and no others."""
    graph = Graph(bind_namespaces="none")
    for prefix, namespace in prefixes.items():
        graph.bind(prefix, namespace)
    return graph


def name_of(site: Site, url: str) -> URIRef:
    """The name of a thing: an address of the site."""
    return URIRef(site.whole(url))


def say(graph: Graph, site: Site, subject: URIRef, predicate: URIRef, message: str) -> None:
    """Adds a text of the interface in each language."""
    for lang in LANGUAGES:
        graph.add((subject, predicate, Literal(site.languages[lang].text(message), lang=lang)))


def turtle(graph: Graph) -> bytes:
    return graph.serialize(format="turtle", encoding="utf-8")


def json_ld(graph: Graph) -> bytes:
    return graph.serialize(format="json-ld", auto_compact=True, indent=2, encoding="utf-8")
