"""Relations are declared on one side and shown on both, in the words of every language."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from plugins.core.language import LANGUAGES
from plugins.core.pages.views import Moment
from plugins.core.types import CONTENT_TYPES
from tests.core.trees import loaded, page, record, relations, report, titles, ui_languages, view

HEADERS = {
    "ajankohtaista/uutinen": "title: Uutinen\ndate: 2018-01-02\nabout: sivu",
    "ohjelmat/ohjelma": "title: Ohjelma\nowner: virasto\nno_contact: Ei ole.\nseasons:\n"
    "  - {id: kausi-1, title: Kausi 1, start: 2015, end: 2016, phase: ended, funding: granted}\n"
    "  - id: kausi-2\n    title: Kausi 2\n    start: 2017\n    end: 2018\n    phase: ended\n"
    "    funding: granted",
    "ohjelmat/toinen": "title: Toinen ohjelma\nowner: virasto\nno_contact: Ei ole.\n"
    "seasons: {id: kausi-3, title: Kausi 3, start: 2015, end: 2016, phase: ended, funding: granted}",
    "arvioinnit/arviointi": "title: Arviointi\ndate: 2017-11-09\ntarget: toinen\nevaluator: virasto\n"
    "period: {start: 2017, end: 2017}\nkind: external\nno_report: Ei ole.",
    "suositukset/suositus": "text: Suositus\nevaluation: arviointi\naddressee: virasto",
    "suositukset/uusi": "text: Uusi suositus\nevaluation: arviointi\naddressee: virasto",
    "visiot/visio": "title: Visio\nareas: alue\nhorizon: 2050",
    "visiot/uusi-visio": "title: Uusi visio\nareas: alue\nhorizon: 2070",
    "palvelut/palvelu": "title: Palvelu\ntarget_group: Asukkaat\nseasons: kausi-1",
    "palvelut/uusi-palvelu": "title: Uusi palvelu\ntarget_group: Asukkaat\nseasons: kausi-1",
    "tapahtumat/tapahtuma": "title: Tapahtuma\nstart: 2.1.2018\nmode: online\norganiser: virasto\n"
    "no_online_address: Ei vielä tiedossa.",
    "teot/teko": "title: Teko\norganisation: virasto\nproblem: O\nsolution: R\nresult: worked",
    "kokeilut/kokeilu": "title: Kokeilu\nprogramme: toinen\norganisation: virasto\ntried: K\n"
    "period: {start: 2018, end: unknown}\nphase: running",
    "arvioinnit/kokoava": "title: Kokoava\ndate: 2018-11-09\ntarget: toinen\nevaluator: virasto\n"
    "period: {start: 2018, end: 2018}\nkind: final\nno_report: Ei ole.",
    "tyokalut/tyokalu": "title: Työkalu\nkind: tool\nmakers: virasto\nno_file: Ei ole.",
    "teot/uusi-teko": "title: Uusi teko\norganisation: virasto\nproblem: O\nsolution: R\nresult: failed",
    "kyselyt/kysely": "title: Kysely\nowner: virasto\neditions:\n"
    "  - {id: k-2, title: Toinen kysely, number: 2, year: 2025, field_period: unknown, population: x,"
    " respondents: 5}\n"
    "  - {id: k-1, title: Eka kysely, number: 1, year: 2024, field_period: unknown, population: x,"
    " respondents: 5}",
    "yhteyshenkilot/anna": "name: Anna Malli\nroles: {title: johtaja, organisation: virasto}",
    "yhteyshenkilot/eero": "name: Eero Malli\nroles: {title: johtaja, organisation: virasto}",
    "organisaatiot/virasto": "name: Virasto\nkind: other",
    "organisaatiot/kt": "name: KT\nkind: other",
    "alueet/alue": "name: Alue\nkind: district",
    "alueet/kunta": "name: Kunta\nkind: municipality",
    "sivut/sivu": "title: Sivu",
    "saavutettavuus/seloste": "title: Seloste\nconformance: full\nassessed: 2026-11-01\n"
    "method: external\nauthority: traficom\nfeedback: {email: a@b.fi}",
}
"""A little site, valid as it stands; each relation adds to one of its headers."""
LISTED = {
    "arvioinnit/arviointi": "## Suositukset\n\n* [[suositus]] {: #s1 }\n* [[uusi]] {: #s2 }\n\n"
    "## Onnistumiset\n\n* Tori {: #o1 }\n",
    "visiot/visio": "## Toimenpiteet\n\n* Puisto {: #t1 }\n",
}


@dataclass(frozen=True)
class Relation:
    """A relation: the lines that declare it, in whose header, and what it says on each page."""

    source: str
    lines: str
    target: str
    forward: str
    backward: str

    @property
    def tree(self) -> dict[str, str]:
        file = "ohjelmat/ohjelma" if self.source == "ohjelmat/kausi-2" else self.source
        texts = {}
        for path, header in HEADERS.items():
            lines = {line.split(":")[0]: line for line in header.split("\n")}
            if path == file and file == self.source and self.lines.split(":")[0] in lines:
                header = header.replace(lines[self.lines.split(":")[0]], self.lines)
            elif path == file:
                header = f"{header}\n{self.lines}"
            texts[f"{path}.md"] = page(header, LISTED.get(path, ""))
        return texts


RELATIONS = (
    Relation("ohjelmat/kausi-2", "", "ohjelmat/ohjelma", "Kuuluu ohjelmaan", "Kaudet"),
    Relation(
        "ohjelmat/kausi-2",
        "    previous: kausi-1",
        "ohjelmat/kausi-1",
        "Edellinen kausi",
        "Seuraava kausi",
    ),
    Relation(
        "ohjelmat/kausi-2", "    funders: kt", "organisaatiot/kt", "Rahoittaja", "Rahoitetut kaudet"
    ),
    Relation(
        "ohjelmat/kausi-2",
        "    applicants: kt",
        "organisaatiot/kt",
        "Rahoituksen hakija",
        "Haetut kaudet",
    ),
    Relation(
        "ohjelmat/kausi-2",
        "    changes: {text: Muutos, answers: suositus}",
        "suositukset/suositus",
        "Vastaa suositukseen",
        "Vastattu kaudessa",
    ),
    Relation("ohjelmat/ohjelma", "owner: kt", "organisaatiot/kt", "Vastuutaho", "Ohjelmat"),
    Relation(
        "arvioinnit/arviointi",
        "target: ohjelma",
        "ohjelmat/ohjelma",
        "Arvioinnin kohde",
        "Arvioinnit",
    ),
    Relation(
        "arvioinnit/arviointi",
        "target: kausi-2",
        "ohjelmat/kausi-2",
        "Arvioinnin kohde",
        "Arvioinnit",
    ),
    Relation(
        "arvioinnit/arviointi",
        "target: kokeilu",
        "kokeilut/kokeilu",
        "Arvioinnin kohde",
        "Arvioinnit",
    ),
    Relation(
        "arvioinnit/arviointi",
        "part_of: kokoava",
        "arvioinnit/kokoava",
        "Osa arviointia",
        "Erillisarvioinnit",
    ),
    Relation(
        "kokeilut/kokeilu",
        "programme: ohjelma",
        "ohjelmat/ohjelma",
        "Kokeiltu ohjelmassa",
        "Ohjelman kokeilut",
    ),
    Relation(
        "kokeilut/kokeilu", "organisation: kt", "organisaatiot/kt", "Kokeilija", "Tehdyt kokeilut"
    ),
    Relation(
        "teot/teko",
        "experiment: kokeilu",
        "kokeilut/kokeilu",
        "Syntyi kokeilusta",
        "Kokeilusta syntyneet teot",
    ),
    Relation("tyokalut/tyokalu", "makers: kt", "organisaatiot/kt", "Laatija", "Laaditut työkalut"),
    Relation(
        "tyokalut/tyokalu",
        "made_in: kokeilu",
        "kokeilut/kokeilu",
        "Laadittu työssä",
        "Työssä laaditut työkalut",
    ),
    Relation(
        "arvioinnit/arviointi",
        "evaluator: kt",
        "organisaatiot/kt",
        "Toteuttaja",
        "Toteutetut arvioinnit",
    ),
    Relation(
        "arvioinnit/arviointi",
        "commissioner: kt",
        "organisaatiot/kt",
        "Tilaaja",
        "Tilatut arvioinnit",
    ),
    Relation(
        "arvioinnit/arviointi",
        "addressee: ohjelma",
        "ohjelmat/ohjelma",
        "Suositusten saaja",
        "Suosituksia antaneet arvioinnit",
    ),
    Relation(
        "arvioinnit/arviointi",
        "response: {text: Kiitos., by: kt}",
        "organisaatiot/kt",
        "Vastauksen antaja",
        "Annetut vastaukset",
    ),
    Relation(
        "arvioinnit/arviointi",
        "continued: {success: o1, season: kausi-2}",
        "ohjelmat/kausi-2",
        "Onnistumisia jatkui kaudella",
        "Jatkuneet onnistumiset",
    ),
    Relation(
        "suositukset/suositus", "", "arvioinnit/arviointi", "Annettu arvioinnissa", "Suositukset"
    ),
    Relation(
        "suositukset/suositus",
        "addressee: kt",
        "organisaatiot/kt",
        "Osoitettu",
        "Saadut suositukset",
    ),
    Relation(
        "suositukset/suositus",
        "addressee: ohjelma",
        "ohjelmat/ohjelma",
        "Osoitettu",
        "Saadut suositukset",
    ),
    Relation(
        "suositukset/uusi",
        "supersedes: suositus",
        "suositukset/suositus",
        "Korvaa suosituksen",
        "Korvattu suosituksella",
    ),
    Relation(
        "suositukset/suositus",
        "response: {kind: accepted, by: anna, date: 2018-01-02}",
        "yhteyshenkilot/anna",
        "Tiedon antaja",
        "Annetut tiedot",
    ),
    Relation(
        "suositukset/suositus",
        "actions: {title: Teko, owner: kt}",
        "organisaatiot/kt",
        "Toimenpiteen vastuutaho",
        "Vastuulla",
    ),
    Relation(
        "suositukset/suositus",
        "follow_ups: {date: 2018-01-02, implementation: implemented, by: anna, verification: self-reported, evidence: sivu}",
        "sivut/sivu",
        "Näyttö",
        "Käytetty näyttönä",
    ),
    Relation(
        "yhteyshenkilot/anna", "successor: eero", "yhteyshenkilot/eero", "Seuraaja", "Edeltäjä"
    ),
    Relation(
        "yhteyshenkilot/anna",
        "roles: {title: johtaja, organisation: kt}",
        "organisaatiot/kt",
        "Organisaatio",
        "Yhteyshenkilöt",
    ),
    Relation(
        "yhteyshenkilot/anna",
        "roles: {title: johtaja, organisation: kt, programme: ohjelma}",
        "ohjelmat/ohjelma",
        "Ohjelma",
        "Henkilöt",
    ),
    Relation("ajankohtaista/uutinen", "about: visio", "visiot/visio", "Aiheena", "Uutiset"),
    Relation("ajankohtaista/uutinen", "about: kausi-2", "ohjelmat/kausi-2", "Aiheena", "Uutiset"),
    Relation(
        "ajankohtaista/uutinen",
        "recommendations: suositus",
        "suositukset/suositus",
        "Seuraa suositusta",
        "Uutiset",
    ),
    Relation("kyselyt/kysely", "owner: kt", "organisaatiot/kt", "Kyselyn tekijä", "Kyselyt"),
    Relation("kyselyt/k-1", "", "kyselyt/kysely", "Kuuluu kyselysarjaan", "Kyselykerrat"),
    Relation("kyselyt/k-2", "", "kyselyt/k-1", "Edellinen kysely", "Seuraava kysely"),
    Relation("visiot/visio", "areas: kunta", "alueet/kunta", "Alueet", "Visiot"),
    Relation(
        "visiot/visio", "programme: ohjelma", "ohjelmat/ohjelma", "Palvelee ohjelmaa", "Visio"
    ),
    Relation("visiot/visio", "makers: kt", "organisaatiot/kt", "Tekijä", "Tehdyt visiot"),
    Relation("visiot/visio", "commissioner: kt", "organisaatiot/kt", "Tilaaja", "Tilatut visiot"),
    Relation(
        "visiot/visio",
        "participants: kt",
        "organisaatiot/kt",
        "Osallistujat",
        "Mukana tekemässä visiota",
    ),
    Relation(
        "visiot/visio",
        "answers: {action: t1, recommendations: suositus}",
        "suositukset/suositus",
        "Toteuttaa suositusta",
        "Toimenpiteet",
    ),
    Relation(
        "visiot/uusi-visio",
        "predecessor: visio",
        "visiot/visio",
        "Edellinen visio",
        "Seuraava visio",
    ),
    Relation(
        "palvelut/palvelu", "seasons: kausi-3", "ohjelmat/kausi-3", "Tarjolla kaudella", "Palvelut"
    ),
    Relation(
        "palvelut/palvelu",
        "replaced_by: uusi-palvelu",
        "palvelut/uusi-palvelu",
        "Korvattu palvelulla",
        "Korvaa palvelun",
    ),
    Relation(
        "tapahtumat/tapahtuma",
        "organiser: kt",
        "organisaatiot/kt",
        "Järjestäjä",
        "Järjestetyt tapahtumat",
    ),
    Relation(
        "tapahtumat/tapahtuma", "season: kausi-3", "ohjelmat/kausi-3", "Osa kautta", "Tapahtumat"
    ),
    Relation(
        "tapahtumat/tapahtuma", "service: palvelu", "palvelut/palvelu", "Osa palvelua", "Tapahtumat"
    ),
    Relation(
        "organisaatiot/kt", "predecessor: virasto", "organisaatiot/virasto", "Edeltäjä", "Seuraaja"
    ),
    Relation("alueet/alue", "part_of: kunta", "alueet/kunta", "Kuuluu alueeseen", "Osa-alueet"),
    Relation(
        "alueet/alue",
        "merged: {into: kunta, date: 2020-01-01}",
        "alueet/kunta",
        "Yhdistynyt kuntaan",
        "Aiemmat kunnat",
    ),
    Relation(
        "sivut/sivu",
        "lessons_from: ohjelma",
        "ohjelmat/ohjelma",
        "Hyödyntää oppeja",
        "Opit hyödynnetty",
    ),
    Relation(
        "sivut/sivu", "lessons_from: visio", "visiot/visio", "Hyödyntää oppeja", "Opit hyödynnetty"
    ),
    Relation("teot/teko", "organisation: kt", "organisaatiot/kt", "Tekijäorganisaatio", "Teot"),
    Relation(
        "teot/uusi-teko",
        "adapted_from: teko",
        "teot/teko",
        "Sovellettu teosta",
        "Sovellukset muualla",
    ),
    Relation(
        "teot/teko",
        "responds_to: suositus",
        "suositukset/suositus",
        "Vastaa suositukseen tai tarpeeseen",
        "Teot, jotka vastaavat tähän",
    ),
    Relation(
        "teot/teko",
        "programme: ohjelma",
        "ohjelmat/ohjelma",
        "Syntyi ohjelmassa",
        "Ohjelmassa syntyneet teot",
    ),
    Relation("sivut/sivu", "areas: alue", "alueet/alue", "Alueet", "Alueen sivut"),
    Relation(
        "sivut/sivu",
        "organisations: kt",
        "organisaatiot/kt",
        "Organisaatiot",
        "Organisaation sivut",
    ),
    Relation(
        "saavutettavuus/seloste",
        "assessor: kt",
        "organisaatiot/kt",
        "Arvioija",
        "Arvioidut saavutettavuusselosteet",
    ),
    Relation(
        "saavutettavuus/seloste",
        "feedback: {contact: anna}",
        "yhteyshenkilot/anna",
        "Palaute",
        "Ottaa vastaan palautetta",
    ),
)
each_relation = pytest.mark.parametrize(
    "relation", RELATIONS, ids=lambda r: f"{r.source} → {r.target}: {r.forward}"
)


@each_relation
@pytest.mark.parametrize("lang", LANGUAGES)
def test_both_pages_show_it(relation, lang):
    result = loaded(relation.tree)
    ui = ui_languages()[lang]
    here, there = record(result, relation.source), record(result, relation.target)

    assert report(result) == []
    forward = relations(view(result, relation.source, lang))
    backward = relations(view(result, relation.target, lang))
    assert there.titles[lang] in forward[ui.text(relation.forward)]
    assert here.titles[lang] in backward[ui.text(relation.backward)]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("source", [path for path in HEADERS if "yhteyshenkilot" not in path])
def test_any_page_can_have_a_contact(source, lang):
    """A page names its contacts in a place of their own; the person's page lists every page."""
    lines = "" if source.startswith("ohjelmat") else "contacts: anna"
    tree = Relation(source, lines, "", "", "").tree
    tree = {
        path: text.replace("no_contact: Ei ole.", "contacts: anna") for path, text in tree.items()
    }
    result = loaded(tree)
    words = ui_languages()[lang].text("Yhteyshenkilönä")

    assert report(result) == []
    assert titles(view(result, source, lang).contacts) == ("Anna Malli",)
    assert (
        record(result, source).titles[lang]
        in relations(view(result, "yhteyshenkilot/anna", lang))[words]
    )


