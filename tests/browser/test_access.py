"""axe finds nothing on any page, at any width, in either colour scheme, menus open or closed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from .conftest import OpenPage
from .pages import KINDS, PARTS

TEMPLATES = Path(__file__).parents[2] / "theme" / "templates"
WIDTHS = (320, 768, 1280)
SCHEMES = ("light", "dark")
_OPEN = "open => document.querySelectorAll('details').forEach(d => { d.open = open })"

Axe = Callable[[Page], list[str]]


def found(page: Page, addresses: Iterable[str], axe: Axe) -> list[str]:
    """What axe finds on the pages with their menus closed and open: `/page menus rule node`. The
    menu of the header is the same on all pages, and is opened on one of each kind."""
    violations = []
    for address in addresses:
        page.goto(address)
        summaries = page.locator("summary" if address in KINDS.values() else "main summary")
        menus = summaries.filter(visible=True).count()
        for opened in (False, True) if menus else (False,):
            page.evaluate(_OPEN, opened)
            where = f"/{address} menus {'open' if opened else 'closed'}:"
            violations += [f"{where} {violation}" for violation in axe(page)]
    return violations


@pytest.mark.parametrize(("width", "scheme"), [(320, "dark"), (1280, "light")])
def test_axe_finds_nothing_on_a_page_of_each_kind(
    open_page: OpenPage, axe: Axe, width: int, scheme: str
) -> None:
    failures = found(open_page(width, color_scheme=scheme), KINDS.values(), axe)
    assert not failures, "\n".join(failures)


@pytest.mark.slow
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_nothing_on_any_page(
    open_page: OpenPage, axe: Axe, everywhere: list[str], width: int, scheme: str
) -> None:
    failures = found(open_page(width, color_scheme=scheme), everywhere, axe)
    assert not failures, "\n".join(failures)


def test_there_is_a_page_of_every_kind(everywhere: list[str]) -> None:
    made = {
        file.relative_to(TEMPLATES).with_suffix("").as_posix()
        for file in TEMPLATES.rglob("*.html")
        if file.parent.name != "components"
    }

    assert set(KINDS) == made - PARTS
    assert set(KINDS.values()) <= set(everywhere)


def test_axe_finds_what_it_is_there_to_find(open_page: OpenPage, axe: Axe) -> None:
    """Low contrast in one scheme only, a small target, a heading that skips a level."""
    page = open_page(320, color_scheme="dark")
    page.goto("")
    assert axe(page) == []

    page.evaluate(
        """() => {
          const main = document.querySelector("main");
          main.insertAdjacentHTML("beforeend", `<h4 id="a">Alla</h4>
            <p><button id="b">x</button><button id="c">y</button></p><p id="d">Himmeä</p>`);
          for (const id of ["b", "c"]) Object.assign(document.getElementById(id).style,
            {width: "9px", height: "9px", padding: 0, border: 0, overflow: "hidden"});
          document.getElementById("d").style.color = "#555";
        }"""
    )

    assert {"heading-order #a", "target-size #b", "color-contrast #d"} <= set(axe(page))
