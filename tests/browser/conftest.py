"""A real browser for the tests, started by them; skipped aloud where there is none, never in CI."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.bridge.conftest import Built
from tests.needed import needed
from tests.site.conftest import sample

from .axe import available, violations
from .pages import addresses
from .server import serving

__all__ = ["sample"]

OpenPage = Callable[..., Page]

NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def program() -> str:
    """The browser's program, or nothing where there is none."""
    return next((path for name in NAMES if (path := shutil.which(name))), "")


def chromium() -> str:
    """The browser's program; the test is skipped, in CI failed, where there is none."""
    found = program()
    needed("" if found else "There is no Chromium: install it (on Debian: apt install chromium).")
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for all the tests of a process; each opens contexts of its own."""
    program = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=OPTIONS)
        yield opened
        opened.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[OpenPage]:
    """`open_page(320, 256, …)`: a new empty page of that size in a context of its own, closed at
    the end. Further arguments are those of Playwright's contexts; addresses begin from the site's.
    """
    contexts = []

    def opened(width: int = 1280, height: int = 800, **how: Any) -> Page:
        size = {"width": width, "height": height}
        context = browser.new_context(viewport=size, base_url=f"{address}/", **how)
        context.set_default_timeout(10_000)
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def open_measured(open_page: OpenPage) -> OpenPage:
    """Like `open_page`, with the functions of measures.js as `measures` on each of its pages."""

    def opened(*size: int, **how: Any) -> Page:
        page = open_page(*size, **how)
        page.add_init_script(path=Path(__file__).with_name("measures.js"))
        return page

    return opened


@pytest.fixture(scope="session")
def everywhere(sample: Built) -> list[str]:
    """The address of every page of the sample, below the site's."""
    return addresses(sample.output)


@pytest.fixture(scope="session")
def axe() -> Callable[[Page], list[str]]:
    """`axe.violations`, once it is known that it can run."""
    needed(available())
    return violations


@pytest.fixture(scope="session")
def address(sample: Built) -> Iterator[str]:
    """Where the sample site answers."""
    with serving(sample.output) as served:
        yield served
