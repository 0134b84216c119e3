"""What pages say as schema.org's things, and what of it other programs understand."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest
from rdflib import RDF, SDO, Graph, Namespace

from plugins.core.exports import exported
from plugins.core.exports.page import data_page
from plugins.core.language import LANGUAGES
from plugins.core.pages.data import linked_data
from plugins.core.pages.languages import untranslated_pages
from plugins.core.pages.record import record_page
from plugins.core.pages.site import Site
from plugins.core.sections import SECTIONS
from tests.core.exports.trees import HOSTILE, LIFE
from tests.core.trees import loaded, page, record, site

ADDRESS = "https://esimerkki.example/sivut"
SCHEMA = Namespace("https://schema.org/")
REGION = (
    "name: Esimerkkimaa\nkind: region\ncode: {value: '99', classification: maakunta, year: 2020}"
)
TREE = LIFE | {
    "sivusto.yaml": "publisher: {name: Esimerkkilän kunta, url: 'https://esimerkkila.example/'}",
    "sivut/tietoa.md": page("title: Tietoa\nsummary: Mistä on kyse.\nupdated: 1.5.2026"),
    "alueet/maa.md": page(REGION),
    "alueet/esimerkkila.md": page("name: Esimerkkilä\nkind: district\npart_of: maa"),
    "organisaatiot/rahasto.md": page("name: Rahasto\nkind: other\nnames: {sv: Fonden}"),
    "organisaatiot/kunta.md": page(
        "name: Esimerkkilän kunta\nkind: municipality\nshort_name: EK\nbusiness_id: '1234567-1'\n"
        "website: https://esimerkkila.example/"
    ),
    "palvelut/neuvonta.md": page("title: Neuvonta\ntarget_group: Asukkaat\nseasons: silta-2"),
    "tapahtumat/ilta.md": page(
        "title: Ilta\nsummary: Kylien ilta.\nstart: 9.11.2027 klo 17.00\nend: 9.11.2027 klo 19.00\n"
        "mode: both\nplace: Kirjasto\nonline_address: https://esimerkkila.example/ilta\n"
        "organiser: kunta\nstatus: moved\nmoved_to: {start: 12.7.2027 klo 17.00}"
    ),
    "tapahtumat/paiva.md": page(
        "title: Päivä\nstart: 20.5.2027\nend: 21.5.2027\nstatus: cancelled\nmode: online\n"
        "no_online_address: Ei vielä.\norganiser: kunta"
    ),
    "kyselyt/kysely.md": page(
        "title: Kysely\nowner: kunta\neditions:\n"
        "  - id: kysely-1\n    number: 1\n    year: 2025\n    population: Asukkaat\n"
        "    field_period: {start: 2025-02, end: 2025-03}\n    respondents: 9\n"
        "    results:\n      title: Tulokset\n      file: luvut.csv\n      columns:\n"
        "        - {name: kyla, label: Kylä, kind: area}\n"
        "        - {name: n, label: Vastauksia, kind: answers}"
    ),
    "kyselyt/luvut.csv": "kyla;n\nRantakylä;9\n",
    "visiot/ranta.md": page("title: Ranta\nareas: esimerkkila\nhorizon: 2050\nmakers: arvioija"),
    "teot/pikkusilta.md": page(
        "title: Pieni silta\norganisation: kunta\nproblem: Oja\nsolution: Silta\nresult: worked"
    ),
    "teot/silta-sovellus.md": page(
        "title: Oma silta\norganisation: kunta\nproblem: Oja on leveä.\nsolution: Tehtiin silta.\n"
        "result: failed\nareas: esimerkkila\nadapted_from: pikkusilta"
    ),
    "ohjelmat/silta.md": LIFE["ohjelmat/silta.md"].replace(
        "funding: granted\n    previous",
        "funding: granted\n    funders: rahasto\n    project_code: S1\n    previous",
    ),
}


def published(tree) -> Site:
    made = site(loaded(tree))
    return Site(made.name, made.catalogue, made.languages, made.digests, ADDRESS)


@pytest.fixture(scope="module")
def known() -> Site:
    return published(TREE)


def thing(known: Site, path: str, lang: str = "fi") -> dict:
    """What a record's page is about, without the page's own address."""
    (found,) = known.catalogue.find(path)
    data = dict(record_page(known, found, lang).data)
    assert data.pop("url", None) in (None, known.whole(found.url(lang)))
    return data


def ref(kind: str, path: str, name: str) -> dict:
    return {"@type": kind, "@id": f"{ADDRESS}/{path}/", "name": name}


def csv(path: str) -> dict:
    return {
        "@type": "DataDownload",
        "encodingFormat": "text/csv",
        "contentUrl": f"{ADDRESS}/{path}",
    }


KUNTA = ref("GovernmentOrganization", "organisaatiot/kunta", "Esimerkkilän kunta")
SILTA = ref("Project", "ohjelmat/silta", "Silta")
SURVEY = ref("Dataset", "kyselyt/kysely", "Kysely")
EDITION = ref("Dataset", "kyselyt/kysely/kysely-1", "Kysely 2025")
REPORT = ref("Report", "arvioinnit/loppu", "Loppuarviointi")
FIRST = ref("Project", "ohjelmat/silta/silta-1", "Silta 2020–2022")
PUBLISHER = {
    "@type": "Organization",
    "name": "Esimerkkilän kunta",
    "url": "https://esimerkkila.example/",
}
GRANT = {
    "@type": "MonetaryGrant",
    "identifier": "S1",
    "funder": [ref("Organization", "organisaatiot/rahasto", "Rahasto")],
}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        (
            "ajankohtaista/uutinen",
            {
                "@type": "NewsArticle",
                "@id": f"{ADDRESS}/ajankohtaista/uutinen/",
                "headline": "Sivut avattiin",
                "description": "Uudet sivut ovat auki.",
                "datePublished": "2026-06-01",
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "about": [SILTA, ref("CreativeWork", "suositukset/s1", "Viestintää on lisättävä")],
            },
        ),
        (
            "arvioinnit/loppu",
            {
                **REPORT,
                "datePublished": "2022-11-09",
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "author": [ref("Organization", "organisaatiot/arvioija", "Esimerkki Oy")],
                "about": [FIRST],
            },
        ),
        (
            "suositukset/s1",
            {
                **ref("CreativeWork", "suositukset/s1", "Viestintää on lisättävä"),
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "isPartOf": [REPORT],
                "audience": [
                    {"@type": "Audience", "name": "Silta"},
                    {"@type": "Audience", "name": "Esimerkkilän kunta"},
                ],
                "creativeWorkStatus": "Käynnissä",
            },
        ),
        (
            "ohjelmat/silta",
            {
                **SILTA,
                "parentOrganization": [KUNTA],
                "funding": [{"@type": "MonetaryGrant"}, GRANT],
            },
        ),
        (
            "ohjelmat/silta-2",
            {
                **ref("Project", "ohjelmat/silta/silta-2", "Silta 2023–2027"),
                "foundingDate": "2023",
                "dissolutionDate": "2027",
                "parentOrganization": [SILTA],
                "funding": GRANT,
            },
        ),
        (
            "palvelut/neuvonta",
            {
                **ref("Service", "palvelut/neuvonta", "Neuvonta"),
                "audience": {"@type": "Audience", "name": "Asukkaat"},
                "provider": [ref("Project", "ohjelmat/silta/silta-2", "Silta 2023–2027")],
            },
        ),
        (
            "tapahtumat/ilta",
            {
                **ref("Event", "tapahtumat/ilta", "Ilta"),
                "description": "Kylien ilta.",
                "inLanguage": "fi",
                "startDate": "2027-07-12T17:00+03:00",
                "previousStartDate": "2027-11-09T17:00+02:00",
                "eventStatus": "https://schema.org/EventRescheduled",
                "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
                "location": [
                    {"@type": "Place", "name": "Kirjasto", "address": "Kirjasto"},
                    {"@type": "VirtualLocation", "url": "https://esimerkkila.example/ilta"},
                ],
                "organizer": [KUNTA],
            },
        ),
        (
            "tapahtumat/paiva",
            {
                **ref("Event", "tapahtumat/paiva", "Päivä"),
                "inLanguage": "fi",
                "startDate": "2027-05-20",
                "endDate": "2027-05-21",
                "eventStatus": "https://schema.org/EventCancelled",
                "eventAttendanceMode": "https://schema.org/OnlineEventAttendanceMode",
                "organizer": [KUNTA],
            },
        ),
        (
            "visiot/ranta",
            {
                **ref("CreativeWork", "visiot/ranta", "Ranta"),
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "creator": [ref("Organization", "organisaatiot/arvioija", "Esimerkki Oy")],
                "about": [ref("Place", "alueet/esimerkkila", "Esimerkkilä")],
            },
        ),
        (
            "teot/silta-sovellus",
            {
                **ref("CreativeWork", "teot/silta-sovellus", "Oma silta"),
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "abstract": "Oja on leveä.",
                "text": "Tehtiin silta.",
                "creator": [KUNTA],
                "isBasedOn": [ref("CreativeWork", "teot/pikkusilta", "Pieni silta")],
                "spatialCoverage": [ref("Place", "alueet/esimerkkila", "Esimerkkilä")],
                "creativeWorkStatus": "Ei toiminut",
            },
        ),
        (
            "kyselyt/kysely",
            {
                **SURVEY,
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "creator": [KUNTA],
                "hasPart": [EDITION],
                "distribution": csv("kyselyt/kysely/kysely.csv"),
            },
        ),
        (
            "kyselyt/kysely-1",
            {
                **EDITION,
                "inLanguage": "fi",
                "publisher": PUBLISHER,
                "creator": [KUNTA],
                "isPartOf": [SURVEY],
                "temporalCoverage": "2025-02/2025-03",
                "variableMeasured": ["Vastauksia"],
                "distribution": csv("kyselyt/kysely/kysely-1/kysely-1.csv"),
            },
        ),
        (
            "organisaatiot/kunta",
            {
                **KUNTA,
                "alternateName": "EK",
                "sameAs": "https://esimerkkila.example/",
                "taxID": "1234567-1",
            },
        ),
        (
            "alueet/esimerkkila",
            {
                **ref("Place", "alueet/esimerkkila", "Esimerkkilä"),
                "containedInPlace": [ref("AdministrativeArea", "alueet/maa", "Esimerkkimaa")],
            },
        ),
        (
            "alueet/maa",
            {
                **ref("AdministrativeArea", "alueet/maa", "Esimerkkimaa"),
                "identifier": {
                    "@type": "PropertyValue",
                    "propertyID": "maakunta 2020",
                    "value": "99",
                },
            },
        ),
        (
            "sivut/tietoa",
            {
                **ref("WebPage", "tietoa", "Tietoa"),
                "description": "Mistä on kyse.",
                "dateModified": "2026-05-01",
                "inLanguage": "fi",
                "publisher": PUBLISHER,
            },
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_type_is_a_thing_of_its_own(known, path, expected):
    assert thing(known, path) == expected


def test_a_thing_is_the_same_in_every_language(known):
    news = thing(known, "ajankohtaista/uutinen", "sv")

    assert news["@id"] == f"{ADDRESS}/ajankohtaista/uutinen/"
    assert (news["headline"], news["inLanguage"]) == ("Webbplatsen öppnades", "sv")
    assert record_page(known, record(loaded(TREE), "uutinen"), "sv").data["url"] == (
        f"{ADDRESS}/sv/aktuellt/uutinen/"
    )


def test_without_an_address_there_is_none_in_the_data():
    made = site(loaded(TREE))
    for found in made.catalogue.records:
        data = linked_data(made, record_page(made, found, "fi"))
        assert not re.search(r'"(@id|item|contentUrl)"', json.dumps(data)), found.id


def test_refused_funding_is_no_grant():
    tree = {
        path: text.replace("funding: granted", "funding: not granted")
        for path, text in TREE.items()
    }

    assert "funding" not in thing(published(tree), "ohjelmat/silta")


def pages(known: Site):
    yield from (
        record_page(known, found, lang)
        for found in known.catalogue.records
        for lang in found.languages()
    )
    for lang in LANGUAGES:
        yield data_page(known, list(exported(known)), lang)
        for section in SECTIONS.values():
            yield from section(known, lang)


@pytest.mark.parametrize("tree", [TREE, HOSTILE], ids=["life", "hostile"])
def test_others_read_it_as_rdf(tree):
    """Each page is one of schema.org's things, and each thing it names has a page here."""
    known = published(tree)
    shown = [view for view in pages(known) if view.indexed]
    urls = {known.whole(view.url) for view in shown}
    for view in shown:
        data = linked_data(known, view)
        # The context is named by its address, which a test can't ask; its terms are these.
        graph = Graph().parse(
            data=json.dumps({**data, "@context": {"@vocab": str(SCHEMA)}}), format="json-ld"
        )
        (trail,) = graph.subjects(RDF.type, SCHEMA.BreadcrumbList)
        steps = len(list(graph.objects(trail, SCHEMA.itemListElement)))
        assert steps == len(view.breadcrumbs) + 1
        own = {str(name) for name in graph.objects(predicate=SCHEMA.name | SCHEMA.headline)}
        assert view.title in own
        assert {str(s) for s in graph.subjects() if str(s).startswith("http")} <= urls


