"""The subjects of the site, and everything about each."""

from __future__ import annotations

from plugins.core.pages.views import PageLink, SectionPage
from plugins.core.sections import subjects
from plugins.core.sections.paging import ENTRIES
from tests.core.trees import loaded, page, site, view

SUBJECTS = """
oppiminen: {fi: oppiminen, sv: lärande, en: learning}
arki: {fi: arki, sv: vardag}
tyhja: {fi: tyhjä aihe}
aania: {fi: äänestäminen}
"""
TREE = {
    "aiheet.yaml": SUBJECTS,
    "alueet/a.md": page("name: Alue\nkind: district\nsubjects: [arki, oppiminen, arki]"),
    "alueet/luonnos.md": page("name: Luonnos\nkind: district\nstatus: draft\nsubjects: tyhja"),
    "sivut/s.md": page("title: Sivu\nsubjects: aania"),
    "ajankohtaista/vanha.md": page("title: Vanha\ndate: 2.1.2018\nabout: a\nsubjects: arki"),
    "ajankohtaista/uusi.md": page("title: Uusi\ndate: 2.1.2020\nabout: a\nsubjects: arki"),
}


def pages(tree: dict[str, str], lang: str = "fi") -> tuple[SectionPage, list[SectionPage]]:
    index, *found = subjects.pages(site(loaded(tree)), lang)
    return index, found


def rows(shown: SectionPage) -> list[tuple[str, list[str]]]:
    return [(g.heading, [entry.link.title for entry in g.entries]) for g in shown.groups]


def test_subjects_that_pages_have_stand_in_alphabetical_order() -> None:
    index, _ = pages(TREE)

    assert rows(index) == [("A", ["arki"]), ("O", ["oppiminen"]), ("Ä", ["äänestäminen"])]
    assert [link.url for link in index.letters] == ["aiheet/#vA", "aiheet/#vO", "aiheet/#vÄ"]
    assert [g.entries[0].link.note for g in index.groups] == ["3 sivua", "1 sivu", "1 sivu"]


def test_a_subject_has_its_pages_type_by_type() -> None:
    arki = next(found for found in pages(TREE)[1] if found.url == "aiheet/arki/")

    assert (arki.title, arki.lang) == ("Arki", "fi")
    assert rows(arki) == [("Ajankohtaista", ["Uusi", "Vanha"]), ("Alueet", ["Alue"])]
    assert [link.url for link in arki.breadcrumbs] == ["", "aiheet/"]
    assert [link.url for link in arki.alternates] == [
        "aiheet/arki/",
        "sv/amnen/arki/",
        "en/topics/arki/",
    ]


def test_a_label_that_is_missing_is_in_finnish_and_marked() -> None:
    index, found = pages(TREE, "en")
    marks = {e.link.url: (e.link.title, e.link.lang) for g in index.groups for e in g.entries}

    assert marks["en/topics/oppiminen/"] == ("learning", "en")
    assert marks["en/topics/arki/"] == ("arki", "fi")
    assert {each.url for each in found} == set(marks)


def test_a_page_leads_to_its_subjects() -> None:
    facts = {fact.label: fact.values for fact in view(loaded(TREE), "alueet/a").facts}

    assert facts["Aiheet"] == (
        PageLink("arki", "aiheet/arki/", "fi", there="fi"),
        PageLink("oppiminen", "aiheet/oppiminen/", "fi", there="fi"),
    )


def test_what_there_is_much_about_goes_on_to_further_pages() -> None:
    tree = {
        "aiheet.yaml": SUBJECTS,
        **{
            f"alueet/a{n}.md": page(f"name: A{n}\nkind: district\nsubjects: arki")
            for n in range(ENTRIES + 1)
        },
    }
    assert [found.url for found in pages(tree)[1]] == ["aiheet/arki/", "aiheet/arki/sivu/2/"]


def test_a_subject_tells_its_recommendations_in_numbers_that_lead_to_the_register() -> None:
    states = {"s1": "response: {kind: accepted, by: kunta, date: 2.3.2026}", "s2": ""}
    tree = {
        "aiheet.yaml": SUBJECTS,
        "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality\nsubjects: aania"),
        "ohjelmat/silta.md": page(
            "title: Silta\nowner: kunta\nno_contact: Ei ole.\nseasons:\n"
            "  - {id: k1, start: 2015, end: 2017, phase: ended, funding: granted}"
        ),
        "arvioinnit/arvio.md": page(
            "title: Arvio\ndate: 2.2.2026\ntarget: k1\nevaluator: kunta\nkind: internal\n"
            "period: {start: 2025, end: 2025}\nno_report: Ei ole.",
            "## Suositukset\n\n* [[s1]] {: #s1 }\n* [[s2]] {: #s2 }\n",
        ),
        **{
            f"suositukset/{name}.md": page(
                f"text: {name}\nevaluation: arvio\naddressee: kunta\nsubjects: arki\n{state}"
            )
            for name, state in states.items()
        },
    }
    found = {each.url: each for each in pages(tree)[1]}

    assert [(link.title, link.url) for link in found["aiheet/arki/"].shares] == [
        ("1 suositukseen 2:sta vastattu", "suositukset/aihe/arki/#tila-answered"),
        ("0 suositusta 2:sta toteutettu", "suositukset/aihe/arki/"),
        ("2 suosituksesta ei ole tietoa", "suositukset/aihe/arki/#toteutus-unknown"),
    ]
    assert [chart.caption for chart in found["aiheet/arki/"].sums] == [
        "Vastaukset",
        "Suositusten toteutus",
        "Mikä on myöhässä",
    ]
    assert (found["aiheet/aania/"].shares, found["aiheet/aania/"].sums) == ((), ())


def test_without_subjects_the_list_says_so() -> None:
    index, found = pages({"sivut/s.md": page()})

    assert (index.groups, found) == ((), [])
    assert index.empty == "Sivuille ei ole vielä annettu aiheita."
