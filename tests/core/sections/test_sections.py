"""Section pages: derived from records, sorted and grouped for the language of the page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plugins.core.language import LANGUAGES
from plugins.core.pages.views import Entry, SectionPage
from plugins.core.sections import SECTIONS
from plugins.core.types import CONTENT_TYPES
from tests.core.case_files import CASES, Case
from tests.core.trees import THEME, loaded, page, site

TYPES = [name for name in SECTIONS if name not in ("search", "changes", "subjects", "archive")]
"""Those that list records of a type."""
GOOD = Case.read(CASES / "good-tree.md")


def section(name: str, result, lang: str = "fi") -> SectionPage:
    """A section's own page, the first of its pages."""
    return next(SECTIONS[name](site(result), lang))


def rows(shown: SectionPage) -> Iterator[tuple[str, list[str]]]:
    """(heading, titles) of each group."""
    for group in shown.groups:
        yield group.heading, [entry.link.title for entry in group.entries]


def words(entry: Entry) -> dict[str, list[str]]:
    """The facts of a row as a reader sees them."""

    def shown(value) -> str:
        return value if isinstance(value, str) else getattr(value, "title", "") or value.text

    return {fact.label: [shown(value) for value in fact.values] for fact in entry.facts}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", TYPES)
def test_every_section_has_a_page_in_every_language(name, lang):
    shown = section(name, GOOD.result, lang)
    content_type = next(t for t in CONTENT_TYPES if t.folder == shown.section)
    home = "" if lang == "fi" else f"{lang}/"

    assert shown.url == f"{home}{content_type.paths[lang]}/"
    assert (THEME / "templates" / f"{shown.template}.html").is_file()
    assert [link.lang for link in shown.alternates] == list(LANGUAGES)
    assert [link.url for link in shown.breadcrumbs] == [home]
    assert shown.groups and shown.title


@pytest.mark.parametrize("name", TYPES)
def test_an_empty_section_says_so(name):
    empty = {lang: section(name, loaded({}), lang) for lang in LANGUAGES}

    assert all((shown.groups, shown.chart) == ((), None) for shown in empty.values())
    assert len({shown.empty for shown in empty.values()}) == len(LANGUAGES)


def test_every_type_with_a_folder_has_a_section_but_those_at_the_root():
    sections = {section(name, GOOD.result).section for name in TYPES}

    assert sections == {t.folder for t in CONTENT_TYPES if t.folder and not t.at_root}


def test_drafts_are_in_no_section():
    tree = {
        path: text.replace("---\n", "---\nstatus: draft\n", 1) for path, text in GOOD.files.items()
    }
    result = loaded(tree)

    assert [p.code for p in result.problems] == []
    assert all(section(name, result).groups == () for name in TYPES)


def test_archived_pages_stay_in_their_sections_and_say_so():
    tree = {"alueet/a.md": page("name: A\nkind: district\nstatus: archived")}

    shown = section("areas", loaded(tree))

    assert list(rows(shown)) == [("A", ["A"])]
    assert shown.groups[0].entries[0].status.text == "Arkistoitu"


def test_news_come_by_year_from_the_newest():
    dates = {"a": "2.1.2018", "b": "3.1.2018", "c": "1.12.2017", "d": "2.1.2018"}
    tree = {
        f"ajankohtaista/{n}.md": page(f"title: {n}\ndate: {d}\nabout: sivu")
        for n, d in dates.items()
    }
    tree["sivut/sivu.md"] = page()

    assert list(rows(section("news", loaded(tree)))) == [("2018", ["b", "a", "d"]), ("2017", ["c"])]


@pytest.mark.parametrize(
    ("lang", "groups"),
    [
        (
            "fi",
            [
                ("A", ["Aura"]),
                ("V", ["Vaasa"]),
                ("W", ["Wiik"]),
                ("Å", ["Åbo"]),
                ("Ä", ["Äetsä"]),
                ("Ö", ["Öja"]),
            ],
        ),
        (
            "sv",
            [
                ("A", ["Aura"]),
                ("V", ["Vasa"]),
                ("W", ["Wiik"]),
                ("Å", ["Åbo"]),
                ("Ä", ["Äetsä"]),
                ("Ö", ["Öja"]),
            ],
        ),
        (
            "en",
            [("A", ["Åbo", "Äetsä", "Aura"]), ("O", ["Öja"]), ("V", ["Vaasa"]), ("W", ["Wiik"])],
        ),
    ],
)
def test_areas_stand_in_the_alphabet_of_the_language(lang, groups):
    names = ("Öja", "Wiik", "Vaasa", "Aura", "Äetsä", "Åbo")
    tree = {
        f"alueet/a{n}.md": page(f"name: {name}\nkind: district") for n, name in enumerate(names)
    }
    tree["alueet/a2.md"] = page("name: Vaasa\nkind: district\nnames: {sv: Vasa}")

    assert list(rows(section("areas", loaded(tree), lang))) == groups


