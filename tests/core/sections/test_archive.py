"""The archive: a list of years, and for each a page of what happened in it."""

from __future__ import annotations

from plugins.core.pages.views import Moment, SectionPage
from plugins.core.sections import archive
from plugins.core.sections.paging import ENTRIES
from tests.core.trees import codes, loaded, page, site

TREE = {
    "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
    "ohjelmat/silta.md": page(
        "title: Silta\nowner: kunta\nno_contact: Ei ole.\nseasons:\n"
        "  - {id: k1, title: Silta 1, start: 2015, end: 2017-06, phase: ended, funding: granted}"
    ),
    "arvioinnit/arvio.md": page(
        "title: Arvio\ndate: 5.9.2017\ntarget: k1\nevaluator: kunta\nkind: internal\n"
        "period: {start: 2017, end: 2017}\nno_report: Ei ole.\naddressee: kunta",
        "## Suositukset\n\n* Kirjoita selkeämmin {: #s1 }\n* Vastaa kysymyksiin {: #s2 }\n",
    ),
    "ajankohtaista/uusi.md": page("title: Uusi\ndate: 2.5.2017\nabout: silta"),
    "ajankohtaista/vanha.md": page(
        "title: Vanha\ndate: 2.1.2017\nabout: silta\nstatus: archived\nsummary: Tiivis."
    ),
}


def pages(tree: dict[str, str] = TREE, lang: str = "fi") -> tuple[SectionPage, list[SectionPage]]:
    assert codes(tree) == []
    index, *found = archive.pages(site(loaded(tree)), lang)
    return index, found


def test_years_come_from_the_latest_and_tell_how_much_they_have() -> None:
    index, _ = pages()
    (group,) = index.groups

    assert (index.url, index.title) == ("arkisto/", "Arkisto vuosittain")
    assert [
        (entry.link.url, {fact.label: fact.values for fact in entry.facts})
        for entry in group.entries
    ] == [
        (
            "arkisto/2017/",
            {
                "Päättyneet kaudet": ("1",),
                "Julkaistut arvioinnit": ("1",),
                "Uutiset": ("2",),
                "Annetut suositukset": ("2",),
            },
        ),
        ("arkisto/2015/", {"Alkaneet kaudet": ("1",)}),
    ]


def test_a_year_tells_what_happened_in_it_and_when() -> None:
    (year, _) = pages()[1]

    assert (year.title, year.url, year.template) == ("Vuosi 2017", "arkisto/2017/", "sections/year")
    assert [link.url for link in year.breadcrumbs] == ["", "arkisto/"]
    assert [link.url for link in year.alternates] == [
        "arkisto/2017/",
        "sv/arkiv/2017/",
        "en/archive/2017/",
    ]
    assert [
        (group.heading, [(e.link.title, e.day and e.day.isoformat()) for e in group.entries])
        for group in year.groups
    ] == [
        ("Päättyneet kaudet", [("Silta 1", None)]),
        ("Julkaistut arvioinnit", [("Arvio", "2017-09-05")]),
        ("Uutiset", [("Uusi", "2017-05-02"), ("Vanha", "2017-01-02")]),
    ]
    assert year.groups[0].entries[0].link.note == Moment("kesäkuu 2017", "2017-06")


def test_what_has_been_archived_says_so() -> None:
    new, old = pages()[1][0].groups[-1].entries

    assert new.status is None
    assert (old.status.text, old.status.value, old.summary) == ("Arkistoitu", "archived", "Tiivis.")


def test_a_year_tells_its_recommendations_in_numbers_that_lead_to_the_register() -> None:
    told, without = pages()[1]

    assert [(link.title, link.url) for link in told.shares] == [
        ("0 suositukseen 2:sta vastattu", "suositukset/vuosi/2017/"),
        ("0 suositusta 2:sta toteutettu", "suositukset/vuosi/2017/"),
        ("2 suosituksesta ei ole tietoa", "suositukset/vuosi/2017/#toteutus-unknown"),
    ]
    assert told.sums
    assert (without.shares, without.sums) == ((), ())


def test_an_event_tells_its_time_and_what_became_of_it() -> None:
    tree = TREE | {
        "tapahtumat/t.md": page(
            "title: Peruttu\nstart: 2.3.2016\nstatus: cancelled\norganiser: kunta\nmode: on site\n"
            "place: Kirjasto"
        )
    }
    year = next(found for found in pages(tree)[1] if found.url == "arkisto/2016/")
    (entry,) = year.groups[0].entries

    assert (entry.status.value, entry.facts[0].values[0].text) == ("cancelled", "2.3.2016")


def test_a_full_year_goes_on_to_further_pages_without_its_numbers() -> None:
    news = {
        f"ajankohtaista/u{n}.md": page(f"title: U{n}\ndate: 2.3.2017\nabout: silta")
        for n in range(ENTRIES)
    }
    first, second, _ = pages(TREE | news)[1]

    assert (first.url, second.url) == ("arkisto/2017/", "arkisto/2017/sivu/2/")
    assert first.shares and not second.shares


def test_without_days_the_archive_says_so() -> None:
    index, found = pages({"sivut/s.md": page()})

    assert (index.groups, found, index.empty) == ((), [], "Sivuilla ei ole vielä päiväyksiä.")
