"""Links known from both ends, states, and what a reference can mean."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.core.catalogue import MENTION

from .trees import codes, loaded, page, record

TOWN = page("name: Kaupunki\nkind: municipality")
CENTRE = page("name: Keskusta\nkind: district", "## Historia\n")


def edges(result, path: str) -> list[tuple[str, str, str]]:
    """(label, target, anchor) of the links that leave a record."""
    return [
        (edge.link.forward, edge.target.id, edge.anchor)
        for edge in result.catalogue.outgoing.get(record(result, path).key, ())
    ]


def test_a_link_in_a_header_is_known_from_both_ends():
    result = loaded({"alueet/keskusta.md": CENTRE, "sivut/a.md": page("title: A\nareas: keskusta")})
    (out,) = result.catalogue.outgoing["page", "a"]
    (back,) = result.catalogue.incoming["area", "keskusta"]

    assert out is back
    assert (out.link.forward, out.link.backward) == ("Alueet", "Alueen sivut")
    assert (out.place.path, out.place.line, out.place.column) == ("content/sivut/a.md", 3, 8)


def test_a_mention_in_a_text_is_a_link_too():
    result = loaded(
        {"alueet/keskusta.md": CENTRE, "sivut/a.md": page(body="[[keskusta#historia]]")}
    )

    assert edges(result, "a") == [(MENTION.forward, "keskusta", "historia")]


def test_a_mention_of_what_the_header_names_adds_nothing():
    tree = {
        "alueet/keskusta.md": CENTRE,
        "sivut/a.md": page("title: A\nareas: keskusta", "[[keskusta]]"),
    }

    assert edges(loaded(tree), "a") == [("Alueet", "keskusta", "")]


def test_a_relation_between_two_records_is_one_link():
    tree = {
        "alueet/keskusta.md": CENTRE,
        "sivut/a.md": page("title: A\nareas: [keskusta, alueet/keskusta]", "[[keskusta]]"),
        "sivut/a.sv.md": page("title: A", "[[keskusta]]"),
    }

    assert edges(loaded(tree), "a") == [("Alueet", "keskusta", "")]


@pytest.mark.parametrize(
    ("target", "allowed", "found"),
    [
        ("malla", (), ["area", "organisation"]),
        ("malla", ("area",), ["area"]),
        ("malla", ("person",), []),
        ("alueet/malla", (), ["area"]),
        ("alueet/malla", ("organisation",), []),
        ("sivut/malla", (), []),
        ("malla#o1", ("area",), ["area"]),
        ("ei", (), []),
    ],
)
def test_what_a_reference_can_mean(target, allowed, found):
    tree = {"alueet/malla.md": CENTRE, "organisaatiot/malla.md": TOWN}

    assert [r.type.name for r in loaded(tree).catalogue.find(target, allowed)] == found


def test_a_season_is_found_by_the_folder_of_its_programme():
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "ohjelmat/o.md": page(
            "title: O\nowner: kaupunki\nno_contact: x\nseasons: {id: k, start: 2015, end: 2016, phase: ended, funding: granted}"
        ),
    }

    assert record(loaded(tree), "ohjelmat/k").type.name == "season"


def test_what_stands_in_a_draft_is_a_draft():
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "ohjelmat/o.md": page(
            "title: O\nstatus: draft\nowner: kaupunki\nno_contact: x\nseasons: {id: k, start: 2015, end: 2016, phase: ended, funding: granted}"
        ),
    }
    catalogue = loaded(tree).catalogue

    assert [catalogue.state(r) for r in catalogue.by_id["k"]] == ["draft"]
    assert catalogue.listed("programme") == catalogue.listed("season") == ()


def test_drafts_are_shown_to_drafts_only():
    tree = {
        "organisaatiot/kaupunki.md": TOWN,
        "organisaatiot/luonnos.md": page(
            "name: Luonnos\nkind: other\nstatus: draft\npredecessor: kaupunki"
        ),
        "sivut/luonnos-2.md": page("title: L\nstatus: draft\norganisations: luonnos"),
    }
    result = loaded(tree)
    catalogue = result.catalogue
    draft, published = record(result, "luonnos"), record(result, "kaupunki")

    assert result.problems == ()
    assert catalogue.sources(published, "Edeltäjä") == ()
    assert catalogue.targets(draft, "Edeltäjä") == (published,)
    assert [r.id for r in catalogue.sources(draft, "Organisaatiot")] == ["luonnos-2"]
    assert [r.id for r in catalogue.listed("organisation")] == ["kaupunki"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("[[keskusta]]", []),
        ("[[a#osa|oma kohta]]\n\n## Osa", []),
        ("[[a]]", ["R03"]),
        ("[[ei]]", ["R01"]),
        ("[[keskusta#historia]]", []),
        ("[[keskusta#tulevaisuus]]", ["R09"]),
        ("[[kesken|", ["R07"]),
        ("`[[ei]]`", []),
    ],
)
def test_references_in_a_text(body, found):
    assert codes({"alueet/keskusta.md": CENTRE, "sivut/a.md": page(body=body)}) == found


def test_a_place_is_looked_for_in_the_language_that_the_link_leads_to():
    tree = {
        "sivut/a.md": page(body="[[b#osa]] [[b#del]]"),
        "sivut/a.sv.md": page(body="[[b#osa]] [[b#del]]"),
        "sivut/a.en.md": page(body="[[b#osa]] [[b#del]]"),
        "sivut/b.md": page(body="## Osa"),
        "sivut/b.sv.md": page(body="## Del"),
    }
    wrong = [(p.place.path[8:], p.place.column) for p in loaded(tree).problems]

    assert wrong == [("sivut/a.en.md", 11), ("sivut/a.md", 11), ("sivut/a.sv.md", 1)]


def test_a_suggestion_fits_its_place_and_is_another_page():
    tree = {
        "alueet/malla.md": CENTRE,
        "sivut/mallat.md": page("title: M\nareas: mallat", "[[mallatt]] [[malla-ei]]"),
    }
    suggestions = [dict(p.arguments).get("suggestion") for p in loaded(tree).problems]

    assert codes(tree) == ["R06", "R01", "R01"]
    assert suggestions == [None, "", "malla"]


def test_what_is_made_of_a_catalogue_is_made_once():
    asked = []

    def counted(catalogue):
        asked.append(catalogue)
        return len(catalogue.records)

    catalogue = loaded({"organisaatiot/kaupunki.md": TOWN}).catalogue
    other = replace(catalogue, records=())

    assert (catalogue.once(counted), catalogue.once(counted)) == (len(catalogue.records),) * 2
    assert len(asked) == 1
    assert other.once(counted) == 0
