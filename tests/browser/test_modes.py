"""Pages in other modes than usual: forced colours, less motion, print."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from .conftest import OpenPage
from .pages import KINDS

WITH_SHAPES = ("records/programme", "records/evaluation", "records/recommendation")
_SHAPES = """() => {
  const paper = getComputedStyle(document.body).backgroundColor;
  const drawn = e => {
    const style = getComputedStyle(e, "::before");
    return style.content !== "none" && ["Top", "Right", "Bottom", "Left"].some(side =>
      parseFloat(style[`border${side}Width`]) > 0
      && !["none", "hidden"].includes(style[`border${side}Style`])
      && style[`border${side}Color`] !== paper);
  };
  // Shapes stand before the words of a status, or of what carries one.
  return [...document.querySelectorAll("main [class*='is-'], main .now, main .status")]
    .filter(e => e.checkVisibility())
    .map(e => [e.outerHTML.slice(0, 60), [e, ...e.querySelectorAll("*")].some(drawn)]);
}"""
_MARKS = """() => {
  const look = e => {
    const [own, after] = [getComputedStyle(e), getComputedStyle(e, "::after")];
    const ring = after.content === "none" ? "" : `${after.borderWidth} ${after.borderStyle}`;
    return [own.fontWeight, own.textDecorationLine, own.borderBlockEnd, ring].join(" ");
  };
  return [...document.querySelectorAll("header [aria-current]")]
    .filter(e => e.checkVisibility())
    .map(e => {
      const others = [...e.closest("ul").querySelectorAll("a, span")]
        .filter(o => o !== e && !o.closest("[aria-current]"));
      return [e.outerHTML, others.every(o => look(o) !== look(e))];
    });
}"""
_MOVING = """() => [...document.querySelectorAll("*")].filter(e => {
  const style = getComputedStyle(e);
  const seconds = [style.transitionDuration, style.animationName === "none" ? "0s"
    : style.animationDuration].join(",").split(",").map(parseFloat);
  return Math.max(...seconds) > 0.01 || style.scrollBehavior === "smooth";
}).map(e => e.outerHTML.slice(0, 60))"""
# A summary without its marker is the heading of what stands open below it.
_PRESSED = """() => [...document.querySelectorAll("nav, body > a, summary, form, button")]
  .filter(e => e.tagName !== "SUMMARY" || getComputedStyle(e).listStyleType !== "none")
  .filter(e => e.checkVisibility() && e.getBoundingClientRect().bottom > 0)
  .map(e => e.outerHTML.slice(0, 80))"""
_UNTOLD = """() => [...document.querySelectorAll("main a[href^='http']")]
  .filter(e => e.checkVisibility())
  .filter(e => !e.textContent.includes(new URL(e.href).host.replace("www.", "")))
  .filter(e => !/attr\\(href\\)|http/.test(getComputedStyle(e, "::after").content))
  .map(e => `no address: ${e.outerHTML}`)"""


@pytest.mark.parametrize("kind", WITH_SHAPES)
def test_forced_colours_leave_the_shapes_of_statuses(open_page: OpenPage, kind: str) -> None:
    """Backgrounds go in this mode, and with them any shape that is only one."""
    page = open_page(forced_colors="active")
    page.goto(KINDS[kind])
    shapes = page.evaluate(_SHAPES)

    assert shapes
    assert [shape for shape, drawn in shapes if not drawn] == []


@pytest.mark.parametrize("width", [320, 1280])
def test_forced_colours_leave_the_mark_of_where_one_is(open_page: OpenPage, width: int) -> None:
    page = open_page(width, forced_colors="active")
    page.goto(KINDS["sections/recommendations"])
    open_menus(page)
    marks = page.evaluate(_MARKS)

    assert marks
    assert [mark for mark, differs in marks if not differs] == []


def test_nothing_moves_for_those_who_ask_for_less_motion(open_page: OpenPage) -> None:
    page = open_page(reduced_motion="reduce")
    found = []
    for address in KINDS.values():
        page.goto(address)
        open_menus(page)
        found += [f"/{address} moves {what}" for what in page.evaluate(_MOVING)]
        found += [f"/{address} moves now"] * page.evaluate("document.getAnimations().length")
    assert not found, "\n".join(found)


def test_paper_has_addresses_and_nothing_to_press(open_page: OpenPage) -> None:
    page = open_page()
    page.emulate_media(media="print")
    found = []
    for address in KINDS.values():
        page.goto(address)
        assert page.locator("main h1").first.is_visible(), address
        found += [f"/{address} {what}" for what in page.evaluate(_PRESSED)]
        found += [f"/{address} {what}" for what in page.evaluate(_UNTOLD)]
    assert not found, "\n".join(found)


def open_menus(page: Page) -> None:
    page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")


def test_what_these_modes_should_find_is_found(open_page: OpenPage) -> None:
    page = open_page(forced_colors="active", reduced_motion="reduce")
    page.goto(KINDS["records/programme"])
    page.evaluate(
        """() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`.status::before { border: 0; background: red; }
            main { transition: color 1s; }`);
          document.adoptedStyleSheets = [sheet];
        }"""
    )

    assert not all(drawn for _, drawn in page.evaluate(_SHAPES))
    assert page.evaluate(_MOVING)[0].startswith("<main")
    assert any(element.startswith("<nav") for element in page.evaluate(_PRESSED))