def test_the_table_of_the_types_is_covered():
    """Each relation that a type declares, and the contact of any page, stands in this file."""
    from plugins.core.records import relations_of

    declared = {
        (link.forward, link.backward) for t in CONTENT_TYPES for link in relations_of(t.model)
    }
    declared |= {
        (link.forward, link.backward)
        for t in CONTENT_TYPES
        for c in t.children.values()
        for link in (c.link, c.chain)
        if link
    }

    assert declared == {(r.forward, r.backward) for r in RELATIONS} | {
        ("Yhteyshenkilö", "Yhteyshenkilönä")
    }


def test_a_programme_shows_what_points_at_its_seasons():
    tree = Relation("ajankohtaista/uutinen", "about: kausi-2", "", "", "").tree

    assert relations(view(loaded(tree), "ohjelmat/ohjelma"))["Uutiset"] == ("Uutinen",)


def test_a_mention_is_shown_last_and_only_if_nothing_else_names_the_page():
    tree = {
        "alueet/alue.md": page("name: Alue\nkind: district"),
        "alueet/kunta.md": page("name: Kunta\nkind: municipality"),
        "sivut/sivu.md": page("title: Sivu\nareas: alue", "[[alue]] ja [[kunta]]"),
        "sivut/toinen.md": page("title: Toinen", "[[sivu]]"),
    }
    result = loaded(tree)

    assert list(relations(view(result, "sivu")).items()) == [
        ("Alueet", ("Alue",)),
        ("Tekstissä mainitut", ("Kunta",)),
        ("Mainittu sivuilla", ("Toinen",)),
    ]
    assert relations(view(result, "alue")) == {"Alueen sivut": ("Sivu",)}


