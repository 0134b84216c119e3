"""Ways to find any page: the search and the index A–Ö."""

from __future__ import annotations

from plugins.core.pages.views import SearchPage, SectionPage
from plugins.core.sections import search
from plugins.core.sections.a_to_z import ENTRIES
from tests.core.trees import loaded, page, site

TREE = {
    "organisaatiot/kunta.md": page("name: Ähtävän kunta\nkind: municipality"),
    "ohjelmat/oma.md": page(
        "title: Oma ohjelma\nowner: kunta\nno_contact: Ei ole.\nseasons:\n"
        "  - {id: kausi, start: 2020, end: 2022, phase: ended, funding: granted}"
    ),
    "ohjelmat/oma.sv.md": page("title: Eget program\nno_contact: Finns inte."),
    "alueet/a.md": page("name: Alue\nkind: district"),
    "alueet/luonnos.md": page("name: Luonnos\nkind: district\nstatus: draft"),
    "sivut/etusivu.md": page("title: Etusivu"),
}


def pages(tree: dict[str, str], lang: str = "fi") -> tuple[SearchPage, list[SectionPage]]:
    found, *index = search.pages(site(loaded(tree)), lang)
    assert isinstance(found, SearchPage)
    return found, index


def rows(index: list[SectionPage]) -> list[tuple[str, list[tuple[str, str]]]]:
    """(letter, [(title, type)]) of the index."""
    return [
        (group.heading, [(entry.link.title, entry.link.note) for entry in group.entries])
        for each in index
        for group in each.groups
    ]


def test_the_index_has_everything_but_drafts_and_the_home_page() -> None:
    assert rows(pages(TREE)[1]) == [
        ("A", [("Alue", "Alue")]),
        ("O", [("Oma ohjelma", "Ohjelma"), ("Oma ohjelma 2020–2022", "Kausi")]),
        ("Ä", [("Ähtävän kunta", "Organisaatio")]),
    ]


def test_the_index_in_another_language_has_originals_too_and_marks_them() -> None:
    index = pages(TREE, "sv")[1]
    entries = [entry for group in index[0].groups for entry in group.entries]
    marks = {entry.link.title: (entry.link.lang, entry.link.url) for entry in entries}

    assert marks["Eget program"] == ("sv", "sv/program/oma/")
    assert marks["Ähtävän kunta"] == ("fi", "organisaatiot/kunta/")


def test_letters_lead_to_where_they_begin() -> None:
    tree = {f"alueet/b{n}.md": page(f"name: B{n}\nkind: district") for n in range(ENTRIES)}
    tree |= {f"alueet/{c}.md": page(f"name: {c.upper()}\nkind: district") for c in "ac"}
    found, index = pages(tree)

    assert [each.url for each in index] == ["hakemisto/", "hakemisto/sivu/2/"]
    assert [(link.title, link.url) for link in found.letters] == [
        ("A", "hakemisto/#vA"),
        ("B", "hakemisto/#vB"),
        ("C", "hakemisto/sivu/2/#vC"),
    ]
    assert {each.letters for each in index} == {found.letters}
    assert "vC" in {group.id for group in index[1].groups}


def test_results_can_be_limited_to_what_the_language_has() -> None:
    finnish, swedish = pages(TREE)[0], pages(TREE, "sv")[0]

    assert [(c.value, c.label) for c in finnish.kinds] == [
        ("area", "Alue"),
        ("season", "Kausi"),
        ("programme", "Ohjelma"),
        ("organisation", "Organisaatio"),
        ("page", "Sivu"),
    ]
    assert [(c.value, c.label) for c in swedish.kinds] == [("programme", "Program")]
    assert [(c.value, c.label) for c in swedish.programmes] == [("oma", "Eget program")]


def test_the_search_leads_to_itself_in_other_languages() -> None:
    found = pages(TREE, "sv")[0]

    assert found.url == "sv/sok/"
    assert [(link.title, link.url, link.there) for link in found.elsewhere] == [
        ("Sök på de finska sidorna", "haku/", "fi"),
        ("Sök på de engelska sidorna", "en/search/", "en"),
    ]


def test_nothing_yet_says_so() -> None:
    found, (index,) = pages({})

    assert (found.letters, found.kinds, index.groups) == ((), (), ())
    assert index.empty == "Sivuja ei ole vielä julkaistu."
