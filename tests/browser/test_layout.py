"""Every page fits its reader: a phone, a page enlarged four times, wider spaces, larger text."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from playwright.sync_api import Page

from .conftest import OpenPage
from .pages import KINDS

SIZES = ((320, 256), (768, 800), (1280, 800))
"""The first is also what 1280 × 1024 px are when enlarged four times (WCAG 2.2, 1.4.10)."""
SPACED = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }"""
"""What a reader may ask of any page (WCAG 2.2, 1.4.12)."""
LARGER = "html { font-size: 200% !important; }"
"""Text twice as large in a window of the same size (WCAG 2.2, 1.4.4)."""
_MEASURE = """css => {
  const {cut, overlaps, past, style} = measures;
  style(css);
  return [...past().map(w => `past the edge: ${w}`), ...cut().map(w => `cut off: ${w}`),
    ...overlaps().map(w => `on one another: ${w}`)];
}"""

_BROKEN = r"""() => {
  const broken = [];
  for (const cell of document.querySelectorAll(".data-table :is(th, td)")) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      for (const piece of node.data.matchAll(/[\p{L}\p{N}]+/gu)) {
        const range = document.createRange();
        // A hyphen at the end of a line counts as a part of the letter after it.
        range.setStart(node, piece.index + 1);
        range.setEnd(node, piece.index + piece[0].length);
        const tops = [...range.getClientRects()].map((box) => box.top);
        if (Math.max(...tops) - Math.min(...tops) > 2) broken.push(piece[0]);
      }
    }
  }
  return broken;
}"""
"""Words and their parts between soft hyphens that stand on two lines in a table."""
TABLES = ("visiot/esimerkkila-rantala/", "sv/visioner/esimerkkila-rantala/", "kyselyt/kuntakysely/")


def failures(page: Page, addresses: Sequence[str], larger: bool) -> list[str]:
    """What doesn't fit on the pages, under each of the styles: `/page style what`."""
    styles = {"plain": "", "spaced": SPACED} | ({"larger": LARGER} if larger else {})
    found = []
    for address in addresses:
        page.goto(address)
        for name, css in styles.items():
            found += [f"/{address} {name} {what}" for what in page.evaluate(_MEASURE, css)]
    return found


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_a_page_of_each_kind_fits(open_measured: OpenPage, width: int, height: int) -> None:
    found = failures(open_measured(width, height), list(KINDS.values()), width > 320)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("width", [320, 704, 768, 1280])
def test_words_in_tables_are_divided_at_hyphens_alone(open_page: OpenPage, width: int) -> None:
    page = open_page(width)
    for address in TABLES:
        page.goto(address)
        assert page.locator(".data-table").count() == 1
        assert page.evaluate(_BROKEN) == [], address


@pytest.mark.slow
@pytest.mark.parametrize(("width", "height"), SIZES)
def test_every_page_fits(
    open_measured: OpenPage, everywhere: list[str], width: int, height: int
) -> None:
    found = failures(open_measured(width, height), everywhere, width > 320)
    assert not found, "\n".join(found)


def test_what_does_not_fit_is_found(open_measured: OpenPage) -> None:
    page = open_measured(320)
    page.goto("")
    page.evaluate(
        """() => document.querySelector("main").insertAdjacentHTML("beforeend",
          `<p id="a">${"x".repeat(200)}</p><p id="b"><span>Alla</span></p><p id="c">Päällä</p>`)"""
    )
    found = page.evaluate(
        _MEASURE,
        """#a { overflow-wrap: normal; } #b { overflow: hidden; height: 0.5em; width: 5em; }
        #c { margin-block-start: -1em; }""",
    )

    assert any(one.startswith("past the edge: <p#a>") for one in found)
    assert any(one.startswith("cut off: <p#b>") for one in found)
    assert any(one.startswith("on one another: <p#c> “Päällä” and <span>") for one in found)
