"""A page asks nothing of anybody: one origin, a strict policy kept, nothing stored, no script
needed."""

from __future__ import annotations

from urllib.parse import urlsplit

from playwright.sync_api import Page, Response

from .conftest import OpenPage
from .pages import KINDS

FOR_READING = {"document", "stylesheet", "image", "other"}
"""Kinds of requests that reading may take: no fonts and no scripts."""
WITH_SCRIPTS = {"sections/recommendations", "sections/search"}
"""Kinds of pages that may load a script of the site's own, which reading doesn't need."""
_STORED = """async () => [localStorage.length, sessionStorage.length,
  (await indexedDB.databases()).length, document.cookie]"""
_HIDDEN = """() => [...document.querySelectorAll("main :is(a, h2, tr, form)")].filter(
  e => !e.closest("details:not([open])") && !e.closest("thead") && !e.closest("nav")
    && !e.closest("caption [id]:not(:target)") && !e.checkVisibility()).map(e => e.outerHTML)"""


class Watch:
    """What an open page says and asks for."""

    def __init__(self, page: Page) -> None:
        self.said: list[str] = []
        self.asked: list[tuple[str, str]] = []
        page.on("console", lambda message: self.said.append(message.text))
        page.on("pageerror", lambda error: self.said.append(str(error)))
        page.on("response", self._answered)
        page.on("request", lambda request: self.asked.append((request.resource_type, request.url)))

    def _answered(self, response: Response) -> None:
        if response.status >= 400:
            self.said.append(f"{response.status} {response.url}")


def test_no_page_breaks_the_policy_or_asks_another_origin(
    open_page: OpenPage, everywhere: list[str], address: str
) -> None:
    page = open_page(320)
    watch = Watch(page)
    found: list[str] = []
    for path in everywhere:
        answer = page.goto(path, wait_until="load")
        assert answer is not None and answer.status == 200, path
        found += [f"/{path} said {what}" for what in watch.said]
        found += [
            f"/{path} asked {what}"
            for _, what in watch.asked
            if urlsplit(what).netloc != urlsplit(address).netloc
        ]
        watch.said.clear()
        watch.asked.clear()
    assert not found, "\n".join(found)
    assert page.evaluate(_STORED) == [0, 0, 0, ""]
    assert page.context.cookies() == []


def test_reading_takes_few_requests(open_page: OpenPage) -> None:
    """The page, its style sheet and its icon, and images where it has them."""
    page = open_page()
    watch = Watch(page)
    for kind in KINDS.keys() - WITH_SCRIPTS:
        watch.asked.clear()
        page.goto(KINDS[kind], wait_until="load")
        # The browser may not have asked for the icon yet.
        icons = {one.get_attribute("href") for one in page.locator("link[rel~=icon]").all()}
        asked = {urlsplit(url).path for what, url in watch.asked if what != "image"}

        assert {what for what, _ in watch.asked} <= FOR_READING, kind
        assert len(asked | icons) <= 3, kind


def test_what_breaks_the_policy_is_found(open_page: OpenPage) -> None:
    page = open_page()
    watch = Watch(page)
    page.goto("")
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">x</p>')")

    assert any("Content Security Policy" in what for what in watch.said)


def test_without_scripts_everything_is_there(open_page: OpenPage) -> None:
    page = open_page(java_script_enabled=False)
    for kind, address in KINDS.items():
        page.goto(address)
        assert page.locator("main h1").first.is_visible(), kind
        assert page.evaluate(_HIDDEN) == [], kind
        for form in page.locator("form").all():
            assert form.get_attribute("action"), kind
            send = form.locator("button:not([type=button]), [type=submit]").first
            assert send.is_visible(), kind


def test_without_scripts_links_and_menus_work(open_page: OpenPage) -> None:
    page = open_page(320, java_script_enabled=False)
    page.goto("")
    page.locator("header summary").first.click()
    page.locator("header details a[href*=suositukset]").first.click()
    page.locator("main a[href*='/suositukset/kunteko-2017-s1']").first.click()

    assert urlsplit(page.url).path == "/suositukset/kunteko-2017-s1/"
    assert page.locator("main h1").is_visible()
