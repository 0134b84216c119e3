"""The site's datasets for catalogues of open data, as DCAT (version 3, W3C), with what DCAT-AP
(3.0, the European Commission) demands of a catalogue, its datasets and their files.

What else a catalogue asks for and the site doesn't know is left out; nothing is made up. Where the
settings don't say who publishes the data, the site does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rdflib import DCAT, DCTERMS, FOAF, RDF, Graph, Literal, URIRef

from ..addresses import own_page_url
from ..language import LANGUAGES
from ..pages.site import Site
from .dataset import ABOUT, LICENCE, TITLE, Dataset
from .rdf import address_of, json_ld, name_of, new_graph, say, turtle

LANGUAGE_NAMES: Mapping[str, URIRef] = {
    lang: URIRef(f"http://publications.europa.eu/resource/authority/language/{code}")
    for lang, code in (("fi", "FIN"), ("sv", "SWE"), ("en", "ENG"))
}
"""The languages as the Publications Office of the EU names them."""

MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"


def dcat_turtle(site: Site, datasets: Sequence[Dataset]) -> bytes:
    return turtle(_catalogue(site, datasets))


def dcat_json_ld(site: Site, datasets: Sequence[Dataset]) -> bytes:
    return json_ld(_catalogue(site, datasets))


def _catalogue(site: Site, datasets: Sequence[Dataset]) -> Graph:
    graph = new_graph(dcat=DCAT, dct=DCTERMS, foaf=FOAF)
    page = own_page_url("data", LANGUAGES[0])
    catalogue, publisher = name_of(site, page), _publisher(graph, site, f"{page}#julkaisija")
    _described(graph, site, catalogue, DCAT.Catalog, TITLE, ABOUT, publisher)
    graph.add((catalogue, DCTERMS.license, URIRef(LICENCE)))
    graph.add((catalogue, FOAF.homepage, catalogue))
    for lang in LANGUAGES:
        graph.add((catalogue, DCTERMS.language, LANGUAGE_NAMES[lang]))
    for dataset in datasets:
        name = name_of(site, f"{page}#{dataset.name}")
        graph.add((catalogue, DCAT.dataset, name))
        _described(graph, site, name, DCAT.Dataset, dataset.title, dataset.about, publisher)
        for lang in LANGUAGES:
            there = name_of(site, f"{own_page_url('data', lang)}#{dataset.name}")
            graph.add((name, DCAT.landingPage, there))
        for file in dataset.files:
            there = name_of(site, file.path)
            graph.add((name, DCAT.distribution, there))
            graph.add((there, RDF.type, DCAT.Distribution))
            say(graph, site, there, DCTERMS.title, file.label)
            graph.add((there, DCAT.accessURL, there))
            graph.add((there, DCAT.downloadURL, there))
            graph.add((there, DCAT.mediaType, URIRef(MEDIA_TYPES + file.media_type)))
            graph.add((there, DCTERMS.license, URIRef(LICENCE)))
            if file.lang:
                graph.add((there, DCTERMS.language, LANGUAGE_NAMES[file.lang]))
    return graph


def _described(
    graph: Graph,
    site: Site,
    name: URIRef,
    kind: URIRef,
    title: str,
    about: str,
    publisher: URIRef,
) -> None:
    graph.add((name, RDF.type, kind))
    say(graph, site, name, DCTERMS.title, title)
    say(graph, site, name, DCTERMS.description, about)
    graph.add((name, DCTERMS.publisher, publisher))


def _publisher(graph: Graph, site: Site, url: str) -> URIRef:
    """Who publishes the data: as the settings say, or the site by its name."""
    known = site.catalogue.settings.publisher
    name = name_of(site, url)
    graph.add((name, RDF.type, FOAF.Agent))
    graph.add((name, FOAF.name, Literal(known.name if known else site.name)))
    if homepage := address_of(known.url if known else site.address):
        graph.add((name, FOAF.homepage, homepage))
    return name
