"""Lists of groups are limited by the place that a link leads to, in a browser without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, Route

from tests.bridge.conftest import Built
from tests.site.pages import read_pages
from tests.site.roll_ups import clicked, numbers
from tests.site.test_roll_ups import KINDS

from .conftest import OpenPage
from .test_access import Axe

GROUP = "suositukset/ohjelma/esimerkkilan-lahipalvelut/"
ALL = "7 suositusta (4 avoinna), 2 osaa (1 avoinna)"
OVERDUE = "Rajattu: Tila – Määräaika mennyt (1 suositus). Näytä kaikki"
ANSWERED = "Rajattu: Vastaus – Hyväksytty (4 suositusta, 2 osaa). Näytä kaikki"

Limited = Callable[..., Page]


@pytest.fixture
def limited(open_page: OpenPage) -> Limited:
    """`limited("tila-open", width)`: the list of a programme at a place, without scripts."""

    def opened(place: str = "", width: int = 1280, **how) -> Page:
        how = {"java_script_enabled": False, "reduced_motion": "reduce"} | how
        page = open_page(width, **how)
        page.goto(GROUP + (f"#{place}" if place else ""))
        return page

    return opened


def rows(page: Page) -> Locator:
    return page.locator(".register tbody tr:visible")


def counted(page: Page) -> dict[str, int]:
    parts = page.locator(".register tbody tr.part:visible").count()
    return {"wholes": rows(page).count() - parts, "parts": parts}


def caption(page: Page) -> str:
    """What is to be seen of the caption."""
    return " ".join(page.locator(".register caption").inner_text().split())


def test_numbers_of_pages_of_each_kind_lead_to_as_many_rows(
    open_page: OpenPage, sample: Built
) -> None:
    told = {link.url: link for link in clicked(read_pages(sample.output)) if link.page in KINDS}
    page = open_page(java_script_enabled=False)
    wrong = []
    for url, link in told.items():
        page.goto(url)
        found = counted(page)
        if any(found[one.unit] != (one.number or one.all) for one in link.told):
            wrong.append((url, link.text, found))

    assert wrong == []
    assert len([url for url in told if "#" in url]) > 40


@pytest.mark.parametrize(
    ("lang", "url"),
    [
        ("fi", GROUP),
        ("sv", "sv/rekommendationer/till/program/kunteko/"),
        ("en", "en/recommendations/evaluation/esimerkkila-2024/"),
    ],
)
def test_every_value_is_offered_with_its_number(open_page: OpenPage, lang: str, url: str) -> None:
    page = open_page(java_script_enabled=False)
    page.goto(url)
    offered = [
        (item.locator("a").get_attribute("href") or "", item.text_content() or "")
        for item in page.locator("main nav li:has(a[href^='#'])").all()
    ]

    assert len(offered) >= 5
    for place, text in offered:
        page.goto(f"{url}{place}")
        told = {one.unit: one.number for one in numbers(text, lang)}
        assert counted(page) == {"wholes": 0, "parts": 0} | told, (place, text)
        assert page.locator(".register caption").inner_text().count("(") == 1


def test_one_goes_from_a_number_to_its_rows_and_back(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False, reduced_motion="reduce")
    page.goto("ohjelmat/esimerkkilan-lahipalvelut/")
    number = page.locator(".chart tr.is-overdue a")
    assert number.text_content() == "1 suositus"
    number.click()

    page.wait_for_url(f"**/{GROUP}#tila-overdue")
    assert (caption(page), counted(page)) == (OVERDUE, {"wholes": 1, "parts": 0})
    page.get_by_role("link", name="Näytä kaikki").click()
    assert (caption(page), rows(page).count()) == (ALL, 9)
    page.go_back()
    assert (caption(page), rows(page).count()) == (OVERDUE, 1)
    page.locator("summary", has_text="Vastaus").click()
    page.locator("main details a", has_text=re.compile("^Hyväksytty$")).click()
    assert (caption(page), counted(page)) == (ANSWERED, {"wholes": 4, "parts": 2})
    page.go_back()
    page.go_back()
    assert page.url.endswith("/ohjelmat/esimerkkilan-lahipalvelut/")


def test_a_place_is_in_sight_and_leads_on_by_the_keyboard(limited: Limited) -> None:
    page = limited(java_script_enabled=True)
    page.locator("main summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")

    place = page.locator("#vastaus-accepted")
    assert caption(page) == ANSWERED
    assert page.evaluate("document.activeElement.id") == "vastaus-accepted"
    box = place.bounding_box()
    assert box and -1 < box["y"] < 800 - box["height"]
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Näytä kaikki"
    page.keyboard.press("Enter")
    assert (caption(page), rows(page).count()) == (ALL, 9)


def test_a_screen_reader_has_the_rows_that_are_left_under_their_name(limited: Limited) -> None:
    tree = limited("tila-overdue").locator(".register table").aria_snapshot()

    assert f'table "{OVERDUE}"' in tree.partition("\n")[0]
    assert len(re.findall(r"^ +- row ", tree, re.MULTILINE)) == 2
    assert tree.count("rowheader") == 1
    assert ALL not in tree
    whole = limited().locator(".register table").aria_snapshot()
    assert f'table "{ALL}"' in whole.partition("\n")[0]
    assert "Rajattu" not in whole and whole.count("rowheader") == 9


def test_paper_has_the_rows_that_are_left(limited: Limited) -> None:
    page = limited("tila-overdue", 660)
    page.emulate_media(media="print")

    assert rows(page).count() == 1
    assert caption(page) == OVERDUE.removesuffix(" Näytä kaikki")
    assert not page.locator("main nav").first.is_visible()


@pytest.mark.parametrize("kept", ["no style sheet", "no :has()"])
def test_a_browser_that_cannot_limit_shows_the_whole_list(open_page: OpenPage, kept: str) -> None:
    """What it can't do isn't said either."""

    def sheet(route: Route) -> None:
        css = route.fetch().text()
        assert css.count(":has(#") > 20
        css = css.replace(":has(", ":cannot(") if kept == "no :has()" else ""
        route.fulfill(body=css, content_type="text/css")

    page = open_page(java_script_enabled=False)
    page.route(re.compile(r"/lists\.[^/]*\.css$"), sheet)
    page.goto(f"{GROUP}#tila-overdue")

    assert (rows(page).count(), caption(page)) == (9, ALL)


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (768, "light"), (1280, "light")])
def test_axe_finds_nothing_in_a_limited_list(
    limited: Limited, axe: Axe, width: int, scheme: str
) -> None:
    page = limited("vastaus-accepted", width, color_scheme=scheme, java_script_enabled=True)
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")

    assert caption(page) == ANSWERED
    assert axe(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
