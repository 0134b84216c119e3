"""The vocabularies (SKOS) and the catalogue of datasets (DCAT), read as graphs."""

from __future__ import annotations

import json

import pytest
from rdflib import DCAT, DCTERMS, FOAF, RDF, SKOS, Graph, Literal, URIRef
from rdflib.compare import isomorphic

from plugins.core.exports import DATASETS, exported
from plugins.core.exports.register import COLUMNS
from plugins.core.exports.vocabularies import VOCABULARIES
from plugins.core.language import LANGUAGES
from plugins.core.pages.site import Site
from tests.core.trees import loaded, site

from .trees import LIFE

ADDRESS = "https://esimerkki.example"
CC_BY = URIRef("https://creativecommons.org/licenses/by/4.0/")
PUBLISHER = {"sivusto.yaml": "publisher: {name: Esimerkkilän kunta, url: 'https://e.example/'}"}


def files(tree, address: str = ADDRESS) -> dict[str, bytes]:
    made = site(loaded(tree))
    known = Site(made.name, made.catalogue, made.languages, made.digests, address)
    return {
        file.path.removeprefix("data/"): data
        for found in exported(known)
        for file, data in found.files
    }


def graph(data: bytes, form: str = "turtle") -> Graph:
    return Graph().parse(data=data, format=form)


@pytest.fixture(scope="module")
def words() -> Graph:
    return graph(files(LIFE)["sanastot.ttl"])


@pytest.fixture(scope="module")
def catalogue() -> Graph:
    return graph(files(LIFE | PUBLISHER)["dcat.ttl"])


def word(name: str) -> URIRef:
    return URIRef(f"{ADDRESS}/data/sanastot.ttl#{name}")


def test_a_subject_has_its_labels_and_its_address_elsewhere(words):
    subject = word("subject-arviointi")

    assert set(words.objects(subject, SKOS.prefLabel)) == {
        Literal("arviointi", lang="fi"),
        Literal("utvärdering", lang="sv"),
    }
    assert list(words.objects(subject, SKOS.exactMatch)) == [URIRef("https://esimerkki.example/a")]
    assert list(words.objects(subject, SKOS.inScheme)) == [word("subject")]
    assert (word("subject-muu"), SKOS.exactMatch, None) not in words


def test_every_word_of_every_vocabulary_is_told_in_three_languages(words):
    for scheme, (_, vocabulary) in VOCABULARIES.items():
        assert (word(scheme), RDF.type, SKOS.ConceptScheme) in words
        for member in vocabulary:
            name = word(f"{scheme}-{str(member).replace(' ', '-')}")
            labels = {label.language: str(label) for label in words.objects(name, SKOS.prefLabel)}
            assert set(labels) == set(LANGUAGES), name
            assert labels["fi"] == member.label


def test_a_word_belongs_to_one_vocabulary_and_is_called_one_thing_in_a_language(words):
    """SKOS, S9 and S14; a vocabulary knows its words, and they know it (S8)."""
    concepts = set(words.subjects(RDF.type, SKOS.Concept))
    schemes = set(words.subjects(RDF.type, SKOS.ConceptScheme))
    assert concepts and not concepts & schemes
    for concept in concepts:
        (scheme,) = words.objects(concept, SKOS.inScheme)
        assert scheme in schemes
        assert (scheme, SKOS.hasTopConcept, concept) in words
        languages = [label.language for label in words.objects(concept, SKOS.prefLabel)]
        assert "fi" in languages and len(set(languages)) == len(languages)
    notations = [(words.value(c, SKOS.inScheme), words.value(c, SKOS.notation)) for c in concepts]
    assert len(set(notations)) == len(notations)


def test_the_codes_of_the_register_are_words_of_the_vocabularies(words):
    for column in COLUMNS:
        for code in column.schema.get("enum", ()):
            if code is not None:
                assert (word(f"{column.name}-{code}"), SKOS.notation, Literal(code)) in words


@pytest.mark.parametrize("uri", ["ei osoite", "https://x y", "javascript:alert(1)", "https://a>b"])
def test_what_is_no_address_is_no_match(uri):
    tree = {"aiheet.yaml": f"a b: {{fi: Aihe, uri: '{uri}'}}"}
    told = graph(files(tree)["sanastot.ttl"])

    assert (word("subject-a%20b"), SKOS.prefLabel, Literal("Aihe", lang="fi")) in told
    assert list(told.objects(predicate=SKOS.exactMatch)) == []