def test_links_of_a_group_stand_in_order():
    """What has a date from the newest, the rest by the alphabet of the language."""
    news = "title: {}\ndate: {}\nabout: alue"
    tree = {"alueet/alue.md": page("name: Alue\nkind: district")}
    tree |= {
        f"ajankohtaista/u{y}.md": page(news.format(f"U{y}", f"{y}-01-02"))
        for y in (2018, 2020, 2019)
    }
    tree |= {
        f"sivut/{n}.md": page(f"title: {n}\nareas: alue")
        for n in ("äly", "aasi", "öljy", "zoo", "åland")
    }
    shown = relations(view(loaded(tree), "alue"))

    assert shown["Uutiset"] == ("U2020", "U2019", "U2018")
    assert shown["Alueen sivut"] == ("aasi", "zoo", "åland", "äly", "öljy")


def test_a_link_says_what_it_leads_to():
    tree = Relation("ajankohtaista/uutinen", "about: visio", "", "", "").tree
    group = next(g for g in view(loaded(tree), "visiot/visio", "en").relations if g.label == "News")
    (link,) = group.links

    assert (link.url, link.lang, link.kind, link.note) == (
        "ajankohtaista/uutinen/",
        "fi",
        "News item",
        Moment("2 January 2018", "2018-01-02"),
    )


