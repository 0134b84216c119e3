"""Everything is reached with the keyboard, in the order it is read, and seen on the way."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from .conftest import OpenPage
from .pages import KINDS

FEW = ("records/home", "records/evaluation", "sections/recommendations", "404")
STILL = {"reduced_motion": "reduce"}
"""Scrolling that takes its time is not over when the next key is pressed."""
_NUMBER = """() => {
  const wanted = measures.reachable();
  wanted.forEach((element, number) => { element.__number = number; });
  return wanted.map(measures.name);
}"""
_HERE = """() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const scrolls = element.scrollWidth > element.clientWidth;
  return [element.__number ?? (scrolls ? "scrolls" : measures.name(element)), measures.focus()];
}"""


def walk(page: Page, address: str) -> Iterator[str]:
    """What goes wrong on the way through a page by Tab: `/page what`."""
    page.goto(address)
    wanted = page.evaluate(_NUMBER)
    reached: list[int | str] = []
    # A page that keeps the focus for good never comes to its end.
    for _ in range(len(wanted) + 20):
        page.keyboard.press("Tab")
        here = page.evaluate(_HERE)
        if here is None or (here[0] == 0 and reached):
            break
        # What scrolls by itself gets the focus from the browser.
        if here[0] != "scrolls":
            reached.append(here[0])
        yield from (f"/{address} {what}" for what in here[1])
    if reached != list(range(len(wanted))):
        names = [wanted[n] if isinstance(n, int) else n for n in reached]
        yield f"/{address} reached {names} instead of {wanted}"


@pytest.mark.parametrize("width", [320, 1280])
def test_tab_goes_through_the_page(open_measured: OpenPage, width: int) -> None:
    page = open_measured(width, **STILL)
    found = [what for kind in FEW for what in walk(page, KINDS[kind])]
    assert not found, "\n".join(found)


@pytest.mark.slow
@pytest.mark.parametrize("width", [320, 1280])
def test_tab_goes_through_pages_of_all_kinds(open_measured: OpenPage, width: int) -> None:
    page = open_measured(width, **STILL)
    found = [what for address in KINDS.values() for what in walk(page, address)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", FEW)
def test_the_first_thing_reached_leads_past_the_menus(open_measured: OpenPage, kind: str) -> None:
    page = open_measured(**STILL)
    page.goto(KINDS[kind])
    page.keyboard.press("Tab")
    link = page.locator(":focus")
    box = link.bounding_box()
    anchor = link.get_attribute("href") or ""

    assert anchor.startswith("#")
    assert page.locator(f"main{anchor}").count() == 1
    assert box is not None and box["x"] >= 0 and box["y"] >= 0 and box["height"] >= 24
    assert page.evaluate("measures.focus()") == []

    page.keyboard.press("Enter")
    assert page.evaluate("location.hash") == anchor
    page.keyboard.press("Tab")
    past = "!!document.activeElement.closest('main, footer')"
    assert page.evaluate(past), page.evaluate("measures.name(document.activeElement)")


def test_the_menu_opens_and_closes_with_enter_and_space(open_measured: OpenPage) -> None:
    page = open_measured(320, **STILL)
    page.goto("")
    menu = page.locator("header details").first
    link = menu.locator("a").first
    menu.locator("summary").focus()

    for key in ("Enter", "Space"):
        assert not link.is_visible()
        page.keyboard.press(key)
        assert link.is_visible()
        page.keyboard.press("Tab")
        assert page.evaluate("!!document.activeElement.closest('header details ul')")
        page.keyboard.press("Shift+Tab")
        page.keyboard.press(key)


def test_a_focus_that_is_not_seen_is_found(open_measured: OpenPage) -> None:
    page = open_measured(320, **STILL)
    page.goto("")
    page.evaluate("measures.style('a { outline: none !important; }')")
    assert any("no outline" in what for what in walk_on(page))

    page.evaluate("measures.style('main { position: fixed; inset: 0; }')")
    assert any("behind <" in what for what in walk_on(page))


def walk_on(page: Page) -> list[str]:
    """What is wrong with the focus at the next few steps."""
    found = []
    for _ in range(4):
        page.keyboard.press("Tab")
        found += page.evaluate("measures.focus()")
    return found
