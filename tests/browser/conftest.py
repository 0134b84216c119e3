"""A real browser for the tests, started by them; skipped aloud where there is none, never in CI."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.bridge.conftest import Built
from tests.site.conftest import sample

from .server import serving

__all__ = ["sample"]

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


def chromium() -> str:
    """The browser's program; the test is skipped, in CI failed, where there is none."""
    found = next((path for name in NAMES if (path := shutil.which(name))), "")
    reason = "There is no Chromium: install it (on Debian: sudo apt install chromium)."
    if not found and os.environ.get("CI") == "true":
        pytest.fail(reason)
    if not found:
        pytest.skip(reason)
    return found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One headless Chromium for all the tests of a process; each opens contexts of its own."""
    program = chromium()
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=OPTIONS)
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def address(sample: Built) -> Iterator[str]:
    """Where the sample site answers."""
    with serving(sample.output) as served:
        yield served