def role(when: str) -> dict[str, str]:
    return {
        "organisaatiot/kt.md": page("name: KT\nkind: other"),
        "yhteyshenkilot/anna.md": page(
            f"name: Anna Malli\nroles: {{title: johtaja, organisation: kt{when}}}"
        ),
    }


@pytest.mark.parametrize(
    ("when", "links"),
    [
        ("", [("Anna Malli", "")]),
        (", to: 2025", [("Anna Malli", "tehtävä päättynyt")]),
        (", from: 2027", []),
    ],
)
def test_an_organisation_tells_who_has_left_and_not_who_is_to_come(when, links):
    groups = {group.label: group.links for group in view(loaded(role(when)), "kt").relations}
    shown = groups.get("Yhteyshenkilöt", ())

    assert [(link.title, link.note) for link in shown] == links


def test_a_person_does_not_tell_of_a_role_to_come():
    assert relations(view(loaded(role(", from: 2027")), "anna")) == {}


def test_a_reference_of_what_is_to_come_is_checked_all_the_same():
    tree = role(", from: 2027, programme: ei-ole")

    assert [problem.code for problem in loaded(tree).problems] == ["R01"]


def test_what_the_log_will_tell_links_nowhere_yet():
    base = Relation("suositukset/suositus", "", "", "", "").tree
    entry = "{{date: {}, implementation: in progress, by: eero, verification: self-reported}}"
    answer = "response: {{kind: accepted, by: eero, date: {}}}"
    lines = f"{answer}\nfollow_ups: {entry}"
    for day, shown in (("2026-11-21", ("Eero Malli",)), ("2026-11-22", ())):
        header = f"{HEADERS['suositukset/suositus']}\n{lines.format(day, day)}"
        tree = base | {"suositukset/suositus.md": page(header)}
        found = relations(view(loaded(tree), "suositukset/suositus"))

        assert found.get("Tiedon antaja", ()) == shown
