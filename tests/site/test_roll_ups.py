"""Every number of recommendations on the site leads to the list that it counts."""

from __future__ import annotations

import pytest

from plugins.core.addresses import PAGE_FOLDERS
from plugins.core.language import LANGUAGES
from plugins.core.recommendations.limits import FIELDS
from tests.bridge.conftest import Built

from .pages import Element, PageFile, read_pages, target_file
from .roll_ups import Clicked, Told, clicked, counted, lists, numbers, rows

KINDS = (
    "index.html",
    "arvioinnit/esimerkkila-2024/index.html",
    "organisaatiot/esimerkkila/index.html",
    "ohjelmat/esimerkkilan-lahipalvelut/index.html",
    "ohjelmat/esimerkkilan-lahipalvelut/esimerkkila-2022-2024/index.html",
    "suositukset/index.html",
    "suositukset/ohjelma/kunteko/index.html",
    "suositukset/arviointi/index.html",
    "suositukset/vastaus/index.html",
)


@pytest.fixture(scope="module")
def pages(sample: Built) -> dict[str, PageFile]:
    return read_pages(sample.output)


@pytest.fixture(scope="module")
def links(pages: dict[str, PageFile]) -> list[Clicked]:
    return list(clicked(pages))


def whole_list(pages: dict[str, PageFile], to: str, lang: str) -> list[Element]:
    """The rows of a list, those of its further pages included."""
    further = to.replace("index.html", f"{PAGE_FOLDERS[lang]}/")
    return [
        row for path in pages if path == to or path.startswith(further) for row in rows(pages[path])
    ]


def shown(pages: dict[str, PageFile], link: Clicked) -> list[Element]:
    """The rows that are left where a link leads, as the style sheet limits them to a place."""
    found = whole_list(pages, link.to, link.lang)
    axis, _, value = link.place.partition("-")
    if axis not in FIELDS.values():
        return found
    return [row for row in found if value in row.get(f"data-{axis}", "").split()]


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        ("fi", "3 suositusta, 1 osa", (Told("wholes", 3), Told("parts", 1))),
        ("fi", "2 suositukseen 3:sta vastattu", (Told("wholes", 2, 3),)),
        ("fi", "0 osaa 12:sta toteutettu", (Told("parts", 0, 12),)),
        ("fi", "Kaikki ilman vastausta (3)", (Told("wholes", 3),)),
        ("fi", "Suositukset vuosittain: 2017", ()),
        ("sv", "2 av 3 rekommendationer har genomförts", (Told("wholes", 2, 3),)),
        ("sv", "1 rekommendation, 2 delar", (Told("wholes", 1), Told("parts", 2))),
        ("en", "nothing is known of 1 recommendation", (Told("wholes", 1),)),
        ("en", "1 of 2 parts implemented", (Told("parts", 1, 2),)),
    ],
)
def test_a_number_is_read_with_what_it_counts(lang: str, text: str, told: tuple) -> None:
    assert numbers(text, lang) == told


def test_every_number_is_that_of_the_rows_it_leads_to(
    pages: dict[str, PageFile], links: list[Clicked]
) -> None:
    wrong = []
    for link in links:
        found = counted(shown(pages, link))
        for told in link.told:
            # Of none there is no list: the whole one is shown, in which all are.
            expected = told.number or told.all
            if found[told.unit] != expected:
                wrong.append((link.page, link.text, link.url, found))

    assert wrong == []


def test_numbers_are_walked_on_pages_of_every_kind_in_every_language(links: list[Clicked]) -> None:
    walked = {link.page for link in links}

    assert set(KINDS) <= walked
    for lang in LANGUAGES:
        of_lang = [link for link in links if link.lang == lang]
        assert len(of_lang) > 300
        assert len({link.url for link in of_lang if link.place}) > 100


def test_every_place_that_a_number_leads_to_tells_the_number(
    pages: dict[str, PageFile], links: list[Clicked]
) -> None:
    for link in links:
        if link.place:
            (text,) = pages[link.to].text(f"//caption/*[@id='{link.place}']")
            told = {one.unit: one.number for one in numbers(text, link.lang)}
            assert all(told[one.unit] == one.number for one in link.told), (link, text)


def test_no_number_of_a_table_of_sums_is_without_its_link(pages: dict[str, PageFile]) -> None:
    known = lists(pages)
    tables = 0
    for path, page in pages.items():
        for table in page.root.xpath("//table[@class='chart']"):
            led = [target_file(path, url) in known for url in table.xpath(".//td/a/@href")]
            if any(led):
                tables += 1
                assert all(led) and len(led) == len(table.xpath(".//tbody/tr")), path

    assert tables > 200


def test_no_page_needs_a_script_to_show_what_a_number_counts(
    links: list[Clicked],
) -> None:
    assert [link for link in links if link.query] == []
