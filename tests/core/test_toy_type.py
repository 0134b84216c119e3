"""Adding a type of content: what stands in this file, and no other module knows of it.

A library has a keeper and branches: a header, a row for the table, and the labels. Everything else
(reading, errors with places, addresses, relations both ways, facts, ids) follows from the row.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

import pytest
from pydantic import Field

from plugins.core.flow import load
from plugins.core.language import Language
from plugins.core.pages.record import record_page
from plugins.core.pages.site import Site
from plugins.core.pages.views import Fact
from plugins.core.records import (
    Header,
    Identifier,
    Link,
    ListOf,
    OneOrMore,
    Part,
    Plain,
    Vocabulary,
)
from plugins.core.types import CONTENT_TYPES, Children, ContentType, Labels, Lift

from .trees import THEME, codes, files, page, relations, render

KEEPER = Link(("organisation",), "Ylläpitäjä", "Kirjastot")
PART_OF = Link(("library",), "Osa kirjastoa", "Sivukirjastot", acyclic=True)
STOP = Link(("library",), "Pysäkki kirjastossa", "Pysäkit")


class Lending(Vocabulary):
    OPEN = "open", "Avoin"
    MEMBERS = "members only", "Vain jäsenille"


class Hours(Part):
    day: Plain
    hours: Plain


class Stop(Header):
    id: Identifier


class Wish(Header):
    library: Annotated[Identifier, Link(("library",), "Toive kirjastolle", "Toiveet")]


class Library(Header):
    title: Plain = Field(alias="name")
    keeper: OneOrMore[Annotated[Identifier, KEEPER]]
    lending: Lending = Field(title="Lainaus")
    books: int | None = Field(None, title="Kirjoja")
    hours: ListOf[Hours] = ()
    part_of: Annotated[Identifier, PART_OF] | None = None
    stops: ListOf[Stop] = ()


LIBRARY = ContentType(
    name="library",
    model=Library,
    paths={"fi": "kirjastot", "sv": "bibliotek", "en": "libraries"},
    labels=Labels("Kirjasto", "Kirjastot"),
    children={"stops": Children("stop", STOP, lambda stop, parent: stop.title)},
    lifts={
        "needs": Lift("wish", lambda header, record_id, text: Wish(title=text, library=record_id))
    },
)
STOP_TYPE = ContentType("stop", Stop, Labels("Pysäkki", "Pysäkit"))
WISH = ContentType(
    "wish",
    Wish,
    Labels("Toive", "Toiveet"),
    paths={"fi": "toiveet", "sv": "onskemal", "en": "wishes"},
)
TYPES = (*CONTENT_TYPES, LIBRARY, STOP_TYPE, WISH)

TREE = {
    "kirjastot/paakirjasto.md": page(
        "name: Pääkirjasto\nkeeper: kaupunki\nlending: open\nbooks: 12000\nareas: keskusta\n"
        "hours: {day: ma, hours: 10–18}\n"
        "stops:\n  - {id: tori, title: Tori}\n  - {id: asema, title: Asema}",
        "[[sivukirjasto|Sivukirjasto]] on pienempi.\n\n## Kehittämistarpeet\n\n* Lisää tuoleja. {: #k1 }\n",
    ),
    "kirjastot/paakirjasto.sv.md": page("name: Huvudbiblioteket"),
    "kirjastot/sivukirjasto.md": page(
        "name: Sivukirjasto\nkeeper: kaupunki\nlending: members only\npart_of: paakirjasto"
    ),
    "organisaatiot/kaupunki.md": page("name: Kaupunki\nkind: municipality"),
    "alueet/keskusta.md": page("name: Keskusta\nkind: district"),
    "ajankohtaista/uutinen.md": page("title: Uutinen\ndate: 2.1.2018\nabout: [paakirjasto, tori]"),
}


def library_site(tree=TREE) -> Site:
    result = load(files(tree), date(2026, 11, 21), types=TYPES, render=render)
    assert result.problems == ()
    return Site(
        "Kirjastot", result.catalogue, {lang: Language(lang) for lang in ("fi", "sv", "en")}
    )


def view(path: str, lang: str = "fi"):
    site = library_site()
    (record,) = site.catalogue.find(path)
    return record_page(site, record, lang)


@pytest.mark.parametrize(
    ("path", "lang", "url"),
    [
        ("paakirjasto", "fi", "kirjastot/paakirjasto/"),
        ("paakirjasto", "sv", "sv/bibliotek/paakirjasto/"),
        ("tori", "fi", "kirjastot/paakirjasto/tori/"),
        ("paakirjasto-k1", "fi", "toiveet/paakirjasto-k1/"),
    ],
)
def test_its_records_have_addresses(path, lang, url):
    assert view(path, lang).url == url


def test_its_page_has_the_template_the_label_and_the_facts_of_the_row():
    shown = view("paakirjasto")

    assert (shown.template, shown.label, shown.section) == (
        "records/library",
        "Kirjasto",
        "kirjastot",
    )
    assert shown.facts == (Fact("Lainaus", ("Avoin",)), Fact("Kirjoja", ("12\u00a0000",)))
    assert [(crumb.title, crumb.url) for crumb in shown.breadcrumbs][-1] == (
        "Kirjastot",
        "kirjastot/",
    )


def test_its_relations_are_shown_on_both_sides():
    assert relations(view("paakirjasto")) == {
        "Ylläpitäjä": ("Kaupunki",),
        "Alueet": ("Keskusta",),
        "Sivukirjastot": ("Sivukirjasto",),
        "Pysäkit": ("Asema", "Tori"),
        "Toiveet": ("Lisää tuoleja.",),
        "Uutiset": ("Uutinen",),
    }
    assert relations(view("sivukirjasto")) == {
        "Ylläpitäjä": ("Kaupunki",),
        "Osa kirjastoa": ("Pääkirjasto",),
    }
    assert relations(view("kaupunki")) == {"Kirjastot": ("Pääkirjasto", "Sivukirjasto")}
    assert relations(view("keskusta")) == {"Alueen sivut": ("Pääkirjasto",)}


def test_what_is_inside_it_has_pages_and_relations_too():
    assert relations(view("tori")) == {
        "Pysäkki kirjastossa": ("Pääkirjasto",),
        "Uutiset": ("Uutinen",),
    }
    assert relations(view("paakirjasto-k1")) == {"Toive kirjastolle": ("Pääkirjasto",)}
    assert relations(view("uutinen")) == {"Aiheena": ("Pääkirjasto", "Tori")}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("keeper: kaupunki\nlending: open", "H10 Avain name puuttuu. Lisää rivi name: …"),
        (
            "name: K\nkeeper: []\nlending: open",
            "H16 Avaimen keeper arvo puuttuu. Kirjoita arvo tai poista rivi.",
        ),
        (
            "name: K\nkeeper: kaupunki\nlending: closed",
            "H29 Avaimen lending arvo ”closed” ei ole sallittu. Sallitut: open, members only.",
        ),
        (
            "name: K\nkeeper: kaupunki\nlending: open\nbooks: monta",
            "H12 Avaimen books arvo ”monta” on väärää lajia. Kirjoita kokonaisluku.",
        ),
        (
            "name: K\nkeeper: kaupunki\nlending: open\nhour: ma",
            "H11 Avainta hour ei tunneta. Tarkoititko: hours?",
        ),
        (
            "name: K\nkeeper: keskusta\nlending: open",
            "R06 ”keskusta” on väärää tyyppiä: alue. Tähän kelpaa: organisaatio.",
        ),
        (
            "name: K\nkeeper: kaupunk\nlending: open",
            "R01 Tunnusta ”kaupunk” ei ole. Tarkoititko: kaupunki?",
        ),
        (
            "name: K\nkeeper: kaupunki\nlending: open\npart_of: kirjasto",
            "R03 Sivu viittaa itseensä. Poista viittaus.",
        ),
    ],
)
def test_its_faults_are_told_like_any_others(header, expected):
    tree = {**TREE, "kirjastot/kirjasto.md": page(header)}
    (problem,) = load(files(tree), date(2026, 11, 21), types=TYPES, render=render).problems

    assert problem.place.path == "content/kirjastot/kirjasto.md"
    assert problem.describe("fi").split(": ", 1)[1] == expected


def test_its_circles_are_found():
    tree = {
        **TREE,
        "kirjastot/paakirjasto.md": page(
            "name: P\nkeeper: kaupunki\nlending: open\npart_of: sivukirjasto"
        ),
    }
    tree["ajankohtaista/uutinen.md"] = page("title: U\ndate: 2.1.2018\nabout: paakirjasto")

    assert [p.code for p in load(files(tree), date(2026, 11, 21), types=TYPES).problems] == ["R04"]


def test_without_its_row_nothing_knows_it():
    assert codes(TREE) == ["R01", "F05", "F05", "F05"]


def test_no_module_of_the_site_names_it():
    modules = [file.read_text("utf-8") for file in (THEME.parent / "plugins").rglob("*.py")]

    assert modules and not any("kirjasto" in text.lower() for text in modules)