def test_an_evaluation_is_listed_with_its_target_and_the_number_of_recommendations():
    (entry,) = section("evaluations", GOOD.result).groups[0].entries
    assert words(entry) == {
        "Arvioinnin kohde": ["Ohjelma 2015–2017"],
        "Toteuttaja": ["Kaupunki"],
        "Suositukset": ["2 suositusta"],
    }


EVENT = "organiser: kunta\nmode: on site\nplace: Kirjasto"
TOWN = {"organisaatiot/kunta.md": page("name: Kunta\nkind: municipality")}


def events(**headers: str) -> dict[str, str]:
    """A tree of events; 21.11.2026 is the build date."""
    tree = {
        f"tapahtumat/{n}.md": page(f"title: {n}\n{header}\n{EVENT}")
        for n, header in headers.items()
    }
    return TOWN | tree


def test_coming_events_stand_first_and_past_ones_after_them_from_the_newest():
    tree = events(
        vanha="start: 1.1.2020",
        uudempi="start: 1.1.2025\nend: 20.11.2026",
        paattyva="start: 1.1.2026\nend: 21.11.2026",
        aamulla="start: 22.11.2026 klo 9.00",
        illalla="start: 22.11.2026 klo 18.00",
        siirretty="start: 1.1.2020\nstatus: moved\nmoved_to: {start: 1.1.2027}",
        peruttu="start: 23.11.2026\nstatus: cancelled",
        ohimennyt="start: 23.11.2025\nstatus: cancelled",
    )

    assert list(rows(section("events", loaded(tree)))) == [
        (
            "Tulevat tapahtumat",
            ["paattyva", "aamulla", "illalla", "peruttu", "siirretty"],
        ),
        ("Menneet tapahtumat", ["ohimennyt", "uudempi", "vanha"]),
    ]


def test_an_event_is_listed_with_its_times_and_place_and_what_has_become_of_it():
    tree = events(
        siirretty="start: 8.2.2027 klo 17.00\nstatus: moved\n"
        "moved_to: {start: 12.4.2027 klo 17.00, end: 12.4.2027 klo 18.30}"
    )
    (entry,) = section("events", loaded(tree)).groups[0].entries

    assert (entry.status.text, entry.status.value, entry.day) == ("Siirretty", "moved", None)
    assert words(entry) == {
        "Aika": ["12.4.2027 klo\u00a017.00–18.30"],
        "Aiempi aika": ["8.2.2027 klo\u00a017.00"],
        "Paikka": ["Kirjasto"],
    }


def test_past_events_go_on_to_pages_of_their_own():
    tree = events(**{f"t{n}": f"start: {n}.1.2025" for n in range(1, 32)}, tuleva="start: 1.1.2027")
    first, second = SECTIONS["events"](site(loaded(tree)), "fi")

    assert [heading for heading, _ in rows(first)] == ["Tulevat tapahtumat", "Menneet tapahtumat"]
    assert [group.id for group in first.groups] == ["vTulevat-tapahtumat", "vMenneet-tapahtumat"]
    assert list(rows(second)) == [("Menneet tapahtumat", ["t2", "t1"])]
    assert second.url == "tapahtumat/sivu/2/"


def test_services_stand_under_their_programmes_with_their_seasons():
    season = "seasons: {id: %s, title: %s, start: 2015, end: 2016, phase: ended, funding: granted}"
    programme = "title: {}\nowner: kunta\nno_contact: Ei ole.\n{}"
    tree = TOWN | {
        "ohjelmat/silta.md": page(programme.format("Silta", season % ("s1", "Silta 1"))),
        "ohjelmat/lautta.md": page(programme.format("Lautta", season % ("l1", "Lautta 1"))),
        "palvelut/neuvonta.md": page("title: Neuvonta\ntarget_group: Kaikki\nseasons: [s1, l1]"),
        "palvelut/luennot.md": page(
            "title: Luennot\ntarget_group: Kaikki\nseasons: s1\nreplaced_by: neuvonta"
        ),
    }
    shown = section("services", loaded(tree))

    assert list(rows(shown)) == [("Lautta", ["Neuvonta"]), ("Silta", ["Luennot", "Neuvonta"])]
    assert words(shown.groups[1].entries[0]) == {
        "Tarjolla kaudella": ["Silta 1"],
        "Korvattu palvelulla": ["Neuvonta"],
    }