def test_the_catalogue_has_every_dataset_and_file(catalogue):
    (whole,) = catalogue.subjects(RDF.type, DCAT.Catalog)
    assert str(whole) == f"{ADDRESS}/data/"
    assert {str(name) for name in catalogue.objects(whole, DCAT.dataset)} == {
        f"{ADDRESS}/data/#{dataset.name}" for dataset in DATASETS
    }
    for dataset in DATASETS:
        name = URIRef(f"{ADDRESS}/data/#{dataset.name}")
        assert (name, RDF.type, DCAT.Dataset) in catalogue
        assert (name, DCTERMS.title, Literal(dataset.title, lang="fi")) in catalogue
        there = {str(file): file for file in catalogue.objects(name, DCAT.distribution)}
        assert set(there) == {f"{ADDRESS}/{file.path}" for file in dataset.files}
        for file in dataset.files:
            told = there[f"{ADDRESS}/{file.path}"]
            assert catalogue.value(told, DCAT.downloadURL) == told
            assert str(catalogue.value(told, DCAT.mediaType)).endswith(file.media_type)
            assert catalogue.value(told, DCTERMS.license) == CC_BY
            assert {t.language for t in catalogue.objects(told, DCTERMS.title)} == set(LANGUAGES)


def test_the_publisher_is_whom_the_settings_say_or_the_site(catalogue):
    silent = graph(files(LIFE)["dcat.ttl"])
    for told, name, homepage in (
        (catalogue, "Esimerkkilän kunta", "https://e.example/"),
        (silent, site(loaded(LIFE)).name, ADDRESS),
    ):
        (publisher,) = set(told.objects(predicate=DCTERMS.publisher))
        assert told.value(publisher, FOAF.name) == Literal(name)
        assert told.value(publisher, FOAF.homepage) == URIRef(homepage)


DEMANDED = {
    DCAT.Catalog: (DCTERMS.title, DCTERMS.description, DCTERMS.publisher, DCAT.dataset),
    DCAT.Dataset: (DCTERMS.title, DCTERMS.description),
    DCAT.Distribution: (DCAT.accessURL,),
    FOAF.Agent: (FOAF.name,),
}
"""The mandatory properties of DCAT-AP 3.0, and the datasets without which a catalogue is none."""

AT_MOST_ONCE = (DCTERMS.publisher, DCTERMS.license, DCAT.mediaType, FOAF.homepage)
"""Of what we say, what DCAT-AP 3.0 lets a thing have one of."""


@pytest.mark.parametrize("tree", [LIFE, LIFE | PUBLISHER], ids=["site", "publisher"])
def test_the_catalogue_says_what_dcat_ap_demands(tree):
    told = graph(files(tree)["dcat.ttl"])
    for kind, properties in DEMANDED.items():
        things = set(told.subjects(RDF.type, kind))
        assert things
        for thing in things:
            for one in properties:
                assert list(told.objects(thing, one)), (thing, one)
            for one in AT_MOST_ONCE:
                assert len(list(told.objects(thing, one))) <= 1, (thing, one)
    for texts in (DCTERMS.title, DCTERMS.description):
        for thing in set(told.subjects(texts)):
            languages = [text.language for text in told.objects(thing, texts)]
            assert sorted(languages) == sorted(LANGUAGES)


def test_a_file_in_a_language_tells_it(catalogue):
    for dataset in DATASETS:
        for file in dataset.files:
            there = URIRef(f"{ADDRESS}/{file.path}")
            told = [
                str(one).rpartition("/")[2] for one in catalogue.objects(there, DCTERMS.language)
            ]
            assert told == {"fi": ["FIN"], "sv": ["SWE"], "en": ["ENG"]}.get(file.lang, [])


def test_an_address_that_rdf_cannot_write_is_left_out():
    tree = LIFE | {"sivusto.yaml": "publisher: {name: Kunta, url: 'https://e.example/a|b'}"}
    told = graph(files(tree)["dcat.ttl"])

    assert list(told.objects(predicate=FOAF.name)) == [Literal("Kunta")]
    (publisher,) = set(told.objects(predicate=DCTERMS.publisher))
    assert list(told.objects(publisher, FOAF.homepage)) == []


def test_the_catalogue_is_the_same_in_both_notations(catalogue):
    data = files(LIFE | PUBLISHER)["dcat.jsonld"]

    assert isomorphic(catalogue, graph(data, "json-ld"))
    assert set(json.loads(data)["@context"]) == {"dcat", "dct", "foaf"}


def test_without_an_address_names_begin_from_the_root():
    told = Graph().parse(data=files(LIFE, "")["dcat.ttl"], format="turtle", publicID=ADDRESS)

    assert (URIRef(f"{ADDRESS}/data/"), RDF.type, DCAT.Catalog) in told
