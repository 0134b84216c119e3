"""The site as a browser gets it."""

from __future__ import annotations

from playwright.sync_api import Browser

from tests.bridge.conftest import REPOSITORY

from .server import POLICY


def test_a_page_opens_under_the_strict_policy(browser: Browser, address: str) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))

    answer = page.goto(f"{address}/")

    assert answer is not None and answer.status == 200
    assert answer.headers["content-security-policy"] == POLICY
    assert page.locator("h1").count() == 1
    assert said == []


def test_what_is_not_there_is_answered_by_our_page(browser: Browser, address: str) -> None:
    page = browser.new_page()

    answer = page.goto(f"{address}/ei/ole/")

    assert answer is not None and answer.status == 404
    assert page.locator("h1").text_content() == "Sivua ei löytynyt"


def test_publishers_are_told_the_policy_that_the_tests_hold_the_pages_to() -> None:
    guide = (REPOSITORY / "docs" / "julkaiseminen.md").read_text(encoding="utf-8")
    assert f"    Content-Security-Policy: {POLICY}\n" in guide