NEWER = {"funding"}
"""What schema.org has taken up since the library's list was made (13.0: of an Organization)."""


@pytest.mark.parametrize("tree", [TREE, HOSTILE], ids=["life", "hostile"])
def test_types_and_properties_are_words_of_schema_org(tree):
    known = published(tree)
    words = {
        word
        for view in pages(known)
        if view.indexed
        for word in words_of(linked_data(known, view))
        if not word.startswith("@")
    }

    assert {word for word in words - NEWER if word not in SDO} == set()


def words_of(data) -> Iterator[str]:
    """Every key of some data, and every type."""
    for key, value in data.items() if isinstance(data, dict) else ():
        yield key
        if key == "@type":
            yield value
        yield from words_of(value)
    for value in data if isinstance(data, list) else ():
        yield from words_of(value)


def test_the_register_is_a_dataset_with_its_files(known):
    view = next(SECTIONS["recommendations"](known, "en"))
    register = view.data["mainEntity"]

    assert (view.data["@type"], register["@type"]) == ("CollectionPage", "Dataset")
    assert register["license"] == "https://creativecommons.org/licenses/by/4.0/"
    assert {d["encodingFormat"]: d["contentUrl"] for d in register["distribution"]}[
        "application/json"
    ] == f"{ADDRESS}/data/recommendations.json"


def test_what_search_engines_are_not_shown_has_no_data(known):
    for view in untranslated_pages(known):
        assert linked_data(known, view) is None
