"""The lists of practices: every result is as easy to find as the others."""

from __future__ import annotations

import pytest

from plugins.core.addresses import PRACTICE_VIEWS
from plugins.core.language import LANGUAGES
from plugins.core.lists import urls
from plugins.core.practices import practice_lists
from plugins.core.sections import SECTIONS
from plugins.core.types.practice import Result
from tests.core.trees import THEME, loaded, page, site

TREE = {
    "aiheet.yaml": "liikenne: {fi: liikenne, sv: trafik}\nnuoret: {fi: nuoret}\n",
    "organisaatiot/kunta.md": page("name: Kunta\nkind: municipality"),
    "alueet/kyla.md": page("name: Kylä\nkind: district\nnames: {sv: Byn}"),
    "ohjelmat/silta.md": page(
        "title: Silta\nowner: kunta\nno_contact: Ei ole.\n"
        "seasons: {id: silta-1, start: 2020, end: 2022, phase: ended, funding: granted}"
    ),
}


def practice(title: str, result: str, more: str = "") -> str:
    return page(
        f"title: {title}\norganisation: kunta\nproblem: Ongelma\nsolution: Ratkaisu\n"
        f"result: {result}\n{more}"
    )


FOUR = TREE | {
    "teot/d.md": practice("Aamukyyti", "failed", "areas: kyla\nsubjects: [liikenne, nuoret]"),
    "teot/c.md": practice("Bussi", "worked", "subjects: liikenne\nprogramme: silta"),
    "teot/b.md": practice("Ilta", "failed", "summary: Ei auttanut."),
    "teot/a.md": practice("Äänestys", "too early"),
}


def pages(tree=FOUR, lang: str = "fi"):
    return {shown.url: shown for shown in SECTIONS["practices"](site(loaded(tree)), lang)}


def titles(shown) -> list[str]:
    return [entry.link.title for group in shown.groups for entry in group.entries]


def test_all_stand_in_the_order_of_their_names_whatever_their_result():
    first = pages()["teot/"]

    assert titles(first) == ["Aamukyyti", "Bussi", "Ilta", "Äänestys"]
    (group,) = first.groups
    statuses = [
        (entry.status.text, entry.status.axis, entry.status.value) for entry in group.entries
    ]
    assert statuses == [
        ("Ei toiminut", "result", "failed"),
        ("Toimi", "result", "worked"),
        ("Ei toiminut", "result", "failed"),
        ("Liian varhaista sanoa", "result", "too-early"),
    ]
    assert [fact.label for fact in group.entries[0].facts] == ["Tekijäorganisaatio", "Alueet"]


def test_the_section_opens_with_each_result_and_zero_is_told():
    chart = pages()["teot/"].chart

    assert [
        (bar.status.text, bar.number.title, bar.number.url, bar.length) for bar in chart.bars
    ] == [
        ("Toimi", "1 teko", "teot/tulos/toimi/", 50),
        ("Toimi osittain", "0 tekoa", "teot/tulos/toimi-osittain/", 0),
        ("Ei toiminut", "2 tekoa", "teot/tulos/ei-toiminut/", 100),
        ("Liian varhaista sanoa", "1 teko", "teot/tulos/liian-varhaista/", 50),
    ]


def test_each_list_has_an_address_of_its_own():
    found = pages()

    assert {url: titles(shown) for url, shown in found.items() if shown.groups} == {
        "teot/": ["Aamukyyti", "Bussi", "Ilta", "Äänestys"],
        "teot/tulos/toimi/": ["Bussi"],
        "teot/tulos/ei-toiminut/": ["Aamukyyti", "Ilta"],
        "teot/tulos/liian-varhaista/": ["Äänestys"],
        "teot/aihe/liikenne/": ["Aamukyyti", "Bussi"],
        "teot/aihe/nuoret/": ["Aamukyyti"],
        "teot/alue/kyla/": ["Aamukyyti"],
        "teot/ohjelma/silta/": ["Bussi"],
    }
    assert found["teot/tulos/toimi-osittain/"].empty == "Tekoja ei ole vielä lisätty."
    assert found["teot/tulos/ei-toiminut/"].title == "Teot tuloksen mukaan: Ei toiminut"


def test_a_view_names_its_groups_in_the_language():
    shown = pages(lang="sv")

    subjects = [bar.label for bar in shown["sv/provade-losningar/amne/"].chart.bars]
    assert [(label.title, label.lang, label.url) for label in subjects] == [
        ("nuoret", "fi", "sv/amnen/nuoret/"),
        ("trafik", "sv", "sv/amnen/liikenne/"),
    ]
    assert shown["sv/provade-losningar/omrade/kyla/"].title == (
        "Prövade lösningar efter område: Byn"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_page_leads_to_itself_in_every_language(lang):
    by_lang = {other: set(pages(lang=other)) for other in LANGUAGES}

    for url, shown in pages(lang=lang).items():
        links = {link.lang: link.url for link in shown.languages}
        assert links[lang] == url
        assert all(links[other] in by_lang[other] for other in LANGUAGES)
        assert (THEME / "templates" / f"{shown.template}.html").is_file()


def test_a_list_stands_below_its_view_and_the_section():
    shown = pages()["teot/aihe/liikenne/"]

    assert [(link.title, link.url) for link in shown.breadcrumbs] == [
        ("Etusivu", ""),
        ("Tekojen Tori", "teot/"),
        ("Teot aiheittain", "teot/aihe/"),
    ]


def test_the_section_leads_to_the_views_and_to_its_data():
    first = pages()["teot/"]

    assert [link.url for link in first.ways] == ["teot/aihe/", "teot/alue/", "teot/ohjelma/"]
    assert first.files.url == "data/#teot"


def test_without_practices_there_is_nothing_to_lead_to():
    found = pages(TREE)

    results = {f"teot/tulos/{slug}/" for slug in ("toimi", "toimi-osittain", "ei-toiminut")}
    assert set(found) == {
        *("teot/", "teot/tulos/", "teot/aihe/", "teot/alue/", "teot/ohjelma/"),
        *results,
        "teot/tulos/liian-varhaista/",
    }
    assert all((p.chart, p.groups, p.ways) == (None, (), ()) for p in found.values())


def test_drafts_are_in_no_list_and_no_sum():
    hidden = {path: text.replace("---\n", "---\nstatus: draft\n", 1) for path, text in FOUR.items()}
    tree = TREE | {path: text for path, text in hidden.items() if path.startswith("teot/")}

    assert all((p.chart, p.groups) == (None, ()) for p in pages(tree).values())


def test_long_lists_go_on_to_pages_of_their_own():
    tree = TREE | {f"teot/t{n}.md": practice(f"Teko {n}", "failed") for n in range(31)}
    found = pages(tree)

    assert len(titles(found["teot/"])) == len(titles(found["teot/tulos/ei-toiminut/"])) == 30
    assert len(titles(found["teot/sivu/2/"])) == 1
    assert len(titles(found["teot/tulos/ei-toiminut/sivu/2/"])) == 1


def test_the_addresses_that_are_checked_are_those_that_are_made():
    catalogue = loaded(FOUR).catalogue
    made = {url for lang in LANGUAGES for url in pages(lang=lang)}
    views = len(LANGUAGES) * (1 + len(PRACTICE_VIEWS))
    lists = set(urls(practice_lists(catalogue)))

    assert lists | set(catalogue.list_urls) >= made
    assert lists <= made
    assert len(made) == views + len(lists)
    assert len(lists) == len(LANGUAGES) * (len(Result) + 4)
